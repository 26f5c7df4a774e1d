package dev.picket.document;

import dev.picket.text.Comment;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Comments stand between scalars: a `#` at the start of a line or after white space, to the end of the line.
final class YamlComments {
    private final SourceFile file;
    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private int from;

    YamlComments(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /// Hears of each scalar in order. A block scalar has its comment, if any, on its first line.
    void content(Span scalar, boolean block) {
        between(from, scalar.start());
        if (block) {
            between(scalar.start(), Math.min(lineEnd(scalar.start()), scalar.end()));
        }
        from = Math.max(from, scalar.end());
    }

    List<Comment> upTo(int end) {
        between(from, end);
        return comments;
    }

    private void between(int start, int end) {
        if (start >= end) {
            return;
        }
        for (int i = text.indexOf('#', start, end); i >= 0 && i < end; i = text.indexOf('#', i, Math.max(i, end))) {
            if (i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '\uFEFF') {
                int stop = lineEnd(i);
                comments.add(new Comment(new Span(file, i, stop), text.substring(i, stop)));
                i = stop;
            } else {
                i++;
            }
        }
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
