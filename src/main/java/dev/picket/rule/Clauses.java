package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.Optional;
import java.util.Set;

/// The generated sentences of a trace: `Status is "Suspended", must be "Enabled"`.
final class Clauses {
    /// Functions whose answer a reader takes for the argument itself.
    private static final Set<String> SAME = Set.of("lower", "upper", "trimspace", "tostring", "tonumber", "tobool");

    private final boolean mask;
    private final boolean schema;

    /// @param mask whether values must not be shown: the rule looks for secrets
    /// @param schema whether the rule reads AWS's schema: its names begin with a capital, so that a view's or a `let`'s
    /// name, which no user wrote, is told apart
    Clauses(boolean mask, boolean schema) {
        this.mask = mask;
        this.schema = schema;
    }

    /// What an operand is, and where that settles it what it must be.
    String comparison(Expression operand, Value value, Expression.Binary whole, boolean wanted) {
        var other = operand == whole.left() ? whole.right() : whole.left();
        var says = is(operand, value);
        boolean mustEqual = whole.operator() == (wanted ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL);
        return mustEqual && !says.isEmpty()
                ? literal(other).map(l -> says + ", must be " + l).orElse(says)
                : says;
    }

    String contains(Expression list, Expression operand, Value value, boolean wanted) {
        var says = is(operand, value);
        if (wanted && !says.isEmpty() && list instanceof Expression.Tuple t) {
            var words = t.elements().stream()
                    .map(Clauses::literal)
                    .flatMap(Optional::stream)
                    .toList();
            return words.size() == 1
                    ? says + ", must be " + words.getFirst()
                    : says + ", must be one of " + String.join(", ", words);
        }
        return says;
    }

    String is(Expression operand, Value value) {
        var name = schema ? written(label(operand)) : label(operand);
        if (name.isEmpty() || isComputed(operand) && !(value instanceof Value.Unknown)) {
            return "";
        }
        return switch (value) {
            case Value.Null n
            when n.home().kind() == Home.Kind.ABSENT || n.home().kind() == Home.Kind.RULE -> name + " is absent";
            case Value.Null _ -> name + " is null";
            case Value.Sequence s -> s.size() == 0 && s.rest().isEmpty() ? name + " is empty" : name;
            case Value.Mapping _, Value.Entity _, Value.Choice _ -> name;
            case Value.Unknown u -> name + " is not known: " + u.cause().text();
            case Value.Bool _, Value.Number _, Value.Text _ ->
                value.home().kind() != Home.Kind.DEFAULT
                        ? name + " is " + shown(value)
                        : hides(value) ? name + " is not set" : name + " is " + shown(value) + " where it is not set";
        };
    }

    private boolean hides(Value value) {
        return mask || value.sensitive();
    }

    private String shown(Value value) {
        if (hides(value)) {
            return "set";
        }
        var text = MessageText.shown(value);
        return value instanceof Value.Text ? "\"" + shortened(text) + "\"" : text;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Optional<String> literal(Expression e) {
        return switch (e) {
            case Expression.Text t -> Optional.of("\"" + t.value() + "\"");
            case Expression.Bool b -> Optional.of(String.valueOf(b.value()));
            case Expression.Number n -> Optional.of(n.value().toPlainString());
            case Expression.Parentheses p -> literal(p.inner());
            default -> Optional.empty();
        };
    }

    /// Whether the value is a function's answer, or an entry whose key is: what stands at the operand's path is another value.
    private static boolean isComputed(Expression e) {
        return switch (e) {
            case Expression.Call c ->
                c.arguments().size() != 1
                        || !SAME.contains(c.name())
                        || isComputed(c.arguments().getFirst());
            case Expression.Index i -> !(i.key() instanceof Expression.Number) || isComputed(i.target());
            case Expression.Parentheses p -> isComputed(p.inner());
            case Expression.Splat s -> isComputed(s.target());
            default -> false;
        };
    }

    /// The label from the first name of the schema on; empty where there is none.
    private static String written(String label) {
        for (int at = 0; at >= 0 && at < label.length(); at = label.indexOf('.', at) + 1) {
            if (Character.isUpperCase(label.charAt(at))) {
                return label.substring(at);
            }
            if (label.indexOf('.', at) < 0) {
                break;
            }
        }
        return "";
    }

    /// What a reader calls an operand: its path without `self`, `it` or the variable of a loop; empty for what has no name.
    static String label(Expression e) {
        return switch (e) {
            case Expression.Attribute a -> join(label(a.target()), "." + a.name());
            case Expression.Index i
            when i.key() instanceof Expression.Number n ->
                join(label(i.target()), "[" + n.value().toPlainString() + "]");
            case Expression.Index i -> label(i.target());
            case Expression.Parentheses p -> label(p.inner());
            case Expression.Call c
            when c.arguments().size() == 1 -> label(c.arguments().getFirst());
            case Expression.Splat s -> label(s.target());
            default -> "";
        };
    }

    private static String join(String target, String step) {
        return target.isEmpty() && step.startsWith(".") ? step.substring(1) : target + step;
    }
}
