package dev.picket.report;

import dev.picket.finding.Report;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.List;

/// A line of the user's file as text shows it: secrets starred out, tabs as four blanks, cut around the stretch that is marked.
///
/// @param column of the marked stretch, from 0
/// @param length of it, at least 1
record QuotedLine(String text, int column, int length) {
    private static final int LONGEST = 160;
    private static final int TAB = 4;
    private static final int STARS = 8;

    /// @param sensitive whether the marked stretch is a secret itself
    static QuotedLine of(Span place, boolean sensitive, List<Report.Hidden> hidden) {
        int number = place.startLine();
        var line = starred(place.file(), number, hidden);
        int column = Math.min(place.startColumn() - 1, line.length());
        int length = place.endLine() == number ? place.end() - place.start() : line.length() - column;
        var quoted = new QuotedLine(line, column, Math.max(1, length));
        return (sensitive ? quoted.covered() : quoted).untabbed().cut();
    }

    private static String starred(SourceFile file, int number, List<Report.Hidden> hidden) {
        var line = new StringBuilder(file.lineText(number));
        int start = file.lineStart(number);
        for (var h : hidden) {
            if (h.path().equals(file.path())) {
                for (int i = Math.max(h.start() - start, 0); i < Math.min(h.end() - start, line.length()); i++) {
                    line.setCharAt(i, '*');
                }
            }
        }
        return line.toString();
    }

    /// The marked stretch is a secret: not even its length is shown.
    private QuotedLine covered() {
        int end = Math.min(text.length(), column + length);
        int stars = Math.clamp(end - column, 1, STARS);
        return new QuotedLine(text.substring(0, column) + "*".repeat(stars) + text.substring(end), column, stars);
    }

    private QuotedLine untabbed() {
        int before = tabs(text.substring(0, column));
        int within = tabs(text.substring(column, Math.min(text.length(), column + length)));
        return new QuotedLine(
                text.replace("\t", " ".repeat(TAB)), column + (TAB - 1) * before, length + (TAB - 1) * within);
    }

    private static int tabs(String text) {
        return (int) text.chars().filter(c -> c == '\t').count();
    }

    private QuotedLine cut() {
        int from = column > LONGEST / 2 && text.length() > LONGEST ? column - LONGEST / 4 : 0;
        var shown = from > 0 ? "…" + text.substring(from) : text;
        int at = from > 0 ? column - from + 1 : column;
        if (shown.length() > LONGEST) {
            shown = shown.substring(0, LONGEST) + "…";
        }
        return new QuotedLine(shown, at, Math.max(1, Math.min(length, shown.length() - at)));
    }
}
