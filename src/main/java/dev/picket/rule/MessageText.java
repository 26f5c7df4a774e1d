package dev.picket.rule;

import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.stream.Collectors;

/// Messages as people read them: what is unknown prints as its cause, what is absent as `(absent)`, what is sensitive as `(sensitive)`.
final class MessageText {
    private MessageText() {}

    static String render(Expression e, Evaluation on) {
        return switch (e) {
            case Expression.Template t ->
                t.parts().stream().map(p -> part(p, on)).collect(Collectors.joining());
            case Expression.Parentheses p -> render(p.inner(), on);
            default -> shown(Evaluator.evaluate(e, on));
        };
    }

    private static String part(Expression.Part part, Evaluation on) {
        return switch (part) {
            case Expression.Part.Literal l -> l.text();
            case Expression.Part.Interpolation i -> shown(Evaluator.evaluate(i.value(), on));
            case Expression.Part.If _, Expression.Part.For _ ->
                shown(Evaluator.evaluate(new Expression.Template(java.util.List.of(part), part.span()), on));
        };
    }

    static String shown(Value value) {
        if (value.sensitive()) {
            return "(sensitive)";
        }
        return switch (value) {
            case Value.Null _ -> "(absent)";
            case Value.Bool b -> String.valueOf(b.value());
            case Value.Number n -> n.value().stripTrailingZeros().toPlainString();
            case Value.Text t -> t.value();
            case Value.Sequence s -> s.values().stream().map(MessageText::shown).collect(Collectors.joining(", "));
            case Value.Mapping m -> "{" + String.join(", ", m.members().keySet()) + "}";
            case Value.Entity e ->
                e.members().get("address").map(MessageText::shown).orElse("(resource)");
            case Value.Choice c ->
                c.cases().stream().map(k -> shown(k.value())).distinct().collect(Collectors.joining(" or "));
            case Value.Unknown u -> unknown(u);
        };
    }

    /// A partly known text keeps what is known (`a-${var.b}`); a number with a lower bound says so.
    private static String unknown(Value.Unknown u) {
        if (u.known().parts().isEmpty()) {
            return u.known()
                    .atLeast()
                    .map(n -> "at least " + n.toPlainString())
                    .orElse(u.cause().text());
        }
        boolean whole = u.known().parts().size() == 1;
        return u.known().parts().stream()
                .map(p -> switch (p) {
                    case Known.Part.Literal l -> l.text();
                    case Known.Part.Hole h ->
                        h.value().sensitive()
                                ? "(sensitive)"
                                : whole
                                        ? h.value().cause().text()
                                        : "${" + h.value().cause().text() + "}";
                })
                .collect(Collectors.joining());
    }
}
