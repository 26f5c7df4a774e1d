package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.YamlFunctions;
import dev.picket.text.SourceFile;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The second opinion: Terraform 1.11's own answers, recorded, digit by digit.
class TerraformConsoleTest {
    private static final Functions FUNCTIONS = YamlFunctions.ALL.or(CoreFunctions.ALL);

    @BeforeAll
    static void recordWhereAsked() throws Exception {
        if (System.getProperty("record") != null) {
            TerraformConsole.record(
                    List.copyOf(TerraformConsole.read(TerraformConsole.CONSOLE).keySet()));
        }
    }

    @Test
    void everyExpressionHasTerraformsAnswer() {
        var known = TerraformConsole.read(TerraformConsole.DIFFERENCES);
        var wrong = new ArrayList<String>();
        TerraformConsole.read(TerraformConsole.CONSOLE).forEach((expression, wanted) -> {
            var given = answer(expression);
            if (!given.equals(wanted) && !known.containsKey(expression)) {
                wrong.add(expression + "\n    wanted " + wanted + "\n    given  " + given);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyKnownDifferenceIsOne() {
        var recorded = TerraformConsole.read(TerraformConsole.CONSOLE);
        TerraformConsole.read(TerraformConsole.DIFFERENCES).forEach((expression, reason) -> {
            assertTrue(recorded.containsKey(expression), expression);
            assertNotEquals(recorded.get(expression), answer(expression), expression);
            assertTrue(reason.length() > 20, reason);
        });
    }

    @Test
    void theTableIsLarge() {
        assertTrue(TerraformConsole.read(TerraformConsole.CONSOLE).size() > 2_900);
    }

    private static String answer(String expression) {
        var parsed = HclParser.parseExpression(SourceFile.of("e", "jsonencode({v=(" + expression + ")})"));
        if (!parsed.diagnostics().isEmpty()) {
            return "$error " + parsed.diagnostics();
        }
        var e = parsed.expression();
        var value = Choices.cell(new Guards(), Guard.ALWAYS, Home.written(e.span()), ways -> {
            var on = new Evaluation(Scope.empty(), ways, Evaluation.Dialect.HCL, FUNCTIONS, _ -> {});
            return Evaluator.evaluate(e, on);
        });
        return value instanceof Value.Text(var text, _, _, _)
                ? text.substring(5, text.length() - 1)
                : "$error";
    }
}
