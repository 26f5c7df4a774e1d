package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `AWS::Serverless::Connector`, and `Connectors` of any resource: who may do what with which other resource.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::Connector".
final class SamConnectors {
    private final SamOutput out;

    SamConnectors(SamOutput out) {
        this.out = out;
    }

    void expand(Shorthand connector) {
        var source = connector.mapping("Source").flatMap(s -> ConnectorEnd.of(out, s, connector));
        source.ifPresent(s -> connect(connector, connector.id(), s, connector.properties(), connector.made()));
    }

    /// `Connectors` of a resource, whose source it is.
    void embedded(Shorthand of) {
        for (var entry : of.body().get("Connectors").flatMap(Shorthand::asMapping).stream()
                .flatMap(m -> m.entries().stream())
                .toList()) {
            Shorthand.asMapping(entry.value()).ifPresent(body -> embedded(of, entry, body));
        }
    }

    private void embedded(Shorthand of, Entry entry, MappingNode body) {
        var at = new MadeNodes(entry.key().span());
        var self = at.members().put("Id", at.text(of.id()));
        Shorthand.mapping(body, "SourceReference").ifPresent(r -> self.entries().addAll(r.entries()));
        var source = ConnectorEnd.of(out, self.object(), of);
        var properties = Shorthand.mapping(body, "Properties");
        if (source.isPresent() && properties.isPresent()) {
            connect(of, of.id() + entry.name(), source.get(), properties.get(), at);
        }
    }

    private void connect(Shorthand of, String id, ConnectorEnd source, MappingNode properties, MadeNodes at) {
        var destination = properties.get("Destination");
        var permissions = properties
                .get("Permissions")
                .filter(SequenceNode.class::isInstance)
                .map(p -> ((SequenceNode) p)
                        .items().stream()
                                .flatMap(i -> out.text(i, of).stream())
                                .distinct()
                                .sorted()
                                .toList())
                .orElse(List.of());
        if (destination.isPresent() && destination.get() instanceof SequenceNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                var end = Shorthand.asMapping(list.items().get(i)).flatMap(d -> ConnectorEnd.of(out, d, of));
                var suffix = "Destination" + i;
                end.ifPresent(e -> new Link(of, id, suffix, source, e, at).grant(permissions));
            }
            return;
        }
        destination
                .flatMap(Shorthand::asMapping)
                .flatMap(d -> ConnectorEnd.of(out, d, of))
                .ifPresent(e -> new Link(of, id, "", source, e, at).grant(permissions));
    }

    /// A connector from one source to one destination.
    private final class Link {
        private final Shorthand of;
        private final String id;
        private final String suffix;
        private final ConnectorEnd source;
        private final ConnectorEnd destination;
        private final MadeNodes at;

        Link(Shorthand of, String id, String suffix, ConnectorEnd source, ConnectorEnd destination, MadeNodes at) {
            this.of = of;
            this.id = id;
            this.suffix = suffix;
            this.source = source;
            this.destination = destination;
            this.at = at;
        }

        void grant(List<String> permissions) {
            Connectors.find(source.type(), destination.type()).ifPresent(c -> grant(c, permissions));
        }

        private void grant(Connectors.Connector connector, List<String> permissions) {
            var statements = new ArrayList<Node>();
            for (var permission : permissions) {
                var granted = connector.grants(permission);
                if (granted.isPresent() && connector.kind() == Connectors.Kind.FUNCTION) {
                    function(permission, (MappingNode) granted.get());
                } else if (granted.isPresent() && granted.get() instanceof SequenceNode list) {
                    list.items().forEach(s -> statements.add(filled(s)));
                }
            }
            if (!statements.isEmpty()) {
                policy(connector, at.document(statements.toArray(Node[]::new)));
            }
        }

        private void policy(Connectors.Connector connector, MappingNode document) {
            var members = at.members().put("PolicyDocument", document);
            switch (connector.kind()) {
                case ROLE -> {
                    var role = (connector.ofSource() ? source : destination).role(at);
                    role.ifPresent(r -> members.put("Roles", at.list(r)));
                    out.add(of, id + "Policy" + suffix, "AWS::IAM::ManagedPolicy", members.object());
                }
                case QUEUE ->
                    out.add(
                            of,
                            id + "QueuePolicy" + suffix,
                            "AWS::SQS::QueuePolicy",
                            members.put("Queues", at.list(destination.url(at))).object());
                case TOPIC ->
                    out.add(
                            of,
                            id + "TopicPolicy" + suffix,
                            "AWS::SNS::TopicPolicy",
                            members.put("Topics", at.list(destination.arn(at))).object());
                case FUNCTION -> {}
            }
        }

        private void function(String permission, MappingNode properties) {
            var entries = new ArrayList<>(((MappingNode) filled(properties)).entries());
            entries.add(at.entry("FunctionName", destination.arn(at)));
            out.add(of, id + permission + "LambdaPermission" + suffix, "AWS::Lambda::Permission", at.object(entries));
        }

        /// A copy with the ends put in where `%{Source.Arn}` names them.
        private Node filled(Node node) {
            return switch (node) {
                case Scalar s -> text(s.text());
                case SequenceNode s ->
                    at.list(s.items().stream().map(this::filled).toList());
                case MappingNode m ->
                    at.object(m.entries().stream()
                            .map(e -> at.entry(e.name(), filled(e.value())))
                            .toList());
            };
        }

        private Node text(String text) {
            var values = at.members();
            var plain = text;
            for (var name : List.of("Arn", "Name", "ResourceId", "Qualifier")) {
                plain = put(plain, "Source", name, source, values);
                plain = put(plain, "Destination", name, destination, values);
            }
            if (values.entries().size() == 1
                    && plain.equals("${" + values.entries().getFirst().name() + "}")) {
                return values.entries().getFirst().value();
            }
            return values.entries().isEmpty() && !plain.contains("${")
                    ? at.text(plain)
                    : at.call("Sub", at.list(at.text(plain), values.object()));
        }

        private String put(String text, String end, String name, ConnectorEnd of, MadeNodes.Members values) {
            var mark = "%{" + end + "." + name + "}";
            if (!text.contains(mark)) {
                return text;
            }
            values.put(
                    end + name,
                    switch (name) {
                        case "Arn" -> of.arn(at);
                        case "Name" -> of.name(at);
                        case "ResourceId" -> of.resourceId(at);
                        default -> of.qualifier(at);
                    });
            return text.replace(mark, "${" + end + name + "}");
        }
    }

    /// A resource that is no shorthand but has connectors of its own.
    static Optional<Shorthand> holder(String id, Loops.Item item) {
        return Shorthand.asMapping(item.entry().value())
                .filter(b -> b.get("Connectors").isPresent())
                .map(b -> Shorthand.of(
                        id,
                        Template.text(b, "Type").orElse(""),
                        item,
                        b,
                        Shorthand.mapping(b, "Properties").orElseGet(() -> new MadeNodes(b.span()).object())));
    }
}
