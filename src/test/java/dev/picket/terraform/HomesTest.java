package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where a value stands and the way it came: the chain that a finding's trace shows.
class HomesTest {
    private static List<String> way(Value value) {
        var home = value.home();
        var way = new java.util.ArrayList<>(List.of(home.place().toString()));
        home.trail().forEach(p -> way.add(p.toString()));
        return way;
    }

    @Test
    void fromTheFileOfVariablesThroughTheCallToTheUse() {
        var read = Reading.of(
                Map.of(
                        "envs/prod/main.tf",
                        "variable \"admin_cidrs\" {}\nmodule \"b\" {\n  source = \"../../modules/b\"\n  admin_cidrs = var.admin_cidrs\n}\n",
                        "envs/prod/prod.tfvars",
                        "\nadmin_cidrs = [\"0.0.0.0/1\"]\n",
                        "modules/b/main.tf",
                        "variable \"admin_cidrs\" {}\nresource \"aws_x\" \"ssh\" {\n  ingress {\n    cidr_blocks = var.admin_cidrs\n  }\n}\n"),
                TerraformOptions.NONE.withGiven(List.of(new TerraformOptions.Given.VarFile("envs/prod/prod.tfvars"))));
        var ingress = (Value.Sequence) read.value("module.b.aws_x.ssh", "ingress");
        var cidrs = ((Value.Mapping) ingress.get(0)).get("cidr_blocks").orElseThrow();
        assertEquals(
                List.of("modules/b/main.tf:4:19", "envs/prod/main.tf:4:17", "envs/prod/prod.tfvars:2:15"), way(cidrs));
        var first = ((Value.Sequence) cidrs).get(0);
        assertEquals("modules/b/main.tf:4:19", first.home().place().toString());
        assertEquals("envs/prod/prod.tfvars:2:16", first.home().origin().place().toString());
    }

    @Test
    void fromADefaultThroughALocal() {
        var read = Reading.of(
                "variable \"v\" { default = \"d\" }\nlocals { l = var.v }\nresource \"aws_x\" \"y\" { v = local.l }\n");
        assertEquals(List.of("main.tf:3:28", "main.tf:2:14", "main.tf:1:26"), way(read.value("aws_x.y", "v")));
    }

    @Test
    void aLiteralStandsWhereItIs() {
        assertEquals(
                List.of("main.tf:1:28"),
                way(Reading.of("resource \"aws_x\" \"y\" { v = 1 }\n").value("aws_x.y", "v")));
    }

    @Test
    void whatEachCarriesCameFromItsCollection() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  for_each = { a = \"1\" }\n  v = each.value\n}\n");
        assertEquals(List.of("main.tf:3:7", "main.tf:2:20"), way(read.value("aws_x.y[\"a\"]", "v")));
    }

    @Test
    void aResourceStandsAtItsHeader() {
        var resource = Reading.of("\nresource \"aws_x\" \"y\" {\n}\n").resource("aws_x.y");
        assertEquals("main.tf:2:1", resource.declared().home().place().toString());
        assertEquals("resource \"aws_x\" \"y\"", resource.header().text());
        assertEquals(3, resource.block().endLine());
    }
}
