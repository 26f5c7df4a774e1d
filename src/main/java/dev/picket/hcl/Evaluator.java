package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;

/// What an expression is worth, in either dialect ([Evaluation.Dialect]). An ordinary evaluator: where an operator
/// needs one alternative of a choice it takes that of the way it is on, and the cell is run again for the others.
public final class Evaluator {
    private Evaluator() {}

    /// The value on the way taken, never a choice at its top (members of a collection may be choices). An expression
    /// that fails is unknown, cause `error`, and `on.problems()` hears why.
    public static Value evaluate(Expression e, Evaluation on) {
        try {
            return settled(e, on);
        } catch (Failure f) {
            on.problems().accept(Failures.diagnostic(f, e.span()));
            if (f.isBound()) {
                return bound(e, f, on);
            }
            var cause = new Cause(Cause.Kind.ERROR, "error", f.span());
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Homes.literal(on, e.span()));
        }
    }

    /// The same, its failure as a value and not as a diagnostic.
    public static Attempt attempt(Expression e, Evaluation on) {
        try {
            return new Attempt.Success(settled(e, on));
        } catch (Failure f) {
            return f.isBound() ? new Attempt.Success(bound(e, f, on)) : new Attempt.Failed(f.summary(), f.span());
        }
    }

    private static Value bound(Expression e, Failure f, Evaluation on) {
        return new Value.Unknown(
                new Cause(Cause.Kind.BOUND, f.summary(), e.span()),
                Type.ANY,
                Known.NOTHING,
                Homes.literal(on, e.span()));
    }

    /// Takes steps of the cell's: one for each expression, and for each element that one makes or looks at.
    static void take(long steps, Span at, Evaluation on) {
        if (!on.ways().takes(steps)) {
            throw Failures.tooManySteps(at);
        }
    }

    static Value settled(Expression e, Evaluation on) {
        return Choices.settle(raw(e, on), on.ways());
    }

    /// May be a choice: for places that keep a value without looking at it.
    static Value raw(Expression e, Evaluation on) {
        take(1, e.span(), on);
        return switch (e) {
            case Expression.Null n -> new Value.Null(Homes.literal(on, n.span()));
            case Expression.Bool b -> new Value.Bool(b.value(), Homes.literal(on, b.span()));
            case Expression.Number n -> new Value.Number(n.value(), Homes.literal(on, n.span()));
            case Expression.Text t -> new Value.Text(Texts.normalise(t.value()), Homes.literal(on, t.span()));
            case Expression.Template t -> Templates.evaluate(t, on);
            case Expression.Name n -> Traversals.evaluate(n, on);
            case Expression.Attribute a -> Traversals.evaluate(a, on);
            case Expression.Index i -> Traversals.evaluate(i, on);
            case Expression.Element x -> Traversals.evaluate(x, on);
            case Expression.Splat s -> Splats.evaluate(s, on);
            case Expression.Call c -> Calls.evaluate(c, on);
            case Expression.Tuple t -> Constructors.tuple(t, on);
            case Expression.Object o -> Constructors.object(o, on);
            case Expression.ForTuple f -> Comprehensions.tuple(f, on);
            case Expression.ForObject f -> Comprehensions.object(f, on);
            case Expression.Conditional c -> Conditionals.evaluate(c, on);
            case Expression.Unary u -> Operators.unary(u, on);
            case Expression.Binary b -> Operators.binary(b, on);
            case Expression.Parentheses p -> raw(p.inner(), on);
            case Expression.Broken b -> throw Failures.broken(b.span());
        };
    }
}
