package dev.picket.rule;

import dev.picket.finding.Finding;
import dev.picket.text.Diagnostic;
import java.util.List;

/// What judging gave, in the report's order: by file, most severe first, then by place and rule.
///
/// @param undecided the same form as findings, each with what would decide it
/// @param diagnostics rules that failed on a user's value, each once
/// @param passed how many verdicts were passes
public record Verdicts(List<Finding> findings, List<Finding> undecided, List<Diagnostic> diagnostics, long passed) {
    public Verdicts {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
        diagnostics = List.copyOf(diagnostics);
    }
}
