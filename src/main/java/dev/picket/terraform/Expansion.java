package dev.picket.terraform;

import dev.picket.hcl.Scope;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Ways.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/// Which instances a block has, and in which worlds.
///
/// @param worlds which keys there are, by guard; the guards exclude each other and cover everything
record Expansion(Form form, List<Instance> instances, List<Case<World>> worlds) {
    enum Form {
        SINGLE,
        COUNT,
        FOR_EACH
    }

    /// @param repetition what the name `each` or `count` means in it; empty for a single instance
    record Instance(InstanceKey key, Guard when, Form form, Optional<Value> repetition) {
        /// `outer` with `each` or `count` in front of it.
        Scope scope(Scope outer) {
            return repetition
                    .map(v -> outer.with(form == Form.COUNT ? "count" : "each", v))
                    .orElse(outer);
        }

        boolean many() {
            return key instanceof InstanceKey.Any;
        }
    }

    /// @param rest there may be more instances, for this reason
    record World(SequencedSet<InstanceKey> keys, Optional<Value.Unknown> rest) {}

    static Expansion single() {
        var key = new InstanceKey.Single();
        var world = new World(new LinkedHashSet<>(List.of(key)), Optional.empty());
        return new Expansion(
                Form.SINGLE,
                List.of(new Instance(key, Guard.ALWAYS, Form.SINGLE, Optional.empty())),
                List.of(new Case<>(Guard.ALWAYS, world)));
    }

    /// What a reference to the block as a whole is worth: one thing, a list or a map of things.
    Value collect(Home home, Function<Instance, Value> each) {
        return switch (form) {
            case SINGLE -> each.apply(instances.getFirst());
            case COUNT ->
                worlds.stream().noneMatch(w -> w.value().rest().isPresent())
                        ? elements(instances, Optional.empty(), home, each)
                        : choice(home, each);
            case FOR_EACH -> choice(home, each);
        };
    }

    private Value choice(Home home, Function<Instance, Value> each) {
        var cases = new ArrayList<Case<Value>>();
        for (var world : worlds) {
            var there = instances.stream()
                    .filter(i -> world.value().keys().contains(i.key()))
                    .map(i -> new Instance(i.key(), Guard.ALWAYS, i.form(), i.repetition()))
                    .toList();
            var rest = world.value().rest();
            cases.add(new Case<>(
                    world.when(),
                    form == Form.COUNT ? elements(there, rest, home, each) : members(there, rest, home, each)));
        }
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, home);
    }

    private static Value elements(
            List<Instance> there, Optional<Value.Unknown> rest, Home home, Function<Instance, Value> each) {
        var elements = there.stream()
                .filter(i -> !i.many())
                .map(i -> new Sequence.Element(i.when(), each.apply(i)))
                .toList();
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, elements, rest, home, false);
    }

    private static Value members(
            List<Instance> there, Optional<Value.Unknown> rest, Home home, Function<Instance, Value> each) {
        var members = new LinkedHashMap<String, Value>();
        for (var i : there) {
            if (i.key() instanceof InstanceKey.Named(var key)) {
                members.put(key, each.apply(i));
            }
        }
        return new Mapping(Mapping.Kind.OBJECT, Type.ANY, members, rest, home, false);
    }
}
