package dev.picket.document;

import dev.picket.document.Node.Tag;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.Arrays;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// From the parser's marks, in code points and rough at their ends, to exact offsets in UTF-16.
final class YamlPositions {
    private final SourceFile file;
    private final String text;
    /// The index in code points of every character outside the basic plane, ascending.
    private final int[] wide;

    YamlPositions(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.wide = wideCharacters(text);
    }

    private static int[] wideCharacters(String text) {
        var found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int limit() {
        return text.length();
    }

    int offset(int codePoint) {
        if (wide.length == 0) {
            return Math.min(codePoint, text.length());
        }
        int at = Arrays.binarySearch(wide, codePoint);
        return Math.min(text.length(), codePoint + (at >= 0 ? at : -at - 1));
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    int start(Event event) {
        return event.getStartMark().map(this::offset).orElse(0);
    }

    int end(Event event) {
        return event.getEndMark().map(this::offset).orElse(text.length());
    }

    Span span(Event event) {
        int start = start(event);
        return new Span(file, start, Math.max(start, end(event)));
    }

    /// Where a node's content starts, of one that begins at `from` with a tag, an anchor, or both.
    int content(int from, int limit) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '!' || c == '&') {
                while (i < limit && !isSpace(text.charAt(i))) {
                    i++;
                }
            } else if (isSpace(c)) {
                i++;
            } else if (c == '#' && i > from) {
                i = endOfLine(i);
            } else {
                return i;
            }
        }
        return limit;
    }

    /// The tag of a node that begins at `from`; an anchor may stand before it.
    Tag tag(String resolved, int from) {
        int start = text.indexOf('!', from);
        int end = Math.max(start, 0);
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        var span = new Span(file, Math.max(start, 0), end);
        var standard = "tag:yaml.org,2002:";
        return new Tag(resolved.startsWith(standard) ? "!!" + resolved.substring(standard.length()) : resolved, span);
    }

    /// A block scalar's end without what the parser read ahead: after the line break of its last line, blank lines
    /// only where they are kept (`+`).
    int endOfBlockScalar(int start, int end) {
        int header = Math.min(endOfLine(start), end);
        boolean keep = text.substring(start, header).split("#", 2)[0].contains("+");
        int i = end;
        while (i > header && isSpace(text.charAt(i - 1))) {
            i--;
        }
        if (keep) {
            int line = text.lastIndexOf('\n', Math.max(start, end - 1));
            return line < i ? end : line + 1;
        }
        int line = text.indexOf('\n', Math.max(i - 1, header));
        return line < 0 || line >= end ? Math.max(i, header) : line + 1;
    }

    private int endOfLine(int from) {
        int line = text.indexOf('\n', from);
        return line < 0 ? text.length() : line;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
