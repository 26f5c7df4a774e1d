package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.picket.cli.Planned.Relation;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Terraform 1.11 knows of expressions over values that are known only after apply, of every type
/// (`test-fixtures/expressions`), as `terraform plan` of one output an expression showed it: `"?"` stands where it was not known.
class TerraformPlanTest {
    static final Path PLAN = Path.of("src/test/resources/hcl/plan.txt");
    private static final Path DIFFERENCES = Path.of("src/test/resources/hcl/plan-differences.txt");
    private static final Path CONFIGURATION = Path.of("test-fixtures/expressions");

    /// The names of the configuration with values: an id differs from every literal.
    private static final List<String> WORLDS = List.of("""
            locals {
              id = "ff1d9a3c-70e2-4b8e-9d2b-6c1f0a7e4d11"
              num = 36
              flag = false
              s = "a"
              n = 3
              b = true
              ls = tolist(["a", "b"])
              ln = tolist([1, 2])
              ss = toset(["a", "b"])
              ms = tomap({ a = "1", b = "2" })
              mn = tomap({ a = 1 })
              lo = tolist([{ a = "x", n = 1 }])
              t = ["a", 1]
              o = { a = "x", n = 1 }
              template = "Hello $${name}%%{ if loud }!%%{ endif }"
              known = "known"
            }
            """, """
            locals {
              id = "fca7e8b0-11d4-4f6a-8a53-0e9b7d3c2f64"
              num = 36
              flag = false
              s = ""
              n = -1
              b = false
              ls = tolist([])
              ln = tolist([0, 5, 2])
              ss = toset([])
              ms = tomap({})
              mn = tomap({ b = 0, k = 2 })
              lo = tolist([{ a = "", n = 0 }, { a = "y", n = 7 }])
              t = ["", 0]
              o = { a = "", n = 0 }
              template = "Hello $${name}%%{ if loud }!%%{ endif }"
              known = "known"
            }
            """, """
            locals {
              id = "fd6b3e57-94c8-4e21-b7f0-5a1c8e2d9b38"
              num = 36
              flag = false
              s = "é\\n 7"
              n = 2.5
              b = true
              ls = tolist(["é", "a", "a"])
              ln = tolist([3])
              ss = toset(["", "x", "y"])
              ms = tomap({ k = "a", "é" = "" })
              mn = tomap({ a = 2 })
              lo = tolist([])
              t = ["x", 2.5]
              o = { a = "é", n = -1 }
              template = "Hello $${name}%%{ if loud }!%%{ endif }"
              known = "known"
            }
            """);

    private static Map<String, String> recorded = Map.of();
    private static Map<String, String> given = Map.of();

    @BeforeAll
    static void ask() throws Exception {
        recorded = TerraformConsole.read(PLAN);
        if (System.getProperty("record") != null) {
            var all = new LinkedHashSet<>(recorded.keySet());
            all.addAll(UnknownExpressions.generated());
            recorded = TerraformOutputs.ask(CONFIGURATION, List.copyOf(all));
            TerraformConsole.write(PLAN, recorded);
        }
        given = answers(CONFIGURATION, List.copyOf(recorded.keySet()));
    }

    @Test
    void whatTerraformKnowsIsKnown() {
        var known = TerraformConsole.read(DIFFERENCES);
        var wrong = new ArrayList<String>();
        recorded.forEach((expression, wanted) -> {
            var answer = String.valueOf(given.get(expression));
            if (relation(wanted, answer) != Relation.SAME && !known.containsKey(expression)) {
                wrong.add(expression + "\n    wanted " + wanted + "\n    given  " + answer);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void nothingContradictsTerraform() {
        recorded.forEach((expression, wanted) ->
                assertNotEquals(Relation.WRONG, relation(wanted, String.valueOf(given.get(expression))), expression));
    }

    @Test
    void everyKnownDifferenceIsOne() {
        TerraformConsole.read(DIFFERENCES).forEach((expression, reason) -> {
            assertTrue(recorded.containsKey(expression), expression);
            var answer = String.valueOf(given.get(expression));
            assertNotEquals(Relation.SAME, relation(String.valueOf(recorded.get(expression)), answer), expression);
            assertTrue(reason.length() > 20, reason);
        });
    }

    @Test
    void theTableHoldsHundredsWithUnknownParts() {
        var generated = UnknownExpressions.generated();
        assertTrue(recorded.keySet().containsAll(generated));
        assertTrue(generated.size() >= 500);
    }

    /// Whatever the values turn out to be: what was known before is so after.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsKnownBeforehandHoldsAfterwards(int world, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("main.tf"), WORLDS.get(world));
        var asked = recorded.keySet().stream()
                .filter(e -> e.contains("local.") && !e.contains("terraform_data") && !e.contains("data/"))
                .toList();
        var after = answers(folder, asked);
        var broken = new ArrayList<String>();
        for (var e : asked) {
            var before = String.valueOf(given.get(e));
            var then = String.valueOf(after.get(e));
            if (before.startsWith("{\"$error\"")) {
                holds(then.startsWith("{\"$error\""), e, before, then, broken);
            } else if (!then.startsWith("{\"$error\"")) {
                var relation =
                        Planned.compare(JsonParser.parseString(then), Planned.of(JsonParser.parseString(before)));
                holds(relation == Relation.SAME || relation == Relation.LESS, e, before, then, broken);
            }
        }
        assertEquals("", String.join("\n", broken));
    }

    private static void holds(boolean so, String expression, String before, String then, List<String> broken) {
        if (!so) {
            broken.add(expression + "\n    before " + before + "\n    then   " + then);
        }
    }

    /// What is refused by one and not known to the other is no contradiction: it may fail once it is known.
    private static Relation relation(String wanted, String answer) {
        boolean refused = answer.startsWith("{\"$error\"");
        if (wanted.equals("$error") || refused) {
            return wanted.equals("$error") && refused ? Relation.SAME : Relation.LESS;
        }
        return Planned.compare(JsonParser.parseString(wanted), Planned.of(JsonParser.parseString(answer)));
    }

    private static Map<String, String> answers(Path folder, List<String> expressions) {
        var in = String.join("\n", expressions).getBytes(StandardCharsets.UTF_8);
        var lines = Ran.reading(in, "eval", "--in", folder).out().split("\n");
        assertEquals(expressions.size(), lines.length);
        var out = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.length; i++) {
            out.put(expressions.get(i), lines[i]);
        }
        return out;
    }
}
