package dev.picket.document;

import dev.picket.text.Comment;
import dev.picket.text.Diagnostic;
import java.util.List;

/// What one file holds: its documents (of a broken one what was read before it broke), comments and what was wrong.
/// An empty file has no root.
public record Documents(List<Node> roots, List<Comment> comments, List<Diagnostic> diagnostics) {
    public Documents {
        roots = List.copyOf(roots);
        comments = List.copyOf(comments);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean isBroken() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
