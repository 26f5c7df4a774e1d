package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// EventBridge's rules and schedules that start a function or a state machine.
final class RuleEvents {
    private final SamOutput out;

    RuleEvents(SamOutput out) {
        this.out = out;
    }

    void rule(SamEvent e, EventTarget target) {
        var at = e.at();
        var call = at.members()
                .put("Arn", target.machine() ? target.ref(at) : target.arn(at))
                .put("Id", at.text(e.id() + (target.machine() ? "StepFunctionsTarget" : "LambdaTarget")));
        if (target.machine()) {
            call.put("RoleArn", e.get("RoleArn").orElseGet(() -> at.getAtt(e.id() + "Role", "Arn")));
        }
        call.pass(e.properties(), "Input", "InputPath", "InputTransformer", "RetryPolicy");
        letters(e, target).ifPresent(arn -> call.put("DeadLetterConfig", at.object("Arn", arn)));
        var rule = at.members()
                .put("ScheduleExpression", e.get("Schedule"))
                .put("EventPattern", e.get("Pattern"))
                .pass(e.properties(), "Description", "EventBusName")
                .put("Name", e.get("Name").or(() -> e.get("RuleName")))
                .put("State", state(e, target))
                .put("Targets", at.list(call.object()));
        out.add(target.of(), e.id(), "AWS::Events::Rule", rule.object());
        if (!target.machine()) {
            out.add(
                    target.of(),
                    e.id() + "Permission",
                    "AWS::Lambda::Permission",
                    at.object(
                            at.entry("Action", at.text("lambda:InvokeFunction")),
                            at.entry("FunctionName", target.ref(at)),
                            at.entry("Principal", at.text("events.amazonaws.com")),
                            at.entry("SourceArn", at.getAtt(e.id(), "Arn"))));
        } else if (e.get("RoleArn").isEmpty()) {
            role(e, target, "events.amazonaws.com", e.id() + "RoleStartExecutionPolicy");
        }
    }

    private Optional<Node> state(SamEvent e, EventTarget target) {
        var enabled = out.text(e.properties(), "Enabled", target.of());
        return e.get("State").or(() -> enabled.map(on -> e.at().text(on.equals("true") ? "ENABLED" : "DISABLED")));
    }

    /// The queue of what could not be delivered, made where none is named.
    private Optional<Node> letters(SamEvent e, EventTarget target) {
        var config = Shorthand.mapping(e.properties(), "DeadLetterConfig");
        if (config.isEmpty()) {
            return Optional.empty();
        }
        var written = config.get().get("Arn");
        if (written.isPresent() || config.get().get("Type").isEmpty()) {
            return written;
        }
        var at = new MadeNodes(config.get().span());
        var queue = out.text(config.get(), "QueueLogicalId", target.of()).orElse(e.id() + "Queue");
        out.add(target.of(), queue, "AWS::SQS::Queue", at.object());
        out.add(
                target.of(),
                e.id() + "QueuePolicy",
                "AWS::SQS::QueuePolicy",
                PushEvents.queuePolicy(
                        at,
                        at.ref(queue),
                        at.getAtt(queue, "Arn"),
                        at.object("Service", at.text("events.amazonaws.com")),
                        at.getAtt(e.id(), "Arn")));
        return Optional.of(at.getAtt(queue, "Arn"));
    }

    void schedule(SamEvent e, EventTarget target) {
        var at = e.at();
        var call = at.members()
                .put("Arn", target.machine() ? target.ref(at) : target.arn(at))
                .put("RoleArn", e.get("RoleArn").orElseGet(() -> at.getAtt(e.id() + "Role", "Arn")))
                .pass(e.properties(), "Input", "RetryPolicy");
        var letters = scheduleLetters(e, target);
        letters.ifPresent(arn -> call.put("DeadLetterConfig", at.object("Arn", arn)));
        boolean unnamed = out.isTrue(e.properties(), "OmitName", target.of());
        var schedule = at.members()
                .put(
                        "FlexibleTimeWindow",
                        e.get("FlexibleTimeWindow").orElseGet(() -> at.object("Mode", at.text("OFF"))))
                .put("Name", e.get("Name").or(() -> unnamed ? Optional.empty() : Optional.of(at.text(e.id()))))
                .pass(
                        e.properties(),
                        "Description",
                        "EndDate",
                        "GroupName",
                        "KmsKeyArn",
                        "ScheduleExpression",
                        "ScheduleExpressionTimezone",
                        "StartDate",
                        "State")
                .put("Target", call.object());
        out.add(SamResource.of(target.of(), e.id(), "AWS::Scheduler::Schedule", schedule.object())
                .named("KmsKeyArn", "Events." + e.name() + ".Properties.KmsKeyArn"));
        if (e.get("RoleArn").isEmpty()) {
            scheduleRole(e, target, letters);
        }
    }

    private Optional<Node> scheduleLetters(SamEvent e, EventTarget target) {
        var config = Shorthand.mapping(e.properties(), "DeadLetterConfig");
        if (config.isEmpty() || config.get().get("Arn").isPresent()) {
            return config.flatMap(c -> c.get("Arn"));
        }
        var at = new MadeNodes(config.get().span());
        var queue = out.text(config.get(), "QueueLogicalId", target.of()).orElse(e.id() + "Queue");
        out.add(target.of(), queue, "AWS::SQS::Queue", at.object());
        return Optional.of(at.getAtt(queue, "Arn"));
    }

    private void scheduleRole(SamEvent e, EventTarget target, Optional<Node> letters) {
        var at = e.at();
        var policies = new ArrayList<Node>();
        policies.add(policy(
                at,
                e.id() + (target.machine() ? "StartExecutionPolicy" : "LambdaPolicy"),
                target.machine() ? "states:StartExecution" : "lambda:InvokeFunction",
                target.machine() ? target.ref(at) : target.arn(at)));
        letters.ifPresent(arn -> policies.add(policy(at, e.id() + "SQSPolicy", "sqs:SendMessage", arn)));
        out.add(
                target.of(),
                e.id() + "Role",
                "AWS::IAM::Role",
                at.members()
                        .put("AssumeRolePolicyDocument", at.trust("scheduler.amazonaws.com"))
                        .put("PermissionsBoundary", e.get("PermissionsBoundary"))
                        .put("Policies", at.list(policies))
                        .object());
    }

    /// A role by which a service starts the state machine.
    void role(SamEvent e, EventTarget target, String service, String name) {
        var at = e.at();
        var tags = target.of().get("Tags");
        boolean passed = out.isTrue(target.of().properties(), "PropagateTags", target.of());
        out.add(
                target.of(),
                e.id() + "Role",
                "AWS::IAM::Role",
                at.members()
                        .put("AssumeRolePolicyDocument", at.trust(service))
                        .put("PermissionsBoundary", target.of().get("PermissionsBoundary"))
                        .put("Policies", at.list(policy(at, name, "states:StartExecution", target.ref(at))))
                        .put("Tags", passed ? SamTags.plain(tags) : Optional.empty())
                        .object());
    }

    static MappingNode policy(MadeNodes at, String name, String action, Node resource) {
        return at.object(
                at.entry("PolicyName", at.text(name)),
                at.entry("PolicyDocument", at.document(at.statement(List.of(action), resource))));
    }
}
