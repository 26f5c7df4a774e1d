package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.hcl.Expression;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.ParsedExpression;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.function.Consumer;
import java.util.function.Function;

/// JSON values as expressions: a string is a template, unless its place takes only literals.
record JsonExpressions(Consumer<Diagnostic> problems) {
    Expression of(Node node) {
        return convert(node, this::template);
    }

    /// Where Terraform evaluates nothing: the default of a variable.
    Expression literal(Node node) {
        return convert(node, s -> new Expression.Text(s.text(), s.span()));
    }

    /// A string that is an expression itself, without `${}`: a type, a name.
    Expression bare(Node node) {
        return node instanceof Scalar s ? heard(HclParser.parseTemplate("${" + s.text() + "}", s.span())) : of(node);
    }

    private Expression convert(Node node, Function<Scalar, Expression> text) {
        return switch (node) {
            case Scalar s ->
                switch (ScalarKind.of(s)) {
                    case ScalarKind.Nothing _ -> new Expression.Null(s.span());
                    case ScalarKind.Truth(boolean value) -> new Expression.Bool(value, s.span());
                    case ScalarKind.Amount(var value) -> new Expression.Number(value, s.span());
                    case ScalarKind.Words _ -> text.apply(s);
                };
            case SequenceNode s ->
                new Expression.Tuple(
                        s.items().stream().map(i -> convert(i, text)).toList(), s.span());
            case MappingNode m ->
                new Expression.Object(
                        m.entries().stream()
                                .filter(e -> !e.name().equals("//"))
                                .map(e -> new Expression.Member(
                                        convert(e.key(), text), convert(e.value(), text), e.span()))
                                .toList(),
                        m.span());
        };
    }

    private Expression template(Scalar s) {
        Span span = s.span();
        if (!s.text().contains("${") && !s.text().contains("%{")) {
            return new Expression.Text(s.text(), span);
        }
        return heard(
                span.text().indexOf('\\') < 0
                        ? HclParser.parseTemplate(span.file(), span.start() + 1, span.end() - 1)
                        : HclParser.parseTemplate(s.text(), span));
    }

    private Expression heard(ParsedExpression parsed) {
        parsed.diagnostics().forEach(problems);
        return parsed.expression();
    }
}
