package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Finding.Suppression;
import dev.picket.finding.Report.RuleInfo;
import dev.picket.finding.Severity;
import dev.picket.rule.Settings;
import dev.picket.text.Suggestion;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is in force: rules, their settings, and what silences them. Ids of peers are resolved here.
record Policy(RuleSet rules, Settings settings, Configuration configuration) {
    sealed interface Made {
        record Done(Policy policy) implements Made {}

        /// @param why a sentence for the user
        record Refused(String why) implements Made {}
    }

    /// An id that the command line names and nobody knows is refused; one in the configuration is a diagnostic of its reader.
    static Made of(ScanRequest request, Configuration configuration, RuleSet all) {
        var only = new TreeSet<String>();
        var skip = new TreeSet<String>();
        for (var id : request.selection().only()) {
            var rules = all.resolve(id);
            if (rules.isEmpty()) {
                return unknown(id, all);
            }
            only.addAll(rules);
        }
        for (var id : request.selection().skip()) {
            var rules = all.resolve(id);
            if (rules.isEmpty()) {
                return unknown(id, all);
            }
            skip.addAll(rules);
        }
        configuration.skip().stream()
                .filter(s -> s.paths().isEmpty() && s.reason().isEmpty())
                .forEach(s -> skip.addAll(all.resolve(s.rule())));
        Map<String, Severity> severities = new LinkedHashMap<>();
        configuration.severity().forEach((id, s) -> all.resolve(id).forEach(r -> severities.put(r, s)));
        Map<String, Map<String, Value>> params = new LinkedHashMap<>();
        configuration.params().forEach((id, p) -> all.resolve(id).forEach(r -> params.put(r, p)));
        var also = new TreeSet<String>();
        for (var family : request.selection().families()) {
            if (!all.families().containsKey(family)) {
                return new Made.Refused(ScanDiagnostics.noFamily(family, all.families()));
            }
            also.addAll(all.idsOfFamily(family));
        }
        configuration.families().keySet().forEach(f -> also.addAll(all.idsOfFamily(f)));
        var settings = new Settings(
                params,
                only,
                skip,
                also,
                request.selection().extra().orElse(configuration.extra()),
                severities,
                request.selection().account() || configuration.account());
        return new Made.Done(new Policy(all, settings, configuration));
    }

    /// What a report says of every rule in force. Each is read for it, so this is for reports that list them.
    List<RuleInfo> inForce() {
        return rules.ids().stream()
                .filter(this::wants)
                .flatMap(id -> rules.info(id).stream())
                .map(rule -> rule.at(settings.severities().getOrDefault(rule.id(), rule.severity())))
                .toList();
    }

    /// The rules that an id means.
    Set<String> rulesOf(String id) {
        return Set.copyOf(rules.resolve(id));
    }

    boolean wants(String rule) {
        return settings.wants(rule, rules.isExtra(rule));
    }

    /// With the severity that the configuration gives the rule. A documentation's example stays what it is.
    Finding weigh(Finding finding) {
        var severity = settings.severities().get(finding.ruleId());
        return severity == null || finding.confidence() == Confidence.EXAMPLE ? finding : finding.at(severity);
    }

    /// What the configuration silences under some paths, or with a reason.
    Finding silence(Finding finding) {
        return finding.suppressed().isPresent()
                ? finding
                : configuration.skip().stream()
                        .filter(s -> rulesOf(s.rule()).contains(finding.ruleId()))
                        .filter(s -> s.covers(finding.place().file().path()))
                        .findFirst()
                        .map(s -> finding.with(new Suppression(Configuration.FILE, s.reason(), Optional.empty())))
                        .orElse(finding);
    }

    private static Made unknown(String id, RuleSet all) {
        var help = Suggestion.help(id, new ArrayList<>(all.knownIds()));
        return new Made.Refused(
                "No rule is called " + id + "." + (help.isEmpty() ? " `picket rules` lists them." : " " + help));
    }
}
