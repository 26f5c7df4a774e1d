package dev.picket.report;

import java.util.function.UnaryOperator;

/// How a report is written.
///
/// @param version of the product
/// @param colour whether text may use ANSI colours
/// @param path what a reader is shown for a path of the tree: in text relative to the working directory
/// @param showUndecided each undecided verdict rather than one entry a cause
/// @param showSuppressed suppressed findings too
/// @param showOld findings that the base had already too
/// @param most findings told in full in text; the others are counted by severity
public record ReportStyle(
        String version,
        boolean colour,
        UnaryOperator<String> path,
        boolean showUndecided,
        boolean showSuppressed,
        boolean showOld,
        int most) {
    public static final int MOST = 60;

    public static ReportStyle plain(String version) {
        return new ReportStyle(version, false, UnaryOperator.identity(), false, false, false, MOST);
    }
}
