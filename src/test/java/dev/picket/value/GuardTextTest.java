package dev.picket.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Guards in words, for machines and for people.
class GuardTextTest {
    private final Guards guards = new Guards();
    private final Guard.Input env = guards.input("env", "var.env", new TreeSet<>());
    private final Guard.Input tier = guards.input("tier", "Tier", new TreeSet<>(List.of("a", "b", "c")));
    private final Guard prod = guards.is(guards.opaque("IsProd", "IsProd"), "true");
    private final Guard key = guards.is(guards.opaque("HasKey", "HasKey"), "true");

    @Test
    void machinesReadTests() {
        assertEquals("IsProd", GuardText.of(prod));
        assertEquals("!IsProd", GuardText.of(guards.not(prod)));
        assertEquals("IsProd && HasKey", GuardText.of(guards.and(prod, key)));
        assertEquals("var.env == \"pr\\\"od\"", GuardText.of(guards.is(env, "pr\"od")));
        assertEquals("var.env != \"prod\"", GuardText.of(guards.not(guards.is(env, "prod"))));
        assertEquals(
                "var.env != \"a\" && var.env != \"b\"",
                GuardText.of(guards.not(guards.or(guards.is(env, "a"), guards.is(env, "b")))));
        assertEquals("true", GuardText.of(Guard.ALWAYS));
        assertEquals("false", GuardText.of(Guard.NEVER));
        assertEquals("!IsProd", GuardText.ofNot(prod));
        var opaque = guards.is(guards.opaque("x", "length(var.x) > 3"), "true");
        assertEquals("!(length(var.x) > 3)", GuardText.of(guards.not(opaque)));
    }

    @Test
    void theRestOfAClosedInputHasNames() {
        assertEquals("(Tier == \"b\" || Tier == \"c\")", GuardText.of(guards.not(guards.is(tier, "a"))));
    }

    @Test
    void peopleReadPhrases() {
        assertEquals("when IsProd is false", GuardText.phrase(guards.not(prod)));
        assertEquals(
                "when var.env is dr or prod",
                GuardText.phrase(guards.or(guards.is(env, "prod"), guards.is(env, "dr"))));
        assertEquals("when IsProd is true and HasKey is false", GuardText.phrase(guards.and(prod, guards.not(key))));
        assertEquals("always", GuardText.phrase(Guard.ALWAYS));
        assertEquals("never", GuardText.phrase(Guard.NEVER));
    }

    @Test
    void theShorterSideIsSaid() {
        var manyTerms = guards.not(guards.and(guards.and(guards.is(env, "prod"), prod), key));
        assertEquals("when var.env is not prod, or IsProd is false, or HasKey is false", GuardText.phrase(manyTerms));
        var chain = guards.or(guards.and(prod, guards.not(key)), guards.and(guards.not(prod), key));
        assertEquals(
                "when HasKey is true and IsProd is false, or HasKey is false and IsProd is true",
                GuardText.phrase(chain)
                        .replace("IsProd is false and HasKey is true", "HasKey is true and IsProd is false")
                        .replace("IsProd is true and HasKey is false", "HasKey is false and IsProd is true"));
        var unlessBoth = guards.or(guards.or(guards.is(env, "a"), guards.not(guards.is(env, "x"))), Guard.NEVER);
        assertEquals("when var.env is not x", GuardText.phrase(unlessBoth));
    }

    @Test
    void moreThanThreeTermsAreCounted() {
        Guard any = Guard.NEVER;
        for (int i = 0; i < 6; i++) {
            var pair = guards.and(
                    guards.is(guards.opaque("l" + i, "L" + i), "true"),
                    guards.is(guards.opaque("r" + i, "R" + i), "true"));
            any = guards.or(any, pair);
        }
        assertEquals(
                "when L0 is true and R0 is true, or L1 is true and R1 is true, or L2 is true and R2 is true, and 3 more cases",
                GuardText.phrase(any));
    }

    @Test
    void aNamedConditionIsCalledByItsName() {
        var named = guards.or(prod, key);
        guards.name("NeedsKey", named);
        var text = GuardText.in(guards);
        assertEquals("NeedsKey", text.expression(named));
        assertEquals("!NeedsKey", text.expression(guards.not(named)));
        assertEquals("when NeedsKey is false", text.words(guards.not(named)));
    }
}
