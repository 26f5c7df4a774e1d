package dev.picket.scan;

import java.util.List;

/// Rules of groups and network lists, routes of tables.
class NetworkPartsTest extends SplitContract {
    private static Split group() {
        return Split.of("aws_security_group", "name = \"#\"\nvpc_id = \"vpc-1\"")
                .by("id")
                .found("aws_security_group", "name = \"#\"", "id");
    }

    private static Split acl(String type, String body) {
        return Split.of(type, body).by("id").sees("AWS::EC2::NetworkAcl", "length(self.entries)", "1", "0");
    }

    private static Split table(String type, String body) {
        return Split.of(type, body).by("id").sees("AWS::EC2::RouteTable", "length(self.routes)", "1", "0");
    }

    private static Split subnet() {
        return Split.of("aws_subnet", "vpc_id = \"vpc-1\"\ncidr_block = \"10.0.0.0/24\"")
                .by("id");
    }

    static List<Split> forms() {
        var ports = "from_port = 22\nto_port = 22\n";
        return List.of(
                group().part(
                                "aws_security_group_rule",
                                "security_group_id = @\ntype = \"ingress\"\nprotocol = \"tcp\"\n" + ports
                                        + "cidr_blocks = [\"0.0.0.0/0\"]")
                        .sees("AWS::EC2::SecurityGroup", "length(self.admitted)", "1", "0"),
                group().part(
                                "aws_security_group_rule",
                                "security_group_id = @\ntype = \"egress\"\nprotocol = \"tcp\"\n" + ports
                                        + "cidr_blocks = [\"8.8.8.0/24\"]")
                        .sees("AWS::EC2::SecurityGroup", "length(self.egress)", "1", "0"),
                group().part(
                                "aws_vpc_security_group_ingress_rule",
                                "security_group_id = @\nip_protocol = \"tcp\"\n" + ports + "cidr_ipv4 = \"0.0.0.0/0\"")
                        .sees("AWS::EC2::SecurityGroup", "length(self.admitted)", "1", "0"),
                group().part(
                                "aws_vpc_security_group_egress_rule",
                                "security_group_id = @\nip_protocol = \"tcp\"\n" + ports + "cidr_ipv4 = \"8.8.8.0/24\"")
                        .sees("AWS::EC2::SecurityGroup", "length(self.egress)", "1", "0"),
                acl("aws_network_acl", "vpc_id = \"vpc-1\"")
                        .part(
                                "aws_network_acl_rule",
                                "network_acl_id = @\nrule_number = 1\nprotocol = \"-1\"\nrule_action = \"allow\""),
                acl("aws_default_network_acl", "default_network_acl_id = \"acl-1\"")
                        .part(
                                "aws_network_acl_rule",
                                "network_acl_id = @\nrule_number = 1\nprotocol = \"-1\"\nrule_action = \"allow\""),
                acl("aws_network_acl", "vpc_id = \"vpc-1\"")
                        .part("aws_network_acl_association", "network_acl_id = @\nsubnet_id = \"subnet-1\"")
                        .sees("AWS::EC2::NetworkAcl", "length(self.associations)", "1", "0"),
                table("aws_route_table", "vpc_id = \"vpc-1\"")
                        .part(
                                "aws_route",
                                "route_table_id = @\ndestination_cidr_block = \"0.0.0.0/0\"\ngateway_id = \"igw-1\""),
                table("aws_default_route_table", "default_route_table_id = \"rtb-1\"")
                        .part(
                                "aws_route",
                                "route_table_id = @\ndestination_cidr_block = \"0.0.0.0/0\"\ngateway_id = \"igw-1\""),
                subnet().part("aws_route_table_association", "subnet_id = @\nroute_table_id = \"rtb-1\"")
                        .sees(
                                "AWS::EC2::Subnet",
                                "length(pointing(\"AWS::EC2::SubnetRouteTableAssociation\", \"subnet\"))",
                                "1",
                                "0"),
                Split.of("aws_vpc", "cidr_block = \"10.0.0.0/16\"")
                        .by("id")
                        .part("aws_flow_log", "vpc_id = @")
                        .sees("AWS::EC2::VPC", "length(self.flow_logs)", "1", "0"),
                Split.of("aws_subnet", "vpc_id = \"vpc-1\"")
                        .by("id")
                        .part("aws_flow_log", "subnet_id = @")
                        .sees("AWS::EC2::Subnet", "length(pointing(\"AWS::EC2::FlowLog\", \"watched\"))", "1", "0"));
    }
}
