package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a network is born with is the same thing whether the network's attribute names it or the resource that adopts it.
class AdoptedPartsTest {
    private static final String NETWORK = """
            resource "aws_vpc" "v" {
              cidr_block = "10.0.0.0/16"
            }
            resource "aws_internet_gateway" "g" {
              vpc_id = aws_vpc.v.id
            }
            resource "aws_subnet" "s" {
              vpc_id     = aws_vpc.v.id
              cidr_block = "10.0.0.0/24"
            }
            """;

    private static final String ROUTE = """
            resource "aws_route" "r" {
              route_table_id         = %s
              destination_cidr_block = "0.0.0.0/0"
              gateway_id             = aws_internet_gateway.g.id
            }
            """;

    private static String isPublic(String text) {
        return Seen.of(NETWORK + text, "AWS::EC2::Subnet", "aws_subnet.s", "self.public");
    }

    @Test
    void aRuleOfTheDefaultListIsOfTheOneThatAdoptsIt() {
        var text = NETWORK + """
                resource "aws_default_network_acl" "a" {
                  default_network_acl_id = aws_vpc.v.default_network_acl_id
                }
                resource "aws_network_acl_rule" "r" {
                  network_acl_id = aws_vpc.v.default_network_acl_id
                  rule_number    = 1
                  protocol       = "-1"
                  rule_action    = "allow"
                }
                """;
        assertEquals("1", Seen.of(text, "AWS::EC2::NetworkAcl", "aws_default_network_acl.a", "length(self.entries)"));
    }

    @Test
    void aRuleOfTheDefaultGroupIsOfTheOneThatAdoptsIt() {
        var text = NETWORK + """
                resource "aws_default_security_group" "d" {
                  vpc_id = aws_vpc.v.id
                }
                resource "aws_vpc_security_group_ingress_rule" "r" {
                  security_group_id = %s
                  ip_protocol       = "tcp"
                  from_port         = 22
                  to_port           = 22
                  cidr_ipv4         = "0.0.0.0/0"
                }
                """;
        for (var reference : new String[] {"aws_vpc.v.default_security_group_id", "aws_default_security_group.d.id"}) {
            assertEquals(
                    "1",
                    Seen.of(
                            text.formatted(reference),
                            "AWS::EC2::SecurityGroup",
                            "aws_default_security_group.d",
                            "length(self.admitted)"),
                    reference);
        }
    }

    @Test
    void theDefaultGroupOfAnotherNetworkIsAnother() {
        var text = NETWORK + """
                resource "aws_vpc" "other" {
                  cidr_block = "10.1.0.0/16"
                }
                resource "aws_default_security_group" "d" {
                  vpc_id = aws_vpc.other.id
                }
                resource "aws_vpc_security_group_ingress_rule" "r" {
                  security_group_id = aws_vpc.v.default_security_group_id
                  ip_protocol       = "-1"
                  cidr_ipv4         = "0.0.0.0/0"
                }
                """;
        assertEquals(
                "0", Seen.of(text, "AWS::EC2::SecurityGroup", "aws_default_security_group.d", "length(self.admitted)"));
    }

    @Test
    void aSubnetWithoutATableHasTheMainOne() {
        assertEquals("false", isPublic(""));
        assertEquals("true", isPublic(ROUTE.formatted("aws_vpc.v.main_route_table_id")));
        assertEquals("true", isPublic(ROUTE.formatted("aws_vpc.v.default_route_table_id")));
        assertEquals("true", isPublic("""
                resource "aws_default_route_table" "d" {
                  default_route_table_id = aws_vpc.v.default_route_table_id
                  route {
                    cidr_block = "0.0.0.0/0"
                    gateway_id = aws_internet_gateway.g.id
                  }
                }
                """));
        assertEquals("true", isPublic("""
                resource "aws_default_route_table" "d" {
                  default_route_table_id = aws_vpc.v.default_route_table_id
                }
                """ + ROUTE.formatted("aws_default_route_table.d.id")));
    }

    @Test
    void aTableMadeTheMainOneTakesItsPlace() {
        var main = """
                resource "aws_route_table" "t" {
                  vpc_id = aws_vpc.v.id
                }
                resource "aws_main_route_table_association" "m" {
                  vpc_id         = aws_vpc.v.id
                  route_table_id = aws_route_table.t.id
                }
                """;
        assertEquals("true", isPublic(main + ROUTE.formatted("aws_route_table.t.id")));
        assertEquals("false", isPublic(main + ROUTE.formatted("aws_vpc.v.default_route_table_id")));
    }

    @Test
    void aSubnetWithATableOfItsOwnHasNotTheMainOne() {
        assertEquals("false", isPublic("""
                resource "aws_route_table" "t" {
                  vpc_id = aws_vpc.v.id
                }
                resource "aws_route_table_association" "a" {
                  subnet_id      = aws_subnet.s.id
                  route_table_id = aws_route_table.t.id
                }
                """ + ROUTE.formatted("aws_vpc.v.main_route_table_id")));
    }

    @Test
    void aTableForAGatewayIsNoSubnets() {
        assertEquals("false", isPublic("""
                resource "aws_route_table" "t" {
                  vpc_id = aws_vpc.v.id
                }
                resource "aws_route_table_association" "a" {
                  gateway_id     = aws_internet_gateway.g.id
                  route_table_id = aws_route_table.t.id
                }
                """ + ROUTE.formatted("aws_route_table.t.id")));
    }

    @Test
    void theDefaultNetworkIsANetwork() {
        var text = """
                resource "aws_default_vpc" "d" {}
                resource "aws_flow_log" "l" {
                  vpc_id = aws_default_vpc.d.id
                }
                """;
        assertEquals("1", Seen.of(text, "AWS::EC2::VPC", "aws_default_vpc.d", "length(self.flow_logs)"));
    }

    @Test
    void aGroupPutOnTheFirstInterfaceOfAnInstanceIsTheInstances() {
        var text = """
                resource "aws_instance" "i" {
                  ami = "ami-1"
                }
                resource "aws_network_interface_sg_attachment" "a" {
                  network_interface_id = aws_instance.i.primary_network_interface_id
                  security_group_id    = "sg-1"
                }
                """;
        assertEquals("[\"sg-1\"]", Seen.of(text, "AWS::EC2::Instance", "aws_instance.i", "self.group_refs"));
    }

    @Test
    void theGroupsOfAnInterfaceAreThoseOfItsInstance() {
        var text = """
                resource "aws_network_interface" "n" {
                  subnet_id       = "subnet-1"
                  security_groups = ["sg-1"]
                }
                resource "aws_instance" "i" {
                  ami = "ami-1"
                  network_interface {
                    network_interface_id = aws_network_interface.n.id
                    device_index         = 0
                  }
                }
                resource "aws_network_interface_sg_attachment" "a" {
                  network_interface_id = aws_network_interface.n.id
                  security_group_id    = "sg-2"
                }
                """;
        assertEquals("[\"sg-1\",\"sg-2\"]", Seen.of(text, "AWS::EC2::Instance", "aws_instance.i", "self.group_refs"));
    }

    @Test
    void adoptionReachesThroughModules() {
        var files = Map.of(
                "main.tf",
                "module \"net\" {\n  source = \"./net\"\n}\nresource \"aws_default_security_group\" \"d\" {\n"
                        + "  vpc_id = module.net.vpc_id\n}\nresource \"aws_security_group_rule\" \"r\" {\n"
                        + "  security_group_id = module.net.group_id\n  type = \"ingress\"\n  protocol = \"-1\"\n  from_port = 0\n"
                        + "  to_port = 0\n  self = true\n}\n",
                "net/main.tf",
                "resource \"aws_vpc\" \"v\" {}\noutput \"vpc_id\" {\n  value = aws_vpc.v.id\n}\noutput \"group_id\" {\n"
                        + "  value = aws_vpc.v.default_security_group_id\n}\n");
        assertEquals(
                "1",
                Seen.of(files, "AWS::EC2::SecurityGroup", "aws_default_security_group.d", "length(self.admitted)"));
    }
}
