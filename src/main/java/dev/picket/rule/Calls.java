package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Subexpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Walks over expressions.
final class Calls {
    private Calls() {}

    /// Every call within an expression, in order.
    static List<Expression.Call> in(Expression e) {
        var calls = new ArrayList<Expression.Call>();
        walk(e, x -> {
            if (x instanceof Expression.Call c) {
                calls.add(c);
            }
        });
        return calls;
    }

    /// Visits the expression and everything in it, outer before inner.
    static void walk(Expression e, Consumer<Expression> visit) {
        visit.accept(e);
        Subexpressions.of(e).forEach(child -> walk(child, visit));
    }
}
