package dev.picket.rule;

import dev.picket.hcl.Expression;
import java.util.ArrayList;
import java.util.Optional;

/// Constant expressions as a user would write them.
final class LiteralText {
    private LiteralText() {}

    /// Empty for anything that is not constant.
    static Optional<String> of(Expression e) {
        return switch (e) {
            case Expression.Null _ -> Optional.of("null");
            case Expression.Bool b -> Optional.of(String.valueOf(b.value()));
            case Expression.Number n -> Optional.of(n.value().toPlainString());
            case Expression.Text t ->
                Optional.of("\""
                        + t.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"");
            case Expression.Parentheses p -> of(p.inner());
            case Expression.Tuple t -> tuple(t);
            case Expression.Object o -> object(o);
            default -> Optional.empty();
        };
    }

    private static Optional<String> tuple(Expression.Tuple t) {
        var elements = new ArrayList<String>();
        for (var e : t.elements()) {
            var text = of(e);
            if (text.isEmpty()) {
                return text;
            }
            elements.add(text.get());
        }
        return Optional.of("[" + String.join(", ", elements) + "]");
    }

    private static Optional<String> object(Expression.Object o) {
        var members = new ArrayList<String>();
        for (var m : o.members()) {
            var value = of(m.value());
            if (value.isEmpty() || !(m.key() instanceof Expression.Text(var name, _))) {
                return Optional.empty();
            }
            members.add(name + " = " + value.get());
        }
        return Optional.of(members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }");
    }
}
