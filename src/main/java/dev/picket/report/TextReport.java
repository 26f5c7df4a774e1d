package dev.picket.report;

import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.finding.Severity;
import dev.picket.text.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The report that a person reads: findings by file, most severe first, those at one place of one resource told
/// together; undecided verdicts by cause; diagnostics; one last line that says what was covered.
final class TextReport {
    private static final int CAUSES = 5;

    private final Report report;
    private final ReportStyle style;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report, ReportStyle style) {
        this.report = report;
        this.style = style;
        this.ink = new Ink(style.colour());
    }

    static String write(Report report, ReportStyle style) {
        var text = new TextReport(report, style);
        text.findings();
        text.undecided();
        text.diagnostics();
        text.coverage();
        return text.out.toString();
    }

    private void findings() {
        var shown = report.findings().stream()
                .filter(f -> style.showSuppressed() || f.suppressed().isEmpty())
                .filter(f -> style.showOld() || f.isNew())
                .toList();
        var told = shown;
        if (shown.size() > style.most()) {
            var cut = shown.stream()
                    .map(Finding::severity)
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .get(style.most() - 1);
            told = shown.stream()
                    .filter(f -> f.severity().atLeast(cut))
                    .limit(style.most())
                    .toList();
        }
        for (var together : togetherByPlace(told)) {
            TextFinding.write(out, together, report.hidden(), style, ink);
            out.append('\n');
        }
        if (told.size() < shown.size()) {
            out.append("and ")
                    .append(count(rest(shown, told)))
                    .append(" more, not shown here (--format json has all)\n\n");
        }
    }

    private static List<List<Finding>> togetherByPlace(List<Finding> findings) {
        record Place(
                String file,
                int start,
                int end,
                String resource,
                Optional<String> commit,
                Optional<String> when,
                Optional<String> cause,
                Optional<Finding.Suppression> suppressed,
                boolean isNew) {}
        return List.copyOf(findings.stream()
                .collect(Collectors.groupingBy(
                        f -> new Place(
                                f.place().file().path(),
                                f.place().start(),
                                f.place().end(),
                                f.resource(),
                                f.commit(),
                                f.when(),
                                f.cause().map(Finding.UndecidedCause::text),
                                f.suppressed(),
                                f.isNew()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private static List<Finding> rest(List<Finding> all, List<Finding> told) {
        var rest = new ArrayList<>(all);
        rest.removeAll(told);
        return rest;
    }

    private static String count(List<Finding> findings) {
        var bySeverity = new EnumMap<Severity, Integer>(Severity.class);
        findings.forEach(f -> bySeverity.merge(f.severity(), 1, Integer::sum));
        var words = new ArrayList<String>();
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            var severity = Severity.values()[i];
            if (bySeverity.containsKey(severity)) {
                words.add(bySeverity.get(severity) + " " + severity.word());
            }
        }
        return String.join(", ", words);
    }

    private void undecided() {
        var open = report.undecided().stream()
                .filter(f -> style.showOld() || f.isNew())
                .toList();
        if (style.showUndecided()) {
            for (var together : togetherByPlace(open)) {
                TextFinding.write(out, together, report.hidden(), style, ink);
                out.append('\n');
            }
            return;
        }
        var byCause = new TreeMap<String, List<Finding>>();
        open.forEach(f -> f.cause()
                .ifPresent(c -> byCause.computeIfAbsent(c.text(), _ -> new ArrayList<>())
                        .add(f)));
        var causes = byCause.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .toList();
        causes.stream().limit(CAUSES).forEach(e -> cause(e.getKey(), e.getValue()));
        if (causes.size() > CAUSES) {
            int more = causes.stream()
                    .skip(CAUSES)
                    .mapToInt(e -> e.getValue().size())
                    .sum();
            out.append(ink.faint("undecided"))
                    .append("  ")
                    .append(plural(more, "more verdict"))
                    .append(more == 1 ? " waits for " : " wait for ")
                    .append(plural(causes.size() - CAUSES, "other value"))
                    .append("   (--show undecided)\n\n");
        }
    }

    private void cause(String cause, List<Finding> waiting) {
        var rules = waiting.stream().map(Finding::ruleId).distinct().sorted().toList();
        var place = waiting.getFirst().cause().orElseThrow().place();
        out.append(ink.faint("undecided"))
                .append("  ")
                .append(plural(waiting.size(), "verdict"))
                .append(waiting.size() == 1 ? " waits" : " wait")
                .append(" for 1 value:   ")
                .append(ink.strong(Printable.text(cause)))
                .append("   (")
                .append(Printable.text(style.path().apply(place.file().path())))
                .append(':')
                .append(place.startLine())
                .append(")\n  would decide  ")
                .append(rules.stream().limit(3).collect(Collectors.joining(", ")))
                .append(rules.size() > 3 ? ", " + (rules.size() - 3) + " more" : "")
                .append("\n\n");
    }

    private void diagnostics() {
        for (var d : report.diagnostics()) {
            var name = Printable.text(style.path().apply(d.subject().file().path()));
            out.append(d.severity() == Diagnostic.Severity.ERROR ? ink.mark("problem") : ink.faint("note"))
                    .append("  ")
                    .append(name)
                    .append(
                            d.subject().file().text().isEmpty()
                                    ? ""
                                    : ":" + d.subject().startLine() + ":"
                                            + d.subject().startColumn())
                    .append("   ")
                    .append(Printable.text(d.summary()));
            if (!d.help().isEmpty()) {
                out.append("  ").append(Printable.text(d.help()));
            }
            out.append('\n');
        }
        if (!report.diagnostics().isEmpty()) {
            out.append('\n');
        }
    }

    private void coverage() {
        var c = report.coverage();
        out.append(plural(c.files(), "file")).append(", ").append(plural(c.resources(), "resource"));
        if (c.blobs() > 0) {
            out.append(", ").append(plural(c.blobs(), "blob"));
        }
        out.append(String.format(Locale.ROOT, " in %.1f s", c.millis() / 1000.0));
        if (!c.skipped().isEmpty()) {
            out.append("; skipped: ")
                    .append(c.skipped().stream()
                            .limit(4)
                            .map(s -> (s.count() > 1 ? number(s.count()) + " " : "") + Printable.text(s.what()) + " ("
                                    + s.why() + ")")
                            .collect(Collectors.joining(", ")));
            if (c.skipped().size() > 4) {
                out.append(", ").append(c.skipped().size() - 4).append(" more");
            }
        }
        out.append(". ").append(summary()).append('\n');
    }

    private String summary() {
        var open =
                report.findings().stream().filter(f -> f.suppressed().isEmpty()).toList();
        long old = open.stream().filter(f -> !f.isNew()).count();
        var fresh = open.stream().filter(Finding::isNew).toList();
        var words = new ArrayList<String>();
        words.add(
                fresh.isEmpty()
                        ? (old > 0 ? "Nothing new" : "No findings")
                        : plural(fresh.size(), old > 0 ? "new finding" : "finding") + " (" + count(fresh) + ")");
        if (old > 0) {
            words.add(old + " old");
        }
        if (!report.undecided().isEmpty()) {
            words.add(number(report.undecided().size()) + " undecided");
        }
        var suppressed = report.findings().stream()
                .filter(f -> f.suppressed().isPresent())
                .toList();
        if (!suppressed.isEmpty()) {
            var by = new TreeMap<String, Integer>();
            suppressed.forEach(f -> by.merge(f.suppressed().orElseThrow().by(), 1, Integer::sum));
            words.add(suppressed.size() + " suppressed ("
                    + by.entrySet().stream()
                            .map(e -> e.getValue() + " by " + e.getKey())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        return String.join(", ", words) + ".";
    }

    static String plural(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
