package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.tree.MemoryTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncludeTest {
    private static Show show(String template, Map<String, String> others) {
        var files = new LinkedHashMap<>(others);
        files.put("t.yaml", template);
        return Show.of(MemoryTree.ofTexts(files), "t.yaml");
    }

    @Test
    void membersOfAFileStandBesideTheOthers() {
        var show = show("""
                Parameters:
                  Env: {Type: String, Default: dev}
                Resources:
                  R:
                    Type: A::B::C
                    Properties:
                      Own: 1
                      Fn::Transform: {Name: AWS::Include, Parameters: {Location: parts/more.yaml}}
                """, Map.of("parts/more.yaml", "Own: 2\nEnv: !Ref Env\n"));
        assertEquals(List.of(), show.problems());
        assertEquals("{Own: 1, Env: 'dev'}", show.draw(show.resource("R").declared()));
        assertEquals("parts/more.yaml", show.raw("Env").home().place().file().path());
        assertEquals(List.of("parts/more.yaml", "t.yaml"), show.root.files());
    }

    @Test
    void resourcesAndSectionsOfAFileAreTheTemplates() {
        var show = show(
                """
                Transform: [{Name: AWS::Include, Parameters: {Location: ./mappings.json}}]
                Resources:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./resources.yaml}}
                  R: {Type: A::B::C, Properties: {P: !FindInMap [M, a, b]}}
                """,
                Map.of(
                        "mappings.json",
                        "{\"Mappings\": {\"M\": {\"a\": {\"b\": \"c\"}}}}",
                        "resources.yaml",
                        "Q: {Type: AWS::SQS::Queue}\n"));
        assertEquals(List.of(), show.problems());
        assertEquals(List.of("Q", "R"), show.addresses());
        assertEquals("'c'", show.property("P"));
        assertEquals(List.of(), show.root.outOfReach());
    }

    @Test
    void aValueMayBeAFileWhole() {
        var show = show("""
                Resources:
                  R:
                    Type: A::B::C
                    Properties:
                      L: !Transform {Name: AWS::Include, Parameters: {Location: list.yaml}}
                      M: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: list.yaml}}}
                """, Map.of("list.yaml", "- a\n- b\n"));
        assertEquals("['a', 'b']", show.property("L"));
        assertEquals("['a', 'b']", show.property("M"));
    }

    @Test
    void whatLiesElsewhereAndOtherMacrosStayUnknownAndTheirSiblingsKnown() {
        var show = show("""
                Resources:
                  R:
                    Type: A::B::C
                    Properties:
                      Known: 1
                      Far: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: 's3://bucket/x.yaml'}}}
                      Mine: {'Fn::Transform': {Name: MyMacro, Parameters: {Location: x.yaml}}}
                """, Map.of());
        assertEquals(List.of(), show.problems());
        assertEquals(
                "{Known: 1, Far: ${Fn::Transform}, Mine: ${Fn::Transform}}",
                show.draw(show.resource("R").declared()));
    }

    @Test
    void aMissingFileIsSaid() {
        var show = show("""
                Resources:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: gone.yaml}}
                  R: {Type: A::B::C}
                """, Map.of());
        assertEquals(List.of("There is no file `gone.yaml`"), show.problems());
        assertEquals(List.of("R"), show.addresses());
        assertEquals(
                List.of("Fn::Transform"),
                show.root.outOfReach().stream().map(o -> o.address()).toList());
    }

    @Test
    void filesThatIncludeEachOtherEnd() {
        var include = "R%s: {Type: A::B::C}\nFn::Transform: {Name: AWS::Include, Parameters: {Location: %s.yaml}}\n";
        var show = show(
                "Resources:\n" + include.formatted("1", "a").indent(2),
                Map.of("a.yaml", include.formatted("2", "b"), "b.yaml", include.formatted("3", "a")));
        assertEquals(List.of("Too many files are included"), show.problems());
        assertEquals(List.of("R1", "R2", "R3"), show.addresses());
    }

    @Test
    void aChangeOfAnIncludedFileConcernsTheTemplate() {
        var tree = MemoryTree.ofTexts(Map.of(
                "t.yaml",
                "Resources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: r.yaml}}\n  Q: {Type: A::B::C}\n",
                "r.yaml",
                "R: {Type: AWS::SQS::Queue}\n",
                "other.yaml",
                "Resources:\n  Q: {Type: A::B::C}\n"));
        assertEquals(List.of("t.yaml"), Templates.of(tree).roots("r.yaml"::equals));
    }
}
