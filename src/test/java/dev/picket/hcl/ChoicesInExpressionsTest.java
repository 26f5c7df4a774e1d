package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Type;
import org.junit.jupiter.api.Test;

/// The user's own open conditions make choices, and contradictions vanish.
class ChoicesInExpressionsTest {
    private final Given given = Given.hcl()
            .input("env", Type.STRING)
            .input("on", Type.BOOL, "false", "true")
            .input("tier", Type.STRING, "a", "b", "c")
            .input("names", new Type.ListOf(Type.STRING))
            .unknown("data", Type.BOOL)
            .unknown("size", Type.NUMBER);

    private String json(String expression) {
        return given.json(expression);
    }

    @Test
    void anInputComparedWithALiteralIsAGuard() {
        assertEquals(
                "{\"$choice\":[{\"when\":\"env == \\\"prod\\\"\",\"value\":1},{\"when\":\"env != \\\"prod\\\"\",\"value\":2}]}",
                json("env == \"prod\" ? 1 : 2"));
    }

    @Test
    void contradictionsNeverHoldTogether() {
        assertEquals("2", json("env == \"a\" && env == \"b\" ? 1 : 2"));
        assertEquals("1", json("on || !on ? 1 : 2"));
        assertEquals("false", json("tier == \"z\""));
        assertEquals("1", json("tier == \"a\" || tier == \"b\" || tier == \"c\" ? 1 : 2"));
    }

    @Test
    void oneInputIsDecidedOnce() {
        var answer = json("[on ? 1 : 2, on ? \"x\" : \"y\"]");
        assertTrue(answer.contains("[1,\"x\"]"), answer);
        assertTrue(answer.contains("[2,\"y\"]"), answer);
        assertFalse(answer.contains("[1,\"y\"]"), answer);
    }

    @Test
    void aConditionThatCannotBeReadIsOneInput() {
        given.with("big", "length(names) > 3");
        var answer = json("[big ? 1 : 2, length(names) > 3 ? 1 : 2, length(names)   >3 ? 1 : 2]");
        assertTrue(answer.contains("[1,1,1]") && answer.contains("[2,2,2]"), answer);
        assertFalse(answer.contains("[1,2"), answer);
        assertTrue(answer.contains("(length(names) > 3)"), answer);
    }

    @Test
    void differentConditionsAreDifferentInputs() {
        var answer = json("[length(names) > 3 ? 1 : 2, length(names) > 4 ? 1 : 2]");
        assertTrue(answer.contains("[1,2]"), answer);
        var inLoop = json("[for n in [3, 4] : length(names) > n ? 1 : 2]");
        assertTrue(inLoop.contains("[1,2]"), inLoop);
    }

    @Test
    void theContraryIsTheSameInput() {
        assertEquals("2", json("env == null && env != null ? 1 : 2"));
        assertEquals("2", json("data && !data ? 1 : 2"));
    }

    @Test
    void unknownBoolsOfOtherCausesAreInputsOfTheirOwn() {
        assertTrue(json("data ? 1 : 2").contains("\"when\":\"data\""));
        assertTrue(json("size > 3 ? 1 : 2").contains("(size > 3)"));
    }

    @Test
    void branchesAreBroughtToOneType() {
        var answer = json("on ? 1 : \"x\"");
        assertTrue(answer.contains("\"1\"") && answer.contains("\"x\""), answer);
    }

    @Test
    void aChoiceInsideACollectionStaysThere() {
        given.with("c", "on ? 1 : 2");
        assertTrue(json("{a = c, b = 3}").startsWith("{\"a\":{\"$choice\":"));
        assertTrue(json("c + 1").contains("\"value\":2},"));
    }

    @Test
    void conditionalElementsAreGuarded() {
        given.with("rules", "[for r in [{n = 1, when = on}, {n = 2, when = true}] : r.n if r.when]");
        assertEquals("[{\"$choice\":[{\"when\":\"on\",\"value\":1},{\"when\":\"!on\"}]},2]", json("rules"));
        assertTrue(json("length(rules)").contains("\"value\":2},"));
        assertEquals("true", json("contains(rules, 2)"));
        assertTrue(json("rules[0]").contains("\"value\":1},"));
        assertTrue(json("concat(rules, [3])").startsWith("[{\"$choice\""));
        assertTrue(json("[for r in rules : r * 10]").contains("\"value\":10}"));
    }

    @Test
    void anAttributeOfAnInputIsAnInput() {
        given.input("cfg", Type.ANY);
        assertTrue(json("cfg.env == \"prod\" ? 1 : 2").contains("cfg.env == \\\"prod\\\""));
        assertEquals("2", json("cfg.env == \"a\" && cfg.env == \"b\" ? 1 : 2"));
    }

    @Test
    void aLongChainOfConditionalsIsLinear() {
        var chain = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            chain.append("env == \"e").append(i).append("\" ? ").append(i).append(" : (");
        }
        chain.append("99").append(")".repeat(40));
        assertTrue(json(chain.toString()).endsWith("\"value\":99}]}"));
    }

    @Test
    void equalLiteralsMakeNoChoice() {
        assertEquals("1", json("on ? 1 : 1"));
    }

    @Test
    void moreThanSixtyFourWaysAreUnknown() {
        for (int i = 0; i < 7; i++) {
            given.input("v" + i, Type.BOOL, "false", "true");
        }
        var sum = new StringBuilder("0");
        for (int i = 0; i < 7; i++) {
            sum.append(" + (v").append(i).append(" ? ").append(1 << i).append(" : 0)");
        }
        assertTrue(json(sum.toString()).contains("more than 64 ways"));
    }

    @Test
    void rulesNeverMakeInputs() {
        var rules = Given.rules().input("on", Type.BOOL, "false", "true").input("env", Type.STRING);
        assertTrue(rules.json("on ? 1 : 2").contains("\"cause\":\"on\""));
        assertEquals("1", rules.json("on ? 1 : 1"));
        assertTrue(rules.json("env == \"a\" && env == \"b\"").contains("\"cause\":\"env\""));
        assertEquals("false", rules.json("on && false"));
    }
}
