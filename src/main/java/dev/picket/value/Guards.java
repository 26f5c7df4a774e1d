package dev.picket.value;

import dev.picket.value.Guard.Input;
import dev.picket.value.Guard.On;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The algebra of guards, one for each root. A node is made once, so `==` is equivalence. Not for several threads at
/// once: each root is judged by one.
///
/// Bound: once [#full], callers take a new condition as one opaque input instead of combining more.
public final class Guards {
    static final int NODES = 10_000;
    private static final int ANSWERS = 200_000;
    private static final SortedSet<String> SWITCH = new TreeSet<>(List.of("false", "true"));

    private final Map<NodeKey, On> nodes = new HashMap<>();
    private final Map<Asked, Guard> answers = new HashMap<>();
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<Guard, String> names = new LinkedHashMap<>();
    private Guard care = Guard.ALWAYS;

    /// The input of that identity, made on first use.
    ///
    /// @param identity scope and resolved text: the same text in the same scope is the same input
    /// @param name what a reader calls it
    /// @param allowed every text that it can be; empty means any
    public Input input(String identity, String name, SortedSet<String> allowed) {
        return inputs.computeIfAbsent(identity, _ -> input(name, allowed, SWITCH.equals(allowed)));
    }

    /// A condition that is either true or false and of which nothing else is known.
    public Input opaque(String identity, String name) {
        return inputs.computeIfAbsent(identity, _ -> input(name, SWITCH, true));
    }

    /// An input that is a text, also where it can only be `true` or `false`.
    public Input text(String identity, String name, SortedSet<String> allowed) {
        return inputs.computeIfAbsent(identity, _ -> input(name, allowed, false));
    }

    private Input input(String name, SortedSet<String> allowed, boolean isSwitch) {
        return new Input(inputs.size(), name, new TreeSet<>(allowed), isSwitch);
    }

    public boolean full() {
        return nodes.size() >= NODES;
    }

    int size() {
        return nodes.size();
    }

    public Guard is(Input input, String value) {
        return on(input, new TreeMap<>(Map.of(value, Guard.ALWAYS)), Guard.NEVER);
    }

    public Guard not(Guard g) {
        return pick(g, Guard.NEVER, Guard.ALWAYS);
    }

    public Guard and(Guard a, Guard b) {
        return pick(a, b, Guard.NEVER);
    }

    public Guard or(Guard a, Guard b) {
        return pick(a, Guard.ALWAYS, b);
    }

    public boolean implies(Guard a, Guard b) {
        return and(a, not(b)) == Guard.NEVER;
    }

    /// Gives a guard the name by which its author knows it (a condition of the template). The first name of a guard stays.
    public void name(String name, Guard guard) {
        if (guard instanceof On) {
            names.putIfAbsent(guard, name);
        }
    }

    /// The name of exactly this guard, where it was given one.
    public Optional<String> nameOf(Guard guard) {
        return Optional.ofNullable(names.get(guard));
    }

    /// Every guard that has a name, in the order in which they were given.
    Map<Guard, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /// Says in which worlds the root exists at all: what a guard is elsewhere need not be told.
    public void care(Guard care) {
        this.care = care;
    }

    Guard care() {
        return care;
    }

    /// A guard that says the same wherever `care` holds, and no more than it must.
    Guard within(Guard guard, Guard care) {
        return new Restriction(this).of(guard, care);
    }

    /// If-then-else is all the algebra there is. An answer that would take more nodes than one root may have is an input of its own.
    public Guard pick(Guard test, Guard yes, Guard no) {
        int most = nodes.size() + NODES;
        try {
            return picked(test, yes, no, most);
        } catch (TooLarge | StackOverflowError _) {
            var text = "pick " + id(test) + " " + id(yes) + " " + id(no);
            return is(opaque(text, "a condition of many inputs"), "true");
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too many nodes", null, false, false);
        }
    }

    private Guard picked(Guard test, Guard yes, Guard no, int most) {
        if (test instanceof Guard.Fixed(boolean holds)) {
            return holds ? yes : no;
        }
        if (yes == no) {
            return yes;
        }
        if (yes == Guard.ALWAYS && no == Guard.NEVER) {
            return test;
        }
        var asked = new Asked(id(test), id(yes), id(no));
        var known = answers.get(asked);
        if (known != null) {
            return known;
        }
        var on = Stream.of(test, yes, no)
                .filter(On.class::isInstance)
                .map(On.class::cast)
                .toList();
        var input = on.stream()
                .map(On::input)
                .min(Comparator.comparingInt(Input::order))
                .orElseThrow();
        var cases = new TreeMap<String, Guard>();
        for (var node : on) {
            if (node.input() == input) {
                for (var v : node.cases().keySet()) {
                    cases.computeIfAbsent(
                            v, _ -> picked(at(test, input, v), at(yes, input, v), at(no, input, v), most));
                }
            }
        }
        var rest = picked(at(test, input, null), at(yes, input, null), at(no, input, null), most);
        var answer = on(input, cases, rest);
        if (nodes.size() > most) {
            throw new TooLarge();
        }
        if (answers.size() >= ANSWERS) {
            answers.clear();
        }
        answers.put(asked, answer);
        return answer;
    }

    static Guard at(Guard g, Input input, @Nullable String value) {
        if (!(g instanceof On on) || on.input() != input) {
            return g;
        }
        return value == null ? on.otherwise() : on.cases().getOrDefault(value, on.otherwise());
    }

    /// A closed input names every value and lets the last be the rest; else one guard has two diagrams.
    Guard on(Input input, TreeMap<String, Guard> cases, Guard otherwise) {
        Guard rest = otherwise;
        if (!input.allowed().isEmpty()) {
            cases.keySet().retainAll(input.allowed());
            rest = cases.getOrDefault(input.allowed().last(), otherwise);
            for (var v : input.allowed()) {
                cases.putIfAbsent(v, otherwise);
            }
        }
        return interned(input, cases, rest);
    }

    private Guard interned(Input input, TreeMap<String, Guard> cases, Guard rest) {
        cases.values().removeIf(g -> g == rest);
        if (cases.isEmpty()) {
            return rest;
        }
        return nodes.computeIfAbsent(NodeKey.of(input, cases, rest), _ -> new On(nodes.size() + 2, input, cases, rest));
    }

    private static int id(Guard g) {
        return g instanceof On on ? on.id() : g == Guard.ALWAYS ? 1 : 0;
    }

    private record Asked(int test, int yes, int no) {}

    /// Children by number: a deep comparison would cost the size of the diagram at every step.
    private record NodeKey(int input, List<String> values, List<Integer> children) {
        static NodeKey of(Input input, SortedMap<String, Guard> cases, Guard rest) {
            var children = new ArrayList<Integer>();
            cases.values().forEach(g -> children.add(id(g)));
            children.add(id(rest));
            return new NodeKey(input.order(), List.copyOf(cases.keySet()), children);
        }
    }
}
