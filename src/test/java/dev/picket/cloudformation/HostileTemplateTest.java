package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HostileTemplateTest {
    private static final String TEMPLATE = """
            Parameters: {E: {Type: String, AllowedValues: [a, b]}}
            Mappings: {M: {a: {k: 1}}}
            Conditions: {C: !Not [!Equals [!Ref E, a]]}
            Rules: {X: {Assertions: [{Assert: !EachMemberIn [[!Ref E], [a, b]]}]}}
            Resources:
              R:
                Type: A::B::C
                Properties:
                  P: !Join ['', [!Select [0, !Split [',', !Ref E]], !FindInMap [M, !Ref E, k]]]
                  Q: !If [C, !Cidr [10.0.0.0/16, 2, 8], !Base64 x]
                  Fn::ForEach::L: [N, [1, 2], {'${N}': !Sub '${E}'}]
            Outputs: {O: {Value: !GetAtt R.Arn, Condition: C}}
            """;

    @Property(tries = 400)
    void noEditOfATemplateThrows(
            @ForAll @IntRange(max = 620) int at,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @IntRange(max = 3) int what) {
        int start = Math.min(at, TEMPLATE.length());
        int end = Math.min(start + length, TEMPLATE.length());
        var middle = List.of("", "x", "[]", "!Ref ").get(what);
        var text = TEMPLATE.substring(0, start) + middle + TEMPLATE.substring(end);
        var root = CloudFormationReader.read(SourceFile.of("t.yaml", text), CloudFormationOptions.DEFAULT);
        assertEquals("t.yaml", root.path());
    }

    @Test
    void nestedFunctionsAreReadToTheBound() {
        var deep = "!Join ['', [".repeat(240) + "x" + "]]".repeat(240);
        assertEquals("'x'", Show.value("", deep));
        var head = "Parameters: {E: {Type: String}}\nConditions: {C: !Equals [!Ref E, x]}\n";
        assertTrue(Show.value(head, "!If [C, a, ".repeat(400) + "b" + "]".repeat(400))
                .startsWith("?("));
    }

    @Test
    void aMissingFileIsADiagnostic() {
        var root = CloudFormationReader.read(MemoryTree.ofTexts(Map.of()), "no.yaml", CloudFormationOptions.DEFAULT);
        assertEquals(
                "Template cannot be read: there is no such file",
                root.diagnostics().getFirst().summary());
    }

    @Test
    void whatOnlyMightBeOursIsANote() {
        var jinja = Show.template("Resources:\n  {% for x in y %}\n  A: {Type: A::B::C}\n");
        assertTrue(
                jinja.root.diagnostics().stream().noneMatch(d -> d.isError()),
                jinja.problems().toString());
        var rain = Show.template(
                "Resources:\n  A: {Type: !Rain::Module x.yml}\n  R: {Type: A::B::C, Properties: {P: !Ref ABucket}}\n");
        assertTrue(
                rain.root.diagnostics().stream().noneMatch(d -> d.isError()),
                rain.problems().toString());
    }

    @Test
    void aBrokenTemplateKeepsWhatStandsBefore() {
        var show = Show.template("Resources:\n  A: {Type: A::B::C}\n  B: {Type: A::B::C\nC: ]\n");
        assertTrue(show.root.diagnostics().stream().anyMatch(d -> d.isError()));
        assertEquals(List.of("A", "B"), show.addresses());
    }

    @Test
    void aliasesAndMergeKeysAreReadWithANote() {
        var show = Show.template(
                "Metadata: &m {a: 1}\nResources:\n  R: {Type: A::B::C, Properties: {P: *m, Q: {<<: *m, b: 2}}}\n");
        assertEquals(List.of("Aliases were replaced by what their anchors hold"), show.problems());
        assertEquals("{a: 1}", show.property("P"));
        assertEquals("{a: 1, b: 2}", show.property("Q").replace("b: 2, a: 1", "a: 1, b: 2"));
    }

    @Test
    void whatWouldTakeTooManyWaysIsUnknown() {
        var head = new StringBuilder("Parameters:\n");
        var join = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            head.append("  P%d: {Type: String, AllowedValues: [a, b]}\n".formatted(i));
            join.append("%s!Ref P%d".formatted(i == 0 ? "" : ", ", i));
        }
        assertEquals("${more than 64 ways}", Show.value(head.toString(), "!Join ['', [" + join + "]]"));
    }
}
