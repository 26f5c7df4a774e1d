package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.List;
import java.util.Optional;

/// `AutoPublishAlias`, `DeploymentPreference` and `FunctionUrlConfig` of a function.
/// The hash that SAM puts behind a version's id is left out: it changes with the code.
final class SamVersions {
    private static final String APPLICATION = "ServerlessDeploymentApplication";
    private static final String SERVICE_ROLE = "CodeDeployServiceRole";

    private final SamOutput out;

    SamVersions(SamOutput out) {
        this.out = out;
    }

    /// What calls of the function go to: its alias, where it publishes one.
    EventTarget expand(Shorthand f) {
        var alias = f.get("AutoPublishAlias").flatMap(a -> out.text(a, f)).filter(a -> !a.isEmpty());
        var target = alias.isEmpty()
                ? EventTarget.function(f, f.id(), false)
                : EventTarget.function(f, aliasId(f, alias.get()), true);
        alias.ifPresent(name -> publish(f, name, target.id()));
        f.mapping("FunctionUrlConfig").ifPresent(url -> url(f, url, alias));
        return target;
    }

    private static String aliasId(Shorthand f, String alias) {
        return f.id() + "Alias" + SamOutput.letters(alias.replace("-", "D").replace("_", "U"));
    }

    private void publish(Shorthand f, String name, String id) {
        var at = new MadeNodes(f.get("AutoPublishAlias").map(Node::span).orElse(f.header()));
        var version = f.id() + "Version";
        out.add(
                f,
                version,
                "AWS::Lambda::Version",
                at.members()
                        .put("FunctionName", at.ref(f.id()))
                        .put("Description", f.get("VersionDescription"))
                        .put("FunctionScalingConfig", f.get("VersionFunctionScalingConfig"))
                        .object());
        out.add(
                f,
                id,
                "AWS::Lambda::Alias",
                at.members()
                        .put("Name", at.text(name))
                        .put("FunctionName", at.ref(f.id()))
                        .put("FunctionVersion", at.getAtt(version, "Version"))
                        .put("ProvisionedConcurrencyConfig", f.get("ProvisionedConcurrencyConfig"))
                        .object());
        out.name(f, "Version", version);
        out.name(f, "Alias", id);
        f.mapping("DeploymentPreference").ifPresent(p -> deploy(f, p));
    }

    private void deploy(Shorthand f, MappingNode preference) {
        if (out.text(preference, "Enabled", f).filter("false"::equals).isPresent()) {
            return;
        }
        var at = new MadeNodes(preference.span());
        var alarms = preference
                .get("Alarms")
                .map(a -> at.object(at.entry("Enabled", at.bool(true)), at.entry("Alarms", alarms(a))));
        boolean passed = out.isTrue(preference, "PassthroughCondition", f);
        var when = passed ? f.condition() : Optional.<Node>empty();
        out.add(SamResource.of(
                        f, APPLICATION, "AWS::CodeDeploy::Application", at.object("ComputePlatform", at.text("Lambda")))
                .under(when));
        if (preference.get("Role").isEmpty()) {
            out.add(SamResource.of(
                            f,
                            SERVICE_ROLE,
                            "AWS::IAM::Role",
                            at.object(
                                    at.entry("AssumeRolePolicyDocument", at.trust("codedeploy.amazonaws.com")),
                                    at.entry(
                                            "ManagedPolicyArns",
                                            at.list(at.text(SamPolicies.arn("AWSCodeDeployRoleForLambda"))))))
                    .under(when));
        }
        out.add(
                f,
                f.id() + "DeploymentGroup",
                "AWS::CodeDeploy::DeploymentGroup",
                at.members()
                        .put("ApplicationName", at.ref(APPLICATION))
                        .put("AlarmConfiguration", alarms)
                        .put(
                                "AutoRollbackConfiguration",
                                at.object(
                                        at.entry("Enabled", at.bool(true)),
                                        at.entry(
                                                "Events",
                                                at.texts(List.of(
                                                        "DEPLOYMENT_FAILURE",
                                                        "DEPLOYMENT_STOP_ON_ALARM",
                                                        "DEPLOYMENT_STOP_ON_REQUEST")))))
                        .put(
                                "DeploymentStyle",
                                at.object(
                                        at.entry("DeploymentType", at.text("BLUE_GREEN")),
                                        at.entry("DeploymentOption", at.text("WITH_TRAFFIC_CONTROL"))))
                        .put("ServiceRoleArn", preference.get("Role").orElseGet(() -> at.getAtt(SERVICE_ROLE, "Arn")))
                        .put("TriggerConfigurations", preference.get("TriggerConfigurations"))
                        .object());
    }

    private static Node alarms(Node alarms) {
        return alarms instanceof Node.SequenceNode list && list.tag().isEmpty()
                ? new MadeNodes(list.span())
                        .list(list.items().stream()
                                .<Node>map(a -> new MadeNodes(a.span()).object("Name", a))
                                .toList())
                : alarms;
    }

    /// A URL that asks nobody who calls comes with the permission for everybody.
    private void url(Shorthand f, MappingNode url, Optional<String> alias) {
        var at = new MadeNodes(url.span());
        var qualifier = alias.isPresent() ? Optional.<Node>of(at.text(alias.get())) : Optional.<Node>empty();
        out.add(SamResource.of(
                        f,
                        f.id() + "Url",
                        "AWS::Lambda::Url",
                        at.members()
                                .put("TargetFunctionArn", at.ref(f.id()))
                                .pass(url, "AuthType", "Cors", "InvokeMode")
                                .put("Qualifier", qualifier)
                                .object())
                .named("AuthType", "FunctionUrlConfig.AuthType", "Cors", "FunctionUrlConfig.Cors"));
        var auth = url.get("AuthType");
        if (auth.isPresent()
                && auth.get() instanceof Node.Scalar
                && out.text(auth.get(), f).filter("NONE"::equals).isPresent()) {
            var function = alias.isPresent() ? at.ref(aliasId(f, alias.get())) : at.ref(f.id());
            open(f, new MadeNodes(auth.get().span()), function);
        }
    }

    private void open(Shorthand f, MadeNodes at, Node function) {
        out.add(
                f,
                f.id() + "UrlPublicPermissions",
                "AWS::Lambda::Permission",
                at.object(
                        at.entry("Action", at.text("lambda:InvokeFunctionUrl")),
                        at.entry("FunctionName", function),
                        at.entry("Principal", at.text("*")),
                        at.entry("FunctionUrlAuthType", at.text("NONE"))));
        out.add(
                f,
                f.id() + "URLInvokeAllowPublicAccess",
                "AWS::Lambda::Permission",
                at.object(
                        at.entry("Action", at.text("lambda:InvokeFunction")),
                        at.entry("FunctionName", function),
                        at.entry("Principal", at.text("*")),
                        at.entry("InvokedViaFunctionUrl", at.bool(true))));
    }
}
