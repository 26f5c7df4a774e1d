package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final String HEAD = """
            Parameters:
              Env: {Type: String}
              Size: {Type: String, AllowedValues: [s, l]}
            Conditions:
              NotProd: !Not [!Condition Prod]
              Prod: !Equals [!Ref Env, prod]
              Large: {'Fn::Equals': [{Ref: Size}, l]}
              Both: !And [!Condition Prod, {Condition: Large}]
              Either: !Or [!Condition Prod, !Condition Large]
            """;

    @Test
    void anIfOverAnOpenConditionIsAChoice() {
        assertEquals("?(Prod: 'a' | NotProd: 'b')", Show.value(HEAD, "!If [Prod, a, b]"));
        assertEquals("?(Prod: 'a' | NotProd: 'b')", Show.value(HEAD, "{'Fn::If': [Prod, a, b]}"));
    }

    @Test
    void nestedConditionsThatContradictNeverHoldTogether() {
        assertEquals("?(Prod: 'a' | NotProd: 'c')", Show.value(HEAD, "!If [Prod, !If [NotProd, x, a], c]"));
    }

    @Test
    void conditionsChainInAnyOrder() {
        var show = Show.template(
                HEAD + "Resources:\n  A: {Type: A::B::C, Condition: Both}\n  B: {Type: A::B::C, Condition: NotProd}\n");
        assertEquals("Both", show.when("A"));
        assertEquals("NotProd", show.when("B"));
        var guards = show.root.guards();
        assertSame(
                Guard.NEVER,
                guards.and(show.resource("A").when(), show.resource("B").when()));
    }

    @Test
    void noValueTakesTheMemberAndTheItemAway() {
        assertEquals("{B: 'b'}", Show.value(HEAD, "{A: !Ref AWS::NoValue, B: b}"));
        assertEquals("['b']", Show.value(HEAD, "[!Ref AWS::NoValue, b]"));
        assertEquals("[Prod? 'a', 'b']", Show.value(HEAD, "[!If [Prod, a, !Ref AWS::NoValue], b]"));
        assertEquals("{A: ?(Prod: 'a' | NotProd: null)}", Show.value(HEAD, "{A: !If [Prod, a, !Ref AWS::NoValue]}"));
        assertEquals("[]", Show.value(HEAD, "[!Ref AWS::NoValue]"));
        assertEquals("absent", Show.properties(HEAD, "P: !Ref AWS::NoValue").property("P"));
    }

    @Test
    void manyConditionalItemsAreThatManyGuardedItems() {
        var head = new StringBuilder("Parameters:\n");
        var conditions = new StringBuilder("Conditions:\n");
        var items = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            head.append("  P%d: {Type: String}\n".formatted(i));
            conditions.append("  C%d: !Equals [!Ref P%d, x]\n".formatted(i, i));
            items.append("%s!If [C%d, v%d, !Ref 'AWS::NoValue']".formatted(i == 0 ? "" : ", ", i, i));
        }
        var list = (Value.Sequence) Show.properties(head.toString() + conditions, "P: [" + items + "]")
                .raw("P");
        assertEquals(30, list.size());
        assertTrue(list.elements().stream().noneMatch(e -> e.when() == Guard.ALWAYS));
    }

    @Test
    void comparisonIsCaseSensitive() {
        var head = "Parameters: {E: {Type: String, Default: Prod}}\nConditions: {Is: !Equals [!Ref E, prod]}\n";
        assertEquals("'n'", Show.value(head, "!If [Is, y, n]"));
    }

    @Test
    void conditionInsideAnIamStatementIsNoConditionOfTheTemplate() {
        assertEquals(
                "{Statement: [{Effect: 'Allow', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}",
                Show.value("", "{Statement: [{Effect: Allow, Condition: {Bool: {'aws:SecureTransport': 'false'}}}]}"));
        assertEquals("[{Condition: 'x'}]", Show.value("", "[{Condition: x}]"));
    }

    @Test
    void twoConditionsBetweenTheSameTwoParametersAreOneTruth() {
        var head = """
                Parameters: {A: {Type: String}, B: {Type: String}}
                Conditions:
                  Same: !Equals [!Ref A, !Ref B]
                  Also: !Equals [!Ref B, !Ref A]
                """;
        assertEquals("?(Same: 'x' | !Same: 'z')", Show.value(head, "!If [Same, !If [Also, x, y], z]"));
    }

    @Test
    void aConditionNamedOnIsTrue() {
        var head = "Parameters: {E: {Type: String}}\nConditions: {On: !Equals [!Ref E, x]}\n";
        assertEquals("?(true: 'a' | !true: 'b')", Show.value(head, "!If [On, a, b]"));
    }

    @Test
    void aPrefixSettlesAComparisonOfAPartlyKnownText() {
        var head = """
                Parameters: {E: {Type: String}}
                Conditions:
                  Never: !Equals [!Sub 'a-${E}', b-x]
                  Some: !Equals [!Sub 'a-${E}-z', a-x-z]
                  X: !Equals [!Ref E, x]
                """;
        assertEquals("'n'", Show.value(head, "!If [Never, y, n]"));
        assertEquals("?(Some: 'xx' | !Some: 'n')", Show.value(head, "!If [Some, !If [X, xx, yy], n]"));
    }

    @Test
    void aCircleAndAnUnknownNameAreDiagnosed() {
        var circle = Show.template(
                "Conditions: {A: !Condition B, B: !Not [!Condition A]}\nResources: {R: {Type: 'A::B::C', Condition: A}}\n");
        assertEquals(List.of("Condition `A` depends on itself"), circle.problems());
        var unknown = Show.template("Resources: {R: {Type: 'A::B::C', Condition: Nope}}\n");
        assertEquals(List.of("`Nope` is no condition of this template"), unknown.problems());
        assertEquals("<Nope=false: false, else true>", unknown.when("R"));
    }

    @Test
    void aResourceThatCanNeverExistIsLeftOut() {
        var show = Show.template(
                "Parameters: {E: {Type: String, Default: dev}}\nConditions: {P: !Equals [!Ref E, prod]}\nResources:\n  A: {Type: A::B::C, Condition: P}\n  B: {Type: A::B::C}\n");
        assertEquals(List.of("B"), show.addresses());
        assertEquals(
                List.of("A", "B"),
                Show.open(
                                "Parameters: {E: {Type: String, Default: dev}}\nConditions: {P: !Equals [!Ref E, prod]}\nResources:\n  A: {Type: A::B::C, Condition: P}\n  B: {Type: A::B::C}\n")
                        .addresses());
    }

    @Test
    void aPropertyOfAConditionalResourceKnowsItsCondition() {
        var show = Show.template(HEAD
                + "Resources:\n  R:\n    Type: A::B::C\n    Condition: Prod\n    Properties: {P: !If [Prod, a, b]}\n");
        assertEquals("'a'", show.property("P"));
    }

    @Test
    void rulesExcludeWholeAssignments() {
        var show = Show.template("""
                Parameters:
                  Env: {Type: String}
                  Type: {Type: String}
                Rules:
                  ProdIsLarge:
                    RuleCondition: !Equals [!Ref Env, prod]
                    Assertions:
                      - Assert: {'Fn::Contains': [[l, xl], !Ref Type]}
                        AssertDescription: large in production
                Conditions:
                  Prod: !Equals [!Ref Env, prod]
                  Small: !Equals [!Ref Type, s]
                Resources:
                  R: {Type: A::B::C, Properties: {P: !If [Prod, !If [Small, x, y], z]}}
                """);
        var values = ((Value.Choice) show.raw("P")).cases().stream().map(c -> show.draw(c.value()));
        assertEquals(List.of("'y'", "'z'"), values.toList());
        assertTrue(show.root.care() != Guard.ALWAYS);
    }

    @Test
    void conditionalOutputsHaveNoValueElsewhere() {
        var show = Show.template(
                HEAD
                        + "Resources: {B: {Type: 'A::B::C', Condition: Prod}}\nOutputs: {O: {Condition: Prod, Value: !Ref B}}\n");
        assertEquals(
                "?(Prod: ${B} | NotProd: null)",
                show.draw(show.root.outputs().getFirst().value()));
    }

    @Test
    void anOutputThatCanNeverExistIsLeftOut() {
        var show = Show.template("""
                Parameters: {E: {Type: String, Default: dev}, X: {Type: String, AllowedValues: [a, b]}}
                Conditions: {P: !Equals [!Ref E, prod]}
                Resources: {B: {Type: 'A::B::C'}}
                Outputs: {O: {Condition: P, Value: !Ref X}, Q: {Value: !Ref X}}
                """);
        assertEquals(
                List.of("Q"), show.root.outputs().stream().map(o -> o.name()).toList());
    }

    @Test
    void whatEqualsTheSameIsEqual() {
        var head = """
                Parameters: {A: {Type: String}, B: {Type: String}, C: {Type: String}, L: {Type: CommaDelimitedList}}
                Conditions:
                  AB: !Equals [!Ref A, !Ref B]
                  BC: !Equals [!Ref B, !Ref C]
                  AC: !Equals [!Ref A, !Ref C]
                  Ax: !Equals [!Ref A, x]
                  By: !Equals [!Ref B, y]
                  First: !Equals [!Select [0, !Ref L], x]
                  Second: !Equals [!Select [1, !Ref L], x]
                  FirstY: !Equals [!Select [0, !Ref L], y]
                """;
        assertFalse(Show.value(head, "!If [AB, !If [BC, !If [AC, all, never], two], none]")
                .contains("never"));
        assertFalse(Show.value(head, "!If [AB, !If [Ax, !If [By, never, one], two], none]")
                .contains("never"));
        assertTrue(
                Show.value(head, "!If [First, !If [Second, both, one], none]").contains("both"));
        assertTrue(
                Show.value(head, "!If [First, !If [Second, both, one], none]").contains("one"));
        assertFalse(
                Show.value(head, "!If [First, !If [FirstY, never, one], none]").contains("never"));
    }
}
