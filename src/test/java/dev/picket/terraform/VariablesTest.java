package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.terraform.TerraformOptions.Given;
import dev.picket.value.Cause;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private static final String USE = "resource \"aws_x\" \"y\" {\n  v = var.v\n}\n";

    private static Value valueOf(String variable) {
        return Reading.of(variable + USE).value("aws_x.y", "v");
    }

    @Test
    void aDefaultIsTheValue() {
        assertEquals("\"d\"", Shown.of(valueOf("variable \"v\" { default = \"d\" }\n")));
    }

    @Test
    void withoutAValueItIsAnInputOfItsType() {
        var unknown = (Value.Unknown) valueOf("variable \"v\" {\n  type = list(string)\n  nullable = false\n}\n");
        assertEquals(Cause.Kind.INPUT, unknown.cause().kind());
        assertEquals("var.v", unknown.cause().text());
        assertEquals("main.tf:1:1", unknown.cause().place().toString());
        assertEquals(new Type.ListOf(Type.STRING), unknown.type());
        assertTrue(unknown.known().notNull());
    }

    @Test
    void nullMayBeGivenWhereNothingForbidsIt() {
        assertFalse(((Value.Unknown) valueOf("variable \"v\" { type = string }\n"))
                .known()
                .notNull());
    }

    @Test
    void aValidationOverLiteralsClosesTheInput() {
        var read = Reading.of("""
                variable "env" {
                  type = string
                  validation {
                    condition     = contains(["dev", "prod"], var.env)
                    error_message = "dev or prod"
                  }
                }
                resource "aws_x" "y" {
                  v = var.env
                  n = var.env == "dev" ? 1 : var.env == "prod" ? 2 : 3
                }
                """);
        var unknown = (Value.Unknown) read.value("aws_x.y", "v");
        assertEquals(new TreeSet<>(List.of("dev", "prod")), unknown.known().oneOf());
        assertEquals("(var.env=dev: 1 | var.env=other: 2)", read.shown("aws_x.y", "n"));
    }

    @Test
    void withAllValuesDefaultsStayOpen() {
        var files = Map.of("main.tf", "variable \"v\" { default = \"d\" }\n" + USE);
        var read = Reading.of(files, TerraformOptions.NONE.withAllValues(true));
        assertEquals("?var.v", read.shown("aws_x.y", "v"));
    }

    @Test
    void whatIsGivenByHandIsStrongest() {
        var files = Map.of(
                "main.tf", "variable \"v\" { type = list(number) }\n" + USE,
                "terraform.tfvars", "v = [1]\n",
                "x.tfvars", "v = [2]\n");
        assertEquals("[1]", Reading.of(files).shown("aws_x.y", "v"));
        var named = TerraformOptions.NONE.withGiven(List.of(new Given.VarFile("x.tfvars")));
        assertEquals("[2]", Reading.of(files, named).shown("aws_x.y", "v"));
    }

    @Test
    void aMissingFileOfVariablesIsSaid() {
        var read = Reading.of(
                Map.of("main.tf", USE + "variable \"v\" {}\n"),
                TerraformOptions.NONE.withGiven(List.of(new Given.VarFile("no.tfvars"))));
        assertEquals(List.of("no.tfvars:1:1 There is no file no.tfvars"), read.errors());
    }

    @Test
    void aValueOfTheWrongTypeIsUnknownAndSaid() {
        var read = Reading.of("variable \"v\" {\n  type = number\n  default = \"x\"\n}\n" + USE);
        assertEquals("?error", read.shown("aws_x.y", "v"));
        assertEquals(
                List.of("main.tf:3:13 The value does not fit var.v: A number is required, and \"x\" is none"),
                read.errors());
    }

    @Test
    void sensitivityReachesEveryLeaf() {
        var read = Reading.of("""
                variable "v" {
                  sensitive = true
                  default   = { a = ["x"] }
                }
                resource "aws_x" "y" { v = var.v.a[0] }
                """);
        assertTrue(read.value("aws_x.y", "v").sensitive());
    }

    @Test
    void anUndeclaredVariableIsAnInputAndSaidOnce() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  v = var.v\n  w = var.v\n}\n");
        assertEquals("?var.v", read.shown("aws_x.y", "w"));
        assertEquals(
                List.of("main.tf:2:7 No variable \"v\" is declared"),
                read.root().diagnostics().stream()
                        .map(d -> d.subject() + " " + d.summary())
                        .toList());
    }

    @Test
    void aPerhapsNullIsPerhapsTheDefaultWhereNullIsForbidden() {
        var read = Reading.of(Map.of("main.tf", """
                variable "env" { type = string }
                module "m" {
                  source = "./m"
                  v      = var.env == "dev" ? ["a"] : null
                }
                """, "m/main.tf", """
                variable "v" {
                  type     = list(string)
                  default  = []
                  nullable = false
                }
                resource "aws_x" "y" { n = length(var.v) }
                """));
        assertEquals(List.of(), read.root().diagnostics());
        assertTrue(read.value("module.m.aws_x.y", "n") instanceof Value.Choice);
    }

    @Test
    void whereTerragruntIsAtWorkItDeclaresVariables() {
        var read = Reading.of(Map.of(
                "a/main.tf", "resource \"aws_x\" \"y\" {\n  v = var.v\n}\n", "a/terragrunt.hcl", "inputs = {}\n"));
        assertEquals("?var.v", read.shown("aws_x.y", "v"));
        assertEquals(List.of(), read.root().diagnostics());
    }

    @Test
    void whatAProvidersFunctionGivesIsNotKnownAndNoMistake() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  v = provider::aws::arn_parse(\"arn:aws:s3:::b\")\n}\n");
        assertEquals("?provider::aws::arn_parse()", read.shown("aws_x.y", "v"));
        assertEquals(List.of(), read.root().diagnostics());
    }

    private static Reading given(Map<String, String> files, Map<String, String> values, Map<String, String> outer) {
        var given = values.entrySet().stream()
                .map(e -> (Given) new Given.Var(e.getKey(), e.getValue()))
                .toList();
        return Reading.of(files, TerraformOptions.NONE.withGiven(given).withOuter(outer));
    }

    @Test
    void aValueOfTheCommandLineIsStrongerThanFilesAndTheProcesssEnvironmentWeaker() {
        var files =
                Map.of("main.tf", "variable \"v\" { default = \"d\" }\n" + USE, "terraform.tfvars", "v = \"file\"\n");
        assertEquals(
                "\"line\"",
                given(files, Map.of("v", "line"), Map.of("v", "outer")).shown("aws_x.y", "v"));
        assertEquals("\"file\"", given(files, Map.of(), Map.of("v", "outer")).shown("aws_x.y", "v"));
        var bare = Map.of("main.tf", files.get("main.tf"));
        assertEquals("\"outer\"", given(bare, Map.of(), Map.of("v", "outer")).shown("aws_x.y", "v"));
    }

    @Test
    void aValueIsTextForATextAndAnExpressionForACollection() {
        var number = Map.of("main.tf", "variable \"v\" { type = number }\n" + USE);
        assertEquals("3", given(number, Map.of("v", "3"), Map.of()).shown("aws_x.y", "v"));
        var list = Map.of("main.tf", "variable \"v\" { type = list(string) }\n" + USE);
        assertEquals(
                "[\"a\",\"1\"]",
                given(list, Map.of("v", "[\"a\", 1]"), Map.of()).shown("aws_x.y", "v"));
        var text = Map.of("main.tf", "variable \"v\" {}\n" + USE);
        assertEquals("\"[1]\"", given(text, Map.of("v", "[1]"), Map.of()).shown("aws_x.y", "v"));
    }

    @Test
    void ofFilesAndValuesOfTheCommandLineTheLaterIsStronger() {
        var files = Map.of("main.tf", "variable \"v\" {}\n" + USE, "x.tfvars", "v = \"file\"\n");
        var file = new Given.VarFile("x.tfvars");
        var value = new Given.Var("v", "line");
        assertEquals("\"file\"", last(files, value, file));
        assertEquals("\"line\"", last(files, file, value));
        assertEquals("\"again\"", last(files, file, value, new Given.Var("v", "again")));
    }

    private static String last(Map<String, String> files, Given... given) {
        return Reading.of(files, TerraformOptions.NONE.withGiven(List.of(given)))
                .shown("aws_x.y", "v");
    }

    @Test
    void aValueForNobodyIsIgnored() {
        var read = given(Map.of("main.tf", "variable \"v\" { default = 1 }\n" + USE), Map.of("w", "2"), Map.of());
        assertEquals(List.of(), read.root().diagnostics());
    }

    @Test
    void functionsThatTerraformHasNoMoreStillMakeListsAndMaps() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  l = list("a", 1)
                  m = map("k", 1, "l", "x")
                }
                """);
        assertEquals(List.of(), read.errors());
        assertEquals("[\"a\",\"1\"]", Shown.of(read.value("aws_x.y", "l")));
        assertEquals(
                "\"x\"",
                Shown.of(((Value.Mapping) read.value("aws_x.y", "m")).get("l").orElseThrow()));
    }
}
