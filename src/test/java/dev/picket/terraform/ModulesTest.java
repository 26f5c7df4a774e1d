package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.value.Cause;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private static List<String> roots(Map<String, String> files) {
        return Reading.of(files).roots().stream().map(Root::path).toList();
    }

    @Test
    void whatNobodyCallsIsARoot() {
        assertEquals(
                List.of("envs/dev", "envs/prod"),
                roots(Map.of(
                        "envs/dev/main.tf", "module \"a\" { source = \"../../modules/a\" }\n",
                        "envs/prod/main.tf", "module \"a\" { source = \"../../modules/a\" }\n",
                        "modules/a/main.tf", "module \"b\" { source = \"../b\" }\n",
                        "modules/b/main.tf", "")));
    }

    @Test
    void aCalledModuleWithAStateOfItsOwnIsARootToo() {
        assertEquals(
                List.of(".", "a"),
                roots(Map.of(
                        "main.tf", "module \"a\" { source = \"./a\" }\n",
                        "a/main.tf", "terraform {\n  backend \"s3\" {}\n}\n")));
    }

    @Test
    void anUncalledModuleOfCountZeroIsNoRoot() {
        assertEquals(
                List.of("."),
                roots(Map.of(
                        "main.tf", "module \"a\" {\n  source = \"./a\"\n  count = 0\n}\n",
                        "a/main.tf", "resource \"aws_x\" \"y\" {}\n")));
    }

    @Test
    void modulesThatCallEachOtherAreReadFromTheFirst() {
        var read = Reading.of(Map.of(
                "a/main.tf", "module \"b\" { source = \"../b\" }\nresource \"aws_x\" \"a\" {}\n",
                "b/main.tf", "module \"a\" { source = \"../a\" }\nresource \"aws_x\" \"b\" {}\n"));
        assertEquals("a", read.root().path());
        assertEquals(List.of("aws_x.a", "module.b.aws_x.b"), read.addresses());
        assertEquals(List.of("b/main.tf:1:1 The module in a calls itself"), read.errors());
    }

    @Test
    void aWholeResourceIsTheObjectThatAModuleAsksFor() {
        var read = Reading.of(
                Map.of(
                        "main.tf",
                                "resource \"aws_sqs_queue\" \"q\" {\n  name = \"jobs\"\n}\n"
                                        + "module \"m\" {\n  source = \"./m\"\n  queue  = aws_sqs_queue.q\n  all = aws_sqs_queue.q\n}\n",
                        "m/main.tf",
                                "variable \"queue\" {\n  type = object({ name = string, arn = string })\n}\n"
                                        + "variable \"all\" {\n  type = map(string)\n}\n"
                                        + "resource \"aws_x\" \"y\" {\n  n = var.queue.name\n  a = var.queue.arn\n  m = var.all.name\n}\n"));
        assertEquals(List.of(), read.errors());
        assertEquals("\"jobs\"", Shown.of(read.value("module.m.aws_x.y", "n")));
        assertEquals("\"jobs\"", Shown.of(read.value("module.m.aws_x.y", "m")));
        assertEquals(
                "aws_sqs_queue.q.arn",
                ((Value.Unknown) read.value("module.m.aws_x.y", "a")).cause().text());
    }

    @Test
    void aRegistryModuleIsOutOfReachWithWhatItIsHanded() {
        var read = Reading.of("""
                resource "aws_vpc" "main" {}
                module "logs" {
                  source  = "terraform-aws-modules/x/aws"
                  version = "1.0"
                  vpc     = aws_vpc.main.id
                }
                resource "aws_x" "y" { v = module.logs.bucket }
                """);
        var call = read.root().outOfReach().getFirst();
        assertEquals("module.logs", call.address());
        assertEquals("{\"vpc\":?aws_vpc.main.id}", Shown.of(call.inputs()));
        var unknown = (Value.Unknown) read.value("aws_x.y", "v");
        assertEquals(Cause.Kind.MODULE, unknown.cause().kind());
        assertEquals("module.logs.bucket", unknown.cause().text());
        assertEquals(List.of(), read.errors());
    }

    @Test
    void aCopyThatTerraformInstalledIsRead() {
        var read = Reading.of(Map.of(
                "main.tf", "module \"m\" { source = \"org/m/aws\" }\n",
                ".terraform/modules/modules.json",
                        "{\"Modules\":[{\"Key\":\"m\",\"Source\":\"x\",\"Dir\":\".terraform/modules/m\"}]}",
                ".terraform/modules/m/main.tf", "resource \"aws_x\" \"y\" {}\n"));
        assertEquals(List.of("module.m.aws_x.y"), read.addresses());
        assertTrue(read.root().outOfReach().isEmpty());
    }

    @Test
    void aSourceOutsideOfTheTreeIsOutOfReach() {
        var read = Reading.of("module \"m\" { source = \"../../elsewhere\" }\n");
        assertEquals(
                "its source \"../../elsewhere\" lies outside of the tree",
                read.root().outOfReach().getFirst().why());
    }

    @Test
    void aMissingDirectoryIsSaid() {
        assertEquals(
                List.of("main.tf:1:25 There is no module in ./m"),
                Reading.of("module \"m\" { source =   \"./m\" }\n").errors());
    }

    @Test
    void argumentsThatDoNotFitAreSaid() {
        var read = Reading.of(Map.of(
                "main.tf", "module \"m\" {\n  source = \"./m\"\n  extra  = 1\n}\n",
                "m/main.tf", "variable \"need\" {}\n"));
        assertEquals(
                List.of(
                        "main.tf:3:3 The module has no variable \"extra\"",
                        "main.tf:1:1 The module needs a value for \"need\""),
                read.errors());
    }

    @Test
    void aModuleUnderASwitchExistsUnderItsGuard() {
        var read = Reading.of(Map.of(
                "main.tf", """
                variable "on" { type = bool }
                module "m" {
                  source = "./m"
                  count  = var.on ? 1 : 0
                }
                output "ids" { value = module.m[*].id }
                """, "m/main.tf", "resource \"aws_x\" \"y\" {}\noutput \"id\" { value = aws_x.y.id }\n"));
        assertEquals(
                "var.on=true", Shown.guard(read.resource("module.m[0].aws_x.y").when()));
        assertEquals("[var.on=true: ?module.m[0].aws_x.y.id]", read.output("ids"));
    }

    @Test
    void onlyRootsThatAChangeTouches() {
        var files = new LinkedHashMap<String, String>();
        files.put("a/main.tf", "module \"m\" { source = \"../m\" }\n");
        files.put("b/main.tf", "");
        files.put("m/main.tf", "");
        files.put("m/policy.json", "{}");
        for (var touched : List.of("a/main.tf", "m/main.tf", "m/policy.json")) {
            var options = TerraformOptions.NONE.onlyRootsTouching(touched::equals);
            assertEquals(
                    List.of("a"),
                    Reading.of(files, options).roots().stream().map(Root::path).toList(),
                    touched);
        }
    }

    @Test
    void filesThatWereReadAreListed() {
        var read = Reading.of(Map.of(
                "main.tf", "resource \"aws_x\" \"y\" { v = file(\"${path.module}/f.txt\") }\n",
                "f.txt", "text",
                "terraform.tfvars", "",
                "other.txt", ""));
        assertEquals(
                List.of("f.txt", "main.tf", "terraform.tfvars"), read.root().files());
    }
}
