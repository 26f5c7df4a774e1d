package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever and however a resource of a template names the one that it is a part of, that one sees it.
class TemplatePartsTest {
    private static final String STATEMENTS = "{Statement: []}";

    private static TemplateSplit policy(String type, String properties, String part, String partProperties) {
        return TemplateSplit.of(type, properties)
                .part(part, partProperties.replace("?", STATEMENTS))
                .counts("policies");
    }

    static List<TemplateSplit> forms() {
        var group = TemplateSplit.of("AWS::EC2::SecurityGroup", "GroupName: '#', GroupDescription: d");
        var function = TemplateSplit.of("AWS::Lambda::Function", "FunctionName: '#'");
        var balancer = TemplateSplit.of("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name: '#'");
        return List.of(
                policy("AWS::S3::Bucket", "BucketName: '#'", "AWS::S3::BucketPolicy", "Bucket: @, PolicyDocument: ?")
                        .by("Ref")
                        .named("#"),
                policy("AWS::SQS::Queue", "QueueName: '#'", "AWS::SQS::QueuePolicy", "Queues: [@], PolicyDocument: ?")
                        .by("Ref", "QueueUrl"),
                policy("AWS::SNS::Topic", "TopicName: '#'", "AWS::SNS::TopicPolicy", "Topics: [@], PolicyDocument: ?")
                        .by("Ref", "TopicArn")
                        .named("arn:aws:sns:eu-west-1:111122223333:#"),
                policy(
                                "AWS::SecretsManager::Secret",
                                "Name: '#'",
                                "AWS::SecretsManager::ResourcePolicy",
                                "SecretId: @, ResourcePolicy: ?")
                        .by("Ref", "Id")
                        .named("#"),
                policy("AWS::MSK::Cluster", "ClusterName: '#'", "AWS::MSK::ClusterPolicy", "ClusterArn: @, Policy: ?")
                        .by("Ref", "Arn"),
                policy(
                                "AWS::Kinesis::Stream",
                                "Name: '#'",
                                "AWS::Kinesis::ResourcePolicy",
                                "ResourceArn: @, ResourcePolicy: ?")
                        .by("Arn"),
                TemplateSplit.of("AWS::SecretsManager::Secret", "Name: '#'")
                        .part("AWS::SecretsManager::RotationSchedule", "SecretId: @")
                        .by("Ref", "Id")
                        .counts("rotations"),
                TemplateSplit.of("AWS::KMS::Key", "Description: '#'")
                        .part("AWS::KMS::Alias", "AliasName: alias/a, TargetKeyId: @")
                        .by("Ref", "Arn", "KeyId")
                        .sees("contains(names(self), \"alias/a\")", "true", "false"),
                function.part("AWS::Lambda::Permission", "FunctionName: @, Action: 'lambda:InvokeFunction'")
                        .by("Ref", "Arn")
                        .named("#", "arn:aws:lambda:eu-west-1:111122223333:function:#")
                        .counts("permissions"),
                function.part(
                                "AWS::Lambda::EventInvokeConfig",
                                "FunctionName: @, Qualifier: $LATEST, DestinationConfig: {OnFailure: {Destination: x}}")
                        .by("Ref")
                        .counts("failures"),
                group.part("AWS::EC2::SecurityGroupIngress", "GroupId: @, IpProtocol: '-1', CidrIp: 10.0.0.0/8")
                        .by("Ref", "GroupId")
                        .counts("admitted"),
                group.part("AWS::EC2::SecurityGroupIngress", "GroupName: @, IpProtocol: '-1', CidrIp: 10.0.0.0/8")
                        .by("Ref")
                        .named("#")
                        .counts("admitted"),
                group.part("AWS::EC2::Instance", "SecurityGroupIds: [@], ImageId: ami-1")
                        .by("Ref", "GroupId")
                        .sees("length(pointing(\"AWS::EC2::Instance\", \"worn_groups\"))", "1", "0"),
                balancer.part("AWS::WAFv2::WebACLAssociation", "ResourceArn: @, WebACLArn: a")
                        .by("Ref", "LoadBalancerArn")
                        .counts("web_acls"),
                balancer.part("AWS::WAFRegional::WebACLAssociation", "ResourceArn: @, WebACLId: a")
                        .by("Ref")
                        .counts("web_acls"),
                TemplateSplit.of("AWS::Cognito::UserPool", "UserPoolName: '#'")
                        .part("AWS::WAFv2::WebACLAssociation", "ResourceArn: @, WebACLArn: a")
                        .by("Arn")
                        .counts("web_acls"),
                TemplateSplit.of("AWS::WAFv2::WebACL", "Name: '#'")
                        .part("AWS::WAFv2::LoggingConfiguration", "ResourceArn: @, LogDestinationConfigs: [a]")
                        .by("Arn")
                        .counts("logs"),
                TemplateSplit.of("AWS::EC2::RouteTable", "VpcId: vpc-1")
                        .part("AWS::EC2::Route", "RouteTableId: @, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1")
                        .by("Ref", "RouteTableId")
                        .counts("routes"),
                TemplateSplit.of("AWS::EC2::Subnet", "VpcId: vpc-1")
                        .part("AWS::EC2::SubnetRouteTableAssociation", "SubnetId: @, RouteTableId: rtb-1")
                        .by("Ref", "SubnetId")
                        .counts("own_tables"),
                TemplateSplit.of("AWS::EC2::NetworkAcl", "VpcId: vpc-1")
                        .part("AWS::EC2::NetworkAclEntry", "NetworkAclId: @, RuleNumber: 1, Protocol: -1")
                        .by("Ref", "Id")
                        .counts("entries"),
                TemplateSplit.of("AWS::EC2::NetworkAcl", "VpcId: vpc-1")
                        .part("AWS::EC2::SubnetNetworkAclAssociation", "NetworkAclId: @, SubnetId: subnet-1")
                        .by("Ref")
                        .counts("associations"),
                TemplateSplit.of("AWS::EC2::VPC", "CidrBlock: 10.0.0.0/16")
                        .part("AWS::EC2::FlowLog", "ResourceId: @, ResourceType: VPC")
                        .by("Ref", "VpcId")
                        .counts("flow_logs"),
                TemplateSplit.of("AWS::Route53::HostedZone", "Name: '#'")
                        .part("AWS::Route53::DNSSEC", "HostedZoneId: @")
                        .by("Ref", "Id")
                        .counts("signings"),
                TemplateSplit.of("AWS::NetworkFirewall::Firewall", "FirewallName: '#'")
                        .part("AWS::NetworkFirewall::LoggingConfiguration", "FirewallArn: @")
                        .by("Ref", "FirewallArn")
                        .counts("logs"),
                TemplateSplit.of("AWS::Cognito::IdentityPool", "IdentityPoolName: '#'")
                        .part("AWS::Cognito::IdentityPoolRoleAttachment", "IdentityPoolId: @")
                        .by("Ref")
                        .counts("roles"),
                TemplateSplit.of("AWS::RDS::DBCluster", "DBClusterIdentifier: '#', Engine: aurora-mysql")
                        .part("AWS::RDS::DBInstance", "DBClusterIdentifier: @, PubliclyAccessible: true")
                        .by("Ref")
                        .named("#")
                        .sees("self.hidden", "false", "true"),
                TemplateSplit.of("AWS::IAM::User", "UserName: '#'")
                        .part("AWS::IAM::UserToGroupAddition", "GroupName: g, Users: [@]")
                        .by("Ref")
                        .named("#")
                        .counts("joined"),
                TemplateSplit.of("AWS::S3::Bucket", "BucketName: '#'")
                        .part("AWS::CloudTrail::Trail", "S3BucketName: @")
                        .by("Ref")
                        .named("#")
                        .counts("records"),
                TemplateSplit.of("AWS::S3::Bucket", "BucketName: '#'")
                        .part("AWS::S3::Bucket", "LoggingConfiguration: {DestinationBucketName: @}")
                        .by("Ref")
                        .named("#")
                        .counts("log_sources"));
    }

    private static String sees(TemplateSplit form, Map<String, String> files, String address) {
        return Seen.ofTemplates(files, form.type(), address, form.expression());
    }

    private static String seesOf(TemplateSplit form, String head, String resources) {
        return sees(form, Map.of("t.yaml", head + "Resources:\n" + resources), "W");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withoutThePartThereIsNothing(TemplateSplit form) {
        assertEquals(form.without(), seesOf(form, "", form.whole("one", "")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byAReference(TemplateSplit form) {
        for (var reference : form.references()) {
            assertEquals(
                    form.with(),
                    seesOf(form, "", form.whole("one", "") + form.partOf(TemplateSplit.to(reference), "")),
                    "by " + reference);
            var inText = "{'Fn::Sub': '${W" + (reference.equals("Ref") ? "" : "." + reference) + "}'}";
            assertEquals(
                    form.with(), seesOf(form, "", form.whole("one", "") + form.partOf(inText, "")), "by " + inText);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byAnEqualName(TemplateSplit form) {
        var head = "Parameters:\n  Open: {Type: String}\n  Name: {Type: String, Default: one}\n";
        for (var literal : form.literals()) {
            var text = "'" + literal.replace("#", "one") + "'";
            assertEquals(form.with(), seesOf(form, head, form.whole("one", "") + form.partOf(text, "")), "by " + text);
            var other = "'" + literal.replace("#", "two") + "'";
            assertEquals(
                    form.without(), seesOf(form, head, form.whole("one", "") + form.partOf(other, "")), "by " + other);
            for (var parameter : List.of("Name", "Open")) {
                var whole = form.whole("one", "").replace("'one'", "{'Fn::Sub': '${" + parameter + "}-x'}");
                var part = "{'Fn::Sub': '" + literal.replace("#", "${" + parameter + "}-x") + "'}";
                assertEquals(form.with(), seesOf(form, head, whole + form.partOf(part, "")), "by " + part);
            }
        }
    }

    private static final String SWITCH =
            "Parameters:\n  Mode: {Type: String, AllowedValues: [a, b]}\nConditions:\n  IsOn: {'Fn::Equals': [{Ref: Mode}, a]}\n";

    @ParameterizedTest
    @MethodSource("forms")
    void underAConditionItIsThereInSomeWorlds(TemplateSplit form) {
        for (var reference : form.references()) {
            var seen = seesOf(
                    form,
                    SWITCH,
                    form.whole("one", "") + form.partOf(TemplateSplit.to(reference), "    Condition: IsOn\n"));
            assertTrue(
                    seen.contains("Mode=a: " + form.with()) && seen.contains("Mode=other: " + form.without()),
                    () -> "by " + reference + ": " + seen);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void underTheConditionOfTheWholeItIsThere(TemplateSplit form) {
        for (var reference : form.references()) {
            var on = "    Condition: IsOn\n";
            assertEquals(
                    form.with(),
                    seesOf(form, SWITCH, form.whole("one", on) + form.partOf(TemplateSplit.to(reference), on)));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aReferenceInOneBranchCountsInItsWorlds(TemplateSplit form) {
        for (var reference : form.references()) {
            var either = "{'Fn::If': [IsOn, " + TemplateSplit.to(reference) + ", other-thing]}";
            var seen = seesOf(form, SWITCH, form.whole("one", "") + form.partOf(either, ""));
            assertTrue(seen.contains("Mode=a: " + form.with()), () -> "by " + reference + ": " + seen);
        }
    }

    private static String stack(String id, String parameters) {
        return "  " + id + ":\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: " + id
                + ".yaml, Parameters: {" + parameters + "}}\n";
    }

    private static String whole(TemplateSplit form, String reference, String export) {
        return "Resources:\n" + form.whole("one", "") + "Outputs:\n  Out: {Value: " + TemplateSplit.to(reference)
                + export + "}\n";
    }

    private static String part(TemplateSplit form) {
        return "Parameters:\n  Of: {Type: String}\nResources:\n" + form.partOf("{Ref: Of}", "");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void throughNestedStacks(TemplateSplit form) {
        var out = "{'Fn::GetAtt': [Whole, Outputs.Out]}";
        for (var reference : form.references()) {
            var both = Map.of(
                    "main.yaml",
                    "Resources:\n" + stack("Whole", "") + stack("Part", "Of: " + out),
                    "Whole.yaml",
                    whole(form, reference, ""),
                    "Part.yaml",
                    part(form));
            assertEquals(form.with(), sees(form, both, "Whole/W"), "between siblings by " + reference);
            var down = Map.of(
                    "main.yaml",
                    "Resources:\n" + form.whole("one", "") + stack("Part", "Of: " + TemplateSplit.to(reference)),
                    "Part.yaml",
                    part(form));
            assertEquals(form.with(), sees(form, down, "W"), "downwards by " + reference);
            var up = Map.of(
                    "main.yaml",
                    "Resources:\n" + stack("Whole", "") + form.partOf(out, ""),
                    "Whole.yaml",
                    whole(form, reference, ""));
            assertEquals(form.with(), sees(form, up, "Whole/W"), "upwards by " + reference);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void throughExports(TemplateSplit form) {
        for (var reference : form.references()) {
            for (var name : List.of("the-whole", "{'Fn::Sub': '${AWS::StackName}-whole'}")) {
                var imported = name.equals("the-whole") ? name : "{'Fn::Sub': '${Of}-whole'}";
                var files = Map.of(
                        "whole.yaml",
                        whole(form, reference, ", Export: {Name: " + name + "}"),
                        "part.yaml",
                        "Parameters:\n  Of: {Type: String}\nResources:\n"
                                + form.partOf("{'Fn::ImportValue': " + imported + "}", ""));
                assertEquals(form.with(), sees(form, files, "W"), "by " + reference + " as " + name);
            }
        }
    }
}
