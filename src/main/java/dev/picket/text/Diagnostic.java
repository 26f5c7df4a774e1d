package dev.picket.text;

/// What was wrong with the input, at a place. Each package names its sentences as factories in one class of its own.
///
/// @param subject the tightest span that is wrong
/// @param context what to show around it; the subject where nothing more helps
/// @param summary one line
/// @param help what to do; empty where the summary says it
public record Diagnostic(Severity severity, Span subject, Span context, String summary, String help) {
    /// `ERROR`: something of ours could not be read or used (exit code 2). `NOTE`: worth saying, no exit code.
    public enum Severity {
        NOTE,
        ERROR
    }

    public static Diagnostic error(Span subject, String summary, String help) {
        return new Diagnostic(Severity.ERROR, subject, subject, summary, help);
    }

    public static Diagnostic note(Span subject, String summary, String help) {
        return new Diagnostic(Severity.NOTE, subject, subject, summary, help);
    }

    public Diagnostic within(Span wider) {
        return new Diagnostic(severity, subject, wider, summary, help);
    }

    /// The same, without a say in the exit code.
    public Diagnostic asNote() {
        return new Diagnostic(Severity.NOTE, subject, context, summary, help);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
