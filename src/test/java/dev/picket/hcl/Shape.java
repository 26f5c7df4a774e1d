package dev.picket.hcl;

import static java.util.stream.Collectors.joining;

import dev.picket.hcl.Expression.Part;
import dev.picket.text.SourceFile;
import java.util.List;
import java.util.Optional;

/// An expression's tree in one line, so that a test can say what it expects: `(a + (b * 2))`, `a.b[0]`, `t"x" i(y)`.
final class Shape {
    private Shape() {}

    /// The shape of the text of an expression; the first diagnostic's sentence where there is one.
    static String of(String text) {
        var parsed = HclParser.parseExpression(SourceFile.of("test.tf", text));
        return parsed.diagnostics().isEmpty()
                ? of(parsed.expression())
                : parsed.diagnostics().getFirst().summary();
    }

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Null _ -> "null";
            case Expression.Bool(var value, _) -> String.valueOf(value);
            case Expression.Number(var value, _) -> value.toPlainString();
            case Expression.Text(var value, _) -> quoted(value);
            case Expression.Template(var parts, _) -> "t(" + parts(parts) + ")";
            case Expression.Name(var name, _) -> name;
            case Expression.Attribute(var target, var name, _, _) -> of(target) + "." + name;
            case Expression.Index(var target, var key, _) -> of(target) + "[" + of(key) + "]";
            case Expression.Splat(var target, var each, var full, _) ->
                of(target) + (full ? "[*]" : ".*") + "{" + of(each) + "}";
            case Expression.Element _ -> "it";
            case Expression.Call(var name, _, var arguments, var expand, _) ->
                name + "(" + all(arguments) + (expand ? "..." : "") + ")";
            case Expression.Tuple(var elements, _) -> "[" + all(elements) + "]";
            case Expression.Object(var members, _) ->
                "{"
                        + members.stream()
                                .map(m -> of(m.key()) + "=" + of(m.value()))
                                .collect(joining(", ")) + "}";
            case Expression.ForTuple f ->
                "[for " + variables(f.key(), f.value()) + " in " + of(f.collection()) + ": " + of(f.result())
                        + condition(f.condition()) + "]";
            case Expression.ForObject f ->
                "{for " + variables(f.key(), f.value()) + " in " + of(f.collection()) + ": " + of(f.resultKey())
                        + " => " + of(f.resultValue()) + (f.group() ? "..." : "") + condition(f.condition()) + "}";
            case Expression.Conditional(var condition, var then, var otherwise, _) ->
                "(" + of(condition) + " ? " + of(then) + " : " + of(otherwise) + ")";
            case Expression.Unary(var operator, var operand, _) -> "(" + operator.sign + of(operand) + ")";
            case Expression.Binary(var operator, var left, var right, _) ->
                "(" + of(left) + " " + operator.sign + " " + of(right) + ")";
            case Expression.Parentheses(var inner, _) -> "<" + of(inner) + ">";
            case Expression.Broken _ -> "broken";
        };
    }

    private static String parts(List<Part> parts) {
        return parts.stream().map(Shape::part).collect(joining(" "));
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Literal(var text, _) -> quoted(text);
            case Part.Interpolation(var value, _) -> of(value);
            case Part.If(var condition, var then, var otherwise, _) ->
                "if(" + of(condition) + "; " + parts(then) + "; " + parts(otherwise) + ")";
            case Part.For(var key, var value, var collection, var body, _) ->
                "for(" + variables(key, value) + " in " + of(collection) + "; " + parts(body) + ")";
        };
    }

    private static String variables(Optional<String> key, String value) {
        return key.map(k -> k + ", ").orElse("") + value;
    }

    private static String condition(Optional<Expression> condition) {
        return condition.map(c -> " if " + of(c)).orElse("");
    }

    private static String all(List<Expression> expressions) {
        return expressions.stream().map(Shape::of).collect(joining(", "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\n", "\\n").replace("\r", "\\r") + "'";
    }
}
