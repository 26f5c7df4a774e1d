package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import java.util.List;

/// What parsing a lone expression or template gave: always a tree, and what was wrong with the text.
public record ParsedExpression(Expression expression, List<Diagnostic> diagnostics) {
    public ParsedExpression {
        diagnostics = List.copyOf(diagnostics);
    }
}
