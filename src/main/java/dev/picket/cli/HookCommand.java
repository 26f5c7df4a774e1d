package dev.picket.cli;

import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.finding.Severity;
import dev.picket.report.ReportFormat;
import dev.picket.report.ReportStyle;
import dev.picket.scan.Listener;
import dev.picket.scan.Scan;
import dev.picket.scan.ScanOutcome;
import dev.picket.scan.ScanRequest;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `picket hook`: the index judged against HEAD, for a commit that waits.
@Command(
        name = "hook",
        mixinStandardHelpOptions = true,
        description = {
            "For a commit hook: judges what is staged against HEAD, only where a staged path touches.",
            "New findings at or over high stop the commit; older ones are one count. At most 25 lines."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  repos:                                        in .pre-commit-config.yaml",
            "    - repo: https://example.com/picket          where Picket's repository is",
            "      rev: v0.1.0",
            "      hooks: [{id: picket}]",
            "  exec picket hook                              or, alone, in .git/hooks/pre-commit"
        })
final class HookCommand implements Callable<Integer> {
    private static final int LINES = 25;

    @Override
    public Integer call() {
        return run(Path.of("").toAbsolutePath(), System.out, System.err);
    }

    /// @param directory where the commit is made
    static int run(Path directory, PrintStream out, PrintStream err) {
        return switch (Scan.run(ScanRequest.hook(directory), Listener.SILENT)) {
            case ScanOutcome.Refused(var why) -> {
                err.println("picket: " + why);
                yield 2;
            }
            case ScanOutcome.Done done
            when done.touchedPaths() == 0 -> {
                out.println("picket: nothing is staged; nothing to judge.");
                yield 0;
            }
            case ScanOutcome.Done done -> {
                out.print(cut(text(done.report(), directory)));
                yield done.exitCode(Optional.of(Severity.HIGH), false);
            }
        };
    }

    /// New findings in full; of undecided verdicts only the count in the last line.
    private static String text(Report report, Path directory) {
        var fresh = report.findings().stream().filter(Finding::isNew).toList();
        if (fresh.isEmpty() && report.diagnostics().isEmpty()) {
            long old = report.findings().size();
            return "picket: nothing new" + (old == 0 ? "" : " (" + old + " old)") + ".\n";
        }
        boolean colour = Colour.onStandardOutput();
        var top = Scan.topOf(directory, Optional.empty(), List.of());
        var style = new ReportStyle(Version.NUMBER, colour, Paths.relativeTo(directory, top), false, false, false, 8);
        var bySeverity = report.findings().stream()
                .sorted(java.util.Comparator.comparing(Finding::severity).reversed())
                .toList();
        var brief = new Report(
                report.rules(), bySeverity, List.of(), report.diagnostics(), report.hidden(), report.coverage());
        return ReportFormat.TEXT.write(brief, style);
    }

    /// The first lines, and always the last one, which counts.
    private static String cut(String text) {
        var lines = text.lines().toList();
        if (lines.size() <= LINES) {
            return text;
        }
        return String.join("\n", lines.subList(0, LINES - 2))
                + "\n  … (picket scan --staged --base HEAD tells all)\n"
                + lines.getLast()
                + "\n";
    }
}
