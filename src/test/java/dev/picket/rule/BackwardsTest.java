package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.finding.Finding.Setting;
import dev.picket.text.SourceFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An adapter's row run backwards says which attribute to set.
class BackwardsTest {
    /// @param property what AWS calls it, `A.B`
    private static List<Setting> settings(String row, String property, String value) {
        var file = RuleFiles.parse(List.of(SourceFile.of("x.hcl", """
                terraform "aws_x" {
                  becomes = "AWS::X::Y"
                  properties {
                    Row   = %s
                    Value = %s
                  }
                }
                """.formatted(row, value))))
                .getFirst();
        var properties = file.adapters().getFirst().row().orElseThrow().properties();
        var steps = Arrays.asList(property.split("\\."));
        return Backwards.invert(properties.get("Row"), steps.subList(1, steps.size()), properties.get("Value")).stream()
                .toList();
    }

    @Test
    void aPathIsTheAttribute() {
        assertEquals(List.of(new Setting("encrypted", "true")), settings("self.encrypted", "Row", "true"));
        assertEquals(
                List.of(new Setting("options.tokens", "\"required\"")),
                settings("{ Tokens = self.options[0].tokens }", "Row.Tokens", "\"required\""));
    }

    @Test
    void aConstantMapIsReadBackwards() {
        assertEquals(
                List.of(new Setting("internal", "true")),
                settings("{ true = \"internal\", false = \"internet-facing\" }[self.internal]", "Row", "\"internal\""));
    }

    @Test
    void aBlockThatIsThereOnceIsItsPath() {
        assertEquals(
                List.of(new Setting("config.logs.enabled", "true")),
                settings(
                        "[for c in self.config : { Logs = [for l in c.logs : { On = l.enabled }][0] }][0]",
                        "Row.Logs.On",
                        "true"));
    }

    @Test
    void whatIsThereManyTimesHasNoOnePath() {
        assertEquals(List.of(), settings("[for c in self.config : { On = c.enabled }]", "Row.On", "true"));
        assertEquals(List.of(), settings("coalesce(self.a, self.b)", "Row", "true"));
    }
}
