package dev.picket.value;

import dev.picket.value.Terms.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A guard in words. A guard that has a name (a template's condition) is called by it.
public final class GuardText {
    private static final int SHOWN = 3;
    private static final long NESTED = 2_000;
    private static final GuardText PLAIN = new GuardText(new Names(new Guards()));

    private final Names names;

    private GuardText(Names names) {
        this.names = names;
    }

    /// A guard that its author has named, or whose contrary he has, goes by that name.
    public static GuardText in(Guards guards) {
        return new GuardText(new Names(guards));
    }

    /// In the grammar of the JSON report (docs/output.md), complete: `IsProd && var.env == "dr" || !HasKey`.
    public static String of(Guard guard) {
        return PLAIN.expression(guard);
    }

    public static String ofNot(Guard guard) {
        return PLAIN.notExpression(guard);
    }

    /// For people, at most three terms: `when IsProd is false`, `when Env is prod or dr`, `unless A is true`, `always`.
    public static String phrase(Guard guard) {
        return PLAIN.words(guard);
    }

    public String expression(Guard told) {
        var guard = names.shortened(told);
        if (guard instanceof Guard.Fixed(boolean holds)) {
            return String.valueOf(holds);
        }
        var one = names.one(guard, true);
        if (one.isPresent()) {
            return one.get().expression();
        }
        var terms = Terms.of(guard);
        return names.several(guard, true, size(terms))
                .map(Names.Said::expression)
                .orElseGet(() -> disjunction(terms, guard, true));
    }

    String notExpression(Guard told) {
        var guard = names.shortened(told);
        if (guard instanceof Guard.Fixed(boolean holds)) {
            return String.valueOf(!holds);
        }
        var one = names.one(guard, false);
        if (one.isPresent()) {
            return one.get().expression();
        }
        var terms = Terms.ofNot(guard);
        return names.several(guard, false, size(terms))
                .map(Names.Said::expression)
                .orElseGet(() -> disjunction(terms, guard, false));
    }

    public String words(Guard told) {
        var guard = names.shortened(told);
        if (guard instanceof Guard.Fixed(boolean holds)) {
            return holds ? "always" : "never";
        }
        var one = names.one(guard, true);
        if (one.isPresent()) {
            return "when " + one.get().words();
        }
        var yes = Terms.of(guard);
        var several = names.several(guard, true, size(yes));
        if (several.isPresent()) {
            return "when " + several.get().words();
        }
        var no = Terms.ofNot(guard);
        if (yes.isEmpty() && no.isEmpty()) {
            return "under many conditions";
        }
        if (yes.isEmpty() || no.isPresent() && size(no) < size(yes)) {
            return "unless " + words(no.orElseThrow());
        }
        return "when " + words(yes.get());
    }

    /// How many tests there are; very many where they are too many to list.
    private static int size(Optional<List<List<Test>>> terms) {
        return terms.map(t -> t.stream().mapToInt(List::size).sum()).orElse(Integer.MAX_VALUE);
    }

    private static String words(List<List<Test>> terms) {
        var shown = merged(terms).stream()
                .limit(SHOWN)
                .map(t -> t.stream().map(GuardText::words).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
        int more = merged(terms).size() - SHOWN;
        return more <= 0 ? shown : shown + ", and " + more + (more == 1 ? " more case" : " more cases");
    }

    /// `Env is prod` or `Env is dr` is one term.
    private static List<List<Test>> merged(List<List<Test>> terms) {
        var out = new ArrayList<List<Test>>();
        for (var term : terms) {
            var alone = term.size() == 1 && term.getFirst().among() ? term.getFirst() : null;
            int same = -1;
            for (int i = 0; i < out.size() && alone != null; i++) {
                var other = out.get(i);
                if (other.size() == 1
                        && other.getFirst().among()
                        && other.getFirst().input() == alone.input()) {
                    same = i;
                }
            }
            if (same >= 0 && alone != null) {
                var values = new TreeSet<>(out.get(same).getFirst().values());
                values.addAll(alone.values());
                out.set(same, List.of(new Test(alone.input(), values, true)));
            } else {
                out.add(term);
            }
        }
        return out;
    }

    private static String words(Test test) {
        var name = test.input().name();
        var values = List.copyOf(test.values());
        if (test.among()) {
            return name + " is "
                    + String.join(" or ", values.stream().map(GuardText::word).toList());
        }
        return values.size() == 1
                ? name + " is not " + word(values.getFirst())
                : name + " is neither "
                        + String.join(
                                " nor ", values.stream().map(GuardText::word).toList());
    }

    private static String word(String value) {
        return value.isEmpty() || value.indexOf(' ') >= 0 ? "\"" + value + "\"" : value;
    }

    private static String disjunction(Optional<List<List<Test>>> terms, Guard guard, boolean wanted) {
        if (terms.isEmpty()) {
            return paths(guard, new HashMap<>()) > NESTED ? "(more than " + NESTED + " cases)" : nested(guard, wanted);
        }
        return terms.get().stream()
                .map(t -> t.stream().map(GuardText::test).collect(Collectors.joining(" && ")))
                .collect(Collectors.joining(" || "));
    }

    private static String test(Test test) {
        var name = test.input().name();
        if (test.input().isSwitch()) {
            return (test.values().contains("true") == test.among() ? "" : "!") + name(name);
        }
        var sign = test.among() ? " == " : " != ";
        var tests = test.values().stream().map(v -> name + sign + quoted(v)).toList();
        if (tests.size() == 1) {
            return tests.getFirst();
        }
        return test.among() ? "(" + String.join(" || ", tests) + ")" : String.join(" && ", tests);
    }

    /// A condition that is no single name is put in parentheses.
    private static String name(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.:-".indexOf(c) >= 0)
                ? name
                : "(" + name + ")";
    }

    private static String quoted(String value) {
        var out = new StringBuilder();
        ValueJson.string(out, value);
        return out.toString();
    }

    private static long paths(Guard guard, Map<Guard, Long> counted) {
        if (!(guard instanceof Guard.On on)) {
            return 1;
        }
        var known = counted.get(guard);
        if (known != null) {
            return known;
        }
        long sum = paths(on.otherwise(), counted);
        for (var child : on.cases().values()) {
            sum = Math.min(Long.MAX_VALUE / 1024, sum + paths(child, counted));
        }
        counted.put(guard, sum);
        return sum;
    }

    /// As the diagram stands, where its paths are too many.
    private static String nested(Guard guard, boolean wanted) {
        if (guard instanceof Guard.Fixed(boolean holds)) {
            return String.valueOf(holds == wanted);
        }
        var on = (Guard.On) guard;
        var branches = new ArrayList<String>();
        var others = new ArrayList<String>();
        on.cases().forEach((value, child) -> {
            others.add(on.input().name() + " != " + quoted(value));
            branches.add(on.input().name() + " == " + quoted(value) + " && (" + nested(child, wanted) + ")");
        });
        branches.add(String.join(" && ", others) + " && (" + nested(on.otherwise(), wanted) + ")");
        return String.join(" || ", branches);
    }
}
