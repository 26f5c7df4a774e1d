package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.value.Value;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the user wants of the rules. All ids are ours ([Catalogue#resolve] makes them so).
///
/// @param params rule -> parameter -> value, over the rule's own default
/// @param only the rules to judge, whatever their tier; empty means all of the tier
/// @param skip rules to leave out
/// @param also extra rules that are in force whatever the tier: those of the families that the user turned on
/// @param extra whether the tier `extra` is in force
/// @param severities severities that replace a rule's own, `lower` included
/// @param account whether the scan is declared to hold an account's baseline
public record Settings(
        Map<String, Map<String, Value>> params,
        Set<String> only,
        Set<String> skip,
        Set<String> also,
        boolean extra,
        Map<String, Severity> severities,
        boolean account) {
    public static final Settings DEFAULT = new Settings(Map.of(), Set.of(), Set.of(), Set.of(), false, Map.of(), false);

    public Settings {
        params = new TreeMap<>(params);
        only = new TreeSet<>(only);
        skip = new TreeSet<>(skip);
        also = new TreeSet<>(also);
        severities = new TreeMap<>(severities);
    }

    public static Settings only(String rule) {
        return new Settings(Map.of(), Set.of(rule), Set.of(), Set.of(), false, Map.of(), false);
    }

    public boolean wants(String id, boolean isExtra) {
        return !skip.contains(id) && (only.isEmpty() ? extra || !isExtra || also.contains(id) : only.contains(id));
    }
}
