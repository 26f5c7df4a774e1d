package dev.picket.hcl;

import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `==` over values of any depth: yes, no, or unknown with the reason. Different types are never equal (`1 == "1"` is false).
final class Equality {
    /// @param because the unknown that could still turn the answer; null where it is settled
    /// @param when the guard under which they are equal, where the user's inputs decide it
    record Answer(boolean equal, Value.@Nullable Unknown because, Optional<Guard> when) {
        static final Answer YES = new Answer(true, null, Optional.empty());
        static final Answer NO = new Answer(false, null, Optional.empty());

        static Answer of(boolean equal) {
            return equal ? YES : NO;
        }

        static Answer open(Value.Unknown because) {
            return new Answer(false, because, Optional.empty());
        }
    }

    private Equality() {}

    static Value evaluate(Expression.Binary b, Evaluation on) {
        var left = Evaluator.settled(b.left(), on);
        var right = Evaluator.settled(b.right(), on);
        boolean negated = b.operator() == BinaryOperator.NOT_EQUAL;
        var home = Homes.computed(on, b.span(), left, right);
        boolean sensitive = Unknowns.deeplySensitive(left) || Unknowns.deeplySensitive(right);
        var answer = equal(left, right, on);
        if (answer.because() == null) {
            return new Value.Bool(answer.equal() != negated, home, sensitive);
        }
        var unknown = Unknowns.of(answer.because(), Type.BOOL, Known.NOT_NULL, home, sensitive);
        if (Homes.rules(on)) {
            return unknown;
        }
        var guards = on.ways().guards();
        var equal = answer.when()
                .filter(_ -> !guards.full())
                .orElseGet(() -> guards.is(guards.opaque(identity(left, right), name(b)), "true"));
        return Conditions.withGuard(unknown, negated ? guards.not(equal) : equal);
    }

    /// The same two values compared anywhere are the same condition, and `a != b` is its contrary.
    private static String identity(Value left, Value right) {
        return ResolvedText.key(left) + " == " + ResolvedText.key(right);
    }

    private static String name(Expression.Binary b) {
        return ResolvedText.name(b.left()) + " == " + ResolvedText.name(b.right());
    }

    static boolean surely(Value a, Value b, Evaluation on) {
        var answer = equal(a, b, on);
        return answer.because() == null && answer.equal();
    }

    static Answer equal(Value a, Value b, Evaluation on) {
        a = Conditions.settle(a, on);
        b = Conditions.settle(b, on);
        if (a instanceof Value.Unknown u) {
            return unknown(u, b, on);
        }
        if (b instanceof Value.Unknown u) {
            return unknown(u, a, on);
        }
        return switch (a) {
            case Value.Null _ -> Answer.of(b instanceof Value.Null);
            case Value.Bool x -> Answer.of(b instanceof Value.Bool y && x.value() == y.value());
            case Value.Number x -> Answer.of(b instanceof Value.Number y && Numbers.compare(x.value(), y.value()) == 0);
            case Value.Text x ->
                Answer.of(b instanceof Value.Text y && x.value().equals(y.value()));
            case Value.Sequence x -> b instanceof Value.Sequence y ? sequences(x, y, on) : Answer.NO;
            case Value.Mapping x ->
                b instanceof Value.Mapping y ? mappings(x, y, on) : b instanceof Value.Entity ? same(a, b) : Answer.NO;
            case Value.Entity _ -> same(a, b);
            case Value.Choice _, Value.Unknown _ -> throw new IllegalStateException("settled above");
        };
    }

    private static Answer same(Value a, Value b) {
        return Answer.of(a instanceof Value.Entity x && b instanceof Value.Entity y && x.members() == y.members());
    }

    private static Answer sequences(Value.Sequence x, Value.Sequence y, Evaluation on) {
        if (x.kind() != y.kind() && !Homes.rules(on)) {
            return Answer.NO;
        }
        var left = present(x, on);
        var right = present(y, on);
        if (x.rest().isPresent() || y.rest().isPresent()) {
            return Answer.open(x.rest().or(y::rest).orElseThrow());
        }
        if (left.isEmpty() && right.isEmpty() && !Homes.rules(on)) {
            return Answer.of(x.element().equals(y.element()));
        }
        if (left.size() != right.size()) {
            return x.kind() == Value.Sequence.Kind.SET ? openSet(x, y).orElse(Answer.NO) : Answer.NO;
        }
        Answer open = null;
        for (int i = 0; i < left.size(); i++) {
            var answer = equal(left.get(i), right.get(i), on);
            if (answer.because() != null) {
                open = Answer.open(answer.because());
            } else if (!answer.equal()) {
                return x.kind() == Value.Sequence.Kind.SET ? openSet(x, y).orElse(Answer.NO) : Answer.NO;
            }
        }
        return open == null ? Answer.YES : open;
    }

    /// Unknown elements of a set may turn out to be one.
    private static Optional<Answer> openSet(Value.Sequence x, Value.Sequence y) {
        return Unknowns.within(x).or(() -> Unknowns.within(y)).map(Answer::open);
    }

    private static List<Value> present(Value.Sequence s, Evaluation on) {
        var out = new ArrayList<Value>(s.size());
        for (var e : s.elements()) {
            if (Conditions.present(e, on)) {
                out.add(e.value());
            }
        }
        return out;
    }

    private static Answer mappings(Value.Mapping x, Value.Mapping y, Evaluation on) {
        if (x.kind() != y.kind() && !Homes.rules(on)) {
            return Answer.NO;
        }
        if (x.rest().isPresent() || y.rest().isPresent()) {
            return Answer.open(x.rest().or(y::rest).orElseThrow());
        }
        if (x.members().isEmpty() && y.members().isEmpty() && !Homes.rules(on)) {
            return Answer.of(x.element().equals(y.element()));
        }
        if (x.members().size() != y.members().size()) {
            return Answer.NO;
        }
        Answer open = null;
        for (var e : x.members().entrySet()) {
            var other = y.members().get(e.getKey());
            if (other == null) {
                return Answer.NO;
            }
            var answer = equal(e.getValue(), other, on);
            if (answer.because() != null) {
                open = Answer.open(answer.because());
            } else if (!answer.equal()) {
                return Answer.NO;
            }
        }
        return open == null ? Answer.YES : open;
    }

    private static Answer unknown(Value.Unknown u, Value other, Evaluation on) {
        var known = u.known();
        if (other instanceof Value.Null) {
            return known.notNull() ? Answer.NO : Answer.open(u);
        }
        if (u.type() != Type.ANY && !couldBe(u.type(), other, on)) {
            return Answer.NO;
        }
        if (other instanceof Value.Number n
                && known.atLeast()
                        .filter(l -> Numbers.compare(l, n.value()) > 0)
                        .isPresent()) {
            return Answer.NO;
        }
        if (other instanceof Value.Sequence s && s.isClosed() && excludesLength(known, s.size())
                || other instanceof Value.Mapping m
                        && m.rest().isEmpty()
                        && excludesLength(known, m.members().size())) {
            return Answer.NO;
        }
        if (other instanceof Value.Text(var text, _, _, _) && excludes(known, text)) {
            return Answer.NO;
        }
        if (other instanceof Value.Unknown v) {
            if (known.input().isPresent() && known.input().equals(v.known().input())) {
                return Answer.YES;
            }
            return new Answer(false, u, bothWhen(u, v, on));
        }
        return new Answer(false, u, whenEqual(u, other, on));
    }

    private static Optional<Guard> bothWhen(Value.Unknown u, Value.Unknown v, Evaluation on) {
        var guards = on.ways().guards();
        var left = when(u, on);
        var right = when(v, on);
        return left.isPresent() && right.isPresent()
                ? Optional.of(guards.pick(left.get(), right.get(), guards.not(right.get())))
                : Optional.empty();
    }

    private static Optional<Guard> when(Value.Unknown u, Evaluation on) {
        if (u.type() != Type.BOOL || u.known().when().isPresent()) {
            return u.known().when();
        }
        return u.known().input().map(i -> on.ways().guards().is(i, "true"));
    }

    private static Optional<Guard> whenEqual(Value.Unknown u, Value literal, Evaluation on) {
        var guards = on.ways().guards();
        if (literal instanceof Value.Bool b) {
            var when = when(u, on).or(() -> u.known().input().map(i -> guards.is(i, "true")));
            return when.map(w -> b.value() ? w : guards.not(w));
        }
        var input = u.known().input();
        return switch (literal) {
            case Value.Text t -> input.map(i -> guards.is(i, t.value()));
            case Value.Number n ->
                input.map(i -> guards.is(i, Numbers.format(n.value(), n.home().place())));
            default -> Optional.empty();
        };
    }

    private static boolean excludesLength(Known known, int length) {
        return length < known.minLength() || (known.maxLength() >= 0 && length > known.maxLength());
    }

    private static boolean excludes(Known known, String text) {
        return !text.startsWith(known.prefix())
                || !text.endsWith(known.suffix())
                || (known.prefix().length() + known.suffix().length() > text.length()
                        && known.parts().size() > 1)
                || excludesLength(known, text.length())
                || (!known.oneOf().isEmpty() && !known.oneOf().contains(text));
    }

    private static boolean couldBe(Type type, Value other, Evaluation on) {
        var given = Types.of(other);
        if (given == Type.ANY || Types.isPrimitive(type) || Types.isPrimitive(given)) {
            return given == Type.ANY || type.equals(given);
        }
        return Homes.rules(on) || Types.mayBeSame(type, given);
    }
}
