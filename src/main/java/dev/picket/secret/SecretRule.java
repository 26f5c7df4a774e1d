package dev.picket.secret;

import java.util.List;

/// What a kind of secret looks like; `rules/secrets/<id>.hcl` says it.
///
/// @param severity `critical`, `high`, `medium`, `low` or `info`
/// @param keywords one of them is in every match: the cheap test first
/// @param pattern a regular expression whose matches have a bound
/// @param validator the name of the [Validator] that judges the matches; empty: shape alone decides
/// @param match examples that must match; `{A-Z2-7:16}` in one is filled in at random
/// @param noMatch examples that must not
public record SecretRule(
        String id,
        String title,
        List<String> practices,
        String severity,
        List<String> keywords,
        BoundedPattern pattern,
        String validator,
        String message,
        String why,
        List<String> references,
        List<String> aliases,
        List<String> match,
        List<String> noMatch) {
    public SecretRule {
        practices = List.copyOf(practices);
        keywords = List.copyOf(keywords);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
        match = List.copyOf(match);
        noMatch = List.copyOf(noMatch);
    }
}
