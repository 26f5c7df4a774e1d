package dev.picket.hcl;

import dev.picket.text.Comment;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.List;

/// What parsing a file gave: always a tree, and what was wrong with the text.
public record HclFile(SourceFile file, Body body, List<Comment> comments, List<Diagnostic> diagnostics) {
    public HclFile {
        comments = List.copyOf(comments);
        diagnostics = List.copyOf(diagnostics);
    }
}
