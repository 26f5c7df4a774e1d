package dev.picket.cloudformation;

import dev.picket.value.Guard.Input;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is one and the same unknown, and what a reader calls it. Two expressions that are written alike are one; two
/// items of one list are two.
final class Identity {
    private final Stack stack;
    private final Context at;

    Identity(Stack stack, Context at) {
        this.stack = stack;
        this.at = at;
    }

    /// The input that an unknown is.
    Input input(Value.Unknown unknown) {
        return unknown.known()
                .input()
                .orElseGet(() -> stack.guards.input(
                        stack.prefix + of(unknown), stack.prefix + operand(unknown), Collections.emptySortedSet()));
    }

    /// The same for both orders: one truth.
    String ofEquality(Value a, Value b) {
        return Stream.of(of(a), of(b)).sorted().collect(Collectors.joining(" == "));
    }

    private String of(Value value) {
        return switch (value) {
            case Value.Unknown u
            when u.known().input().isPresent() ->
                "input " + u.known().input().get().order();
            case Value.Unknown u
            when u.known().refers().isPresent() ->
                "attribute " + u.known().refers().get();
            case Value.Unknown u
            when !u.known().parts().isEmpty() ->
                u.known().parts().stream()
                        .map(p -> switch (p) {
                            case Known.Part.Literal(var text) -> "\"" + text + "\"";
                            case Known.Part.Hole(var hole) -> of(hole);
                        })
                        .collect(Collectors.joining(" + "));
            case Value.Sequence s ->
                s.elements().stream().map(e -> of(e.value())).toList().toString();
            case Value.Text _, Value.Number _, Value.Bool _, Value.Null _ -> "\"" + described(value) + "\"";
            case Value.Unknown _, Value.Choice _, Value.Mapping _, Value.Entity _ ->
                "written " + written(value)
                        + at.items().values().stream().map(Identity::described).toList();
        };
    }

    private static String written(Value value) {
        return value.home().place().text().replaceAll("\\s+", " ");
    }

    /// An equality as a condition's name.
    static String name(Value a, Value b) {
        return Stream.of(operand(a), operand(b)).sorted().collect(Collectors.joining(" == "));
    }

    private static String operand(Value value) {
        return switch (value) {
            case Value.Unknown u
            when u.known().input().isPresent() -> u.known().input().get().name();
            case Value.Unknown u when u.known().parts().isEmpty() -> written(u);
            case Value.Unknown _,
                    Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> "\"" + described(value) + "\"";
        };
    }

    /// A text with its unknown parts as `${cause}`; an unknown is its cause.
    static String described(Value value) {
        return switch (value) {
            case Value.Unknown u when u.known().parts().isEmpty() -> u.cause().text();
            case Value.Unknown u ->
                u.known().parts().stream()
                        .map(p -> switch (p) {
                            case Known.Part.Literal(var text) -> text;
                            case Known.Part.Hole(var hole) ->
                                "${" + hole.cause().text() + "}";
                        })
                        .collect(Collectors.joining());
            case Value.Sequence s ->
                s.elements().stream().map(e -> described(e.value())).toList().toString();
            case Value.Text _, Value.Number _, Value.Bool _, Value.Null _ ->
                Equality.text(value).orElse("");
            case Value.Choice _, Value.Mapping _, Value.Entity _ ->
                value.home().place().text();
        };
    }
}
