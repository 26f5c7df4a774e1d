package dev.picket.scan;

import dev.picket.finding.Report.RuleInfo;
import dev.picket.finding.Severity;
import dev.picket.resource.Format;
import dev.picket.rule.Catalogue;
import dev.picket.rule.Explanation;
import dev.picket.rule.Peer;
import dev.picket.rule.RuleTexts;
import dev.picket.secret.SecretRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every rule: those over resources and those over bytes, under one set of ids.
public record RuleSet(Catalogue catalogue, SortedMap<String, SecretRule> secrets) {
    static RuleSet of(Catalogue catalogue, List<SecretRule> secrets) {
        var byId = new TreeMap<String, SecretRule>();
        secrets.forEach(s -> byId.put(s.id(), s));
        return new RuleSet(catalogue, byId);
    }

    /// Every id, sorted.
    public List<String> ids() {
        var ids = new TreeSet<>(catalogue.ids());
        ids.addAll(secrets.keySet());
        return List.copyOf(ids);
    }

    public Optional<RuleInfo> info(String id) {
        return catalogue.info(id).or(() -> Optional.ofNullable(secrets.get(id)).map(RuleSet::info));
    }

    public boolean isExtra(String id) {
        return !secrets.containsKey(id) && catalogue.isExtra(id);
    }

    /// The rules that an id means: its own, or those that carry it as a peer's.
    public List<String> resolve(String id) {
        var rules = new ArrayList<>(catalogue.resolve(id));
        var peer = id.toLowerCase(Locale.ROOT).replaceFirst("^(checkov|gitleaks|trivy|kics):", "");
        for (var rule : secrets.values()) {
            if (rule.id().equals(id) || rule.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(peer))) {
                rules.add(rule.id());
            }
        }
        return List.copyOf(new TreeSet<>(rules));
    }

    SortedSet<String> knownIds() {
        var known = new TreeSet<>(catalogue.knownIds());
        known.addAll(secrets.keySet());
        secrets.values().forEach(r -> known.addAll(r.aliases()));
        return known;
    }

    public Map<String, String> practices() {
        return catalogue.practices();
    }

    public Optional<String> familyOf(String id) {
        return catalogue.texts(id).flatMap(RuleTexts::family);
    }

    /// The wider rules that say the same.
    public List<String> withinOf(String id) {
        return catalogue.texts(id).map(RuleTexts::within).orElse(List.of());
    }

    /// The folder that the rule's file lies in.
    public String serviceOf(String id) {
        if (secrets.containsKey(id)) {
            return "secrets";
        }
        var path = catalogue.rule(id).map(r -> r.place().file().path()).orElse("");
        var folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /// The languages that it judges; secrets are looked for in every file.
    public Set<Format> formatsOf(String id) {
        return secrets.containsKey(id) ? EnumSet.allOf(Format.class) : catalogue.formatsOf(id);
    }

    /// Other scanners' ids of the rule, as they write them.
    public List<String> aliasesOf(String id) {
        return info(id).map(RuleInfo::aliases).orElse(List.of());
    }

    /// Family id -> its title.
    public SortedMap<String, String> families() {
        return catalogue.families();
    }

    public List<String> idsOfFamily(String family) {
        return catalogue.idsOfFamily(family);
    }

    public List<String> idsOfPractice(String practice) {
        var ids = new TreeSet<>(catalogue.idsOfPractice(practice));
        secrets.values().stream().filter(r -> r.practices().contains(practice)).forEach(r -> ids.add(r.id()));
        return List.copyOf(ids);
    }

    /// What a reader can be told of a rule.
    public Optional<Explanation> explain(String id) {
        return catalogue
                .explain(id)
                .or(() -> Optional.ofNullable(secrets.get(id)).map(this::explanation));
    }

    private Explanation explanation(SecretRule rule) {
        var practices = new LinkedHashMap<String, String>();
        rule.practices().forEach(p -> practices.put(p, practices().getOrDefault(p, "")));
        return new Explanation(
                rule.id(),
                rule.title(),
                rule.message(),
                rule.why(),
                rule.severity(),
                List.of(),
                "default",
                practices,
                Optional.empty(),
                List.of(),
                List.of(),
                new LinkedHashMap<>(),
                Map.of(),
                "",
                List.of(),
                rule.references(),
                List.of(),
                Peer.grouped(rule.aliases()),
                "");
    }

    private static RuleInfo info(SecretRule rule) {
        return new RuleInfo(
                rule.id(),
                rule.title(),
                Severity.of(rule.severity()).orElse(Severity.HIGH),
                rule.practices(),
                "default",
                rule.aliases(),
                rule.why(),
                rule.references());
    }
}
