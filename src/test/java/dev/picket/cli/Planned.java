package dev.picket.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Objects;

/// An answer of `picket eval` as a plan would show it: `"?"` for what is not known, a choice as what its alternatives have in common.
final class Planned {
    private static final JsonElement UNKNOWN = new JsonPrimitive("?");

    private Planned() {}

    /// How one answer relates to Terraform's.
    enum Relation {
        SAME,
        /// Picket does not know what Terraform knows.
        LESS,
        /// Terraform does not know what Picket knows.
        MORE,
        /// They contradict each other.
        WRONG;

        private Relation and(Relation other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    static JsonElement of(JsonElement answer) {
        return switch (answer) {
            case JsonObject o when o.has("$unknown") -> UNKNOWN;
            case JsonObject o when o.has("$choice") -> choice(o.getAsJsonArray("$choice"));
            case JsonObject o -> {
                var out = new JsonObject();
                o.entrySet().forEach(e -> out.add(e.getKey(), of(e.getValue())));
                yield out;
            }
            case JsonArray a -> {
                boolean open = a.asList().stream().anyMatch(Planned::mayBeMissing);
                var out = new JsonArray();
                a.forEach(e -> out.add(of(e)));
                yield open ? UNKNOWN : out;
            }
            default -> answer;
        };
    }

    private static boolean mayBeMissing(JsonElement element) {
        return element instanceof JsonObject o
                && o.has("$choice")
                && o.getAsJsonArray("$choice").asList().stream()
                        .anyMatch(c -> !c.getAsJsonObject().has("value"));
    }

    private static JsonElement choice(JsonArray alternatives) {
        return alternatives.asList().stream()
                .map(a -> a.getAsJsonObject().get("value"))
                .map(v -> v == null ? UNKNOWN : of(v))
                .reduce(Planned::common)
                .orElse(UNKNOWN);
    }

    private static JsonElement common(JsonElement a, JsonElement b) {
        if (a instanceof JsonObject x && b instanceof JsonObject y && x.keySet().equals(y.keySet())) {
            var out = new JsonObject();
            x.keySet().forEach(k -> out.add(k, common(x.get(k), y.get(k))));
            return out;
        }
        if (a instanceof JsonArray x && b instanceof JsonArray y && x.size() == y.size()) {
            var out = new JsonArray();
            for (int i = 0; i < x.size(); i++) {
                out.add(common(x.get(i), y.get(i)));
            }
            return out;
        }
        return JsonValues.areEqual(a, b) ? a : UNKNOWN;
    }

    static Relation compare(JsonElement wanted, JsonElement given) {
        if (wanted.equals(UNKNOWN) || given.equals(UNKNOWN)) {
            return wanted.equals(given) ? Relation.SAME : given.equals(UNKNOWN) ? Relation.LESS : Relation.MORE;
        }
        if (wanted instanceof JsonObject x && given instanceof JsonObject y) {
            return x.keySet().equals(y.keySet())
                    ? all(x.keySet().stream()
                            .map(k -> compare(x.get(k), y.get(k)))
                            .toList())
                    : Relation.WRONG;
        }
        if (wanted instanceof JsonArray x && given instanceof JsonArray y) {
            var relations = new java.util.ArrayList<Relation>();
            for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
                relations.add(compare(x.get(i), y.get(i)));
            }
            return x.size() == y.size() ? all(relations) : Relation.WRONG;
        }
        return Objects.equals(wanted, given) || JsonValues.areEqual(wanted, given) ? Relation.SAME : Relation.WRONG;
    }

    private static Relation all(List<Relation> relations) {
        return relations.stream().reduce(Relation.SAME, Relation::and);
    }
}
