package dev.picket.terraform;

import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Ways.Case;
import java.util.LinkedHashMap;

/// Sensitivity is a mark on each value: a collection answers for itself only.
final class Sensitive {
    private Sensitive() {}

    static Value deeply(Value value) {
        return switch (value) {
            case Sequence s ->
                new Sequence(
                        s.kind(),
                        s.element(),
                        s.elements().stream()
                                .map(e -> new Sequence.Element(e.when(), deeply(e.value())))
                                .toList(),
                        s.rest(),
                        s.home(),
                        true);
            case Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((k, v) -> members.put(k, deeply(v)));
                yield new Mapping(m.kind(), m.element(), members, m.rest(), m.home(), true);
            }
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Case<>(a.when(), deeply(a.value())))
                                .toList(),
                        c.home());
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _, Value.Unknown _ ->
                value.sensitive(true);
        };
    }
}
