package dev.picket.rule;

import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A condition's answer in every world: three guards that exclude each other.
///
/// @param noes the ways on which it is false, `opens` those on which it is not known, each as it was met
/// @param overflow there were more than [Ways#LIMIT] ways; the rest counts as open
record Worlds(Guard yes, Guard no, Guard open, List<Guard> noes, List<Guard> opens, boolean overflow) {
    static Worlds all(Truth truth, Guard start) {
        return switch (truth) {
            case YES -> new Worlds(start, Guard.NEVER, Guard.NEVER, List.of(), List.of(), false);
            case NO -> new Worlds(Guard.NEVER, start, Guard.NEVER, List.of(start), List.of(), false);
            case OPEN -> new Worlds(Guard.NEVER, Guard.NEVER, start, List.of(), List.of(start), false);
        };
    }

    static Worlds of(Guards guards, Guard start, Function<Ways, Truth> judge) {
        var outcomes = Ways.of(guards, start, judge);
        if (outcomes.complete() && outcomes.cases().size() == 1) {
            return all(outcomes.cases().getFirst().value(), start);
        }
        Guard yes = Guard.NEVER;
        Guard no = Guard.NEVER;
        var noes = new ArrayList<Guard>();
        var opens = new ArrayList<Guard>();
        for (var c : outcomes.cases()) {
            switch (c.value()) {
                case YES -> yes = guards.or(yes, c.when());
                case NO -> {
                    no = guards.or(no, c.when());
                    noes.add(c.when());
                }
                case OPEN -> opens.add(c.when());
            }
        }
        var open = guards.and(start, guards.not(guards.or(yes, no)));
        return new Worlds(yes, no, open, noes, opens, !outcomes.complete());
    }

    static Cause tooManyWays(dev.picket.text.Span at) {
        return new Cause(Cause.Kind.BOUND, "more than " + Ways.LIMIT + " ways", at);
    }
}
