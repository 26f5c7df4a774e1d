package dev.picket.secret;

import java.util.List;

/// A secret found in a text. The secret itself is not kept: `masked` is what may be shown, `identity` what two places
/// are compared by.
///
/// @param severity `critical`, `high`, `medium`, `low` or `info`
/// @param start UTF-16 offset in the decoded text
/// @param end the offset after it
/// @param masked the secret as every report shows it
/// @param identity SHA-256 of the secret in hexadecimal, the same wherever and however it is written; never for
/// showing,
///     for it lets weak secrets be guessed
/// @param others further stretches of the text that hold part of it (the secret key of a pair): masked wherever a line
/// is quoted
/// @param details what is known of it, in the order to show
/// @param ordinal how many matches of the same rule stand before it in the file
public record SecretMatch(
        String ruleId,
        String severity,
        Confidence confidence,
        int start,
        int end,
        String masked,
        String identity,
        List<Region> others,
        List<Detail> details,
        int ordinal) {
    public SecretMatch {
        others = List.copyOf(others);
        details = List.copyOf(details);
    }

    /// `CERTAIN`: a parse or a pairing proves it. `LIKELY`: shape and context. `POSSIBLE`: shape alone.
    /// `EXAMPLE`: a value of somebody's documentation, or a placeholder; never blocks.
    public enum Confidence {
        CERTAIN,
        LIKELY,
        POSSIBLE,
        EXAMPLE
    }

    /// Offsets in the decoded text, `end` excluded.
    public record Region(int start, int end) {}

    /// @param name `account`, `type`, `bits`, `protection`
    public record Detail(String name, String text) {}
}
