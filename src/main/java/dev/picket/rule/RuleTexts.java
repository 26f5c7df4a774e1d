package dev.picket.rule;

import dev.picket.finding.Report;
import java.util.List;
import java.util.Optional;

/// What people read of a rule, kept apart from what is judged.
///
/// @param family the family that one switch turns on; empty: none
/// @param within the wider rules that say the same: where one of them speaks of a place, this one is silent
/// @param concepts the concepts that it unites where its id is none of them
public record RuleTexts(
        String title,
        String why,
        List<String> practices,
        Optional<String> family,
        List<String> within,
        List<String> aliases,
        List<String> controls,
        List<String> references,
        List<String> concepts) {
    public RuleTexts {
        practices = List.copyOf(practices);
        within = List.copyOf(within);
        aliases = List.copyOf(aliases);
        controls = List.copyOf(controls);
        references = List.copyOf(references);
        concepts = List.copyOf(concepts);
    }

    public Report.RuleInfo info(Rule rule) {
        return new Report.RuleInfo(rule.id(), title, rule.severity(), practices, rule.tier(), aliases, why, references);
    }
}
