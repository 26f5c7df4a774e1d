package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import dev.picket.value.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamConfigTest {
    private static String environments(String path, String text, String template) {
        return SamConfig.read(SourceFile.of(path, text)).of(template).entrySet().stream()
                .map(e -> e.getKey() + ": "
                        + e.getValue().overrides().entrySet().stream()
                                .map(g -> g.getKey() + "="
                                        + ((Value.Text) g.getValue().value().orElseThrow()).value())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Env=prod Size=3"                                                | Env=prod Size=3
            "Env=prod Name=\\"v 2\\""                                        | Env=prod Name=v 2
            'Env="prod" Name="a=b"'                                          | Env=prod Name=a=b
            ["Env=prod", "Name=v 2"]                                         | Env=prod Name=v
            ["Env=prod", "Name='v 2'"]                                       | Env=prod Name=v 2
            "ParameterKey=Env,ParameterValue=prod ParameterKey=N,ParameterValue=a,b" | Env=prod N=a,b
            {Env = "prod"}                                                   | Env=prod
            """)
    void overridesAreWrittenInSeveralWays(String written, String read) {
        var text = "version = 0.1\n[default.deploy.parameters]\nparameter_overrides = " + written + "\n";
        assertEquals("default: " + read, environments("samconfig.toml", text, "template.yaml"));
    }

    @Test
    void globalIsForEveryCommandAndTheTemplateMayBeTheBuilds() {
        var text = """
                [default.global.parameters]
                parameter_overrides = "A=1"
                [default.build.parameters]
                template_file = "./app.yaml"
                [prod.deploy.parameters]
                parameter_overrides = "A=2"
                template_file = "app.yaml"
                [ci.validate.parameters]
                lint = true
                """;
        assertEquals("default: A=1; prod: A=2", environments("api/samconfig.toml", text, "api/app.yaml"));
        assertEquals("", environments("api/samconfig.toml", text, "api/template.yaml"));
    }

    @Test
    void anEnvironmentOfDefaultsStandsBesideAnother() {
        var text = "[default.deploy.parameters]\nstack_name = \"a\"\n";
        assertEquals("", environments("samconfig.toml", text, "template.yaml"));
        assertEquals(
                "default: ; prod: A=1",
                environments(
                        "samconfig.toml",
                        text + "[prod.deploy.parameters]\nparameter_overrides = \"A=1\"\n",
                        "template.yaml"));
    }

    @Test
    void yamlIsReadToo() {
        var text = "version: 0.1\ndefault:\n  deploy:\n    parameters:\n      parameter_overrides: [A=1]\n";
        assertEquals("default: A=1", environments("samconfig.yaml", text, "template.yml"));
    }

    @Test
    void aValueStandsWhereItIsWritten() {
        var text = "[default.deploy.parameters]\nparameter_overrides = \"Env=prod Name=\\\"v 2\\\" B=1\"\n";
        var overrides = SamConfig.read(SourceFile.of("samconfig.toml", text))
                .environments()
                .get("default")
                .overrides();
        assertEquals(
                "Env=prod",
                overrides.get("Env").value().orElseThrow().home().place().text());
        assertEquals(
                "Name=",
                overrides.get("Name").value().orElseThrow().home().place().text());
        assertEquals(
                "B=1", overrides.get("B").value().orElseThrow().home().place().text());
    }

    @Test
    void aBrokenLineLeavesTheOthers() {
        var config = SamConfig.read(
                SourceFile.of("samconfig.toml", "x = \n[default.deploy.parameters]\nparameter_overrides = \"A=1\"\n"));
        assertTrue(config.diagnostics().getFirst().isError());
        assertEquals(1, config.environments().size());
    }
}
