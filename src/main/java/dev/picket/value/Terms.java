package dev.picket.value;

import dev.picket.value.Guard.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A guard as a few terms, any of which suffices: the paths of its diagram, less what they do not need, less those that others cover.
final class Terms {
    private static final int PATHS = 256;

    /// `input` is one of `values`, or none of them.
    record Test(Input input, SortedSet<String> values, boolean among) {}

    private final Guards guards = new Guards();
    private final Map<Guard, Guard> copies = new HashMap<>();
    private final List<List<Test>> paths = new ArrayList<>();

    private Terms() {}

    /// Empty where the diagram has too many paths to list.
    static Optional<List<List<Test>>> of(Guard guard) {
        var terms = new Terms();
        var copy = terms.copy(guard);
        return terms.walk(copy, new LinkedHashMap<>()) ? Optional.of(terms.fewest(copy)) : Optional.empty();
    }

    static Optional<List<List<Test>>> ofNot(Guard guard) {
        var terms = new Terms();
        var copy = terms.guards.not(terms.copy(guard));
        return terms.walk(copy, new LinkedHashMap<>()) ? Optional.of(terms.fewest(copy)) : Optional.empty();
    }

    /// Nodes belong to one `Guards`: this one has its own.
    private Guard copy(Guard guard) {
        if (!(guard instanceof Guard.On on)) {
            return guard;
        }
        var known = copies.get(guard);
        if (known != null) {
            return known;
        }
        var copy = copy(on.otherwise());
        for (var c : on.cases().entrySet()) {
            copy = guards.pick(guards.is(on.input(), c.getKey()), copy(c.getValue()), copy);
        }
        copies.put(guard, copy);
        return copy;
    }

    private boolean walk(Guard guard, Map<Input, Test> path) {
        if (guard == Guard.NEVER) {
            return true;
        }
        if (!(guard instanceof Guard.On on)) {
            paths.add(List.copyOf(path.values()));
            return paths.size() <= PATHS;
        }
        var byChild = new LinkedHashMap<Guard, SortedSet<String>>();
        on.cases()
                .forEach((v, g) ->
                        byChild.computeIfAbsent(g, _ -> new TreeSet<>()).add(v));
        for (var e : byChild.entrySet()) {
            if (!step(new Test(on.input(), e.getValue(), true), e.getKey(), path)) {
                return false;
            }
        }
        return step(rest(on), on.otherwise(), path);
    }

    /// Of a closed input the rest has names too.
    private static Test rest(Guard.On on) {
        var allowed = on.input().allowed();
        if (allowed.isEmpty()) {
            return new Test(on.input(), new TreeSet<>(on.cases().keySet()), false);
        }
        var left = new TreeSet<>(allowed);
        left.removeAll(on.cases().keySet());
        return new Test(on.input(), left, true);
    }

    private boolean step(Test test, Guard child, Map<Input, Test> path) {
        path.put(test.input(), test);
        boolean complete = walk(child, path);
        path.remove(test.input());
        return complete;
    }

    private List<List<Test>> fewest(Guard whole) {
        var terms = new ArrayList<List<Test>>();
        for (var path : paths) {
            var term = new ArrayList<>(path);
            for (int i = 0; i < term.size(); ) {
                var without = new ArrayList<>(term);
                without.remove(i);
                if (guards.implies(all(without), whole)) {
                    term = without;
                } else {
                    i++;
                }
            }
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        for (int i = terms.size() - 1; i >= 0 && terms.size() > 1; i--) {
            var others = new ArrayList<>(terms);
            others.remove(i);
            if (guards.implies(all(terms.get(i)), any(others))) {
                terms.remove(i);
            }
        }
        terms.sort(Terms::byInputs);
        return terms;
    }

    /// In the order in which the inputs were met.
    private static int byInputs(List<Test> a, List<Test> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int c = Integer.compare(a.get(i).input().order(), b.get(i).input().order());
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private Guard all(List<Test> term) {
        Guard all = Guard.ALWAYS;
        for (var test : term) {
            Guard is = Guard.NEVER;
            for (var v : test.values()) {
                is = guards.or(is, guards.is(test.input(), v));
            }
            all = guards.and(all, test.among() ? is : guards.not(is));
        }
        return all;
    }

    private Guard any(List<List<Test>> terms) {
        Guard any = Guard.NEVER;
        for (var term : terms) {
            any = guards.or(any, all(term));
        }
        return any;
    }
}
