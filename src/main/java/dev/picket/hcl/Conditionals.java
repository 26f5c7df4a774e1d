package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// `c ? a : b`. HCL brings both branches to their common type and takes an open condition for a choice of the user's;
/// rules say unknown where the branches differ.
final class Conditionals {
    private static final Consumer<Diagnostic> NOBODY = _ -> {};

    private Conditionals() {}

    static Value evaluate(Expression.Conditional c, Evaluation on) {
        var condition = Conditions.truth(c.condition(), on);
        if (condition instanceof Value.Unknown u && Homes.rules(on)) {
            return undecided(c, u, on);
        }
        if (condition instanceof Value.Unknown && sameEitherWay(c, on)) {
            return Evaluator.raw(c.then(), on);
        }
        boolean holds = condition instanceof Value.Unknown u
                ? Conditions.decide(c.condition(), u, on)
                : ((Value.Bool) condition).value();
        var taken = Evaluator.raw(holds ? c.then() : c.otherwise(), on);
        if (!Homes.rules(on)) {
            taken = unified(taken, holds ? c.otherwise() : c.then(), c, holds, on);
        }
        return condition.sensitive() ? taken.sensitive(true) : taken;
    }

    /// Whether both branches are the same literal, so that the condition does not matter. No look at more than that: a chain
    /// of conditionals would be evaluated over and over.
    private static boolean sameEitherWay(Expression.Conditional c, Evaluation on) {
        return isLiteral(c.then())
                && isLiteral(c.otherwise())
                && Equality.surely(Evaluator.raw(c.then(), on), Evaluator.raw(c.otherwise(), on), on);
    }

    private static boolean isLiteral(Expression e) {
        return e instanceof Expression.Bool || e instanceof Expression.Number || e instanceof Expression.Text;
    }

    /// A branch on the way taken, without opening further ways or saying what is wrong with it.
    private static Attempt aside(Expression branch, Evaluation on) {
        return on.ways()
                .aside(aside -> Evaluator.attempt(
                        branch, new Evaluation(on.scope(), aside, on.dialect(), on.functions(), NOBODY)));
    }

    private static Value unified(
            Value taken, Expression other, Expression.Conditional c, boolean holds, Evaluation on) {
        var type = Types.of(taken);
        var otherType = aside(other, on) instanceof Attempt.Success(var value) ? Types.of(value) : ofFailed(other);
        if (otherType == Type.ANY || otherType.equals(type)) {
            return taken;
        }
        var common = Types.unify(List.of(type, otherType))
                .orElseThrow(() ->
                        Failures.inconsistentBranches(holds ? type : otherType, holds ? otherType : type, c.span()));
        return common.equals(type) ? taken : Conversions.convert(taken, common, c.span());
    }

    /// What Terraform knows of the type of a branch that fails and is not taken.
    private static Type ofFailed(Expression e) {
        return switch (e) {
            case Expression.Template t
            when t.parts().size() != 1 || !(t.parts().getFirst() instanceof Expression.Part.Interpolation) ->
                Type.STRING;
            case Expression.Parentheses p -> ofFailed(p.inner());
            case Expression.Tuple t ->
                new Type.Tuple(Collections.nCopies(t.elements().size(), Type.ANY));
            case Expression.Unary u -> u.operator() == Expression.UnaryOperator.NOT ? Type.BOOL : Type.NUMBER;
            case Expression.Binary b ->
                switch (b.operator()) {
                    case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> Type.NUMBER;
                    case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Type.BOOL;
                };
            default -> Type.ANY;
        };
    }

    private static Value undecided(Expression.Conditional c, Value.Unknown condition, Evaluation on) {
        var then = Evaluator.settled(c.then(), on);
        var otherwise = Evaluator.settled(c.otherwise(), on);
        if (Equality.surely(then, otherwise, on)) {
            return then;
        }
        var type = Types.of(then).equals(Types.of(otherwise)) ? Types.of(then) : Type.ANY;
        boolean notNull = notNull(then) && notNull(otherwise);
        return Unknowns.of(
                condition,
                type,
                notNull ? Known.NOT_NULL : Known.NOTHING,
                Homes.computed(on, c.span(), condition, then, otherwise),
                condition.sensitive() || then.sensitive() || otherwise.sensitive());
    }

    private static boolean notNull(Value value) {
        return value instanceof Value.Unknown u ? u.known().notNull() : !(value instanceof Value.Null);
    }
}
