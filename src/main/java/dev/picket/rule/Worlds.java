package dev.picket.rule;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Ways;
import java.util.function.Function;

/// A condition's answer in every world: three guards that exclude each other.
///
/// @param overflow there were more than [Ways#LIMIT] ways; the rest counts as open
record Worlds(Guard yes, Guard no, Guard open, boolean overflow) {
    static Worlds all(Truth truth, Guard start) {
        return switch (truth) {
            case YES -> new Worlds(start, Guard.NEVER, Guard.NEVER, false);
            case NO -> new Worlds(Guard.NEVER, start, Guard.NEVER, false);
            case OPEN -> new Worlds(Guard.NEVER, Guard.NEVER, start, false);
        };
    }

    static Worlds of(Guards guards, Guard start, Function<Ways, Truth> judge) {
        var outcomes = Ways.of(guards, start, judge);
        if (outcomes.complete() && outcomes.cases().size() == 1) {
            return all(outcomes.cases().getFirst().value(), start);
        }
        Guard yes = Guard.NEVER;
        Guard no = Guard.NEVER;
        for (var c : outcomes.cases()) {
            switch (c.value()) {
                case YES -> yes = guards.or(yes, c.when());
                case NO -> no = guards.or(no, c.when());
                case OPEN -> {}
            }
        }
        var open = guards.and(start, guards.not(guards.or(yes, no)));
        return new Worlds(yes, no, open, !outcomes.complete());
    }

    static Cause tooManyWays(Span at) {
        return new Cause(Cause.Kind.BOUND, "more than " + Ways.LIMIT + " ways", at);
    }
}
