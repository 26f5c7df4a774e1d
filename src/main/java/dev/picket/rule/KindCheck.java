package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.text.Diagnostic;
import java.util.Collection;

/// Checks what is done with properties: paths exist, what is compared has one kind, `!` is not asked of what may be absent. Names
/// that a loop binds have no shape, so what begins with one is not checked.
final class KindCheck {
    private final Library library;
    private final Collection<Diagnostic> problems;

    KindCheck(Library library, Collection<Diagnostic> problems) {
        this.library = library;
        this.problems = problems;
    }

    void check(Expression e, ShapeFinder finder) {
        finder.of(e);
        Calls.walk(e, x -> {
            switch (x) {
                case Expression.Unary u when u.operator() == UnaryOperator.NOT -> negation(u, finder);
                case Expression.Binary b
                when b.operator() == BinaryOperator.EQUAL || b.operator() == BinaryOperator.NOT_EQUAL -> {
                    comparison(b.left(), b.right(), finder);
                    comparison(b.right(), b.left(), finder);
                }
                default -> {}
            }
        });
    }

    /// @param each what a rule loops over
    void loop(Expression each, ShapeFinder finder) {
        if (!plainKind(each, finder).isEmpty()) {
            problems.add(RuleDiagnostics.wrongKind(each.span(), "each", "a list or a map"));
        }
    }

    /// @param key whose answer is `condition`: `when`, `require`
    void answer(String key, Expression condition, ShapeFinder finder) {
        var kind = plainKind(condition, finder);
        if (kind.equals("string") || kind.equals("number")) {
            problems.add(RuleDiagnostics.wrongKind(condition.span(), key, "true or false, not a " + kind));
        }
    }

    /// `string`, `number` or `bool`; empty for what may be anything else.
    private static String plainKind(Expression e, ShapeFinder finder) {
        return switch (e) {
            case Expression.Text _, Expression.Template _ -> "string";
            case Expression.Number _ -> "number";
            case Expression.Bool _ -> "bool";
            case Expression.Parentheses p -> plainKind(p.inner(), finder);
            case Expression.Attribute a
            when finder.of(a) instanceof Shape.Property p ->
                switch (finder.kind(p)) {
                    case "string", "number", "bool" -> finder.kind(p);
                    default -> "";
                };
            default -> "";
        };
    }

    private void negation(Expression.Unary u, ShapeFinder finder) {
        if (u.operand() instanceof Expression.Attribute a
                && finder.of(a) instanceof Shape.Property p
                && p.type().contains("::")
                && library.type(p.type()).orElse(Library.Entry.EMPTY).defaults().stream()
                        .noneMatch(d -> d.path().equals(p.path()))) {
            problems.add(RuleDiagnostics.notOfAbsent(u.span(), Clauses.label(a)));
        }
    }

    private void comparison(Expression path, Expression literal, ShapeFinder finder) {
        if (!(path instanceof Expression.Attribute a) || !(finder.of(a) instanceof Shape.Property p)) {
            return;
        }
        boolean right = switch (finder.kind(p)) {
            case "bool" -> !(literal instanceof Expression.Text || literal instanceof Expression.Number);
            case "number" -> !(literal instanceof Expression.Text || literal instanceof Expression.Bool);
            case "string" -> !(literal instanceof Expression.Number || literal instanceof Expression.Bool);
            default -> true;
        };
        if (!right) {
            problems.add(RuleDiagnostics.kindsDiffer(
                    literal.span(),
                    Clauses.label(a),
                    finder.kind(p),
                    LiteralText.of(literal).orElse("this")));
        }
    }
}
