package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The one order in which everything is reported, whatever the number of threads.
final class Order {
    private static final Comparator<Span> BY_PLACE = Comparator.comparing(
                    (Span s) -> s.file().path())
            .thenComparing(Span::start)
            .thenComparing(Span::end);

    private static final Comparator<Finding> FINDINGS = Comparator.comparing(
                    (Finding f) -> f.place().file().path())
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::place, BY_PLACE)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::resource)
            .thenComparing(f -> f.commit().orElse(""))
            .thenComparing(Finding::fingerprint);

    private Order() {}

    /// Files by path; most severe first within each.
    static List<Finding> of(Collection<Finding> findings) {
        return findings.stream().sorted(FINDINGS).toList();
    }

    static List<Diagnostic> ofDiagnostics(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::subject, BY_PLACE).thenComparing(Diagnostic::summary))
                .toList();
    }
}
