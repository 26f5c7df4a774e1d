package dev.picket.terraform;

import dev.picket.value.Value;
import dev.picket.value.Value.Sequence.Element;
import java.util.List;

/// Statements of several documents in one: a statement with a `Sid` takes the place of the one with the same.
final class PolicyMerge {
    private PolicyMerge() {}

    static void replaceBySid(List<Element> statements, Element added) {
        var sid = sid(added.value());
        for (int i = 0; !sid.isEmpty() && i < statements.size(); i++) {
            if (sid(statements.get(i).value()).equals(sid)) {
                statements.set(i, added);
                return;
            }
        }
        statements.add(added);
    }

    private static String sid(Value statement) {
        return statement instanceof Value.Mapping m && m.get("Sid").orElse(null) instanceof Value.Text t
                ? t.value()
                : "";
    }
}
