package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
    private static final String NETWORK = """
            {"format_version": "1.2", "terraform_version": "1.11.4",
             "resource_changes": [
              {"address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc", "name": "main",
               "change": {"actions": ["create"], "after": {"cidr_block": "10.0.0.0/16", "tags": null},
                          "after_unknown": {"id": true, "arn": true}, "after_sensitive": {}}},
              {"address": "module.net[\\"a.b\\"].aws_subnet.s[0]", "module_address": "module.net[\\"a.b\\"]", "mode": "managed",
               "type": "aws_subnet", "name": "s", "index": 0,
               "change": {"actions": ["create"], "after": {"cidr_block": "10.0.1.0/24"},
                          "after_unknown": {"vpc_id": true, "ipv6_cidr_block": true}, "after_sensitive": {}}},
              {"address": "aws_instance.gone", "mode": "managed", "type": "aws_instance", "name": "gone",
               "change": {"actions": ["delete"], "before": {}, "after": null, "after_unknown": {}}}],
             "configuration": {"root_module": {
               "resources": [{"address": "aws_vpc.main", "expressions": {"cidr_block": {"constant_value": "10.0.0.0/16"}}}],
               "module_calls": {"net": {"expressions": {"network": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
                 "module": {"resources": [{"address": "aws_subnet.s", "expressions": {
                   "cidr_block": {}, "vpc_id": {"references": ["var.network"]}}}]}}}}}}
            """;

    private static List<Root> read(String plan, Map<String, String> files) {
        var sources = TerraformReader.read(MemoryTree.ofTexts(files), TerraformOptions.NONE);
        var planning =
                PlanReader.read(SourceFile.of("plan.json", plan), sources).orElseThrow();
        var roots = new java.util.ArrayList<>(sources);
        planning.instead().ifPresent(roots::remove);
        roots.add(planning.root());
        return roots;
    }

    private static Root alone(String plan) {
        return read(plan, Map.of()).getFirst();
    }

    private static Resource resource(Root root, String address) {
        return root.resources().stream()
                .filter(r -> r.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Value.Unknown unknown(Resource resource, String attribute) {
        return (Value.Unknown) resource.declared().get(attribute).orElseThrow();
    }

    @Test
    void aPlanIsKnownByItsBeginning() {
        assertTrue(PlanReader.isPlan("out/plan.json", NETWORK.getBytes(StandardCharsets.UTF_8)));
        assertFalse(PlanReader.isPlan("main.tf.json", NETWORK.getBytes(StandardCharsets.UTF_8)));
        assertFalse(PlanReader.isPlan("package.json", "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWillExistIsThereAndNothingElse() {
        assertEquals(
                List.of("aws_vpc.main", "module.net[\"a.b\"].aws_subnet.s[0]"),
                alone(NETWORK).resources().stream().map(Resource::address).toList());
    }

    @Test
    void definitionsHaveNoKeys() {
        var subnet = alone(NETWORK).resources().getLast();
        assertEquals("module.net.aws_subnet.s", subnet.definition());
        assertEquals("aws_subnet.s", subnet.local());
    }

    @Test
    void whatNobodyWroteAndOnlyAwsKnowsIsAbsent() {
        var vpc = resource(alone(NETWORK), "aws_vpc.main");
        assertEquals(List.of("cidr_block"), List.copyOf(vpc.declared().members().keySet()));
    }

    @Test
    void anUnknownRefersThroughTheModulesVariableToTheResource() {
        var subnet = alone(NETWORK).resources().getLast();
        var vpc = unknown(subnet, "vpc_id");
        assertEquals("aws_vpc.main.id", vpc.cause().text());
        assertEquals("aws_vpc.main", vpc.known().refers().orElseThrow().address());
        assertEquals("id", vpc.known().refers().orElseThrow().attribute());
    }

    @Test
    void aPlaceInThePlanIsTheValuesOwn() {
        var vpc = resource(alone(NETWORK), "aws_vpc.main");
        var cidr = vpc.declared().get("cidr_block").orElseThrow();
        assertEquals("\"10.0.0.0/16\"", cidr.home().place().text());
        assertEquals("cidr_block", vpc.syntax().path(cidr.home().place()));
        assertEquals("\"aws_vpc.main\"", vpc.header().text());
    }

    private static final Map<String, String> SOURCE = Map.of("main.tf", """
            variable "cidr" {}
            resource "aws_vpc" "main" {
              cidr_block = var.cidr
            }
            module "net" {
              source  = "./net"
              for_each = toset(["a.b"])
              network = aws_vpc.main.id
            }
            """, "net/main.tf", """
            variable "network" {}
            resource "aws_subnet" "s" {
              count      = 1
              vpc_id     = var.network
              cidr_block = "10.0.1.0/24"
            }
            """);

    @Test
    void withItsSourceTheStackIsThereOnce() {
        var roots = read(NETWORK, SOURCE);
        assertEquals(1, roots.size());
        assertEquals(".", roots.getFirst().path());
        assertTrue(roots.getFirst().files().contains("plan.json"));
    }

    @Test
    void withItsSourceValuesStandThere() {
        var root = read(NETWORK, SOURCE).getFirst();
        var cidr = (Value.Text)
                resource(root, "aws_vpc.main").declared().get("cidr_block").orElseThrow();
        assertEquals("10.0.0.0/16", cidr.value());
        assertEquals("var.cidr", cidr.home().place().text());
        var subnet = resource(root, "module.net[\"a.b\"].aws_subnet.s[0]");
        assertEquals("net", subnet.directory());
        assertEquals(
                "aws_vpc.main",
                unknown(subnet, "vpc_id").known().refers().orElseThrow().address());
    }

    @Test
    void anotherStacksSourceStays() {
        var roots = read(NETWORK, Map.of("main.tf", "resource \"aws_sqs_queue\" \"q\" {}"));
        assertEquals(2, roots.size());
    }

    @Test
    void elementsOfASetFindTheirOwnPlaces() {
        var plan = """
                {"format_version": "1.0", "terraform_version": "1.5.0", "resource_changes": [
                 {"address": "aws_security_group.g", "mode": "managed", "type": "aws_security_group", "name": "g",
                  "change": {"actions": ["create"], "after_unknown": {"ingress": [{"cidr_blocks": [false]}, {}]}, "after": {"ingress": [
                   {"from_port": 22, "cidr_blocks": ["0.0.0.0/0"]}, {"from_port": 80, "cidr_blocks": ["10.0.0.0/8"]}]}}}]}
                """;
        var source = """
                variable "world" {}
                resource "aws_security_group" "g" {
                  ingress {
                    from_port   = 80
                    cidr_blocks = ["10.0.0.0/8"]
                  }
                  ingress {
                    from_port   = 22
                    cidr_blocks = [var.world]
                  }
                }
                """;
        var group = resource(read(plan, Map.of("main.tf", source)).getFirst(), "aws_security_group.g");
        var first = (Value.Mapping)
                ((Value.Sequence) group.declared().get("ingress").orElseThrow()).get(0);
        assertEquals("22", first.get("from_port").orElseThrow().home().place().text());
        var open = ((Value.Sequence) first.get("cidr_blocks").orElseThrow()).get(0);
        assertEquals("0.0.0.0/0", ((Value.Text) open).value());
        assertEquals("var.world", open.home().place().text());
    }

    @Test
    void sensitiveValuesAreMarked() {
        var plan = """
                {"format_version": "1.0", "terraform_version": "1.5.0", "resource_changes": [
                 {"address": "aws_x.y", "mode": "managed", "type": "aws_x", "name": "y", "change": {"actions": ["no-op"],
                  "after": {"a": "text", "b": ["one", "two"]}, "after_unknown": {}, "after_sensitive": {"a": true, "b": [false, true]}}}]}
                """;
        var declared = resource(alone(plan), "aws_x.y").declared();
        assertTrue(declared.get("a").orElseThrow().sensitive());
        var list = (Value.Sequence) declared.get("b").orElseThrow();
        assertFalse(list.get(0).sensitive());
        assertTrue(list.get(1).sensitive());
    }

    @Test
    void anUnknownVersionIsSaidAtItsPlace() {
        var root = alone("{\"format_version\": \"7.0\", \"terraform_version\": \"9\", \"resource_changes\": []}");
        assertEquals(List.of(), root.resources());
        assertEquals(
                "Plans of format 7.0 cannot be read",
                root.diagnostics().getFirst().summary());
        assertEquals("\"7.0\"", root.diagnostics().getFirst().subject().text());
    }

    @Test
    void aBrokenPlanIsSaid() {
        assertEquals(
                1,
                alone("{\"format_version\": \"1.0\", \"terraform_version\": ")
                        .diagnostics()
                        .size());
        assertEquals(1, alone("[]").diagnostics().size());
    }

    @Test
    void aPlanOfNothingIsNoRoot() {
        assertTrue(PlanReader.read(
                        SourceFile.of("p.json", "{\"format_version\": \"1.0\", \"terraform_version\": \"1\"}"),
                        List.of())
                .isEmpty());
    }
}
