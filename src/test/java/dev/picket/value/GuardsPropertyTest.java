package dev.picket.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Guard.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The algebra of guards agrees with trying every world.
class GuardsPropertyTest {
    private static final List<String> VALUES = List.of("a", "b", "c", "other");

    /// Four inputs: two open texts, one closed over three values, one switch.
    sealed interface Formula {
        record Is(int input, String value) implements Formula {}

        record Not(Formula f) implements Formula {}

        record And(Formula l, Formula r) implements Formula {}

        record Or(Formula l, Formula r) implements Formula {}
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return depth(4);
    }

    private static Arbitrary<Formula> depth(int depth) {
        Arbitrary<Formula> leaf = Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of("a", "b", "c"))
                .as((i, v) -> new Formula.Is(i, i == 3 ? v.equals("a") ? "true" : "false" : v));
        if (depth == 0) {
            return leaf;
        }
        var inner = depth(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(Formula.Not::new),
                Combinators.combine(inner, inner).as(Formula.And::new),
                Combinators.combine(inner, inner).as(Formula.Or::new));
    }

    private static Input input(Guards guards, int i) {
        return switch (i) {
            case 0, 1 -> guards.input("" + i, "p" + i, new TreeSet<>());
            case 2 -> guards.input("2", "p2", new TreeSet<>(List.of("a", "b", "c")));
            default -> guards.opaque("3", "p3");
        };
    }

    private static Guard build(Guards guards, Formula f) {
        return switch (f) {
            case Formula.Is(int i, String v) -> guards.is(input(guards, i), v);
            case Formula.Not(var g) -> guards.not(build(guards, g));
            case Formula.And(var l, var r) -> guards.and(build(guards, l), build(guards, r));
            case Formula.Or(var l, var r) -> guards.or(build(guards, l), build(guards, r));
        };
    }

    private static boolean holds(Formula f, Map<Integer, String> world) {
        return switch (f) {
            case Formula.Is(int i, String v) -> world.getOrDefault(i, "").equals(v);
            case Formula.Not(var g) -> !holds(g, world);
            case Formula.And(var l, var r) -> holds(l, world) && holds(r, world);
            case Formula.Or(var l, var r) -> holds(l, world) || holds(r, world);
        };
    }

    private static boolean holds(Guard g, Guards guards, Map<Integer, String> world) {
        while (g instanceof Guard.On on) {
            int i = Integer.parseInt(on.input().name().substring(1));
            g = on.cases().getOrDefault(world.getOrDefault(i, ""), on.otherwise());
        }
        return ((Guard.Fixed) g).holds();
    }

    private static List<Map<Integer, String>> worlds() {
        var out = new ArrayList<Map<Integer, String>>();
        for (var a : VALUES) {
            for (var b : VALUES) {
                for (var c : List.of("a", "b", "c")) {
                    for (var d : List.of("false", "true")) {
                        out.add(new HashMap<>(Map.of(0, a, 1, b, 2, c, 3, d)));
                    }
                }
            }
        }
        return out;
    }

    @Property(tries = 500)
    void aGuardHoldsInTheWorldsOfItsFormula(@ForAll("formulas") Formula f) {
        var guards = new Guards();
        var guard = build(guards, f);
        for (var world : worlds()) {
            assertEquals(holds(f, world), holds(guard, guards, world), f + " in " + world);
        }
    }

    @Property(tries = 500)
    void equalInEveryWorldIsTheSameObject(@ForAll("formulas") Formula f, @ForAll("formulas") Formula g) {
        var guards = new Guards();
        boolean equal = worlds().stream().allMatch(w -> holds(f, w) == holds(g, w));
        assertEquals(equal, build(guards, f) == build(guards, g));
        assertSame(build(guards, f), guards.not(guards.not(build(guards, f))));
    }

    @Property(tries = 500)
    void theTermsOfAGuardAreTheGuard(@ForAll("formulas") Formula f) {
        var guards = new Guards();
        var guard = build(guards, f);
        for (var world : worlds()) {
            boolean any = Terms.of(guard).orElseThrow().stream()
                    .anyMatch(t -> t.stream().allMatch(x -> test(x, world)));
            boolean none = Terms.ofNot(guard).orElseThrow().stream()
                    .noneMatch(t -> t.stream().allMatch(x -> test(x, world)));
            assertEquals(holds(f, world), any, () -> GuardText.of(guard));
            assertEquals(holds(f, world), none, () -> GuardText.ofNot(guard));
        }
    }

    private static boolean test(Terms.Test test, Map<Integer, String> world) {
        int i = Integer.parseInt(test.input().name().substring(1));
        return test.values().contains(world.get(i)) == test.among();
    }

    @Example
    void thirtyOptionalElementsDoNotExplode() {
        var guards = new Guards();
        Guard any = Guard.NEVER;
        Guard exactlyOne = Guard.NEVER;
        Guard none = Guard.ALWAYS;
        for (int i = 0; i < 30; i++) {
            var on = guards.is(guards.opaque("" + i, "C" + i), "true");
            exactlyOne = guards.or(guards.and(exactlyOne, guards.not(on)), guards.and(none, on));
            none = guards.and(none, guards.not(on));
            any = guards.or(any, on);
        }
        assertSame(any, guards.not(none));
        assertTrue(guards.implies(exactlyOne, any));
        assertEquals(30, Terms.of(any).orElseThrow().size());
        assertTrue(Terms.of(any).orElseThrow().stream().allMatch(t -> t.size() == 1));
        assertEquals("C0 || C1", GuardText.of(any).substring(0, 8));
    }

    @Example
    void parityOfThirtyInputsStaysSmallAndPrintable() {
        var guards = new Guards();
        Guard parity = Guard.NEVER;
        for (int i = 0; i < 30; i++) {
            var on = guards.is(guards.opaque("" + i, "C" + i), "true");
            parity = guards.pick(on, guards.not(parity), parity);
        }
        assertTrue(GuardText.of(parity).length() < 100, GuardText.of(parity));
        assertEquals("under many conditions", GuardText.phrase(parity));
    }

    /// Pairs whose partners are far apart in the order double the diagram with each of them.
    @Example
    void aDiagramThatExplodesBecomesAnInputOfItsOwn() {
        var guards = new Guards();
        for (int i = 0; i < 40; i++) {
            guards.opaque("l" + i, "L" + i);
        }
        Guard any = Guard.NEVER;
        for (int i = 0; i < 40; i++) {
            var pair = guards.and(
                    guards.is(guards.opaque("l" + i, "L" + i), "true"),
                    guards.is(guards.opaque("r" + i, "R" + i), "true"));
            any = guards.or(any, pair);
        }
        assertTrue(guards.full());
        assertTrue(guards.size() < 20 * Guards.NODES, guards.size() + " nodes");
    }

    @Example
    void aChainOfInputsDeeperThanTheStackIsNoError() {
        var guards = new Guards();
        for (int i = 0; i < 20_000; i++) {
            guards.opaque("" + i, "C" + i);
        }
        Guard all = Guard.ALWAYS;
        for (int i = 19_999; i >= 0; i--) {
            all = guards.and(guards.is(guards.opaque("" + i, "C" + i), "true"), all);
        }
        assertTrue(guards.not(all) instanceof Guard.On);
    }
}
