package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static List<String> placed(Show show) {
        return show.root.diagnostics().stream()
                .map(d -> d.subject().startLine() + ":" + d.subject().startColumn() + " " + d.summary())
                .toList();
    }

    @Test
    void aKeyWrittenTwiceIsToldAndTheRestIsRead() {
        var show = Show.template(
                "Resources:\n  A: {Type: A::B::C}\n  B: {Type: A::B::C, Properties: {P: 1, P: 2}}\n  A: {Type: A::B::D}\n");
        assertEquals(
                List.of("3:35 Key `P` is written again below", "2:3 Key `A` is written again below"), placed(show));
        assertEquals(List.of("B", "A"), show.addresses());
        assertEquals("{P: 2}", show.draw(show.resource("B").declared()));
    }

    @Test
    void aTabEndsTheReadingAtItsPlace() {
        var show = Show.template("Resources:\n  A: {Type: A::B::C}\n  B:\n\tType: A::B::C\n");
        assertEquals("4:1 Tab used for indentation", placed(show).getFirst());
        assertTrue(show.addresses().contains("A"));
    }

    @Test
    void anAliasBombLeavesTheRest() {
        var bomb = new StringBuilder("Metadata:\n  a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("  a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        var show = Show.template(bomb + "Resources: {A: {Type: A::B::C}}\n");
        assertTrue(show.problems().contains("Aliases expand to more than 2000000 nodes"));
        assertEquals(List.of("A"), show.addresses());
    }

    @Test
    void aLoopThatMakesTooMuchIsCutOffAndTold() {
        var items = IntStream.range(0, 3_000).boxed().toList();
        var body = IntStream.range(0, 1_000).mapToObj(i -> "K" + i + ": v").toList();
        var show = Show.template("Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::L: [N, " + items
                + ", {'R${N}': {Type: 'A::B::C', Properties: {" + String.join(", ", body)
                + "}}}]\n  A: {Type: A::B::C}\n");
        assertEquals(List.of("3:3 Loops make more than 10000 items"), placed(show));
        assertTrue(show.addresses().size() < 400 && show.addresses().contains("A"));
    }

    @Test
    void aTypeThatIsNoneIsTold() {
        var show = Show.template("Resources:\n  A: {Type: Bucket}\n  B: {Type: {Ref: X}}\n  C: {Type: Custom::Thing}\n"
                + "  D: {Type: Acme::Db::Table::MODULE}\n");
        assertEquals(List.of("2:13 `Bucket` is no resource type", "3:3 Resource `B` has no `Type`"), placed(show));
        assertEquals(List.of("A", "C", "D"), show.addresses());
    }

    @Test
    void aSecondDocumentIsRefusedAtItsStart() {
        var show = Show.template("---\nResources: {A: {Type: A::B::C}}\n---\nResources: {B: {Type: A::B::C}}\n");
        assertEquals(List.of("4:1 A template is one document, and here begins another"), placed(show));
        assertEquals(List.of("A"), show.addresses());
    }

    @Test
    void whatIsWrittenInUtf16SaysSoWithAndWithoutAMark() {
        var template = "Resources:\n  A: {Type: AWS::S3::Bucket}\n";
        for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            var tree = new MemoryTree(Map.of("t.yaml", template.getBytes(Charset.forName(charset))));
            var root = CloudFormationReader.read(tree, "t.yaml", CloudFormationOptions.DEFAULT);
            assertEquals(
                    List.of("Template cannot be read: it is written in UTF-16; save it in UTF-8"),
                    root.diagnostics().stream().map(Diagnostic::summary).toList(),
                    charset);
        }
    }

    @Test
    void fiftyMegabytesOfJsonAreOneDiagnostic() {
        var json = new StringBuilder("{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\", \"Metadata\": [");
        while (json.length() < 50_000_000) {
            json.append("\"0123456789012345678901234567890123456789\",");
        }
        var root = CloudFormationReader.read(
                SourceFile.of("t.json", json.append("0]}}}").toString()), CloudFormationOptions.DEFAULT);
        assertEquals(
                List.of("Document is larger than 20 million characters and was not read"),
                root.diagnostics().stream().map(Diagnostic::summary).toList());
    }
}
