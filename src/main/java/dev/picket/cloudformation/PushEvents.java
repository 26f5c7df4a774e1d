package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;

/// Services that call a function: a permission, and what makes them call.
final class PushEvents {
    private static final String ARN = "arn:${AWS::Partition}:";
    private static final String HERE = "${AWS::Region}:${AWS::AccountId}:";

    private final SamOutput out;

    PushEvents(SamOutput out) {
        this.out = out;
    }

    /// The buckets' own notifications are not made: they change nothing that a rule asks.
    void bucket(SamEvent e, EventTarget target) {
        add(e, target, permission(e, target, "s3.amazonaws.com").put("SourceAccount", e.at().ref("AWS::AccountId")));
    }

    void topic(SamEvent e, EventTarget target) {
        var at = e.at();
        var queue = e.get("SqsSubscription").filter(q -> !isFalse(q, target));
        if (queue.isPresent()) {
            queued(e, target, queue.get());
            return;
        }
        add(e, target, permission(e, target, "sns.amazonaws.com").put("SourceArn", e.get("Topic")));
        subscribe(e, target, "lambda", target.arn(at));
    }

    private boolean isFalse(Node node, EventTarget target) {
        return out.text(node, target.of()).filter("false"::equals).isPresent();
    }

    private void subscribe(SamEvent e, EventTarget target, String protocol, Node endpoint) {
        var at = e.at();
        out.add(
                target.of(),
                e.id(),
                "AWS::SNS::Subscription",
                at.members()
                        .put("Endpoint", endpoint)
                        .put("Protocol", at.text(protocol))
                        .put("TopicArn", e.get("Topic"))
                        .pass(e.properties(), "FilterPolicy", "FilterPolicyScope", "Region", "RedrivePolicy")
                        .object());
    }

    /// A queue between topic and function, made unless it is named.
    private void queued(SamEvent e, EventTarget target, Node subscription) {
        var at = e.at();
        var written = Shorthand.asMapping(subscription);
        var arn = written.flatMap(w -> w.get("QueueArn")).orElseGet(() -> at.getAtt(e.id() + "Queue", "Arn"));
        var url = written.flatMap(w -> w.get("QueueUrl")).orElseGet(() -> at.ref(e.id() + "Queue"));
        if (written.flatMap(w -> w.get("QueueArn")).isEmpty()) {
            out.add(target.of(), e.id() + "Queue", "AWS::SQS::Queue", at.object());
        }
        subscribe(e, target, "sqs", arn);
        var policy = written.flatMap(w -> out.text(w, "QueuePolicyLogicalId", target.of()))
                .orElse(e.id() + "QueuePolicy");
        out.add(
                target.of(),
                policy,
                "AWS::SQS::QueuePolicy",
                queuePolicy(at, url, arn, at.text("*"), e.get("Topic").orElseGet(at::noValue)));
        out.add(
                target.of(),
                e.id() + "EventSourceMapping",
                "AWS::Lambda::EventSourceMapping",
                at.members()
                        .put("FunctionName", target.ref(at))
                        .put("EventSourceArn", arn)
                        .put(
                                "BatchSize",
                                written.flatMap(w -> w.get("BatchSize")).orElseGet(() -> at.number(10)))
                        .put("Enabled", written.flatMap(w -> w.get("Enabled")).orElseGet(() -> at.bool(true)))
                        .object());
        target.needs("AWSLambdaSQSQueueExecutionRole");
    }

    static MappingNode queuePolicy(MadeNodes at, Node url, Node arn, Node principal, Node source) {
        var statement = at.object(
                at.entry("Effect", at.text("Allow")),
                at.entry("Principal", principal),
                at.entry("Action", at.text("sqs:SendMessage")),
                at.entry("Resource", arn),
                at.entry("Condition", at.object("ArnEquals", at.object("aws:SourceArn", source))));
        return at.object(at.entry("PolicyDocument", at.document(statement)), at.entry("Queues", at.list(url)));
    }

    void logs(SamEvent e, EventTarget target) {
        var at = e.at();
        var group = e.get("LogGroupName").orElseGet(at::noValue);
        var source = at.sub(ARN + "logs:" + HERE + "log-group:${__LogGroupName__}:*", "__LogGroupName__", group);
        add(e, target, permission(e, target, "logs.amazonaws.com").put("SourceArn", source));
        out.add(
                target.of(),
                e.id(),
                "AWS::Logs::SubscriptionFilter",
                at.members()
                        .put("DestinationArn", target.arn(at))
                        .pass(e.properties(), "FilterPattern", "LogGroupName")
                        .object());
    }

    void things(SamEvent e, EventTarget target) {
        var at = e.at();
        var source = at.sub(ARN + "iot:" + HERE + "rule/${RuleName}", "RuleName", at.ref(e.id()));
        add(
                e,
                target,
                permission(e, target, "iot.amazonaws.com")
                        .put("SourceAccount", at.ref("AWS::AccountId"))
                        .put("SourceArn", source));
        var payload = at.members()
                .put("Sql", e.get("Sql"))
                .put("AwsIotSqlVersion", e.get("AwsIotSqlVersion"))
                .put("Actions", at.list(at.object("Lambda", at.object("FunctionArn", target.arn(at)))))
                .put("RuleDisabled", at.bool(false))
                .object();
        out.add(target.of(), e.id(), "AWS::IoT::TopicRule", at.object("TopicRulePayload", payload));
    }

    void userPool(SamEvent e, EventTarget target) {
        var pool = e.get("UserPool")
                .flatMap(Intrinsic::of)
                .filter(c -> c.name().equals("Ref"))
                .filter(c -> c.argument() instanceof Node.Scalar)
                .map(c -> e.at().getAtt(((Node.Scalar) c.argument()).text(), "Arn"));
        out.add(
                target.of(),
                target.of().id() + "CognitoPermission",
                "AWS::Lambda::Permission",
                permission(e, target, "cognito-idp.amazonaws.com")
                        .put("SourceArn", pool)
                        .object());
    }

    void alexa(SamEvent e, EventTarget target) {
        var skill = e.get("SkillId");
        add(e, target, permission(e, target, "alexa-appkit.amazon.com").put("EventSourceToken", skill));
    }

    /// A permission, without its source.
    private static MadeNodes.Members permission(SamEvent e, EventTarget target, String service) {
        var at = e.at();
        return at.members()
                .put("Action", at.text("lambda:InvokeFunction"))
                .put("FunctionName", target.ref(at))
                .put("Principal", at.text(service));
    }

    private void add(SamEvent e, EventTarget target, MadeNodes.Members permission) {
        out.add(target.of(), e.id() + "Permission", "AWS::Lambda::Permission", permission.object());
    }
}
