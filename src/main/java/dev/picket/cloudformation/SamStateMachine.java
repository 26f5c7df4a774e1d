package dev.picket.cloudformation;

import dev.picket.document.Node;

/// `AWS::Serverless::StateMachine` to a state machine, its role, and what starts it.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::StateMachine".
final class SamStateMachine {
    private final SamOutput out;
    private final SamEvents events;

    SamStateMachine(SamOutput out, SamEvents events) {
        this.out = out;
        this.events = events;
    }

    void expand(Shorthand m) {
        var made = m.made();
        var role = Fallback.of(m.get("Role"), made.getAtt(m.id() + "Role", "Arn"), made);
        var properties = made.members()
                .put("StateMachineName", m.get("Name"))
                .put("StateMachineType", m.get("Type"))
                .put("RoleArn", role.value())
                .pass(m, "DefinitionSubstitutions", "EncryptionConfiguration")
                .put("LoggingConfiguration", m.get("Logging"))
                .put("TracingConfiguration", m.get("Tracing"))
                .put("DefinitionString", m.get("Definition").map(d -> made.call("ToJsonString", d)))
                .put("Tags", SamTags.of(m.get("Tags"), made, "stateMachine:createdBy"));
        m.get("DefinitionUri")
                .flatMap(u -> SamCode.s3(u, "Bucket", "Key", "Version"))
                .ifPresent(l -> properties.put("DefinitionS3Location", l));
        out.add(SamResource.of(m, m.id(), "AWS::StepFunctions::StateMachine", properties.object())
                .named(
                        "LoggingConfiguration", "Logging",
                        "TracingConfiguration", "Tracing",
                        "EncryptionConfiguration", "EncryptionConfiguration"));
        if (role.made()) {
            role(m, role);
        }
        events.expand(m, EventTarget.machine(m, published(m)));
    }

    private void role(Shorthand m, Fallback fallback) {
        var made = m.made();
        var id = m.id() + "Role";
        var policies = SamPolicies.of(out.stack(), m, id);
        if (m.mapping("Tracing").filter(t -> out.isTrue(t, "Enabled", m)).isPresent()) {
            policies.manage("AWSXrayWriteOnlyAccess");
        }
        var properties = made.members()
                .put("AssumeRolePolicyDocument", made.trust("states.amazonaws.com"))
                .put("ManagedPolicyArns", SamFunction.distinct(policies.managed(), made));
        if (!policies.inline().isEmpty()) {
            properties.put("Policies", made.list(policies.inline()));
        }
        properties
                .put("PermissionsBoundary", m.get("PermissionsBoundary"))
                .put("Path", m.get("RolePath"))
                .put("Tags", SamTags.of(m.get("Tags"), made, "stateMachine:createdBy"));
        out.add(SamResource.of(m, id, "AWS::IAM::Role", properties.object())
                .under(fallback.under(m.condition(), made))
                .named("PermissionsBoundary", "PermissionsBoundary"));
    }

    /// What is started: the alias, where one is published.
    private String published(Shorthand m) {
        var alias = m.get("AutoPublishAlias").flatMap(a -> out.text(a, m)).filter(a -> !a.isEmpty());
        if (alias.isEmpty()) {
            return m.id();
        }
        var at = new MadeNodes(m.get("AutoPublishAlias").map(Node::span).orElse(m.header()));
        var version = m.id() + "Version";
        out.add(
                m,
                version,
                "AWS::StepFunctions::StateMachineVersion",
                at.members()
                        .put("StateMachineArn", at.ref(m.id()))
                        .put("StateMachineRevisionId", at.getAtt(m.id(), "StateMachineRevisionId"))
                        .object());
        var id = m.id() + "Alias" + SamOutput.letters(alias.get());
        out.add(
                m,
                id,
                "AWS::StepFunctions::StateMachineAlias",
                at.members()
                        .put("Name", at.text(alias.get()))
                        .put(
                                "DeploymentPreference",
                                at.object(
                                        at.entry("StateMachineVersionArn", at.ref(version)),
                                        at.entry(
                                                "Type",
                                                m.mapping("DeploymentPreference")
                                                        .flatMap(p -> p.get("Type"))
                                                        .orElseGet(() -> at.text("ALL_AT_ONCE")))))
                        .object());
        out.name(m, "Version", version);
        out.name(m, "Alias", id);
        return id;
    }
}
