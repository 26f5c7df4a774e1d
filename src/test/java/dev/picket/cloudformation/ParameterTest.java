package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Cause;
import dev.picket.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static String parameters(String... declarations) {
        return "Parameters:\n  " + String.join("\n  ", declarations) + "\n";
    }

    @Test
    void aNumberParameterIsText() {
        var head = parameters("N: {Type: Number, Default: 2}") + "Conditions: {Two: !Equals [!Ref N, 2]}\n";
        assertEquals("'2'", Show.value(head, "!Ref N"));
        assertEquals("'yes'", Show.value(head, "!If [Two, 'yes', 'no']"));
    }

    @Test
    void itemsOfADelimitedListAreTrimmedAndEmptyOnesCount() {
        assertEquals(
                "['a', 'b', '']", Show.value(parameters("L: {Type: CommaDelimitedList, Default: 'a, b ,'}"), "!Ref L"));
        assertEquals("['']", Show.value(parameters("L: {Type: CommaDelimitedList, Default: ''}"), "!Ref L"));
        assertEquals("['80', '443']", Show.value(parameters("L: {Type: List<Number>, Default: '80,443'}"), "!Ref L"));
    }

    @Test
    void aStoredParameterIsUnknownWhateverItsDefault() {
        var show = Show.properties(
                parameters("Ami: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/ami}"),
                "P: !Ref Ami");
        assertEquals("${Ami}", show.property("P"));
        assertEquals(Cause.Kind.OUTSIDE, ((Value.Unknown) show.raw("P")).cause().kind());
    }

    @Test
    void withoutAValueItIsAnInput() {
        var unknown = (Value.Unknown) Show.properties(parameters("X: {Type: String, MinLength: 3}"), "P: !Ref X")
                .raw("P");
        assertEquals(Cause.Kind.INPUT, unknown.cause().kind());
        assertEquals("X", unknown.known().input().orElseThrow().name());
        assertEquals(3, unknown.known().minLength());
        assertTrue(unknown.known().notNull());
    }

    @Test
    void allowedValuesAreTheAlternatives() {
        var show = Show.properties(
                parameters("X: {Type: String, AllowedValues: [a, b, yes]}"), "P: !Ref X\nQ: !Sub 'x-${X}'");
        assertEquals(
                "?(<X=a: true, else false>: 'a' | <X=b: true, else false>: 'b' | <X=a: false, X=b: false, else true>: 'true')",
                show.property("P"));
        assertTrue(show.property("Q").contains("'x-b'"));
    }

    @Test
    void moreThanSixtyFourAreOneUnknownThatKnowsThem() {
        var many = new StringBuilder();
        for (int i = 0; i < 65; i++) {
            many.append(i == 0 ? "" : ", ").append("v").append(i);
        }
        var unknown = (Value.Unknown)
                Show.properties(parameters("X: {Type: String, AllowedValues: [" + many + "]}"), "P: !Ref X")
                        .raw("P");
        assertEquals(65, unknown.known().oneOf().size());
    }

    @Test
    void aPatternMatchesTheWholeValueAndExcludesLiterals() {
        var head = parameters("X: {Type: String, AllowedPattern: '[a-z]+'}")
                + "Conditions: {Empty: !Equals [!Ref X, ''], Word: !Equals [!Ref X, abc], Mixed: !Equals [!Ref X, abc1]}\n";
        assertEquals("'n'", Show.value(head, "!If [Empty, y, n]"));
        assertEquals("'n'", Show.value(head, "!If [Mixed, y, n]"));
        assertEquals("?(Word: 'y' | !Word: 'n')", Show.value(head, "!If [Word, y, n]"));
    }

    @Test
    void aSmallestLengthOrValueExcludesTheEmptyText() {
        for (var type : new String[] {
            "{Type: String, MinLength: 1}", "{Type: Number, MinValue: 1}", "{Type: 'AWS::EC2::KeyPair::KeyName'}"
        }) {
            var head = parameters("X: " + type) + "Conditions: {Empty: !Equals [!Ref X, '']}\n";
            assertEquals("'n'", Show.value(head, "!If [Empty, y, n]"), type);
        }
        var head = parameters("X: {Type: String}") + "Conditions: {Empty: !Equals [!Ref X, '']}\n";
        assertEquals("?(Empty: 'y' | !Empty: 'n')", Show.value(head, "!If [Empty, y, n]"));
    }

    @Test
    void aGivenValueOutranksTheDefault() {
        var template = parameters("X: {Type: String, Default: a}")
                + "Resources: {R: {Type: 'A::B::C', Properties: {P: !Ref X}}}\n";
        assertEquals(
                "'b'",
                Show.template(template, CloudFormationOptions.of(Map.of("X", "b")))
                        .property("P"));
        assertEquals("'a'", Show.template(template).property("P"));
        assertEquals("${X}", Show.open(template).property("P"));
    }

    @Test
    void pseudoParametersAreUnknownInputs() {
        for (var name :
                new String[] {"AWS::Region", "AWS::AccountId", "AWS::Partition", "AWS::StackName", "AWS::URLSuffix"}) {
            assertEquals("${" + name + "}", Show.value("", "!Ref " + name));
        }
        var unknown = (Value.Unknown) Show.properties("", "P: !Ref AWS::Region").raw("P");
        assertEquals(Cause.Kind.INPUT, unknown.cause().kind());
    }

    @Test
    void anAlternativeThatTheConditionExcludesIsNotListed() {
        var show = Show.template(parameters("X: {Type: String, AllowedValues: [a, b]}") + """
                Conditions: {IsA: !Equals [!Ref X, a]}
                Resources:
                  R: {Type: A::B::C, Condition: IsA, Properties: {P: !Ref X, Q: !If [IsA, !Ref X, x]}}
                """);
        assertEquals("'a'", show.property("P"));
        assertEquals("'a'", show.property("Q"));
    }

    @Test
    void anAlternativeStandsAtTheReferenceAndCameFromTheAllowedValue() {
        var show = Show.properties(parameters("X: {Type: String, AllowedValues: [a, b]}"), "P: !Ref X");
        var first = ((Value.Choice) show.raw("P")).cases().getFirst().value();
        assertEquals("!Ref X", first.home().place().text());
        assertEquals("a", first.home().origin().place().text());
    }
}
