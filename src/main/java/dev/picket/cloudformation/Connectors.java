package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a connector between two types of resources grants.
/// Source: AWS SAM Developer Guide, "AWS SAM connector reference".
final class Connectors {
    private Connectors() {}

    enum Kind {
        /// A policy of the source's or the destination's role.
        ROLE,
        /// A permission of a function.
        FUNCTION,
        /// The policy of a queue.
        QUEUE,
        /// The policy of a topic.
        TOPIC
    }

    /// @param ofSource whether it is the source whose role is granted something
    record Connector(Kind kind, boolean ofSource, MappingNode body) {
        /// What `Read` or `Write` grants: statements, or a permission's properties.
        Optional<Node> grants(String permission) {
            return body.get(permission);
        }
    }

    private static final class Table {
        static final Map<String, Connector> ALL = read();
    }

    static Optional<Connector> find(String source, String destination) {
        return Optional.ofNullable(Table.ALL.get(source + " " + destination));
    }

    private static Map<String, Connector> read() {
        var all = new HashMap<String, Connector>();
        SamTables.read(SamTables.CONNECTORS, "connectors").entries().forEach(e -> {
            var body = (MappingNode) e.value();
            var kind = switch (Template.text(body, "kind").orElseThrow()) {
                case "role" -> Kind.ROLE;
                case "function" -> Kind.FUNCTION;
                case "queue" -> Kind.QUEUE;
                default -> Kind.TOPIC;
            };
            boolean ofSource =
                    Template.text(body, "grantee").filter("source"::equals).isPresent();
            all.put(e.name(), new Connector(kind, ofSource, body));
        });
        return all;
    }
}
