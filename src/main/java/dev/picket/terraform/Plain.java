package dev.picket.terraform;

import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// A value that leaves the evaluation: whole resources and modules in it become objects of what is known of them.
final class Plain {
    /// Entities within entities that are followed; deeper ones are left as they are.
    private static final int DEPTH = 4;

    private Plain() {}

    static Value of(Value value) {
        return hasEntity(value) ? of(value, 0) : value;
    }

    static Mapping object(Mapping m) {
        return of(m) instanceof Mapping plain ? plain : m;
    }

    private static boolean hasEntity(Value value) {
        return switch (value) {
            case Value.Entity _ -> true;
            case Sequence s -> s.elements().stream().anyMatch(e -> hasEntity(e.value()));
            case Mapping m -> m.members().values().stream().anyMatch(Plain::hasEntity);
            case Value.Choice c -> c.cases().stream().anyMatch(a -> hasEntity(a.value()));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _ -> false;
        };
    }

    private static Value of(Value value, int depth) {
        return switch (value) {
            case Value.Entity e
            when depth < DEPTH -> {
                var members = new LinkedHashMap<String, Value>();
                for (var name : e.members().names()) {
                    e.members().get(name).ifPresent(v -> members.put(name, of(v, depth + 1)));
                }
                yield Mapping.object(members, e.home());
            }
            case Sequence s -> {
                var elements = new ArrayList<Element>(s.size());
                s.elements().forEach(e -> elements.add(new Element(e.when(), of(e.value(), depth))));
                yield new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
            }
            case Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((k, v) -> members.put(k, of(v, depth)));
                yield new Mapping(m.kind(), m.element(), members, m.rest(), m.home(), m.sensitive());
            }
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Case<>(a.when(), of(a.value(), depth)))
                                .toList(),
                        c.home());
            case Value.Entity e -> e;
            case Value.Null n -> n;
            case Value.Bool b -> b;
            case Value.Number n -> n;
            case Value.Text t -> t;
            case Value.Unknown u -> u;
        };
    }
}
