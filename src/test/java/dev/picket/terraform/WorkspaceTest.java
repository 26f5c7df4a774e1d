package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// `terraform.workspace` is an input like a variable without a value: what a comparison or a key decides is a choice over it.
class WorkspaceTest {
    private static final String MAP = "locals {\n  m = { dev = 1, prod = 3 }\n}\n";

    private static String value(String expression) {
        return value(expression, TerraformOptions.NONE);
    }

    private static String value(String expression, TerraformOptions options) {
        var main = MAP + "resource \"aws_x\" \"y\" {\n  v = " + expression + "\n}\n";
        return Reading.of(Map.of("main.tf", main), options).shown("aws_x.y", "v");
    }

    @Test
    void itIsATextThatIsThere() {
        assertEquals("?terraform.workspace", value("terraform.workspace"));
        assertEquals("true", value("terraform.workspace != \"\""));
        assertEquals("true", value("terraform.workspace != null"));
        assertEquals("?terraform.workspace", value("coalesce(terraform.workspace, \"x\")"));
    }

    @Test
    void aComparisonIsAChoice() {
        assertEquals(
                "(terraform.workspace=prod: \"yes\" | terraform.workspace=other: \"no\")",
                value("terraform.workspace == \"prod\" ? \"yes\" : \"no\""));
    }

    @Test
    void aMembershipIsAChoiceOfTheSameInput() {
        assertEquals(
                "(terraform.workspace=prod or terraform.workspace=qa: 1 | terraform.workspace=other: 2)",
                value("contains([\"prod\", \"qa\"], terraform.workspace) ? 1 : 2"));
        assertEquals(
                "(terraform.workspace=prod: 1 | terraform.workspace=other: 2)",
                value("contains([\"prod\", \"qa\"], terraform.workspace) && terraform.workspace != \"qa\" ? 1 : 2"));
    }

    @Test
    void aKeyIsAChoiceOverTheKeys() {
        assertEquals(
                "(terraform.workspace=dev: 1 | terraform.workspace=prod: 3 | terraform.workspace=other: 9)",
                value("lookup(local.m, terraform.workspace, 9)"));
        assertEquals(
                "(terraform.workspace=dev: 1 | terraform.workspace=prod: 3 | terraform.workspace=other: ?terraform.workspace)",
                value("local.m[terraform.workspace]"));
        assertEquals(
                "(terraform.workspace=prod: \"big\" | terraform.workspace=other: \"small\")",
                value("local.m[terraform.workspace == \"prod\" ? \"prod\" : \"dev\"] == 3 ? \"big\" : \"small\""));
    }

    @Test
    void triedItFallsBack() {
        assertEquals(
                "(terraform.workspace=dev: 1 | terraform.workspace=prod: 3 | terraform.workspace=other: ?terraform.workspace)",
                value("try(local.m[terraform.workspace], 5)"));
    }

    @Test
    void aLargeMapStaysUnknown() {
        var keys = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            keys.append("k").append(i).append(" = ").append(i).append(", ");
        }
        assertEquals("?terraform.workspace", value("{ " + keys + "}[terraform.workspace]"));
    }

    @Test
    void aGivenNameIsTheValue() {
        var options = TerraformOptions.NONE.withWorkspace(Optional.of("prod"));
        assertEquals("\"prod\"", value("terraform.workspace", options));
        assertEquals("3", value("local.m[terraform.workspace]", options));
    }

    @Test
    void aClosedVariableHasNoFurtherKey() {
        var read = Reading.of(MAP + """
                variable "env" {
                  type = string
                  validation {
                    condition     = contains(["dev", "prod"], var.env)
                    error_message = "dev or prod"
                  }
                }
                resource "aws_x" "y" {
                  v = local.m[var.env]
                }
                """);
        assertEquals("(var.env=dev: 1 | var.env=other: 3)", read.shown("aws_x.y", "v"));
        assertEquals(Value.Choice.class, read.value("aws_x.y", "v").getClass());
    }
}
