package dev.picket.document;

import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.Node.Style;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place in a TOML text, and what stands there: keys, and values. Numbers, dates and bools are plain scalars.
final class TomlValues {
    private final SourceFile file;
    private final String text;
    private int at;
    private int depth;

    TomlValues(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /// What was wanted where something else stands. Thrown and caught within this package.
    static final class Malformed extends Exception {
        private final transient Span place;
        private final String wanted;

        private Malformed(Span place, String wanted) {
            super(wanted, null, false, false);
            this.place = place;
            this.wanted = wanted;
        }

        Span place() {
            return place;
        }

        String wanted() {
            return wanted;
        }
    }

    Malformed malformed(Span place, String wanted) {
        return new Malformed(place, wanted);
    }

    private Malformed malformed(String wanted) {
        return new Malformed(new Span(file, at, Math.min(at + 1, text.length())), wanted);
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    private char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    boolean accept(String token) {
        blanks();
        boolean here = text.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    void expect(String token) throws Malformed {
        if (!accept(token)) {
            throw malformed("`" + token + "`");
        }
    }

    private void blanks() {
        while (!atEnd() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /// Blanks, line ends and comments.
    void skipLines() {
        while (!atEnd()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else {
                return;
            }
        }
    }

    void endOfLine() throws Malformed {
        blanks();
        if (!atEnd() && "\r\n#".indexOf(peek()) < 0) {
            throw malformed("the end of the line");
        }
    }

    /// To the line after the one in which reading stopped, which is not before `start`'s.
    void nextLine(int start) {
        int end = text.indexOf('\n', Math.max(at, start));
        at = end < 0 ? text.length() : end + 1;
    }

    List<Scalar> keys() throws Malformed {
        var keys = new ArrayList<Scalar>();
        do {
            blanks();
            keys.add(key());
        } while (accept("."));
        return keys;
    }

    private Scalar key() throws Malformed {
        char first = peek();
        if (first == '"' || first == '\'') {
            return string();
        }
        int start = at;
        while (!atEnd() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        if (at == start) {
            throw malformed("a key");
        }
        return plain(start);
    }

    private Scalar plain(int start) {
        return new Scalar(text.substring(start, at), Style.PLAIN, Optional.empty(), new Span(file, start, at));
    }

    Node value() throws Malformed {
        blanks();
        return switch (peek()) {
            case '"', '\'' -> string();
            case '[' -> nested(this::array);
            case '{' -> nested(this::inlineTable);
            default -> {
                int start = at;
                while (!atEnd() && (Character.isLetterOrDigit(peek()) || "+-._:".indexOf(peek()) >= 0)) {
                    at++;
                }
                if (at == start) {
                    throw malformed("a value");
                }
                yield plain(start);
            }
        };
    }

    private interface Reading {
        Node read() throws Malformed;
    }

    private Node nested(Reading reading) throws Malformed {
        if (++depth > DocumentReader.MAX_DEPTH / 5) {
            throw malformed("fewer levels");
        }
        var node = reading.read();
        depth--;
        return node;
    }

    private Node array() throws Malformed {
        int start = at++;
        var items = new ArrayList<Node>();
        for (skipLines(); peek() != ']'; skipLines()) {
            items.add(value());
            skipLines();
            if (peek() != ']' && !accept(",")) {
                throw malformed("`,` or `]`");
            }
        }
        at++;
        return new SequenceNode(items, true, Optional.empty(), new Span(file, start, at));
    }

    private Node inlineTable() throws Malformed {
        int start = at++;
        var entries = new ArrayList<Entry>();
        for (skipLines(); peek() != '}'; skipLines()) {
            var keys = keys();
            expect("=");
            var value = value();
            for (var key : keys.subList(1, keys.size()).reversed()) {
                value = new MappingNode(
                        List.of(new Entry(key, value)),
                        true,
                        Optional.empty(),
                        key.span().to(value.span()));
            }
            entries.add(new Entry(keys.getFirst(), value));
            skipLines();
            if (peek() != '}' && !accept(",")) {
                throw malformed("`,` or `}`");
            }
        }
        at++;
        return new MappingNode(entries, true, Optional.empty(), new Span(file, start, at));
    }

    private Scalar string() throws Malformed {
        int start = at;
        char quote = peek();
        boolean basic = quote == '"';
        var three = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(three, at);
        var close = lines ? three : String.valueOf(quote);
        at += close.length();
        if (lines) {
            at += text.startsWith("\r\n", at) ? 2 : peek() == '\n' ? 1 : 0;
        }
        var value = new StringBuilder();
        while (!text.startsWith(close, at)) {
            if (atEnd() || !lines && peek() == '\n') {
                throw new Malformed(new Span(file, start, at), "a closing `" + close + "`");
            }
            if (basic && peek() == '\\') {
                escape(value, lines);
            } else {
                value.append(text.charAt(at++));
            }
        }
        at += close.length();
        for (int more = 0; lines && more < 2 && peek() == quote; more++) { // quotes that stand before the closing ones
            value.append(quote);
            at++;
        }
        var style = basic ? Style.DOUBLE_QUOTED : Style.SINGLE_QUOTED;
        return new Scalar(value.toString(), style, Optional.empty(), new Span(file, start, at));
    }

    private void escape(StringBuilder value, boolean lines) throws Malformed {
        at++;
        char c = peek();
        at++;
        switch (c) {
            case 'b' -> value.append('\b');
            case 't' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'f' -> value.append('\f');
            case 'r' -> value.append('\r');
            case 'e' -> value.append('\u001b');
            case '"', '\\' -> value.append(c);
            case 'x' -> unicode(value, 2);
            case 'u' -> unicode(value, 4);
            case 'U' -> unicode(value, 8);
            case ' ', '\t', '\r', '\n' -> {
                if (!lines) {
                    throw malformed("an escape");
                }
                while (!atEnd() && Character.isWhitespace(peek())) {
                    at++;
                }
            }
            default -> {
                at--;
                throw malformed("an escape");
            }
        }
    }

    private void unicode(StringBuilder value, int digits) throws Malformed {
        int end = at + digits;
        try {
            value.appendCodePoint(Integer.parseInt(text.substring(at, Math.min(end, text.length())), 16));
        } catch (IllegalArgumentException noCharacter) {
            throw malformed(digits + " hexadecimal digits of a character");
        }
        at = end;
    }
}
