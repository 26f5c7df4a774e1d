package dev.picket.value;

import dev.picket.value.Guard.On;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A guard with what it says of worlds that do not exist left out: there it says what it says elsewhere.
final class Restriction {
    private final Guards guards;
    private final Map<Asked, Guard> known = new HashMap<>();

    Restriction(Guards guards) {
        this.guards = guards;
    }

    private record Asked(Guard guard, Guard care) {}

    Guard of(Guard guard, Guard care) {
        if (!(guard instanceof On on) || !(care instanceof On limits)) {
            return guard;
        }
        var asked = new Asked(guard, care);
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        var answer = limits.input().order() < on.input().order() ? of(guard, some(limits)) : split(on, care);
        known.put(asked, answer);
        return answer;
    }

    /// Where some value of the first input allows it.
    private Guard some(On care) {
        var some = care.otherwise();
        for (var one : care.cases().values()) {
            some = guards.or(some, one);
        }
        return some;
    }

    private Guard split(On on, Guard care) {
        var input = on.input();
        var values = new TreeSet<>(on.cases().keySet());
        values.addAll(input.allowed());
        if (care instanceof On limits && limits.input() == input) {
            values.addAll(limits.cases().keySet());
        }
        var cases = new TreeMap<String, Guard>();
        for (var value : values) {
            var there = Guards.at(care, input, value);
            if (there != Guard.NEVER) {
                cases.put(value, of(Guards.at(on, input, value), there));
            }
        }
        var others = Guards.at(care, input, null);
        if (input.allowed().isEmpty() && others != Guard.NEVER) {
            return guards.on(input, cases, of(on.otherwise(), others));
        }
        var answers = cases.sequencedValues();
        var rest = answers.contains(Guard.NEVER) ? Guard.NEVER : answers.getFirst();
        return guards.on(input, cases, rest);
    }
}
