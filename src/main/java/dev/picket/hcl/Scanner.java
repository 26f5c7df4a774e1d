package dev.picket.hcl;

import dev.picket.text.Comment;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads one token at a time, on demand, and never twice: what a token means depends on where the parser stands.
/// Whether the ends of lines are tokens is the parser's to say, before it advances.
final class Scanner {
    private static final int NAMES = 256;

    final String text;
    final int limit;
    final List<Comment> comments = new ArrayList<>();

    boolean newlinesCount = true;
    Token token = Token.NEWLINE;
    int start;
    int end;
    /// Where the token before the current one ended.
    int lastEnd;

    private final SourceFile file;
    private final String[] names = new String[NAMES];
    private int commentsEnd;

    Scanner(SourceFile file, String text, int from, int limit) {
        this.file = file;
        this.text = text;
        this.limit = limit;
        this.start = from;
        this.end = from;
        this.lastEnd = from;
    }

    void advance() {
        lastEnd = end;
        scan(end);
    }

    /// Goes on reading tokens at a place that the template parser or the recovery reached.
    void resumeAt(int position) {
        lastEnd = position;
        scan(position);
    }

    char at(int position) {
        return position < limit ? text.charAt(position) : '\0';
    }

    boolean tokenIs(String word) {
        return token == Token.IDENTIFIER && end - start == word.length() && text.startsWith(word, start);
    }

    /// The text of the current identifier; equal names are one string.
    String name() {
        return name(start, end);
    }

    String name(int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 10) & NAMES - 1;
        var known = names[slot];
        if (known != null && known.length() == to - from && text.startsWith(known, from)) {
            return known;
        }
        return names[slot] = text.substring(from, to);
    }

    private void scan(int position) {
        int p = position;
        while (true) {
            if (p >= limit) {
                set(Token.END, limit, limit);
                return;
            }
            char c = text.charAt(p);
            if (c == ' ' || c == '\t') {
                p++;
            } else if (c == '\n' || c == '\r' && at(p + 1) == '\n') {
                int after = c == '\n' ? p + 1 : p + 2;
                if (newlinesCount) {
                    set(Token.NEWLINE, p, after);
                    return;
                }
                p = after;
            } else if (c == '#' || c == '/' && at(p + 1) == '/') {
                p = comment(p, endOfLine(p));
            } else if (c == '/' && at(p + 1) == '*') {
                int close = text.indexOf("*/", p + 2);
                if (close < 0 || close + 2 > limit) {
                    set(Token.OPEN_COMMENT, p, limit);
                    return;
                }
                p = comment(p, close + 2);
            } else if (c == '\uFEFF' && p == 0 || c == '\uFFFD') {
                p++; // a byte order mark; what is not UTF-8 has its own diagnostic
            } else {
                scanToken(c, p);
                return;
            }
        }
    }

    private int comment(int from, int to) {
        if (from >= commentsEnd) {
            comments.add(new Comment(new Span(file, from, to), text.substring(from, to)));
            commentsEnd = to;
        }
        return to;
    }

    /// The end of the line that holds `position`, its line ending left out.
    int endOfLine(int position) {
        int newline = text.indexOf('\n', position);
        if (newline < 0 || newline >= limit) {
            return limit;
        }
        return newline > position && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    private void scanToken(char c, int p) {
        if (isNameStart(c)) {
            set(Token.IDENTIFIER, p, endOfName(p + 1));
            return;
        }
        char next = at(p + 1);
        switch (c) {
            case '{' -> set(Token.LEFT_BRACE, p, p + 1);
            case '}' -> set(Token.RIGHT_BRACE, p, p + 1);
            case '[' -> set(Token.LEFT_BRACKET, p, p + 1);
            case ']' -> set(Token.RIGHT_BRACKET, p, p + 1);
            case '(' -> set(Token.LEFT_PARENTHESIS, p, p + 1);
            case ')' -> set(Token.RIGHT_PARENTHESIS, p, p + 1);
            case '"' -> set(Token.QUOTE, p, p + 1);
            case ',' -> set(Token.COMMA, p, p + 1);
            case '+' -> set(Token.PLUS, p, p + 1);
            case '-' -> set(Token.MINUS, p, p + 1);
            case '*' -> set(Token.STAR, p, p + 1);
            case '/' -> set(Token.SLASH, p, p + 1);
            case '%' -> set(Token.PERCENT, p, p + 1);
            case '?' -> set(Token.QUESTION, p, p + 1);
            case '~' -> set(Token.TILDE, p, p + 1);
            case ':' -> pair(next == ':', Token.DOUBLE_COLON, Token.COLON, p);
            case '!' -> pair(next == '=', Token.NOT_EQUAL, Token.NOT, p);
            case '>' -> pair(next == '=', Token.GREATER_OR_EQUAL, Token.GREATER, p);
            case '&' -> pair(next == '&', Token.AND, Token.INVALID, p);
            case '|' -> pair(next == '|', Token.OR, Token.INVALID, p);
            case '=' -> pair(next == '=' || next == '>', next == '=' ? Token.EQUAL : Token.ARROW, Token.ASSIGN, p);
            case '.' -> {
                boolean three = next == '.' && at(p + 2) == '.';
                set(three ? Token.ELLIPSIS : Token.DOT, p, three ? p + 3 : p + 1);
            }
            case '<' -> {
                int body = next == '<' ? heredocBody(p) : -1;
                if (body > 0) {
                    set(Token.HEREDOC, p, body);
                } else {
                    pair(next == '=', Token.LESS_OR_EQUAL, Token.LESS, p);
                }
            }
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> set(Token.NUMBER, p, endOfNumber(p));
            default -> {
                int codePoint = codePoint(p);
                int after = p + Character.charCount(codePoint);
                if (Character.isUnicodeIdentifierStart(codePoint)) {
                    set(Token.IDENTIFIER, p, endOfName(after));
                } else {
                    set(Token.INVALID, p, after);
                }
            }
        }
    }

    private void pair(boolean two, Token pair, Token single, int p) {
        set(two ? pair : single, p, two ? p + 2 : p + 1);
    }

    private void set(Token token, int start, int end) {
        this.token = token;
        this.start = start;
        this.end = end;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private int codePoint(int p) {
        int codePoint = text.codePointAt(p);
        return p + Character.charCount(codePoint) <= limit ? codePoint : text.charAt(p);
    }

    /// The end of a name whose first characters, up to `position`, are known.
    int endOfName(int position) {
        int p = position;
        while (p < limit) {
            char c = text.charAt(p);
            if (isNameStart(c) || c >= '0' && c <= '9' || c == '-') {
                p++;
            } else if (c < 0x80) {
                return p;
            } else {
                int codePoint = codePoint(p);
                if (!Character.isUnicodeIdentifierPart(codePoint) || Character.isIdentifierIgnorable(codePoint)) {
                    return p;
                }
                p += Character.charCount(codePoint);
            }
        }
        return p;
    }

    /// The end of the name at `position`; `position` itself where none starts there.
    int endOfNameAt(int position) {
        if (position >= limit) {
            return position;
        }
        int codePoint = codePoint(position);
        boolean starts = codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
        return starts ? endOfName(position + Character.charCount(codePoint)) : position;
    }

    private int endOfNumber(int position) {
        int p = endOfDigits(position);
        while (at(p) == '.' && isDigit(at(p + 1))) {
            p = endOfDigits(p + 1); // a second fraction is for the parser to refuse
        }
        if (at(p) == 'e' || at(p) == 'E') {
            int exponent = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
            if (isDigit(at(exponent))) {
                p = endOfDigits(exponent);
            }
        }
        return p;
    }

    private int endOfDigits(int position) {
        int p = position;
        while (isDigit(at(p))) {
            p++;
        }
        return p;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Where the text of a heredoc begins whose `<<` is at `position`; -1 where it is none.
    private int heredocBody(int position) {
        int name = at(position + 2) == '-' ? position + 3 : position + 2;
        int after = endOfNameAt(name);
        if (after == name) {
            return -1;
        }
        if (at(after) == '\n') {
            return after + 1;
        }
        return at(after) == '\r' && at(after + 1) == '\n' ? after + 2 : -1;
    }
}
