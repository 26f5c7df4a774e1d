package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.resource.Root;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Home;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static String exporting(String name) {
        return """
                Parameters:
                  Env: {Type: String}
                  Size: {Type: String, Default: big}
                Resources:
                  Vpc: {Type: AWS::EC2::VPC}
                Outputs:
                  VpcId: {Value: !Ref Vpc, Export: {Name: %s}}
                  Size: {Value: !Ref Size, Export: {Name: the-size}}
                """.formatted(name);
    }

    private static String importing(String name) {
        return """
                Parameters:
                  Env: {Type: String}
                  Network: {Type: String}
                  Known: {Type: String, Default: prod-net}
                Resources:
                  R: {Type: A::B::C, Properties: {P: {'Fn::ImportValue': %s}}}
                """.formatted(name);
    }

    private static Value imported(String name, Map<String, String> exporters) {
        var files = new LinkedHashMap<>(exporters);
        files.put("app.yaml", importing(name));
        return Show.of(MemoryTree.ofTexts(files), "app.yaml").raw("P");
    }

    private static Optional<Symbol> refers(Value value) {
        return value instanceof Value.Unknown u ? u.known().refers() : Optional.empty();
    }

    private static final Optional<Symbol> VPC = Optional.of(new Symbol("net.yaml", "Vpc", "Ref"));

    @Test
    void anImportRefersToWhatOneTemplateExportsUnderThatName() {
        var value = imported("net-VpcId", Map.of("net.yaml", exporting("net-VpcId")));
        assertEquals(VPC, refers(value));
        assertEquals("{'Fn::ImportValue': net-VpcId}", value.home().place().text());
        assertEquals(Optional.empty(), value.home().assumption());
    }

    @Test
    void aKnownValueIsKnownWhereItIsImported() {
        var value = imported("the-size", Map.of("net.yaml", exporting("x")));
        assertEquals("'big'", Show.template("").draw(value));
        assertEquals(
                List.of("!Ref Size", "big"),
                value.home().trail().stream().map(s -> s.text()).toList());
    }

    @Test
    void theSameInputsInANameAreTakenForEqual() {
        var value = imported("!Sub '${Env}-VpcId'", Map.of("net.yaml", exporting("!Sub '${Env}-VpcId'")));
        assertEquals(VPC, refers(value));
        assertEquals(
                Optional.of("assumed: \"${Env}-VpcId\" is exported by net.yaml"),
                value.home().assumption().map(Home::says));
    }

    @Test
    void aParameterMayBeTheNameOfTheExportingStack() {
        var exporter = Map.of("net.yaml", exporting("!Sub '${AWS::StackName}-VpcId'"));
        assertEquals(VPC, refers(imported("!Sub '${Network}-VpcId'", exporter)));
        assertEquals(VPC, refers(imported("!Sub '${Known}-VpcId'", exporter)));
        assertEquals(Optional.empty(), refers(imported("!Sub '${Network}-Other'", exporter)));
        assertEquals(Optional.empty(), refers(imported("!Ref Network", exporter)));
    }

    @Test
    void whatTwoTemplatesExportIsNotKnown() {
        var two = Map.of("net.yaml", exporting("!Sub '${Env}-VpcId'"), "net2.yaml", exporting("!Sub '${Env}-VpcId'"));
        var value = imported("!Sub '${Env}-VpcId'", two);
        assertEquals(Optional.empty(), refers(value));
        assertEquals("${Fn::ImportValue ${Env}-VpcId}", Show.template("").draw(value));
    }

    @Test
    void theSurerMatchCounts() {
        var two = Map.of(
                "net.yaml", exporting("!Sub '${Env}-VpcId'"), "net2.yaml", exporting("!Sub '${AWS::StackName}-VpcId'"));
        assertEquals(VPC, refers(imported("!Sub '${Env}-VpcId'", two)));
    }

    @Test
    void inputsOfTheExportingStackMeanNothingHere() {
        var exporter = Map.of("net.yaml", """
                Parameters:
                  Kind: {Type: String, AllowedValues: [a, b]}
                Resources:
                  V: {Type: AWS::EC2::VPC}
                Outputs:
                  Kind: {Value: !Ref Kind, Export: {Name: the-kind}}
                """);
        assertEquals("${the inputs of `net.yaml`}", Show.template("").draw(imported("the-kind", exporter)));
    }

    @Test
    void stacksOfOneParentImportFromEachOtherWhateverTheirOrder() {
        var files = new LinkedHashMap<String, String>();
        files.put("main.yaml", """
                Resources:
                  App: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: app.yaml}}
                  Net: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: net.yaml}}
                """);
        files.put("net.yaml", exporting("net-VpcId"));
        files.put("app.yaml", importing("net-VpcId"));
        var show = Show.of(MemoryTree.ofTexts(files), "main.yaml");
        assertEquals(
                Optional.of(new Symbol("main.yaml", "Net/Vpc", "Ref")),
                refers(show.resource("App/R").declared().get("P").orElseThrow()));
    }

    @Test
    void whoeverImportsFromAChangedTemplateIsConcernedAndWhatThatImportsIsRead() {
        var files = Map.of(
                "net.yaml", exporting("net-VpcId"),
                "app.yaml", importing("net-VpcId"),
                "sibling.yaml", importing("net-VpcId"),
                "apart.yaml", importing("nothing"));
        assertEquals(List.of("app.yaml", "net.yaml"), read(files, "app.yaml"));
        assertEquals(List.of("app.yaml", "net.yaml", "sibling.yaml"), read(files, "net.yaml"));
        assertEquals(List.of("apart.yaml"), read(files, "apart.yaml"));
    }

    private static List<String> read(Map<String, String> files, String touched) {
        return Stacks.of(MemoryTree.ofTexts(files), _ -> List.of(CloudFormationOptions.DEFAULT))
                .read(touched::equals, (_, read) -> read.run())
                .stream()
                .map(Root::path)
                .toList();
    }

    @Test
    void importsInCirclesEnd() {
        var template = """
                Resources:
                  R: {Type: A::B::C, Properties: {P: !ImportValue %s}}
                Outputs:
                  O: {Value: !GetAtt R.P, Export: {Name: %s}}
                """;
        var files = Map.of("a.yaml", template.formatted("x", "y"), "b.yaml", template.formatted("y", "x"));
        assertEquals(List.of("a.yaml", "b.yaml"), read(files, "a.yaml"));
    }
}
