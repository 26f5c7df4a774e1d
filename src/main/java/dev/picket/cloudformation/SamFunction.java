package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `AWS::Serverless::Function` to `AWS::Lambda::Function`, its role, version, alias, URL and what its events need.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::Function" and "Generated CloudFormation resources".
final class SamFunction {
    /// What Lambda calls the same.
    private static final String[] SAME = {
        "Architectures",
        "CapacityProviderConfig",
        "CodeSigningConfigArn",
        "Description",
        "DurableConfig",
        "Environment",
        "EphemeralStorage",
        "FileSystemConfigs",
        "FunctionName",
        "FunctionScalingConfig",
        "Handler",
        "ImageConfig",
        "KmsKeyArn",
        "Layers",
        "LoggingConfig",
        "MemorySize",
        "PackageType",
        "PublishToLatestPublished",
        "RecursiveLoop",
        "ReservedConcurrentExecutions",
        "Runtime",
        "RuntimeManagementConfig",
        "SnapStart",
        "TenancyConfig",
        "Timeout",
        "VpcConfig"
    };

    private static final Set<String> OFF = Set.of("", "Disabled");

    private final SamOutput out;
    private final SamEvents events;

    SamFunction(SamOutput out, SamEvents events) {
        this.out = out;
        this.events = events;
    }

    void expand(Shorthand f) {
        var made = f.made();
        var role = Fallback.of(f.get("Role"), made.getAtt(f.id() + "Role", "Arn"), made);
        var properties = made.members();
        code(f).ifPresent(c -> properties.put("Code", c));
        properties.pass(f, SAME);
        properties.put("Role", role.value());
        f.get("Tracing").ifPresent(t -> properties.put("TracingConfig", new MadeNodes(t.span()).object("Mode", t)));
        f.mapping("DeadLetterQueue")
                .ifPresent(q -> q.get("TargetArn")
                        .ifPresent(arn ->
                                properties.put("DeadLetterConfig", new MadeNodes(q.span()).object("TargetArn", arn))));
        properties.put("Tags", SamTags.of(f.get("Tags"), made, "lambda:createdBy"));
        out.add(f, f.id(), "AWS::Lambda::Function", properties.object());
        named(f);

        var target = new SamVersions(out).expand(f);
        var invoke = new SamDestinations(out).expand(f, target);
        events.expand(f, target);
        if (role.made()) {
            role(f, target, invoke, role);
        }
    }

    private void named(Shorthand f) {
        out.resource(f.id()).ifPresent(r -> {
            var named = r.named("TracingConfig.Mode", "Tracing", "DeadLetterConfig", "DeadLetterQueue");
            for (var same : SAME) {
                named = named.named(same, same);
            }
            out.replace(named);
        });
    }

    private Optional<Node> code(Shorthand f) {
        var inline = f.get("InlineCode");
        if (inline.isPresent()) {
            return inline.map(c -> new MadeNodes(c.span()).object("ZipFile", c));
        }
        var image = f.get("ImageUri");
        if (image.isPresent()) {
            return image.map(i -> new MadeNodes(i.span()).object("ImageUri", i));
        }
        return f.get("CodeUri").flatMap(u -> SamCode.s3(u, "S3Bucket", "S3Key", "S3ObjectVersion"));
    }

    private void role(Shorthand f, EventTarget target, List<EventTarget.Grant> invoke, Fallback fallback) {
        var made = f.made();
        var id = f.id() + "Role";
        var policies = SamPolicies.of(out.stack(), f, id);
        policies.manage(execution(f));
        if (f.get("Tracing").isPresent()
                && out.text(f.get("Tracing").get(), f)
                        .filter("Disabled"::equals)
                        .isEmpty()) {
            policies.manage("AWSXrayWriteOnlyAccess");
        }
        target.sources().forEach(policies::manage);
        f.mapping("DeadLetterQueue").ifPresent(q -> deadLetters(q, f, policies));
        for (var grant : target.grants()) {
            policies.grant(grant.name(), made, grant.document());
        }
        for (var grant : invoke) {
            policies.grant(grant.name(), made, grant.document());
        }
        var properties = made.members().put("AssumeRolePolicyDocument", trust(f));
        properties.put("ManagedPolicyArns", distinct(policies.managed(), made));
        if (!policies.inline().isEmpty()) {
            properties.put("Policies", made.list(policies.inline()));
        }
        properties.put("PermissionsBoundary", f.get("PermissionsBoundary"));
        properties.put("Path", f.get("RolePath"));
        properties.put("Tags", SamTags.of(f.get("Tags"), made, "lambda:createdBy"));
        out.add(SamResource.of(f, id, "AWS::IAM::Role", properties.object())
                .under(fallback.under(f.condition(), made))
                .named("PermissionsBoundary", "PermissionsBoundary"));
    }

    private static String execution(Shorthand f) {
        if (f.get("VpcConfig").isPresent()) {
            return "AWSLambdaVPCAccessExecutionRole";
        }
        return f.get("DurableConfig").isPresent()
                ? "AWSLambdaBasicDurableExecutionRolePolicy"
                : "AWSLambdaBasicExecutionRole";
    }

    private static Node trust(Shorthand f) {
        return f.get("AssumeRolePolicyDocument").orElseGet(() -> f.made().trust("lambda.amazonaws.com"));
    }

    static Node distinct(List<Node> policies, MadeNodes made) {
        var seen = new ArrayList<String>();
        var kept = new ArrayList<Node>();
        for (var policy : policies) {
            if (!(policy instanceof Scalar s) || s.tag().isPresent()) {
                kept.add(policy);
            } else if (!seen.contains(s.text())) {
                seen.add(s.text());
                kept.add(policy);
            }
        }
        return made.list(kept);
    }

    private void deadLetters(MappingNode queue, Shorthand f, SamPolicies policies) {
        var at = new MadeNodes(queue.span());
        boolean topic = out.text(queue, "Type", f).filter("SNS"::equals).isPresent();
        queue.get("TargetArn")
                .ifPresent(arn -> policies.grant(
                        "DeadLetterQueuePolicy", at, List.of(topic ? "sns:Publish" : "sqs:SendMessage"), arn));
    }

    /// The entries of a function's or state machine's `Events`.
    static List<Entry> events(Shorthand of) {
        return of.entries("Events");
    }
}
