package dev.picket.hcl;

import dev.picket.hcl.Expression.Text;
import java.util.ArrayList;
import java.util.List;

/// Quoted texts, heredocs and lone templates: what stands outside `${` and `%{` is read here, character by character.
final class TemplateParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final SequenceParser sequences;

    TemplateParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.sequences = new SequenceParser(cursor, expressions);
    }

    /// The current token is the opening quote.
    Expression quoted() {
        int start = scanner.start;
        int close = endOfPlainText(start + 1);
        if (close >= 0) {
            scanner.resumeAt(close + 1);
            return new Text(scanner.text.substring(start + 1, close), cursor.span(start, close + 1));
        }
        return quotedTemplate(start);
    }

    /// The closing quote of a text without escapes and sequences; -1 where it is not that plain.
    private int endOfPlainText(int position) {
        for (int p = position; p < scanner.limit; p++) {
            char c = scanner.text.charAt(p);
            if (c == '"') {
                return p;
            }
            if (c == '\\' || c == '\n' || c == '\r' || (c == '$' || c == '%') && scanner.at(p + 1) != '"') {
                return -1;
            }
        }
        return -1;
    }

    private Expression quotedTemplate(int start) {
        if (!cursor.enter('"', start)) {
            return broken(start);
        }
        var pieces = new ArrayList<Piece>();
        int height = 0;
        int p = start + 1;
        while (scanner.at(p) != '"' || p >= scanner.limit) {
            if (p >= scanner.limit || scanner.at(p) == '\n' || scanner.at(p) == '\r') {
                cursor.failAt(p, HclDiagnostics.textNotClosed(cursor.span(start, p)));
                return broken(start);
            }
            if (isSequence(p)) {
                pieces.add(sequences.sequence(p));
                height = Math.max(height, cursor.height());
                p = scanner.end;
            } else {
                p = literal(p, pieces);
            }
            if (cursor.failed()) {
                return broken(start);
            }
        }
        cursor.leave();
        scanner.resumeAt(p + 1);
        return Pieces.assemble(cursor, Pieces.strip(pieces), height, start, p + 1);
    }

    /// Reads up to the next sequence, the closing quote or the end of the line.
    private int literal(int start, List<Piece> pieces) {
        var text = new StringBuilder();
        int p = start;
        while (p < scanner.limit && !cursor.failed()) {
            char c = scanner.text.charAt(p);
            if (c == '"' || c == '\n' || c == '\r' || isSequence(p)) {
                break;
            }
            if (c == '\\') {
                p = Escapes.read(cursor, p, text);
            } else if (isEscapedSequence(p)) {
                text.append(c).append('{');
                p += 3;
            } else {
                text.append(c);
                p++;
            }
        }
        pieces.add(new Piece.Literal(text.toString(), start, p));
        return p;
    }

    /// The current token is `<<NAME` with its line ending.
    Expression heredoc() {
        int start = scanner.start;
        boolean flush = scanner.at(start + 2) == '-';
        int name = flush ? start + 3 : start + 2;
        var marker = scanner.text.substring(name, scanner.endOfName(name));
        int p = scanner.end;
        if (!cursor.enter('<', start)) {
            return broken(start);
        }
        var pieces = new ArrayList<Piece>();
        int height = 0;
        int close = endOfMarker(p, marker);
        while (close < 0) {
            if (p >= scanner.limit) {
                cursor.failAt(p, HclDiagnostics.heredocNotClosed(cursor.span(start, name + marker.length()), marker));
                return broken(start);
            }
            if (isSequence(p)) {
                pieces.add(sequences.sequence(p));
                height = Math.max(height, cursor.height());
                p = scanner.end;
            } else {
                p = line(p, pieces);
                close = scanner.at(p - 1) == '\n' ? endOfMarker(p, marker) : -1;
            }
            if (cursor.failed()) {
                return broken(start);
            }
        }
        cursor.leave();
        scanner.resumeAt(close);
        var stripped = Pieces.strip(pieces);
        return Pieces.assemble(cursor, flush ? Pieces.flush(stripped) : stripped, height, start, close);
    }

    /// Where the closing marker ends, if the line that starts at `position` is made of it; -1 if not.
    private int endOfMarker(int position, String marker) {
        int p = position;
        while (scanner.at(p) == ' ' || scanner.at(p) == '\t') {
            p++;
        }
        int end = p + marker.length();
        if (end > scanner.limit || !scanner.text.startsWith(marker, p)) {
            return -1;
        }
        int after = end;
        while (scanner.at(after) == ' ' || scanner.at(after) == '\t' || scanner.at(after) == '\r') {
            after++;
        }
        if (after >= scanner.limit) {
            cursor.report(HclDiagnostics.heredocEndsTheFile(cursor.span(p, end), marker));
            return end;
        }
        return scanner.at(after) == '\n' ? end : -1;
    }

    /// The whole text as one template, as `.tf.json` has it.
    Expression lone(int start) {
        var pieces = new ArrayList<Piece>();
        int height = 0;
        int p = start;
        while (p < scanner.limit && !cursor.failed()) {
            if (isSequence(p)) {
                pieces.add(sequences.sequence(p));
                height = Math.max(height, cursor.height());
                p = scanner.end;
            } else {
                p = line(p, pieces);
            }
        }
        return cursor.failed() ? broken(start) : Pieces.assemble(cursor, Pieces.strip(pieces), height, start, p);
    }

    /// Reads up to the next sequence or behind the line ending; backslashes are themselves.
    private int line(int start, List<Piece> pieces) {
        StringBuilder text = null;
        int copied = start;
        int p = start;
        while (p < scanner.limit) {
            char c = scanner.text.charAt(p);
            if (c == '\n') {
                p++;
                break;
            }
            if (c != '$' && c != '%') {
                p++;
            } else if (isEscapedSequence(p)) {
                text = text == null ? new StringBuilder() : text;
                text.append(scanner.text, copied, p + 1);
                copied = p + 2;
                p += 3;
            } else if (isSequence(p)) {
                break;
            } else {
                p++;
            }
        }
        var rest = scanner.text.substring(copied, p);
        pieces.add(new Piece.Literal(text == null ? rest : text + rest, start, p));
        return p;
    }

    private boolean isSequence(int p) {
        char c = scanner.at(p);
        return (c == '$' || c == '%') && scanner.at(p + 1) == '{';
    }

    /// `$${` or `%%{`
    private boolean isEscapedSequence(int p) {
        char c = scanner.at(p);
        return (c == '$' || c == '%') && scanner.at(p + 1) == c && scanner.at(p + 2) == '{';
    }

    private Expression broken(int start) {
        return new Expression.Broken(cursor.from(start));
    }
}
