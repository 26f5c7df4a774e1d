package dev.picket.hcl;

import dev.picket.hcl.Expression.Part;
import dev.picket.hcl.Piece.Kind;
import dev.picket.hcl.Piece.Literal;
import dev.picket.hcl.Piece.Sequence;
import dev.picket.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From the pieces of a template to its tree: white space is stripped beside `~`, then lines are flushed, then directives nest.
final class Pieces {
    private Pieces() {}

    /// `~` strips the literal piece beside it, in a heredoc never beyond a line ending.
    static List<Piece> strip(List<Piece> pieces) {
        var stripped = new ArrayList<Piece>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece instanceof Literal literal) {
                int from = 0;
                int to = literal.text().length();
                if (i > 0 && pieces.get(i - 1) instanceof Sequence before && before.stripAfter()) {
                    while (from < to && isSpace(literal.text().charAt(from))) {
                        from++;
                    }
                }
                if (i + 1 < pieces.size() && pieces.get(i + 1) instanceof Sequence after && after.stripBefore()) {
                    while (to > from && isSpace(literal.text().charAt(to - 1))) {
                        to--;
                    }
                }
                piece = to - from == literal.text().length()
                        ? literal
                        : literal.withText(literal.text().substring(from, to));
            }
            stripped.add(piece);
        }
        return stripped;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// `<<-` takes the smallest indent of all lines from each. Blank lines do not count and stay; a line that begins with a
    /// sequence has none; what follows a stripped line ending begins no line.
    static List<Piece> flush(List<Piece> pieces) {
        int indent = Integer.MAX_VALUE;
        boolean lineStart = true;
        for (var piece : pieces) {
            if (lineStart && !isBlankLine(piece)) {
                indent = Math.min(indent, piece instanceof Literal literal ? indentOf(literal.text()) : 0);
            }
            lineStart = piece instanceof Literal literal && literal.text().endsWith("\n");
        }
        var flushed = new ArrayList<Piece>(pieces.size());
        lineStart = true;
        for (var piece : pieces) {
            boolean cut = lineStart && !isBlankLine(piece);
            lineStart = piece instanceof Literal literal && literal.text().endsWith("\n");
            flushed.add(
                    cut && piece instanceof Literal literal
                            ? literal.withText(literal.text().substring(indent))
                            : piece);
        }
        return flushed;
    }

    private static boolean isBlankLine(Piece piece) {
        return piece instanceof Literal literal
                && literal.text().endsWith("\n")
                && literal.text().isBlank();
    }

    private static int indentOf(String text) {
        int indent = 0;
        while (indent < text.length() && isSpace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /// The template from `start` to `end`; [Expression.Text] where nothing but text is in it.
    static Expression assemble(Cursor cursor, List<Piece> pieces, int height, int start, int end) {
        var levels = new ArrayDeque<Level>();
        var level = new Level(Optional.empty());
        int deepest = 0;
        for (var piece : pieces) {
            switch (piece) {
                case Literal literal -> level.literal(literal);
                case Sequence sequence
                when sequence.kind() == Kind.INTERPOLATION -> level.interpolation(cursor, sequence);
                case Sequence sequence
                when sequence.kind() == Kind.IF || sequence.kind() == Kind.FOR -> {
                    levels.push(level);
                    level = new Level(Optional.of(sequence));
                    deepest = Math.max(deepest, levels.size());
                }
                case Sequence sequence
                when sequence.kind() == Kind.ELSE -> {
                    if (!level.takesElse()) {
                        return unbalanced(cursor, sequence, start);
                    }
                    level.otherwise(cursor);
                }
                case Sequence sequence -> {
                    if (!level.endsWith(sequence.kind())) {
                        return unbalanced(cursor, sequence, start);
                    }
                    var closed = level.close(cursor, sequence.end());
                    level = levels.pop();
                    level.add(cursor, closed);
                }
            }
        }
        if (level.opener().isPresent()) {
            var opener = level.opener().get();
            cursor.fail(HclDiagnostics.directiveNotClosed(cursor.span(opener.start(), opener.end()), opener.kind()));
            return new Expression.Broken(cursor.span(start, end));
        }
        cursor.height(height + deepest + 1);
        var parts = level.parts(cursor);
        return switch (parts.size()) {
            case 0 -> new Expression.Text("", cursor.span(start, end));
            case 1 ->
                parts.getFirst() instanceof Part.Literal(var text, _)
                        ? new Expression.Text(text, cursor.span(start, end))
                        : lonePart(cursor, parts.getFirst(), pieces.size() > 1, cursor.span(start, end));
            default -> new Expression.Template(parts, cursor.span(start, end));
        };
    }

    /// `"${x ~} "` is text all the same: what was stripped stays as empty text, so that the value is not taken for `"${x}"`'s.
    private static Expression lonePart(Cursor cursor, Part part, boolean stripped, Span span) {
        return stripped && part instanceof Part.Interpolation
                ? new Expression.Template(
                        List.of(
                                part,
                                new Part.Literal(
                                        "",
                                        cursor.span(
                                                part.span().end(), part.span().end()))),
                        span)
                : new Expression.Template(List.of(part), span);
    }

    private static Expression unbalanced(Cursor cursor, Sequence sequence, int start) {
        cursor.fail(
                HclDiagnostics.directiveWithoutOpener(cursor.span(sequence.start(), sequence.end()), sequence.kind()));
        return new Expression.Broken(cursor.span(start, sequence.end()));
    }

    /// The inside of one directive, or of the template, while it is read.
    private static final class Level {
        private final Optional<Sequence> opener;
        private List<Part> parts = new ArrayList<>();
        private List<Part> then = List.of();
        private boolean afterElse;
        private final StringBuilder text = new StringBuilder();
        private int textStart;
        private int textEnd;

        Level(Optional<Sequence> opener) {
            this.opener = opener;
        }

        Optional<Sequence> opener() {
            return opener;
        }

        void literal(Literal literal) {
            if (text.isEmpty()) {
                textStart = literal.start();
            }
            text.append(literal.text());
            textEnd = literal.end();
        }

        void interpolation(Cursor cursor, Sequence sequence) {
            endText(cursor);
            parts.add(new Part.Interpolation(sequence.expression(), cursor.span(sequence.start(), sequence.end())));
        }

        private void endText(Cursor cursor) {
            if (!text.isEmpty()) {
                parts.add(new Part.Literal(text.toString(), cursor.span(textStart, textEnd)));
                text.setLength(0);
            }
        }

        boolean takesElse() {
            return opener.isPresent() && opener.get().kind() == Kind.IF && !afterElse;
        }

        void otherwise(Cursor cursor) {
            then = parts(cursor);
            parts = new ArrayList<>();
            afterElse = true;
        }

        boolean endsWith(Kind kind) {
            return opener.isPresent() && (opener.get().kind() == Kind.IF) == (kind == Kind.ENDIF);
        }

        Part close(Cursor cursor, int end) {
            var sequence = opener.orElseThrow();
            var span = cursor.span(sequence.start(), end);
            var inside = parts(cursor);
            if (sequence.kind() == Kind.FOR) {
                return new Part.For(sequence.key(), sequence.variable(), sequence.expression(), inside, span);
            }
            return afterElse
                    ? new Part.If(sequence.expression(), then, inside, span)
                    : new Part.If(sequence.expression(), inside, List.of(), span);
        }

        void add(Cursor cursor, Part part) {
            endText(cursor);
            parts.add(part);
        }

        List<Part> parts(Cursor cursor) {
            endText(cursor);
            return parts;
        }
    }
}
