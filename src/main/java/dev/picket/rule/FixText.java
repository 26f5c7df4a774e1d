package dev.picket.rule;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Setting;
import dev.picket.hcl.Expression;
import dev.picket.resource.Format;
import dev.picket.resource.Model;
import dev.picket.resource.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A rule's fix in the words of the format that the user writes.
final class FixText {
    private final Model model;

    FixText(Model model) {
        this.model = model;
    }

    /// @param say the rule's advice, rendered
    Optional<Finding.Fix> of(Rule rule, Node node, String say) {
        var settings = settings(rule.fix().forType(node.type()), node);
        var shorthand = node.resource().expansion().filter(e -> e.type().equals(node.type()));
        if (shorthand.isPresent()) {
            settings = settings.stream()
                    .flatMap(s -> shorthand.get().written(s.path()).map(p -> new Setting(p, s.value())).stream())
                    .toList();
        }
        return settings.isEmpty() && say.isEmpty() ? Optional.empty() : Optional.of(new Finding.Fix(say, settings));
    }

    private List<Setting> settings(SequencedMap<String, Expression> set, Node node) {
        boolean own = node.resource().format() != Format.TERRAFORM
                || node.type().equals(node.resource().type());
        return settings(set, own, own ? List.of() : rows(node));
    }

    /// What an edit cannot do in this format is left out.
    ///
    /// @param own whether the user writes the very names that the rule reads
    /// @param rows what makes the resource otherwise
    static List<Setting> settings(SequencedMap<String, Expression> set, boolean own, List<Model.Row> rows) {
        var leaves = new LinkedHashMap<String, Expression>();
        set.forEach((path, value) -> flatten(path, value, leaves));
        var settings = new ArrayList<Setting>();
        leaves.forEach((path, value) -> setting(path, value, own, rows).ifPresent(settings::add));
        return settings;
    }

    private static void flatten(String path, Expression value, SequencedMap<String, Expression> out) {
        if (value instanceof Expression.Object o && !o.members().isEmpty()) {
            for (var m : o.members()) {
                if (m.key() instanceof Expression.Text(var name, _)) {
                    flatten(path + "." + name, m.value(), out);
                }
            }
        } else {
            out.put(path, value);
        }
    }

    private static Optional<Setting> setting(String path, Expression value, boolean own, List<Model.Row> rows) {
        boolean element = path.startsWith("it.");
        if (element && !own) {
            return Optional.empty(); // how the user's element came to be is not known here
        }
        if (own) {
            return LiteralText.of(value).map(v -> new Setting(element ? path.substring(3) : path, v));
        }
        var steps = List.of(path.split("\\."));
        var below = steps.subList(1, steps.size());
        for (var row : rows) {
            var property = row.properties().get(steps.getFirst());
            var found = property == null ? Optional.<Setting>empty() : Backwards.invert(property, below, value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The rows that make the node: its own, then those of its parts.
    private List<Model.Row> rows(Node node) {
        var rows = new ArrayList<Model.Row>();
        for (var row : model.rows(Format.TERRAFORM, node.resource().type())) {
            if (row.becomes().filter(node.type()::equals).isPresent()) {
                rows.add(row);
            }
        }
        for (var part : node.parts()) {
            for (var row : model.rows(Format.TERRAFORM, part.type())) {
                if (row.partOf().filter(node.type()::equals).isPresent()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
