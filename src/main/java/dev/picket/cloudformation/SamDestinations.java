package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `EventInvokeConfig` of a function, with the queues and topics that are made where none is named.
final class SamDestinations {
    private static final Map<String, String> ACTIONS = Map.of(
            "SQS", "sqs:SendMessage",
            "SNS", "sns:publish",
            "Lambda", "lambda:InvokeFunction",
            "EventBridge", "events:PutEvents");

    private final SamOutput out;

    SamDestinations(SamOutput out) {
        this.out = out;
    }

    /// @return what the function's role needs for them
    List<EventTarget.Grant> expand(Shorthand f, EventTarget target) {
        var grants = new ArrayList<EventTarget.Grant>();
        f.mapping("EventInvokeConfig").ifPresent(c -> expand(f, c, target, grants));
        return grants;
    }

    private void expand(Shorthand f, MappingNode config, EventTarget target, List<EventTarget.Grant> grants) {
        var at = new MadeNodes(config.span());
        var id = f.id() + "EventInvokeConfig";
        var destinations = at.members();
        for (var which : List.of("OnSuccess", "OnFailure")) {
            Shorthand.mapping(config, "DestinationConfig")
                    .flatMap(d -> Shorthand.mapping(d, which))
                    .ifPresent(d -> destinations.put(which, destination(f, d, id + which, grants)));
        }
        var qualifier = target.alias()
                ? out.resource(target.id())
                        .flatMap(r -> r.properties().get("Name"))
                        .orElseGet(() -> at.text("$LATEST"))
                : at.text("$LATEST");
        var properties = at.members()
                .put("FunctionName", at.ref(f.id()))
                .put("Qualifier", qualifier)
                .pass(config, "MaximumEventAgeInSeconds", "MaximumRetryAttempts");
        if (!destinations.entries().isEmpty()) {
            properties.put("DestinationConfig", destinations.object());
        }
        out.add(f, id, "AWS::Lambda::EventInvokeConfig", properties.object());
    }

    private Node destination(Shorthand f, MappingNode destination, String id, List<EventTarget.Grant> grants) {
        var at = new MadeNodes(destination.span());
        var type = out.text(destination, "Type", f).orElse("");
        boolean topic = type.equals("SNS");
        boolean canMake = topic || type.equals("SQS");
        var made = topic ? at.ref(id + "Topic") : at.getAtt(id + "Queue", "Arn");
        var chosen = Fallback.of(destination.get("Destination"), made, at);
        if (chosen.made() && canMake) {
            var own = id + (topic ? "Topic" : "Queue");
            out.add(SamResource.of(f, own, topic ? "AWS::SNS::Topic" : "AWS::SQS::Queue", at.object())
                    .under(chosen.under(f.condition(), at)));
            out.name(f, topic ? "DestinationTopic" : "DestinationQueue", own);
        }
        var action = ACTIONS.get(type);
        if (type.equals("S3Bucket")) {
            grants.add(new EventTarget.Grant(id + "S3Policy", bucket(at, chosen.value())));
        } else if (action != null) {
            grants.add(new EventTarget.Grant(
                    id + type + "Policy", at.document(at.statement(List.of(action), chosen.value()))));
        }
        return at.object("Destination", chosen.value());
    }

    /// What writing to a bucket needs.
    static Node bucket(MadeNodes at, Node arn) {
        return at.document(
                at.statement(
                        List.of("s3:PutObject"), at.call("Join", at.list(at.text("/"), at.list(arn, at.text("*"))))),
                at.statement(List.of("s3:ListBucket"), arn));
    }
}
