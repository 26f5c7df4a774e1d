package dev.picket.rule;

import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The homes that stand behind a value, as reasons.
final class Reasons {
    /// Reasons that one value may give: enough for any trace.
    private static final int LIMIT = 64;
    private static final int DEPTH = 16;

    private Reasons() {}

    /// @param says the clause for each of them
    static List<Reason> of(Value value, String says) {
        var cause = value instanceof Value.Unknown u ? Optional.of(u.cause()) : Optional.<Cause>empty();
        return homes(value.home()).stream()
                .map(h -> new Reason(h, says, cause, value.sensitive()))
                .toList();
    }

    /// The user's homes behind one: what was computed by a rule stands for its operands, a rule's own literal for nothing.
    static List<Home> homes(Home home) {
        var out = new ArrayList<Home>();
        add(home, out, 0);
        return out;
    }

    private static void add(Home home, List<Home> out, int depth) {
        if (out.size() >= LIMIT) {
            return;
        }
        boolean operands = !home.named()
                && (home.kind() == Home.Kind.RULE
                        || home.from().stream().anyMatch(f -> f.place().equals(home.place())));
        if (!operands || depth >= DEPTH) {
            if (home.kind() != Home.Kind.RULE && !out.contains(home)) {
                out.add(home);
            }
            return;
        }
        home.from().forEach(f -> add(f, out, depth + 1));
    }
}
