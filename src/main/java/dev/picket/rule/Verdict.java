package dev.picket.rule;

import dev.picket.finding.Finding;
import dev.picket.finding.Severity;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import java.util.List;
import java.util.Optional;

/// What one rule says of one resource, or of one element of it, where that is not a pass.
///
/// @param element the name of the element of `each`; empty where there is none
/// @param when the worlds in which it fails, or is not known
/// @param declarations where a comment silences it: the judged resource's, its parts', and the one that holds the place
/// @param advice the rule's `fix.say`, rendered; empty where it has none
/// @param isCertain false where something that is not known might undo it; the trace says what
/// @param cause what would decide it; empty for a failure
record Verdict(
        Rule rule,
        Subject subject,
        String element,
        Guard when,
        Stand stand,
        List<Span> declarations,
        Severity severity,
        String message,
        String advice,
        List<Finding.Step> trace,
        boolean isCertain,
        Optional<Cause> cause) {
    Verdict {
        trace = List.copyOf(trace);
    }

    boolean isOpen() {
        return cause.isPresent();
    }
}
