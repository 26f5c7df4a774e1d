package dev.picket.hcl;

import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What a loop goes over: lists by index, maps and objects by key in Terraform's order. A wholly unknown collection is
/// no item and an open end.
record Items(List<Item> list, Optional<Value.Unknown> rest, Home home, boolean whole, boolean sensitive) {
    record Item(Value key, Element element) {
        Evaluation bind(Optional<String> keyName, String valueName, Evaluation on) {
            Scope scope = new Bound(on.scope(), valueName, element.value());
            return on.in(keyName.isPresent() ? new Bound(scope, keyName.get(), key) : scope);
        }
    }

    /// A name that the expression itself binds: it is no name of the user's configuration, so it does not re-home.
    record Bound(Scope outer, String name, Value value) implements Scope {
        @Override
        public Optional<Value> lookup(String asked) {
            return asked.equals(name) ? Optional.of(value) : outer.lookup(asked);
        }

        static boolean binds(Scope scope, String name) {
            while (scope instanceof Bound b) {
                if (b.name.equals(name)) {
                    return true;
                }
                scope = b.outer;
            }
            return false;
        }
    }

    static Items of(Expression collection, Evaluation on) {
        var value = UnknownMembers.opened(Evaluator.settled(collection, on), collection.span(), on);
        return switch (value) {
            case Value.Null n -> {
                if (!Homes.rules(on)) {
                    throw Failures.nullNotAllowed(collection.span());
                }
                yield new Items(List.of(), Optional.empty(), n.home(), false, n.sensitive());
            }
            case Value.Sequence s -> sequence(s, on);
            case Value.Mapping m -> mapping(m);
            case Value.Entity e -> mapping(Entities.mapping(e));
            case Value.Unknown u -> {
                if (Types.isPrimitive(u.type())) {
                    throw Failures.notIterable(u.type(), collection.span());
                }
                yield new Items(List.of(), Optional.of(u), u.home(), true, u.sensitive());
            }
            default -> throw Failures.notIterable(Types.of(value), collection.span());
        };
    }

    private static Items sequence(Value.Sequence s, Evaluation on) {
        var items = new ArrayList<Item>(s.size());
        var elements = Conversions.elements(s);
        for (int i = 0; i < elements.size(); i++) {
            var e = elements.get(i);
            var key = s.kind() == Value.Sequence.Kind.SET
                    ? Conditions.settle(e.value(), on)
                    : new Value.Number(BigDecimal.valueOf(i), e.value().home());
            items.add(new Item(key, e));
        }
        return new Items(items, s.rest(), s.home(), false, s.sensitive());
    }

    private static Items mapping(Value.Mapping m) {
        var sorted = new TreeMap<String, Value>(Sets::byCodePoint);
        sorted.putAll(m.values());
        var items = new ArrayList<Item>(sorted.size());
        sorted.forEach((k, v) -> items.add(new Item(new Value.Text(k, v.home()), new Element(Guard.ALWAYS, v))));
        return new Items(items, m.rest(), m.home(), false, m.sensitive());
    }

    /// An unknown in place of a whole result.
    static Value.Unknown unknown(Value.Unknown because, Home home) {
        return new Value.Unknown(because.cause(), Type.ANY, Known.NOT_NULL, home, because.sensitive());
    }
}
