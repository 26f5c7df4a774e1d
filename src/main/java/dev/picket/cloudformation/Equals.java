package dev.picket.cloudformation;

import dev.picket.value.Guard;
import dev.picket.value.Guard.Input;
import dev.picket.value.Guards;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which open inputs are asked to be equal: what equals the same is equal.
final class Equals {
    /// Inputs that are compared with each other; of more nothing is concluded.
    private static final int MANY = 10;

    private final Guards guards;
    private final Map<Pair, Guard> asked = new HashMap<>();
    private final SortedSet<Integer> inputs = new TreeSet<>();

    Equals(Guards guards) {
        this.guards = guards;
    }

    private record Pair(int first, int second) {}

    void clear() {
        asked.clear();
        inputs.clear();
    }

    boolean isAsked() {
        return !asked.isEmpty();
    }

    Guard note(Input a, Input b, Guard equal) {
        asked.put(new Pair(Math.min(a.order(), b.order()), Math.max(a.order(), b.order())), equal);
        inputs.add(a.order());
        inputs.add(b.order());
        return equal;
    }

    Guard transitive() {
        var care = Guard.ALWAYS;
        if (inputs.size() > MANY) {
            return care;
        }
        for (int a : inputs) {
            for (int b : inputs.tailSet(a + 1)) {
                for (int c : inputs.tailSet(b + 1)) {
                    var ab = asked.get(new Pair(a, b));
                    var bc = asked.get(new Pair(b, c));
                    var ac = asked.get(new Pair(a, c));
                    if (ab != null && bc != null && ac != null) {
                        care = guards.and(care, notTwo(ab, bc, ac));
                        care = guards.and(care, notTwo(bc, ac, ab));
                        care = guards.and(care, notTwo(ab, ac, bc));
                    }
                }
            }
        }
        return care;
    }

    /// Where two of three hold, so does the third.
    private Guard notTwo(Guard one, Guard other, Guard third) {
        return guards.or(guards.not(guards.and(one, other)), third);
    }
}
