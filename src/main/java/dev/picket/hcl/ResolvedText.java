package dev.picket.hcl;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/// What tells one condition that cannot be read from another: its text, with what its names mean. The same text over
/// the same values is the same condition, wherever it stands; over another module's variable it is not.
final class ResolvedText {
    private ResolvedText() {}

    static String identity(Expression e, Evaluation on) {
        var keys = new LinkedHashSet<String>();
        Subexpressions.traversals(e, t -> {
            if (Evaluator.attempt(t, on) instanceof Attempt.Success(var value)) {
                keys.add(key(value));
            }
        });
        var out = new StringBuilder();
        shape(e, out);
        return out.append(keys).toString();
    }

    /// The structure with its literals and operators, places left out.
    private static void shape(Expression e, StringBuilder out) {
        out.append(
                switch (e) {
                    case Expression.Null _ -> "null";
                    case Expression.Bool b -> "" + b.value();
                    case Expression.Number n -> n.value().toString();
                    case Expression.Text t -> "\"" + t.value().replace("\"", "\"\"") + "\"";
                    case Expression.Template t -> "template" + literals(t.parts());
                    case Expression.Name n -> n.name();
                    case Expression.Attribute a -> "." + a.name();
                    case Expression.Index _ -> "[]";
                    case Expression.Splat s -> s.full() ? "[*]" : ".*";
                    case Expression.Element _ -> "*";
                    case Expression.Call c -> c.name() + (c.expand() ? "..." : "");
                    case Expression.Tuple _ -> "tuple";
                    case Expression.Object _ -> "object";
                    case Expression.ForTuple f -> "for " + f.key() + f.value();
                    case Expression.ForObject f -> "for object " + f.key() + f.value() + f.group();
                    case Expression.Conditional _ -> "?";
                    case Expression.Unary u -> u.operator().sign;
                    case Expression.Binary b -> b.operator().sign;
                    case Expression.Parentheses _ -> "";
                    case Expression.Broken b -> "broken " + b.span();
                });
        var children = Subexpressions.of(e);
        if (!children.isEmpty()) {
            out.append('(');
            for (var child : children) {
                shape(child, out);
                out.append(',');
            }
            out.append(')');
        }
    }

    private static String literals(List<Expression.Part> parts) {
        var out = new StringBuilder();
        for (var p : parts) {
            switch (p) {
                case Expression.Part.Literal(var text, _) -> quoted(text, out);
                case Expression.Part.Interpolation _ -> out.append("${}");
                case Expression.Part.If i ->
                    out.append("%if").append(literals(i.then())).append("%else").append(literals(i.otherwise()));
                case Expression.Part.For f ->
                    out.append("%for").append(f.key()).append(f.value()).append(literals(f.body()));
            }
        }
        return out.toString();
    }

    /// The source text, blanks and line ends made one blank.
    static String name(Expression e) {
        return e.span().text().strip().replaceAll("\\s+", " ");
    }

    static boolean isKnown(Value value) {
        return switch (value) {
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> true;
            case Value.Sequence s ->
                s.rest().isEmpty()
                        && s.elements().stream().allMatch(e -> e.when() == Guard.ALWAYS && isKnown(e.value()));
            case Value.Mapping m ->
                m.rest().isEmpty() && m.members().values().stream().allMatch(ResolvedText::isKnown);
            case Value.Entity _, Value.Choice _, Value.Unknown _ -> false;
        };
    }

    /// Equal for equal known values of one type, and for unknowns that must be the same.
    static String key(Value value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Value value, StringBuilder out) {
        switch (value) {
            case Value.Null _ -> out.append("null");
            case Value.Bool b -> out.append(b.value());
            case Value.Number n -> out.append(Numbers.rounded(n.value()).stripTrailingZeros());
            case Value.Text t -> quoted(t.value(), out);
            case Value.Sequence s -> {
                out.append('[');
                for (var e : s.elements()) {
                    if (e.when() instanceof Guard.On on) {
                        out.append("on").append(System.identityHashCode(on)).append(' ');
                    }
                    write(e.value(), out);
                    out.append(',');
                }
                s.rest().ifPresent(r -> write(r, out));
                out.append(']');
            }
            case Value.Mapping m -> {
                out.append('{');
                for (var e : new TreeMap<>(m.members()).entrySet()) {
                    quoted(e.getKey(), out);
                    out.append('=');
                    write(e.getValue(), out);
                    out.append(',');
                }
                m.rest().ifPresent(r -> write(r, out));
                out.append('}');
            }
            case Value.Entity e -> out.append("entity ").append(e.home().place());
            case Value.Choice c -> {
                out.append("choice(");
                for (var a : c.cases()) {
                    write(a.value(), out);
                    out.append(',');
                }
                out.append(')');
            }
            case Value.Unknown u -> write(u, out);
        }
    }

    private static void write(Value.Unknown u, StringBuilder out) {
        if (u.known().input().isPresent()) {
            out.append('#').append(u.known().input().get().order());
            return;
        }
        var cause = u.cause();
        var origin = u.home().origin().place();
        out.append('?');
        quoted(cause.scope(), out);
        quoted(cause.text(), out);
        out.append('@').append(cause.place()).append('@').append(origin);
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
}
