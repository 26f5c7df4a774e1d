package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterSetsTest {
    private static final String TEMPLATE = """
            Parameters:
              Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
              Zones: {Type: CommaDelimitedList, Default: ''}
              Word: {Type: String, NoEcho: true, Default: ''}
            Resources:
              R:
                Type: A::B::C
                Properties: {Env: !Ref Env, Zones: !Ref Zones, Word: !Ref Word}
            """;

    private final Map<String, String> files = new LinkedHashMap<>(Map.of("app/template.yaml", TEMPLATE));
    private final LinkedHashMap<String, List<String>> environments = new LinkedHashMap<>();
    private List<String> named = List.of();
    private Map<String, String> values = Map.of();
    private List<Diagnostic> said = List.of();

    private List<Root> read() {
        var tree = MemoryTree.ofTexts(files);
        var sets = ParameterSets.of(tree, CloudFormationOptions.DEFAULT, named, values, environments);
        var roots = Stacks.of(tree, sets).read(_ -> true, (_, read) -> read.run());
        said = sets.diagnostics(true);
        return roots;
    }

    private static Value property(Root root, String name) {
        return root.resources().stream()
                .filter(r -> r.address().equals("R"))
                .findFirst()
                .flatMap(r -> r.declared().get(name))
                .orElseThrow();
    }

    private static String text(Root root, String name) {
        return ((Value.Text) property(root, name)).value();
    }

    @Test
    void aNamedFileOutranksTheDefaultAndTheTraceNamesItsLine() {
        files.put("p.json", "[\n{\"ParameterKey\": \"Env\", \"ParameterValue\": \"prod\"}]");
        named = List.of("p.json");
        var root = read().getFirst();
        assertEquals("prod", text(root, "Env"));
        assertEquals(
                "p.json:2:43", property(root, "Env").home().trail().getLast().toString());
        assertEquals(List.of("app/template.yaml", "p.json"), root.files());
        assertEquals(List.of(), said);
    }

    @Test
    void theCommandLineOutranksFiles() {
        files.put("p.yaml", "Env: prod\nZones: [a, b]\n");
        named = List.of("p.yaml");
        values = Map.of("Env", "dev", "Typo", "x");
        var root = read().getFirst();
        assertEquals("dev", text(root, "Env"));
        assertEquals(2, ((Value.Sequence) property(root, "Zones")).size());
        assertEquals("--parameter Typo", said.getFirst().subject().file().path());
    }

    @Test
    void eachEnvironmentIsARootOfItsOwn() {
        files.put("prod.json", "{\"Parameters\": {\"Env\": \"prod\"}}");
        files.put("dev.json", "{\"Env\": \"dev\", \"Other\": \"x\"}");
        environments.put("prod", List.of("prod.json"));
        environments.put("dev", List.of("dev.json"));
        environments.put("elsewhere", List.of("terraform.tfvars"));
        var roots = read();
        assertEquals(
                List.of("prod", "dev"), roots.stream().map(Root::environment).toList());
        assertEquals(
                List.of("prod", "dev"), roots.stream().map(r -> text(r, "Env")).toList());
        assertEquals(
                List.of("No template declares a parameter `Other`"),
                said.stream().map(Diagnostic::summary).toList());
    }

    @Test
    void aTemplateOfNoEnvironmentIsReadOnce() {
        files.put("prod.json", "{\"Elsewhere\": \"prod\"}");
        environments.put("prod", List.of("prod.json"));
        assertEquals(List.of(""), read().stream().map(Root::environment).toList());
        assertEquals(List.of(), said);
    }

    @Test
    void whatTheStackKeepsIsOpen() {
        files.put("p.json", "[{\"ParameterKey\": \"Env\", \"UsePreviousValue\": true}]");
        named = List.of("p.json");
        assertTrue(property(read().getFirst(), "Env") instanceof Value.Choice);
    }

    @Test
    void samsConfigurationGivesWhatItDeploys() {
        files.put("app/samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = \"Env=prod\"\n");
        var one = read();
        assertEquals(List.of(""), one.stream().map(Root::environment).toList());
        assertEquals("prod", text(one.getFirst(), "Env"));
        values = Map.of("Env", "dev");
        assertEquals("dev", text(read().getFirst(), "Env"));
    }

    @Test
    void severalEnvironmentsOfSamAreEnvironments() {
        files.put(
                "app/samconfig.toml",
                "[default.deploy.parameters]\nstack_name = \"x\"\n[prod.deploy.parameters]\nparameter_overrides = \"Env=prod\"\n");
        var roots = read();
        assertEquals(
                List.of("default", "prod"),
                roots.stream().map(Root::environment).toList());
        assertEquals(
                List.of("dev", "prod"), roots.stream().map(r -> text(r, "Env")).toList());
        environments.put("prod", List.of("app/samconfig.toml"));
        assertEquals(List.of("prod"), read().stream().map(Root::environment).toList());
        environments.put("test", List.of("app/samconfig.toml"));
        read();
        assertTrue(said.getFirst().summary().contains("no environment `test`"), said.toString());
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedAtItsPlace() {
        files.put("p.yaml", "Env: test\n");
        named = List.of("p.yaml");
        var refused = read().getFirst().diagnostics().getFirst();
        assertEquals("p.yaml:1:6", refused.subject().toString());
        assertTrue(refused.isError());
        assertEquals("Allowed is dev, prod.", refused.help());
    }

    @Test
    void aValueForNoEchoIsSensitive() {
        files.put("p.yaml", "Word: abc\n");
        named = List.of("p.yaml");
        assertTrue(property(read().getFirst(), "Word").sensitive());
    }

    @Test
    void aSecretOnTheCommandLineIsInNobodysCode() {
        values = Map.of("Word", "abc");
        assertTrue(property(read().getFirst(), "Word") instanceof Value.Unknown);
    }

    @Test
    void aMissingFileIsSaid() {
        named = List.of("no.json");
        assertEquals("dev", text(read().getFirst(), "Env"));
        assertEquals("There is no file no.json", said.getFirst().summary());
    }

    @Test
    void aChangedFileTouchesTheTemplatesThatItMayServe() {
        files.put("app/samconfig.toml", "");
        environments.put("prod", List.of("prod.json"));
        var sets = ParameterSets.of(
                MemoryTree.ofTexts(files), CloudFormationOptions.DEFAULT, List.of(), Map.of(), environments);
        assertTrue(sets.touches("other/t.yaml", "prod.json"::equals));
        assertTrue(sets.touches("app/template.yaml", "app/samconfig.toml"::equals));
        assertFalse(sets.touches("other/t.yaml", "app/samconfig.toml"::equals));
        assertFalse(sets.touches("app/main.py"::equals));
    }
}
