package dev.picket.terraform;

import dev.picket.value.Cause;
import dev.picket.value.Guards;
import dev.picket.value.Value;
import dev.picket.value.Ways.Case;
import java.util.ArrayList;

/// Alternatives that no plan can have, because the expression fails in them.
final class Refused {
    private Refused() {}

    /// `value` without its failing alternatives; itself where none or all of them fail. The first that does not fail takes their
    /// place, for a choice covers every world.
    static Value leaveOut(Value value, Guards guards) {
        if (!(value instanceof Value.Choice choice)) {
            return value;
        }
        var kept = new ArrayList<Case<Value>>();
        for (var c : choice.cases()) {
            if (!fails(c.value())) {
                kept.add(c);
            }
        }
        if (kept.isEmpty() || kept.size() == choice.cases().size()) {
            return value;
        }
        var first = kept.getFirst().when();
        for (var c : choice.cases()) {
            if (fails(c.value())) {
                first = guards.or(first, c.when());
            }
        }
        kept.set(0, new Case<>(first, kept.getFirst().value()));
        return kept.size() == 1 ? kept.getFirst().value() : new Value.Choice(kept, choice.home());
    }

    private static boolean fails(Value value) {
        return value instanceof Value.Unknown u && u.cause().kind() == Cause.Kind.ERROR;
    }
}
