package dev.picket.resource;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;

/// Everything that this package says to the user.
final class ResourceDiagnostics {
    private ResourceDiagnostics() {}

    static Diagnostic partWins(String property, Span whole, Span part) {
        return Diagnostic.note(
                part,
                "`" + property + "` is set here and at " + whole + "; this one is taken",
                "Set it in one place: which of the two holds depends on the order in which they are applied.");
    }

    static Diagnostic partsDisagree(String property, Span first, Span second) {
        return Diagnostic.note(
                second,
                "`" + property + "` is set differently here and at " + first + "; it is taken as unknown",
                "Keep one of the two.");
    }
}
