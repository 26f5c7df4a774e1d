package dev.picket.terraform;

import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Several documents in one, as the provider merges them: the last id and the newest version count, and a statement with a
/// `Sid` takes the place of the one with the same, in the worlds in which it is there.
final class PolicyMerge {
    private final Guards guards;
    private final List<Element> statements = new ArrayList<>();
    private Optional<Value> version = Optional.empty();
    private Optional<Value> id = Optional.empty();

    PolicyMerge(Guards guards) {
        this.guards = guards;
    }

    void adopt(Mapping document) {
        id = document.get("Id").filter(PolicyMerge::says).or(() -> id);
        version = document.get("Version")
                .filter(PolicyMerge::says)
                .filter(v -> version.isEmpty() || isNewer(v, version.get()))
                .or(() -> version);
    }

    private static boolean says(Value v) {
        return !(v instanceof Value.Null)
                && !(v instanceof Value.Text t && t.value().isEmpty());
    }

    private static boolean isNewer(Value a, Value b) {
        return a instanceof Value.Text x
                && b instanceof Value.Text y
                && x.value().compareTo(y.value()) > 0;
    }

    void append(Element statement) {
        statements.add(statement);
    }

    void replaceBySid(Element added) {
        var sid = sid(added.value());
        for (int i = 0; !sid.isEmpty() && i < statements.size(); i++) {
            var old = statements.get(i);
            if (sid(old.value()).equals(sid)) {
                var left = guards.and(old.when(), guards.not(added.when()));
                statements.set(i, added);
                if (left != Guard.NEVER) {
                    statements.add(i, new Element(left, old.value()));
                }
                return;
            }
        }
        statements.add(added);
    }

    private static String sid(Value statement) {
        return statement instanceof Mapping m && m.get("Sid").orElse(null) instanceof Value.Text t ? t.value() : "";
    }

    Mapping document(Home home, Optional<Value.Unknown> open) {
        var members = new LinkedHashMap<String, Value>();
        version.ifPresent(v -> members.put("Version", v));
        id.ifPresent(v -> members.put("Id", v));
        members.put("Statement", new Sequence(Sequence.Kind.TUPLE, Type.ANY, statements, open, home, false));
        return Mapping.object(members, home);
    }
}
