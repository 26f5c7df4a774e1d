package dev.picket.report;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Report;
import dev.picket.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One place in the user's code and everything that is said of it.
final class TextFinding {
    private static final int ALIASES = 3;
    private static final int STEPS = 6;

    private TextFinding() {}

    static void write(
            StringBuilder out, List<Finding> together, List<Report.Hidden> hidden, ReportStyle style, Ink ink) {
        var first = together.getFirst();
        for (var f : together) {
            headline(out, f, ink);
        }
        where(out, first, style);
        quote(out, together, hidden, ink);
        first.when().ifPresent(w -> entry(out, ink, "fails when", w));
        trace(out, together, style, ink);
        for (var f : together) {
            f.fix().ifPresent(fix -> fix(out, fix, ink));
        }
        var shown = together.stream().filter(f -> f.suppressed().isEmpty()).toList();
        first.suppressed()
                .ifPresent(s -> entry(
                        out,
                        ink,
                        "suppressed",
                        "by " + s.by() + (s.reason().isEmpty() ? "" : ": " + s.reason())
                                + s.until().map(u -> " (until " + u + ")").orElse("")));
        first.cause()
                .ifPresent(c -> entry(
                        out,
                        ink,
                        "waits for",
                        c.text() + "   " + style.path().apply(c.place().file().path()) + ":"
                                + c.place().startLine()));
        if (!shown.isEmpty() && first.cause().isEmpty() && first.category() != Category.SECRET) {
            entry(out, ink, "silence", "# picket:ignore " + shown.getFirst().ruleId() + " <reason>");
        }
    }

    private static void headline(StringBuilder out, Finding f, Ink ink) {
        out.append(f.isUndecided() ? ink.faint("undecided") : ink.severity(f.severity()))
                .append("  ")
                .append(ink.strong(f.ruleId()));
        if (f.confidence() != Confidence.CERTAIN) {
            out.append("   ").append(f.confidence().name().toLowerCase(Locale.ROOT));
        }
        if (!f.isNew()) {
            out.append("   old");
        }
        var known = f.aliases().stream().filter(TextFinding::isTelling).toList();
        if (!known.isEmpty()) {
            out.append(ink.faint("   also "
                    + known.stream().limit(ALIASES).collect(Collectors.joining(", "))
                    + (f.aliases().size() > ALIASES ? ", …" : "")));
        }
        out.append('\n');
    }

    /// Whether people know a check by that id: a UUID and a prefixed name say nothing to them.
    private static boolean isTelling(String alias) {
        return alias.length() < 30 && !alias.contains(":");
    }

    private static void where(StringBuilder out, Finding f, ReportStyle style) {
        out.append("  ")
                .append(Printable.text(style.path().apply(f.place().file().path())));
        if (!f.place().file().text().isEmpty()) {
            out.append(':')
                    .append(f.place().startLine())
                    .append(':')
                    .append(f.place().startColumn());
        }
        if (!f.resource().isEmpty()) {
            out.append("   ").append(Printable.text(f.resource()));
        }
        f.construct().ifPresent(c -> out.append("   ").append(Printable.text(c)));
        if (!f.environments().isEmpty()) {
            out.append("   in envs ").append(String.join(", ", f.environments()));
        }
        if (f.instances().size() > 1) {
            out.append(" (").append(f.instances().size()).append(" instances)");
        }
        f.commit().ifPresent(c -> out.append("   commit ").append(c, 0, Math.min(10, c.length())));
        out.append('\n');
    }

    /// The user's line with the value underlined and the message beside it. A secret's line is never quoted.
    private static void quote(StringBuilder out, List<Finding> together, List<Report.Hidden> hidden, Ink ink) {
        var f = together.getFirst();
        var messages = together.stream()
                .map(Finding::message)
                .map(Printable::text)
                .distinct()
                .toList();
        var place = f.place();
        if (f.category() == Category.SECRET || place.file().text().isEmpty()) {
            messages.forEach(m -> out.append("  ").append(m).append('\n'));
            return;
        }
        var line = QuotedLine.of(place, together.stream().anyMatch(Finding::sensitive), hidden);
        var gutter = String.format(Locale.ROOT, "%5d", place.startLine());
        out.append(ink.faint(gutter + " | "))
                .append(Printable.text(line.text()))
                .append('\n');
        out.append(ink.faint("      | "))
                .append(" ".repeat(line.column()))
                .append(ink.mark("^".repeat(line.length())))
                .append(' ')
                .append(messages.getFirst())
                .append('\n');
        messages.stream()
                .skip(1)
                .forEach(m -> out.append(ink.faint("      | ")).append(m).append('\n'));
    }

    private static void trace(StringBuilder out, List<Finding> together, ReportStyle style, Ink ink) {
        var place = together.getFirst().place();
        var lines = new LinkedHashSet<String>();
        for (var step : together.stream().flatMap(f -> f.trace().stream()).toList()) {
            var what = step.what();
            var here = step.place().equals(place) && !what.isEmpty();
            lines.add(here ? what : at(step.place(), style) + (what.isEmpty() ? "" : "  " + what));
        }
        lines.stream().limit(STEPS).forEach(l -> entry(out, ink, "because", l));
        if (lines.size() > STEPS) {
            entry(out, ink, "", "and " + (lines.size() - STEPS) + " more");
        }
    }

    private static String at(Span place, ReportStyle style) {
        return Printable.text(style.path().apply(place.file().path())) + ":" + place.startLine();
    }

    private static void fix(StringBuilder out, Finding.Fix fix, Ink ink) {
        for (var setting : fix.set()) {
            entry(out, ink, "fix", "set " + setting.path() + " = " + setting.value());
        }
        if (!fix.say().isEmpty()) {
            entry(out, ink, fix.set().isEmpty() ? "fix" : "or", fix.say());
        }
    }

    private static void entry(StringBuilder out, Ink ink, String name, String text) {
        out.append("  ")
                .append(ink.faint(String.format(Locale.ROOT, "%-10s", name)))
                .append("  ")
                .append(Printable.text(text))
                .append('\n');
    }
}
