package dev.picket.scan;

import dev.picket.finding.Suppressions.Mark;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Suppressions that stand in a template's data: `Metadata: {picket: {ignore: [{rule, until, reason}]}}` on a resource, and
/// those of other tools: `checkov: {skip: [{id, comment}]}`, `cfn_nag: {rules_to_suppress: [{id, reason}]}`, `guard: {SuppressedRules: [id]}`.
final class Metadata {
    private Metadata() {}

    static List<Mark> marks(List<Root> roots) {
        var marks = new ArrayList<Mark>();
        for (var root : roots) {
            for (var resource : root.resources()) {
                resource.attributes().get("Metadata").ifPresent(m -> {
                    add(marks, resource, m, "picket", "ignore", "rule", "reason", "picket:ignore");
                    add(marks, resource, m, "checkov", "skip", "id", "comment", "checkov:skip");
                    add(marks, resource, m, "cfn_nag", "rules_to_suppress", "id", "reason", "cfn_nag");
                    add(marks, resource, m, "guard", "SuppressedRules", "", "", "guard");
                });
            }
        }
        return marks;
    }

    /// @param id the entry's member that names the rule; empty where the entry is the name itself
    private static void add(
            List<Mark> marks,
            Resource resource,
            Value metadata,
            String tool,
            String list,
            String id,
            String reason,
            String by) {
        var entries = member(member(metadata, tool), list);
        if (!(entries instanceof Value.Sequence s)) {
            return;
        }
        for (var entry : s.values()) {
            (id.isEmpty() ? text(entry) : text(entry, id))
                    .ifPresent(rule -> marks.add(new Mark(
                            resource.block(), rule, by, text(entry, reason).orElse(""), text(entry, "until"))));
        }
    }

    private static Value member(Value value, String name) {
        return value instanceof Value.Mapping m && m.get(name).isPresent()
                ? m.get(name).get()
                : new Value.Null(value.home());
    }

    private static Optional<String> text(Value entry, String name) {
        return text(member(entry, name));
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text t ? Optional.of(t.value()) : Optional.empty();
    }
}
