package dev.picket.text;

/// A stretch of a file: UTF-16 offsets from 0, `end` excluded. `start == end` is a point.
public record Span(SourceFile file, int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    public int startLine() {
        return file.line(start);
    }

    public int startColumn() {
        return file.column(start);
    }

    /// The line of the last character, not of the one after it.
    public int endLine() {
        return file.line(lastOffset());
    }

    /// The column after the last character, in the line of the last character.
    public int endColumn() {
        return end == start ? startColumn() : file.column(lastOffset()) + 1;
    }

    public String text() {
        return file.text().substring(start, Math.min(end, file.text().length()));
    }

    public boolean contains(Span other) {
        return file == other.file && start <= other.start && other.end <= end;
    }

    /// From the start of this to the end of `last`.
    public Span to(Span last) {
        return new Span(file, start, Math.max(end, last.end));
    }

    /// `path:line:column`
    @Override
    public String toString() {
        return file.path() + ":" + startLine() + ":" + startColumn();
    }

    private int lastOffset() {
        return end > start ? end - 1 : start;
    }
}
