package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.tree.MemoryTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Units of Terragrunt's: each judges its module with its inputs.
class TerragruntTest {
    private static final String MODULE = """
            variable "name" {}
            variable "size" {
              type    = number
              default = 1
            }
            variable "network" { default = null }
            resource "aws_x" "y" {
              name    = var.name
              size    = var.size
              network = var.network
            }
            """;

    private static Map<String, String> files(String... pairs) {
        var files = new LinkedHashMap<String, String>();
        files.put("modules/app/main.tf", MODULE);
        for (int i = 0; i < pairs.length; i += 2) {
            files.put(pairs[i], pairs[i + 1]);
        }
        return files;
    }

    private static List<Root> read(String... pairs) {
        return TerraformReader.read(MemoryTree.ofTexts(files(pairs)), TerraformOptions.NONE);
    }

    private static String shown(Root root, String attribute) {
        return Shown.of(root.resources().stream()
                .filter(r -> !r.isPseudo())
                .findFirst()
                .orElseThrow()
                .declared()
                .get(attribute)
                .orElseThrow());
    }

    private static final String SOURCE = "terraform {\n  source = \"../../modules//app\"\n}\n";

    @Test
    void aUnitGivesItsModuleValues() {
        var roots = read("live/prod/terragrunt.hcl", SOURCE + "inputs = {\n  name = \"prod\"\n  size = \"3\"\n}\n");
        assertEquals(1, roots.size());
        assertEquals("live/prod", roots.getFirst().environment());
        assertEquals("modules/app", roots.getFirst().path());
        assertEquals("\"prod\"", shown(roots.getFirst(), "name"));
        assertEquals("3", shown(roots.getFirst(), "size"));
        assertTrue(roots.getFirst().files().contains("live/prod/terragrunt.hcl"));
    }

    @Test
    void eachUnitIsOneReadingOfTheModule() {
        var roots = read(
                "live/dev/terragrunt.hcl", SOURCE + "inputs = { name = \"d\" }\n",
                "live/prod/terragrunt.hcl", SOURCE + "inputs = { name = \"p\" }\n");
        assertEquals(
                List.of("live/dev", "live/prod"),
                roots.stream().map(Root::environment).toList());
        assertEquals(
                List.of("\"d\"", "\"p\""),
                roots.stream().map(r -> shown(r, "name")).toList());
    }

    @Test
    void whatIsIncludedIsBeneathItsOwn() {
        var parent = """
                locals {
                  unit  = path_relative_to_include()
                  stage = read_terragrunt_config("${get_parent_terragrunt_dir()}/common.hcl").locals.stage
                }
                terraform {
                  source = "${get_repo_root()}/modules/app"
                }
                inputs = {
                  name = "${local.stage}:${local.unit}"
                  size = 7
                }
                """;
        var roots = read(
                "live/root.hcl", parent,
                "live/common.hcl", "locals {\n  stage = \"prod\"\n}\n",
                "live/eu/app/terragrunt.hcl", """
                        include "root" {
                          path   = find_in_parent_folders("root.hcl")
                          expose = true
                        }
                        inputs = {
                          size    = 9
                          network = include.root.locals.stage
                        }
                        """);
        assertEquals("\"prod:eu/app\"", shown(roots.getFirst(), "name"));
        assertEquals("9", shown(roots.getFirst(), "size"));
        assertEquals("\"prod\"", shown(roots.getFirst(), "network"));
    }

    @Test
    void whatAnotherUnitGivesIsUnknownAndSaysSo() {
        var roots = read("live/prod/terragrunt.hcl", SOURCE + """
                        dependency "vpc" {
                          config_path  = "../vpc"
                          mock_outputs = { id = "mocked" }
                        }
                        inputs = {
                          name    = "n"
                          network = dependency.vpc.outputs.id
                        }
                        """);
        assertEquals("?dependency.vpc.outputs.id", shown(roots.getFirst(), "network"));
    }

    @Test
    void filesOfValuesAreRead() {
        var roots = read(
                "live/prod/terragrunt.hcl",
                SOURCE
                        + "locals {\n  all = jsondecode(read_tfvars_file(\"../common.tfvars\"))\n}\ninputs = merge(local.all, { size = 2 })\n",
                "live/common.tfvars",
                "name = \"from a file\"\n");
        assertEquals("\"from a file\"", shown(roots.getFirst(), "name"));
        assertEquals("2", shown(roots.getFirst(), "size"));
    }

    @Test
    void theProcesssEnvironmentIsItsDefaultOrUnknown() {
        var roots = read(
                "live/prod/terragrunt.hcl",
                SOURCE + "inputs = {\n  name = get_env(\"NAME\", \"d\")\n  network = get_env(\"NETWORK\")\n}\n");
        assertEquals("\"d\"", shown(roots.getFirst(), "name"));
        assertEquals("?get_env(\"NETWORK\")", shown(roots.getFirst(), "network"));
    }

    @Test
    void aUnitMayHoldItsModuleItself() {
        var roots = read("modules/app/terragrunt.hcl", "inputs = { name = \"own\" }\n");
        assertEquals("\"own\"", shown(roots.getFirst(), "name"));
    }

    @Test
    void aSourceElsewhereLeavesTheModuleAsItIs() {
        var roots = read(
                "live/prod/terragrunt.hcl",
                "terraform {\n  source = \"git::https://example.com/x.git//modules/app?ref=v1\"\n}\ninputs = { name = \"p\" }\n");
        assertEquals(1, roots.size());
        assertEquals("", roots.getFirst().environment());
    }

    @Test
    void ofASourceThatDependsTheOneInTheTreeCounts() {
        var roots = read("live/prod/terragrunt.hcl", """
                terraform {
                  source = get_env("REMOTE") == "yes" ? "git::https://example.com/x.git" : "../../modules//app"
                }
                inputs = { name = "p" }
                """);
        assertEquals("live/prod", roots.getFirst().environment());
    }

    @Test
    void filesThatIncludeEachOtherEnd() {
        var roots = read(
                "live/prod/terragrunt.hcl",
                SOURCE
                        + "include {\n  path = \"./terragrunt.hcl\"\n}\nlocals {\n  a = read_terragrunt_config(\"terragrunt.hcl\").locals.a\n}\ninputs = { name = \"p\" }\n");
        assertEquals("\"p\"", shown(roots.getFirst(), "name"));
    }

    @Test
    void aChangedFileOfValuesTouchesTheUnits() {
        var tree = MemoryTree.ofTexts(files(
                "live/prod/terragrunt.hcl",
                SOURCE + "inputs = jsondecode(read_tfvars_file(\"../common.tfvars\"))\n",
                "live/common.tfvars",
                "name = \"n\"\n",
                "docs/read.me",
                "text"));
        assertEquals(List.of("live/prod"), touching(tree, "live/common.tfvars"));
        assertEquals(List.of("live/prod"), touching(tree, "modules/app/main.tf"));
        assertEquals(List.of(), touching(tree, "docs/read.me"));
    }

    private static List<String> touching(MemoryTree tree, String path) {
        return TerraformReader.read(tree, TerraformOptions.NONE.onlyRootsTouching(path::equals)).stream()
                .map(Root::environment)
                .toList();
    }
}
