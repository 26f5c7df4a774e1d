package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The second opinion: Terraform 1.11's own answers, recorded, against those of `picket eval`, digit by digit.
class TerraformConsoleTest {
    private static final long SEED = 20_261_125;
    private static final int GENERATED = 1_500;
    private static final String[] KINDS = {
        "s", "n", "b", "ls", "ln", "lb", "lo", "l", "t", "ss", "sn", "ms", "mn", "o", "v"
    };

    private static Map<String, String> recorded = Map.of();
    private static Map<String, String> given = Map.of();

    @BeforeAll
    static void ask() throws Exception {
        recorded = TerraformConsole.read(TerraformConsole.CONSOLE);
        if (System.getProperty("record") != null) {
            var all = new LinkedHashSet<>(recorded.keySet());
            all.addAll(generated());
            recorded = TerraformConsole.ask(List.copyOf(all));
            TerraformConsole.write(TerraformConsole.CONSOLE, recorded);
        }
        given = answers(List.copyOf(recorded.keySet()));
    }

    private static LinkedHashSet<String> generated() {
        return new LinkedHashSet<>(ExpressionGrammar.seeded(SEED).expressions(GENERATED, KINDS));
    }

    @Test
    void everyExpressionHasTerraformsAnswer() {
        var known = TerraformConsole.read(TerraformConsole.DIFFERENCES);
        var wrong = new ArrayList<String>();
        recorded.forEach((expression, wanted) -> {
            var answer = given.get(expression);
            if (!wanted.equals(answer) && !known.containsKey(expression)) {
                wrong.add(expression + "\n    wanted " + wanted + "\n    given  " + answer);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    /// Without `jsonencode` around it: the same value, sensitive ones masked.
    @Test
    void theAnswerItselfIsThatValue() {
        var known = TerraformConsole.read(TerraformConsole.DIFFERENCES).keySet();
        var asked = recorded.keySet().stream().filter(e -> !known.contains(e)).toList();
        var lines = lines(asked);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var wanted = String.valueOf(recorded.get(asked.get(i)));
            var line = lines.get(i);
            boolean same = wanted.startsWith("$")
                    ? wanted.equals(text(line))
                    : line.contains("$masked") || JsonValues.areEqual(wanted, line);
            if (!same) {
                wrong.add(asked.get(i) + "\n    wanted " + wanted + "\n    given  " + line);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyKnownDifferenceIsOne() {
        TerraformConsole.read(TerraformConsole.DIFFERENCES).forEach((expression, reason) -> {
            assertTrue(recorded.containsKey(expression), expression);
            assertNotEquals(recorded.get(expression), given.get(expression), expression);
            assertTrue(reason.length() > 20, reason);
        });
    }

    @Test
    void theTableHoldsWhatTheGeneratorGivesAndMuchByHand() {
        var generated = generated();
        assertTrue(recorded.keySet().containsAll(generated));
        assertTrue(recorded.size() - generated.size() > 2_900, () -> "" + recorded.size());
    }

    @Test
    void everyFunctionIsAsked() throws Exception {
        var text = String.join("\n", recorded.keySet())
                + String.join(
                        "\n", TerraformConsole.read(TerraformPlanTest.PLAN).keySet());
        for (var name : Files.readAllLines(Path.of("src/test/resources/hcl/functions.txt"))) {
            assertTrue(text.contains(name + "("), name);
        }
    }

    /// What the command prints for each, as a user would see it: one line in, one line out.
    private static Map<String, String> answers(List<String> expressions) {
        var lines = lines(
                expressions.stream().map(e -> "jsonencode({v=(" + e + ")})").toList());
        var out = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            out.put(expressions.get(i), text(lines.get(i)));
        }
        return out;
    }

    private static List<String> lines(List<String> expressions) {
        var in = String.join("\n", expressions).getBytes(StandardCharsets.UTF_8);
        var lines = List.of(Ran.reading(in, "eval").out().split("\n"));
        assertEquals(expressions.size(), lines.size());
        return lines;
    }

    private static String text(String line) {
        if (line.startsWith("\"{\\\"v\\\":")) {
            var text = JsonParser.parseString(line).getAsString();
            return text.substring(5, text.length() - 1);
        }
        return line.startsWith("{\"$error\"") ? "$error" : line.startsWith("{\"$unknown\"") ? "$unknown" : line;
    }
}
