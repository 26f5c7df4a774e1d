package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.picket.value.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What Terraform 1.11 knows of expressions over a resource's `id` before it exists, as `terraform plan` of one output an
/// expression showed it: `"?"` stands where it was not known. `num` is `length(id)` and `flag` is `id == "a"`.
class TerraformPlanTest {
    private static final Path PLAN = Path.of("src/test/resources/hcl/plan.txt");
    private static final Path DIFFERENCES = Path.of("src/test/resources/hcl/plan-differences.txt");

    @Test
    void whatTerraformKnowsIsKnown() {
        var known = TerraformConsole.read(DIFFERENCES);
        var wrong = new ArrayList<String>();
        TerraformConsole.read(PLAN).forEach((expression, wanted) -> {
            var given = answer(expression);
            if (!given.equals(JsonParser.parseString(wanted).toString()) && !known.containsKey(expression)) {
                wrong.add(expression + "\n    wanted " + wanted + "\n    given  " + given);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyKnownDifferenceIsOne() {
        var recorded = TerraformConsole.read(PLAN);
        TerraformConsole.read(DIFFERENCES).forEach((expression, reason) -> {
            assertTrue(recorded.containsKey(expression), expression);
            assertNotEquals(recorded.get(expression), answer(expression), expression);
            assertTrue(reason.length() > 20, reason);
        });
    }

    private static String answer(String expression) {
        var given = Given.hcl()
                .attribute("id", Type.STRING, "terraform_data.x")
                .attribute("num", Type.NUMBER, "terraform_data.x")
                .attribute("flag", Type.BOOL, "terraform_data.x");
        return open(JsonParser.parseString(given.json(expression))).toString();
    }

    private static JsonElement open(JsonElement json) {
        return switch (json) {
            case JsonObject o when o.has("$unknown") || o.has("$choice") -> new JsonPrimitive("?");
            case JsonObject o -> {
                var out = new JsonObject();
                o.entrySet().forEach(e -> out.add(e.getKey(), open(e.getValue())));
                yield out;
            }
            case JsonArray a -> {
                var out = new JsonArray();
                a.forEach(e -> out.add(open(e)));
                yield out;
            }
            default -> json;
        };
    }
}
