package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A null without a type beside a list, map, tuple or object keeps Terraform from finding the type that they have in common; beside texts,
/// numbers and bools it takes theirs.
final class UntypedNulls {
    private UntypedNulls() {}

    /// @throws Failure where Terraform finds no common type for `value`'s elements
    static void check(Value value, Evaluation on, Span at) {
        if (!Homes.rules(on) && value instanceof Value.Sequence s && clash(values(s))) {
            throw Failures.noCommonType(at);
        }
    }

    static boolean clash(List<Value> values) {
        if (values.stream().anyMatch(v -> v instanceof Value.Null n && n.type() == Type.ANY)) {
            return values.stream().map(Types::of).anyMatch(t -> t != Type.ANY && !Types.isPrimitive(t));
        }
        if (values.size() < 2) {
            return false;
        }
        return switch (values.getFirst()) {
            case Value.Sequence first -> clashWithin(first, values);
            case Value.Mapping first -> clashWithin(first, values);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> false;
            case Value.Entity _, Value.Choice _, Value.Unknown _ -> false;
        };
    }

    private static boolean clashWithin(Value.Sequence first, List<Value> values) {
        if (!values.stream().allMatch(Value.Sequence.class::isInstance)) {
            return false;
        }
        var lists = values.stream().map(v -> values((Value.Sequence) v)).toList();
        boolean alike = lists.stream().allMatch(l -> l.size() == first.size());
        return alike
                ? IntStream.range(0, first.size())
                        .anyMatch(i -> clash(lists.stream().map(l -> l.get(i)).toList()))
                : clash(lists.stream().flatMap(List::stream).toList());
    }

    private static boolean clashWithin(Value.Mapping first, List<Value> values) {
        if (!values.stream().allMatch(Value.Mapping.class::isInstance)) {
            return false;
        }
        var maps = values.stream().map(v -> ((Value.Mapping) v).members()).toList();
        var names = first.members().keySet();
        return maps.stream().allMatch(m -> m.keySet().equals(names))
                && names.stream()
                        .anyMatch(name -> clash(maps.stream()
                                .flatMap(m -> Stream.ofNullable(m.get(name)))
                                .toList()));
    }

    private static List<Value> values(Value.Sequence s) {
        return s.elements().stream().map(Value.Sequence.Element::value).toList();
    }
}
