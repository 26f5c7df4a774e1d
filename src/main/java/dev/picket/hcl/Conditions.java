package dev.picket.hcl;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Type;
import dev.picket.value.Value;

/// Values where true or false is wanted, and what becomes of a condition that is not known.
final class Conditions {
    private Conditions() {}

    /// A bool, or an unknown one. Null is false in rules and refused in HCL.
    static Value truth(Expression e, Evaluation on) {
        var value = Evaluator.settled(e, on);
        if (value instanceof Value.Bool) {
            return value;
        }
        if (value instanceof Value.Null n) {
            if (Homes.rules(on)) {
                return new Value.Bool(false, n.home(), n.sensitive());
            }
            throw Failures.nullNotAllowed(e.span());
        }
        return Conversions.convert(value, Type.BOOL, e.span());
    }

    /// The guard under which an unknown condition of the user's is true: read off where its inputs decide it, else one
    /// input of its own.
    static Guard guard(Expression e, Value.Unknown condition, Evaluation on) {
        var known = condition.known();
        var guards = on.ways().guards();
        if (known.when().isPresent()) {
            return known.when().get();
        }
        if (known.input().isPresent() && !guards.full()) {
            return guards.is(known.input().get(), "true");
        }
        return guards.is(guards.opaque(ResolvedText.identity(e, on), ResolvedText.name(e)), "true");
    }

    static boolean decide(Expression e, Value.Unknown condition, Evaluation on) {
        return on.ways().decide(guard(e, condition, on));
    }

    /// An unknown bool that HCL computed at `e`: it gets its guard where it is born, so that it is the same condition
    /// wherever a local carries it. In rules nothing becomes an input.
    static Value born(Expression e, Value value, Evaluation on) {
        if (Homes.rules(on)
                || !(value instanceof Value.Unknown u)
                || u.type() != Type.BOOL
                || u.known().when().isPresent()
                || u.known().input().isPresent()) {
            return value;
        }
        return withGuard(u, guard(e, u, on));
    }

    /// A guard that always or never holds is an answer.
    static Value withGuard(Value.Unknown u, Guard guard) {
        if (guard instanceof Guard.Fixed(boolean holds)) {
            return new Value.Bool(holds, u.home(), u.sensitive());
        }
        return u.with(u.known().withWhen(guard));
    }

    /// Whether an element is there on the way taken.
    static boolean present(Value.Sequence.Element element, Evaluation on) {
        return element.when() == Guard.ALWAYS || on.ways().decide(element.when());
    }

    static Value settle(Value value, Evaluation on) {
        return Choices.settle(value, on.ways());
    }
}
