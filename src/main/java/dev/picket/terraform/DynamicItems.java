package dev.picket.terraform;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What a `dynamic` block goes over: any collection, in Terraform's order. Of a collection that is not known one item stands
/// for all, in the worlds in which there is any.
record DynamicItems(List<Item> list, Optional<Value.Unknown> rest) {
    /// @param iterator what the iterator's name means: `key` and `value`
    record Item(Guard when, Value iterator) {}

    /// Empty where `collection` is none.
    static Optional<DynamicItems> of(Value collection, Guards guards) {
        return switch (collection) {
            case Sequence s -> Optional.of(sequence(s));
            case Mapping m -> Optional.of(mapping(new TreeMap<>(m.values()), m.rest()));
            case Value.Entity e -> {
                var members = new TreeMap<String, Value>();
                e.members().names().forEach(n -> e.members().get(n).ifPresent(v -> members.put(n, v)));
                yield Optional.of(mapping(members, Optional.empty()));
            }
            case Value.Unknown u -> Optional.of(new DynamicItems(List.of(representative(u, guards)), Optional.of(u)));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Choice _ -> Optional.empty();
        };
    }

    private static Item representative(Value.Unknown u, Guards guards) {
        var cause = u.cause();
        var some = guards.is(
                guards.opaque("some of " + cause.place() + " " + cause.text(), cause.text() + " != []"), "true");
        var key = new Value.Unknown(cause, Type.ANY, Known.NOT_NULL, u.home(), u.sensitive());
        var element = switch (u.type()) {
            case Type.ListOf l -> l.element();
            case Type.SetOf s -> s.element();
            case Type.MapOf m -> m.element();
            case Type.Tuple _, Type.Object _, Type.Basic _ -> Type.ANY;
        };
        return new Item(some, iterator(key, new Value.Unknown(cause, element, Known.NOTHING, u.home(), u.sensitive())));
    }

    static Value.Unknown beyond(Span at) {
        var cause = new Cause(Cause.Kind.BOUND, "more than " + Bounds.BLOCKS + " blocks", at);
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(at));
    }

    private static DynamicItems sequence(Sequence s) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < s.size(); i++) {
            var value = s.get(i);
            var key = s.kind() == Sequence.Kind.SET ? value : new Value.Number(BigDecimal.valueOf(i), value.home());
            items.add(new Item(s.elements().get(i).when(), iterator(key, value)));
        }
        return new DynamicItems(items, s.rest());
    }

    private static DynamicItems mapping(TreeMap<String, Value> members, Optional<Value.Unknown> rest) {
        var items = new ArrayList<Item>();
        members.forEach((k, v) -> items.add(new Item(Guard.ALWAYS, iterator(new Value.Text(k, v.home()), v))));
        return new DynamicItems(items, rest);
    }

    private static Value iterator(Value key, Value value) {
        var members = new LinkedHashMap<String, Value>();
        members.put("key", key);
        members.put("value", value);
        return Mapping.object(members, value.home());
    }
}
