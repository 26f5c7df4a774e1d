package dev.picket.rule;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a loop goes over on the way taken.
///
/// @param present the elements that are there, settled
/// @param keys of each: its number, or its name in a map
/// @param open why there may be more
record Elements(List<Value> present, List<Value> keys, Optional<Value.Unknown> open) {
    static Elements of(Value collection, Ways ways) {
        return switch (collection) {
            case Value.Sequence s -> {
                var present = new ArrayList<Value>();
                var keys = new ArrayList<Value>();
                for (int i = 0; i < s.size(); i++) {
                    var when = s.elements().get(i).when();
                    if (when == Guard.ALWAYS || ways.decide(when)) {
                        present.add(Choices.settle(s.get(i), ways));
                        keys.add(
                                new Value.Number(BigDecimal.valueOf(i), s.get(i).home()));
                    }
                }
                yield new Elements(present, keys, s.rest());
            }
            case Value.Mapping m -> {
                var present = new ArrayList<Value>();
                var keys = new ArrayList<Value>();
                m.values().forEach((k, v) -> {
                    var value = Choices.settle(v, ways);
                    if (!(value instanceof Value.Null)) {
                        present.add(value);
                        keys.add(new Value.Text(k, v.home()));
                    }
                });
                yield new Elements(present, keys, m.rest());
            }
            case Value.Choice c -> of(Choices.settle(c, ways), ways);
            case Value.Unknown u -> new Elements(List.of(), List.of(), Optional.of(u));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ ->
                new Elements(List.of(), List.of(), Optional.empty());
        };
    }

    /// The name by which a reader and a fingerprint know an element: its `DeviceName`, `Name`, `Key`, `Id`, `Sid` or `RuleNumber`; else empty.
    static String nameOf(Value element) {
        if (!(element instanceof Value.Mapping m)) {
            return "";
        }
        for (var key : List.of("DeviceName", "Name", "Key", "Id", "Sid", "RuleNumber")) {
            if (m.get(key).orElse(new Value.Null(Home.absent(m.home().place()))) instanceof Value.Text t) {
                return t.value();
            }
        }
        return "";
    }
}
