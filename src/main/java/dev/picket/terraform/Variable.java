package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a `variable` block says, as far as its text alone tells.
///
/// @param allowed the texts that a `validation` with `contains([…], var.x)` allows; empty where there is none
record Variable(
        String name,
        Block block,
        Optional<Expression> type,
        Optional<Expression> absent,
        boolean nullable,
        boolean sensitive,
        SortedSet<String> allowed) {
    static Variable of(Block block) {
        var body = block.body();
        return new Variable(
                block.label(0),
                block,
                body.attribute("type").map(Body.Attribute::value),
                body.attribute("default").map(Body.Attribute::value),
                flag(body, "nullable", true),
                flag(body, "sensitive", false),
                allowed(block));
    }

    private static boolean flag(Body body, String name, boolean absent) {
        return body.attribute(name)
                .map(a -> switch (a.value()) {
                    case Expression.Bool b -> b.value();
                    case Expression.Text t -> t.value().equals("true");
                    default -> absent;
                })
                .orElse(absent);
    }

    private static SortedSet<String> allowed(Block variable) {
        var allowed = new TreeSet<String>();
        variable.body()
                .blocks("validation")
                .flatMap(v -> v.body().attribute("condition").stream())
                .map(a -> literals(a.value(), variable.label(0)))
                .filter(texts -> !texts.isEmpty())
                .forEach(texts -> {
                    if (allowed.isEmpty()) {
                        allowed.addAll(texts);
                    } else {
                        allowed.retainAll(texts);
                    }
                });
        return allowed;
    }

    /// The literals of `contains(["a", "b"], var.x)`.
    private static SortedSet<String> literals(Expression condition, String name) {
        var texts = new TreeSet<String>();
        if (unwrapped(condition) instanceof Expression.Call call
                && call.name().equals("contains")
                && call.arguments().size() == 2
                && unwrapped(call.arguments().getFirst()) instanceof Expression.Tuple tuple
                && isVariable(unwrapped(call.arguments().get(1)), name)) {
            for (var element : tuple.elements()) {
                switch (element) {
                    case Expression.Text t -> texts.add(t.value());
                    case Expression.Number n -> texts.add(n.value().toPlainString());
                    case Expression.Bool b -> texts.add(String.valueOf(b.value()));
                    default -> {
                        return new TreeSet<>();
                    }
                }
            }
        }
        return texts;
    }

    private static Expression unwrapped(Expression e) {
        return e instanceof Expression.Parentheses p ? unwrapped(p.inner()) : e;
    }

    private static boolean isVariable(Expression e, String name) {
        return e instanceof Expression.Attribute a
                && a.name().equals(name)
                && a.target() instanceof Expression.Name n
                && n.name().equals("var");
    }
}
