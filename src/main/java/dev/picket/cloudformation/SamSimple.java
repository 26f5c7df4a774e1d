package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.Map;

/// The shorthands that become one resource: tables, layers, applications.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::SimpleTable", "AWS::Serverless::LayerVersion",
/// "AWS::Serverless::Application", "AWS::Serverless::CapacityProvider".
final class SamSimple {
    private static final Map<String, String> KEYS = Map.of("String", "S", "Number", "N", "Binary", "B");

    private final SamOutput out;

    SamSimple(SamOutput out) {
        this.out = out;
    }

    void table(Shorthand t) {
        var made = t.made();
        var key = t.mapping("PrimaryKey");
        var name = key.flatMap(k -> k.get("Name")).orElseGet(() -> made.text("id"));
        var type = key.flatMap(k -> out.text(k, "Type", t)).map(k -> KEYS.getOrDefault(k, k));
        var properties = made.members()
                .put(
                        "AttributeDefinitions",
                        made.list(made.object(
                                made.entry("AttributeName", name),
                                made.entry("AttributeType", made.text(type.orElse("S"))))))
                .put(
                        "KeySchema",
                        made.list(made.object(
                                made.entry("AttributeName", name), made.entry("KeyType", made.text("HASH")))));
        if (t.get("ProvisionedThroughput").isEmpty()) {
            properties.put("BillingMode", made.text("PAY_PER_REQUEST"));
        }
        properties
                .pass(t, "PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName")
                .put("Tags", SamTags.plain(t.get("Tags")));
        out.add(SamResource.of(t, t.id(), "AWS::DynamoDB::Table", properties.object())
                .named(
                        "SSESpecification", "SSESpecification",
                        "PointInTimeRecoverySpecification", "PointInTimeRecoverySpecification"));
    }

    /// The hash that SAM puts behind the layer's id is left out.
    void layer(Shorthand l) {
        var made = l.made();
        out.add(
                l,
                l.id(),
                "AWS::Lambda::LayerVersion",
                made.members()
                        .put(
                                "Content",
                                l.get("ContentUri").flatMap(u -> SamCode.s3(u, "S3Bucket", "S3Key", "S3ObjectVersion")))
                        .put("LayerName", l.get("LayerName").orElseGet(() -> made.text(l.id())))
                        .pass(l, "CompatibleArchitectures", "CompatibleRuntimes", "Description", "LicenseInfo")
                        .object());
    }

    /// A stack whose template is elsewhere.
    void application(Shorthand a) {
        var made = a.made();
        var url = a.get("Location").filter(l -> Shorthand.asMapping(l).isEmpty());
        out.add(
                a,
                a.id(),
                "AWS::CloudFormation::Stack",
                made.members()
                        .put("TemplateURL", url)
                        .pass(a, "NotificationARNs", "Parameters", "TimeoutInMinutes")
                        .put("Tags", SamTags.plain(a.get("Tags")))
                        .object());
    }

    void capacity(Shorthand c) {
        var made = c.made();
        var role = Fallback.of(c.get("OperatorRole"), made.getAtt(c.id() + "OperatorRole", "Arn"), made);
        out.add(SamResource.of(
                        c,
                        c.id(),
                        "AWS::Lambda::CapacityProvider",
                        made.members()
                                .pass(c, "CapacityProviderName", "KmsKeyArn", "VpcConfig")
                                .put(
                                        "CapacityProviderScalingConfig",
                                        c.mapping("ScalingConfig").map(SamSimple::scaling))
                                .put(
                                        "InstanceRequirements",
                                        c.mapping("InstanceRequirements").map(SamSimple::instances))
                                .put("PermissionsConfig", made.object("CapacityProviderOperatorRoleArn", role.value()))
                                .put("Tags", SamTags.of(c.get("Tags"), made, "lambda:createdBy"))
                                .object())
                .named("KmsKeyArn", "KmsKeyArn"));
        if (role.made()) {
            var operator = made.object(
                    made.entry("AssumeRolePolicyDocument", made.trust("lambda.amazonaws.com")),
                    made.entry(
                            "ManagedPolicyArns",
                            made.list(made.text("arn:aws:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator"))));
            out.add(SamResource.of(c, c.id() + "OperatorRole", "AWS::IAM::Role", operator)
                    .under(role.under(c.condition(), made)));
        }
    }

    private static Node scaling(MappingNode config) {
        var at = new MadeNodes(config.span());
        var average = config.get("AverageCPUUtilization");
        return at.members()
                .pass(config, "MaxVCpuCount")
                .put("ScalingMode", at.text(average.isPresent() ? "Manual" : "Auto"))
                .object();
    }

    private static Node instances(MappingNode requirements) {
        return new MadeNodes(requirements.span())
                .members()
                .put("AllowedInstanceTypes", requirements.get("AllowedTypes"))
                .put("ExcludedInstanceTypes", requirements.get("ExcludedTypes"))
                .put("Architectures", requirements.get("Architectures"))
                .object();
    }
}
