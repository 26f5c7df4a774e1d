package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Resource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Variables, outputs and providers are judged like resources.
class PseudoResourcesTest {
    @Test
    void aVariableKeepsItsDefaultWhateverValueItIsGiven() {
        var files = Map.of("main.tf", "variable \"size\" {\n  default = 3\n}\n", "terraform.tfvars", "size = 5\n");
        assertEquals("3", Reading.of(files).shown("var.size", "Default"));
    }

    @Test
    void aSensitiveVariableHasASensitiveDefault() {
        var reading = Reading.of("variable \"token\" {\n  sensitive = true\n  default = { a = \"x\" }\n}\n");
        assertEquals("true", reading.shown("var.token", "Sensitive"));
        assertTrue(reading.value("var.token", "Default").sensitive());
    }

    @Test
    void aVariableWithoutDefaultHasNone() {
        var declared = Reading.of("variable \"x\" {}\n").resource("var.x").declared();
        assertTrue(declared.get("Default").isEmpty());
        assertFalse(declared.get("Name").isEmpty());
    }

    @Test
    void aProviderHasItsSettingsEvaluated() {
        var reading = Reading.of("""
                provider "aws" {
                  alias  = "east"
                  region = var.region
                  assume_role {
                    role_arn = "r"
                  }
                }
                variable "region" {
                  default = "us-east-1"
                }
                """);
        assertEquals("\"east\"", reading.shown("provider.aws.east", "Alias"));
        assertEquals(
                "{\"region\":\"us-east-1\",\"assume_role\":[{\"role_arn\":\"r\"}]}",
                reading.shown("provider.aws.east", "Settings"));
    }

    @Test
    void anOutputHasItsValue() {
        var reading = Reading.of("output \"o\" {\n  value = 1 + 1\n  sensitive = true\n}\n");
        assertEquals("2", reading.shown("output.o", "Value"));
        assertTrue(reading.value("output.o", "Value").sensitive());
    }

    @Test
    void theVariablesOfAModuleThatIsCalledTwiceAreThereOnce() {
        var files = Map.of(
                "main.tf", "module \"a\" {\n  source = \"./m\"\n}\nmodule \"b\" {\n  source = \"./m\"\n}\n",
                "m/main.tf", "variable \"x\" {\n  default = 1\n}\n");
        var variables = Reading.of(files).root().resources().stream()
                .filter(Resource::isPseudo)
                .map(Resource::address)
                .toList();
        assertEquals(java.util.List.of("module.a.var.x"), variables);
    }

    @Test
    void aRequiredProviderHasItsVersion() {
        var reading = Reading.of("""
                terraform {
                  required_providers {
                    aws = {
                      source  = "hashicorp/aws"
                      version = "~> 6.2"
                    }
                    random = "3.1.0"
                    null   = { source = "hashicorp/null" }
                  }
                }
                """);
        assertEquals("\"~> 6.2\"", reading.shown("terraform.required_providers.aws", "Version"));
        assertEquals("\"3.1.0\"", reading.shown("terraform.required_providers.random", "Version"));
        var unversioned = reading.resource("terraform.required_providers.null").declared();
        assertTrue(unversioned.get("Version").isEmpty());
    }
}
