package dev.picket.secret;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;

/// What can be wrong with a secret rule, said to its author.
final class SecretDiagnostics {
    private SecretDiagnostics() {}

    static Diagnostic unknownKey(Span at, String name) {
        return Diagnostic.error(
                at,
                "A secret rule has no `" + name + "`",
                "It has title, practice, severity, keywords, pattern, validator, message, why, references, aliases and examples.");
    }

    static Diagnostic noSeverity(Span at) {
        return Diagnostic.error(at, "The rule has no severity", "Give one of critical, high, medium, low, info.");
    }

    static Diagnostic weakKeywords(Span at) {
        return Diagnostic.error(
                at,
                "The rule has no keyword that is worth looking for",
                "List at least one text of three or more ASCII characters that is in every match: the pattern is only tried around those.");
    }

    static Diagnostic unknownValidator(Span at, String name) {
        return Diagnostic.error(
                at, "There is no validator `" + name + "`", "Leave it out where the pattern alone is to decide.");
    }

    static Diagnostic unnamed(Span at) {
        return Diagnostic.error(
                at, "The rule lacks an id or a title", "Write `secret \"its-id\" { title = \"…\" … }`.");
    }

    static Diagnostic badPattern(Span at, String why) {
        return Diagnostic.error(
                at, why, "A pattern matches one token of bounded length; a validator in Java does the rest.");
    }

    static Diagnostic notLiteral(Span at) {
        return Diagnostic.error(
                at, "A secret rule holds plain texts and lists of them", "Write the text itself, in quotes.");
    }
}
