package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.text.Diagnostic;
import java.util.List;

/// Secrets of the past: every commit of a range, or of every ref.
record Commits(List<Finding> findings, List<Diagnostic> diagnostics, Covered coverage) {
    static Commits secrets(ScanRequest request, Subject.Opened subject, Policy policy, Listener listener) {
        return new Commits(List.of(), List.of(), Covered.NOTHING);
    }
}
