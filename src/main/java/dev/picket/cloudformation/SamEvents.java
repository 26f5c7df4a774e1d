package dev.picket.cloudformation;

import java.util.List;

/// What starts a function or a state machine.
/// Source: AWS SAM Developer Guide, "EventSource" of "AWS::Serverless::Function" and of "AWS::Serverless::StateMachine".
final class SamEvents {
    private static final List<String> KNOWN = List.of(
            "AlexaSkill",
            "Api",
            "CloudWatchEvent",
            "CloudWatchLogs",
            "Cognito",
            "DocumentDB",
            "DynamoDB",
            "EventBridgeRule",
            "HttpApi",
            "IoTRule",
            "Kinesis",
            "MQ",
            "MSK",
            "S3",
            "SNS",
            "SQS",
            "Schedule",
            "ScheduleV2",
            "SelfManagedKafka");

    private final SamOutput out;
    private final SamApis apis;
    private final PushEvents push;
    private final PollEvents poll;
    private final RuleEvents rules;

    SamEvents(SamOutput out, SamApis apis) {
        this.out = out;
        this.apis = apis;
        this.push = new PushEvents(out);
        this.poll = new PollEvents(out);
        this.rules = new RuleEvents(out);
    }

    void expand(Shorthand of, EventTarget target) {
        for (var entry : SamFunction.events(of)) {
            SamEvent.of(target, entry, out).ifPresent(e -> expand(e, target));
        }
    }

    private void expand(SamEvent event, EventTarget target) {
        switch (event.type()) {
            case "Api" -> apis.rest(event, target);
            case "HttpApi" -> apis.http(event, target);
            case "S3" -> push.bucket(event, target);
            case "SNS" -> push.topic(event, target);
            case "CloudWatchLogs" -> push.logs(event, target);
            case "IoTRule" -> push.things(event, target);
            case "Cognito" -> push.userPool(event, target);
            case "AlexaSkill" -> push.alexa(event, target);
            case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB" -> poll.map(event, target);
            case "Schedule", "EventBridgeRule", "CloudWatchEvent" -> rules.rule(event, target);
            case "ScheduleV2" -> rules.schedule(event, target);
            default ->
                out.stack().problems.add(SamDiagnostics.unknownEvent(event.at().place(), event.type(), KNOWN));
        }
    }
}
