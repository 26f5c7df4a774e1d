package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.finding.Severity;
import dev.picket.text.Diagnostic;
import java.util.Optional;

/// What came of a scan.
public sealed interface ScanOutcome {
    /// @param touchedPaths how many paths differ from the base; -1 where there is none
    record Done(Report report, int touchedPaths) implements ScanOutcome {
        /// 0 clean, 1 new findings at or over `failOn`, 2 something of ours could not be read or used. 2 outranks 1.
        public int exitCode(Optional<Severity> failOn, boolean strict) {
            if (report.diagnostics().stream().anyMatch(Diagnostic::isError)) {
                return 2;
            }
            boolean fails = failOn.isPresent()
                    && report.findings().stream()
                            .anyMatch(f -> blocks(f) && f.severity().atLeast(failOn.get()));
            boolean undecided = strict && report.undecided().stream().anyMatch(ScanOutcome.Done::blocks);
            return fails || undecided ? 1 : 0;
        }

        private static boolean blocks(Finding f) {
            return f.isNew() && f.suppressed().isEmpty();
        }
    }

    /// The scan could not begin.
    ///
    /// @param why one sentence for the user
    record Refused(String why) implements ScanOutcome {}
}
