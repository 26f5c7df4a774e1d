package dev.picket.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file's text and its path, relative to the root of the tree it was read from, `/` everywhere.
/// Equality is identity: one file read twice is two files.
public final class SourceFile {
    private final String path;
    private final String text;
    private volatile int[] lineStarts = {};

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text);
    }

    /// Bytes that are not UTF-8 become U+FFFD: the reader of the format decides whether that is a diagnostic.
    public static SourceFile of(String path, byte[] utf8) {
        return new SourceFile(path, new String(utf8, StandardCharsets.UTF_8));
    }

    /// A file that could not be read still has a name to speak about.
    public static SourceFile unread(String path) {
        return new SourceFile(path, "");
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public Span whole() {
        return new Span(this, 0, text.length());
    }

    public Span at(int offset) {
        return new Span(this, offset, offset);
    }

    /// The 1-based line that holds `offset`; the end of the text belongs to the last line.
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The 1-based column of `offset` in its line, in UTF-16 code units.
    public int column(int offset) {
        return offset - lineStarts()[line(offset) - 1] + 1;
    }

    public int lines() {
        return lineStarts().length;
    }

    /// A line without its line ending; empty beyond the last.
    public String lineText(int line) {
        var starts = lineStarts();
        if (line < 1 || line > starts.length) {
            return "";
        }
        int end = line < starts.length ? starts[line] : text.length();
        int start = starts[line - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /// The offset at which a 1-based line starts.
    public int lineStart(int line) {
        var starts = lineStarts();
        return line < 1 ? 0 : line > starts.length ? text.length() : starts[line - 1];
    }

    @Override
    public String toString() {
        return path;
    }

    private int[] lineStarts() {
        var known = lineStarts;
        if (known.length > 0) {
            return known;
        }
        var starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return lineStarts = Arrays.copyOf(starts, count);
    }
}
