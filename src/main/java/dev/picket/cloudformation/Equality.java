package dev.picket.cloudformation;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When two values are the same text. CloudFormation compares texts, case-sensitively; a number or bool is its text.
final class Equality {
    private final Stack stack;

    Equality(Stack stack) {
        this.stack = stack;
    }

    Guard when(Value left, Value right, Ways ways) {
        var a = Choices.settle(left, ways);
        var b = Choices.settle(right, ways);
        if (a instanceof Value.Sequence s && b instanceof Value.Sequence t) {
            return lists(s, t, ways);
        }
        var x = text(a);
        var y = text(b);
        if (x.isPresent() && y.isPresent()) {
            return x.equals(y) ? Guard.ALWAYS : Guard.NEVER;
        }
        if (a instanceof Value.Unknown u && y.isPresent()) {
            return is(u, y.get()).orElseGet(() -> opaque(a, b));
        }
        if (b instanceof Value.Unknown u && x.isPresent()) {
            return is(u, x.get()).orElseGet(() -> opaque(a, b));
        }
        if (a instanceof Value.Unknown u && b instanceof Value.Unknown v) {
            boolean same = u.known().input().isPresent()
                    && u.known().input().equals(v.known().input());
            return same ? Guard.ALWAYS : opaque(a, b);
        }
        return a instanceof Value.Unknown || b instanceof Value.Unknown ? opaque(a, b) : Guard.NEVER;
    }

    private Guard lists(Value.Sequence a, Value.Sequence b, Ways ways) {
        if (!a.isClosed() || !b.isClosed()) {
            return opaque(a, b);
        }
        if (a.size() != b.size()) {
            return Guard.NEVER;
        }
        var result = Guard.ALWAYS;
        for (int i = 0; i < a.size(); i++) {
            if (stack.guards.full()) {
                return opaque(a, b);
            }
            result = stack.guards.and(result, when(a.get(i), b.get(i), ways));
        }
        return result;
    }

    private Optional<Guard> is(Value.Unknown unknown, String text) {
        var known = unknown.known();
        if (known.input().isPresent()) {
            var input = known.input().get();
            return Optional.of(stack.parameters.admits(input, text) ? stack.guards.is(input, text) : Guard.NEVER);
        }
        if (known.parts().isEmpty()) {
            return Optional.empty();
        }
        var prefix = known.prefix();
        var suffix = known.suffix();
        if (text.length() < prefix.length() + suffix.length() || !text.startsWith(prefix) || !text.endsWith(suffix)) {
            return Optional.of(Guard.NEVER);
        }
        var holes =
                known.parts().stream().filter(Known.Part.Hole.class::isInstance).toList();
        if (holes.size() == 1 && holes.getFirst() instanceof Known.Part.Hole(var hole)) {
            return is(hole, text.substring(prefix.length(), text.length() - suffix.length()));
        }
        return Optional.empty();
    }

    private Guard opaque(Value a, Value b) {
        return stack.conditions.opaque(name(a, b));
    }

    /// The same for both orders: one truth.
    static String name(Value a, Value b) {
        return Stream.of(operand(a), operand(b)).sorted().collect(Collectors.joining(" == "));
    }

    private static String operand(Value value) {
        var text = described(value);
        return value instanceof Value.Unknown u && u.known().parts().isEmpty() ? text : "\"" + text + "\"";
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
                text(value).orElse("");
            case Value.Choice _, Value.Mapping _, Value.Entity _ ->
                value.home().place().text();
        };
    }

    static Optional<String> text(Value value) {
        return switch (value) {
            case Value.Text t -> Optional.of(t.value());
            case Value.Number n -> Optional.of(n.value().toPlainString());
            case Value.Bool b -> Optional.of(String.valueOf(b.value()));
            case Value.Null _ -> Optional.of("");
            case Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _, Value.Unknown _ -> Optional.empty();
        };
    }
}
