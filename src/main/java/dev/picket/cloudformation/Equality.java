package dev.picket.cloudformation;

import dev.picket.value.Guard;
import dev.picket.value.Guard.Input;
import dev.picket.value.Known;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.List;
import java.util.Optional;

/// When two values are the same text. CloudFormation compares texts, case-sensitively; a number or bool is its text.
/// What is not known is an input of its own, so that it is never two texts at once.
final class Equality {
    /// Texts of a closed input that are compared one by one.
    private static final int MANY = 256;

    private final Stack stack;
    private final Identity identity;

    Equality(Stack stack, Context at) {
        this.stack = stack;
        this.identity = new Identity(stack, at);
    }

    Guard when(Value a, Value b) {
        if (stack.guards.full()) {
            return opaque(a, b);
        }
        if (a instanceof Value.Choice choice) {
            return some(choice, b);
        }
        if (b instanceof Value.Choice choice) {
            return some(choice, a);
        }
        if (a instanceof Value.Sequence s && b instanceof Value.Sequence t) {
            return lists(s, t);
        }
        var x = text(a);
        var y = text(b);
        if (x.isPresent() && y.isPresent()) {
            return x.equals(y) ? Guard.ALWAYS : Guard.NEVER;
        }
        if (a instanceof Value.Unknown u && b instanceof Value.Unknown v) {
            return same(u, v);
        }
        if (a instanceof Value.Unknown u && y.isPresent()) {
            return is(u, y.get());
        }
        if (b instanceof Value.Unknown u && x.isPresent()) {
            return is(u, x.get());
        }
        return a instanceof Value.Unknown || b instanceof Value.Unknown ? opaque(a, b) : Guard.NEVER;
    }

    private Guard some(Value.Choice choice, Value other) {
        var result = Guard.NEVER;
        for (var one : choice.cases()) {
            var same = stack.guards.and(one.when(), when(one.value(), other));
            result = stack.guards.or(result, same);
        }
        return result;
    }

    private Guard lists(Value.Sequence a, Value.Sequence b) {
        if (a.rest().isPresent() || b.rest().isPresent()) {
            return opaque(a, b);
        }
        if (a.isClosed() && b.isClosed()) {
            return members(a.values(), b.values());
        }
        var outcomes = Ways.of(
                stack.guards,
                Guard.ALWAYS,
                ways -> members(ListFunctions.present(a, ways), ListFunctions.present(b, ways)));
        if (!outcomes.complete()) {
            return opaque(a, b);
        }
        var result = Guard.NEVER;
        for (var outcome : outcomes.cases()) {
            result = stack.guards.or(result, stack.guards.and(outcome.when(), outcome.value()));
        }
        return result;
    }

    private Guard members(List<Value> a, List<Value> b) {
        if (a.size() != b.size()) {
            return Guard.NEVER;
        }
        var result = Guard.ALWAYS;
        for (int i = 0; i < a.size() && result != Guard.NEVER; i++) {
            result = stack.guards.and(result, when(a.get(i), b.get(i)));
        }
        return result;
    }

    private Guard is(Value.Unknown unknown, String text) {
        var known = unknown.known();
        if (known.input().isPresent() || known.parts().isEmpty()) {
            return is(identity.input(unknown), text);
        }
        var prefix = known.prefix();
        var suffix = known.suffix();
        if (text.length() < prefix.length() + suffix.length() || !text.startsWith(prefix) || !text.endsWith(suffix)) {
            return Guard.NEVER;
        }
        var hole = hole(known);
        return hole.isPresent()
                ? is(hole.get(), text.substring(prefix.length(), text.length() - suffix.length()))
                : is(identity.input(unknown), text);
    }

    private Guard is(Input input, String text) {
        if (input.allowed().isEmpty()) {
            stack.conditions.literals().add(text);
        }
        return stack.parameters.admits(input, text) ? stack.guards.is(input, text) : Guard.NEVER;
    }

    /// The only part that is not known.
    private static Optional<Value.Unknown> hole(Known known) {
        var holes =
                known.parts().stream().filter(Known.Part.Hole.class::isInstance).toList();
        return holes.size() == 1 && holes.getFirst() instanceof Known.Part.Hole(var hole)
                ? Optional.of(hole)
                : Optional.empty();
    }

    private Guard same(Value.Unknown left, Value.Unknown right) {
        var x = left.known();
        var y = right.known();
        if (!x.prefix().startsWith(y.prefix()) && !y.prefix().startsWith(x.prefix())
                || !x.suffix().endsWith(y.suffix()) && !y.suffix().endsWith(x.suffix())) {
            return Guard.NEVER;
        }
        var a = hole(x);
        var b = hole(y);
        if (a.isPresent()
                && b.isPresent()
                && x.prefix().equals(y.prefix())
                && x.suffix().equals(y.suffix())) {
            return same(a.get(), b.get());
        }
        return identity.input(left) == identity.input(right) ? Guard.ALWAYS : each(left, right);
    }

    /// Two inputs are the same text where both are one of the texts that the template compares anything with; beyond
    /// these their being equal is a truth of its own.
    private Guard each(Value.Unknown left, Value.Unknown right) {
        var a = identity.input(left);
        var b = identity.input(right);
        boolean closed = !a.allowed().isEmpty() || !b.allowed().isEmpty();
        var texts = closed
                ? Optional.of(a.allowed().isEmpty() ? b.allowed() : a.allowed()).filter(t -> t.size() <= MANY)
                : stack.conditions.literals().texts();
        if (texts.isEmpty()) {
            return opaque(left, right);
        }
        var result = Guard.NEVER;
        var rest = closed ? Guard.NEVER : stack.conditions.equal(a, b, opaque(left, right));
        for (var text : texts.get()) {
            var x = is(left, text);
            var y = is(right, text);
            result = stack.guards.or(result, stack.guards.and(x, y));
            rest = stack.guards.and(rest, stack.guards.not(stack.guards.or(x, y)));
        }
        return stack.guards.or(result, rest);
    }

    private Guard opaque(Value a, Value b) {
        return stack.conditions.opaque(identity.ofEquality(a, b), Identity.name(a, b));
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
