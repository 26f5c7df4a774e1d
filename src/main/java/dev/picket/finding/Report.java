package dev.picket.finding;

import dev.picket.text.Diagnostic;
import java.util.List;

/// Everything that a scan found, in its final order: what the writers of every format are given.
///
/// @param rules those in force, sorted by id
/// @param findings failures, most severe first within each file, files by path
/// @param undecided the same form, with a cause
/// @param hidden stretches of the files in which findings stand that are never shown: secrets that have nothing to do with the finding
public record Report(
        List<RuleInfo> rules,
        List<Finding> findings,
        List<Finding> undecided,
        List<Diagnostic> diagnostics,
        List<Hidden> hidden,
        Coverage coverage) {
    public Report {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
        diagnostics = List.copyOf(diagnostics);
        hidden = List.copyOf(hidden);
    }

    /// Without what is less severe.
    public Report from(Severity least) {
        return new Report(
                rules,
                findings.stream().filter(f -> f.severity().atLeast(least)).toList(),
                undecided.stream().filter(f -> f.severity().atLeast(least)).toList(),
                diagnostics,
                hidden,
                coverage);
    }

    /// Offsets in the text of the file at `path`, `end` excluded.
    public record Hidden(String path, int start, int end) {}

    /// What a report says of a rule. `tier` is `default` or `extra`; the texts may be empty for formats that do not show them.
    public record RuleInfo(
            String id,
            String title,
            Severity severity,
            List<String> practices,
            String tier,
            List<String> aliases,
            String why,
            List<String> references) {
        public RuleInfo at(Severity severity) {
            return new RuleInfo(id, title, severity, practices, tier, aliases, why, references);
        }
    }

    /// @param millis wall time; never in machine formats (same input, same output)
    public record Coverage(int files, int resources, int blobs, long bytes, List<Skip> skipped, long millis) {}

    /// @param what a path, or a class of things
    public record Skip(String what, String why, int count) {}
}
