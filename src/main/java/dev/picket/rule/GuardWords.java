package dev.picket.rule;

import dev.picket.value.Guard;
import dev.picket.value.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A guard in the report's grammar.
final class GuardWords {
    private GuardWords() {}

    /// @param start the worlds that are meant anyway; empty where `when` is all of them
    static Optional<String> of(Guards guards, Guard when, Guard start) {
        if (guards.implies(start, when)) {
            return Optional.empty();
        }
        var terms = new ArrayList<String>();
        paths(when, List.of(), terms);
        return Optional.of(String.join(" || ", terms));
    }

    private static void paths(Guard guard, List<String> tests, List<String> out) {
        switch (guard) {
            case Guard.Fixed(boolean holds) -> {
                if (holds) {
                    out.add(tests.isEmpty() ? "true" : String.join(" && ", tests));
                }
            }
            case Guard.On on -> {
                on.cases().forEach((value, then) -> paths(then, with(tests, test(on.input(), value)), out));
                var others = new ArrayList<>(tests);
                on.cases().keySet().forEach(value -> others.add(not(on.input(), value)));
                paths(on.otherwise(), others, out);
            }
        }
    }

    private static List<String> with(List<String> tests, String test) {
        var all = new ArrayList<>(tests);
        all.add(test);
        return all;
    }

    private static String test(Guard.Input input, String value) {
        return input.isSwitch()
                ? (value.equals("true") ? "" : "!") + input.name()
                : input.name() + " == \"" + value + "\"";
    }

    private static String not(Guard.Input input, String value) {
        return input.isSwitch()
                ? (value.equals("true") ? "!" : "") + input.name()
                : input.name() + " != \"" + value + "\"";
    }
}
