package dev.picket.report;

import dev.picket.finding.Report;
import java.util.Locale;
import java.util.Optional;

/// The formats that a report can be written in.
public enum ReportFormat {
    TEXT,
    JSON,
    SARIF;

    public static Optional<ReportFormat> of(String word) {
        for (var f : values()) {
            if (f.word().equals(word)) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole report as text. Same report, same text, but for the time in the text format's last line.
    public String write(Report report, ReportStyle style) {
        return switch (this) {
            case TEXT -> TextReport.write(report, style);
            case JSON -> JsonReport.write(report, style.version());
            case SARIF -> SarifReport.write(report, style);
        };
    }
}
