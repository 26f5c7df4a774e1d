package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A resource of SAM's as its author wrote it, with what `Globals` give it.
///
/// @param type `AWS::Serverless::Function`
/// @param body what stands under the logical id, its `Properties` with those of `Globals`
record Shorthand(String id, String type, Loops.Item item, MappingNode body, MappingNode properties) {
    static Shorthand of(String id, String type, Loops.Item item, MappingNode written, MappingNode properties) {
        var entries = new ArrayList<Entry>();
        for (var entry : written.entries()) {
            if (!entry.name().equals("Properties")) {
                entries.add(entry);
            }
        }
        var key = new Scalar("Properties", Node.Style.PLAIN, Optional.empty(), properties.span());
        entries.add(new Entry(key, properties));
        var body = new MappingNode(entries, written.flow(), written.tag(), written.span());
        return new Shorthand(id, type, item, body, properties);
    }

    Span header() {
        return item.entry().key().span();
    }

    MadeNodes made() {
        return new MadeNodes(header());
    }

    Optional<Node> get(String name) {
        return properties.get(name);
    }

    /// A property that is a mapping and no function's call.
    Optional<MappingNode> mapping(String name) {
        return mapping(properties, name);
    }

    static Optional<MappingNode> mapping(MappingNode of, String name) {
        return of.get(name).flatMap(Shorthand::asMapping);
    }

    static Optional<MappingNode> asMapping(Node node) {
        return node instanceof MappingNode m && Intrinsic.of(m).isEmpty() ? Optional.of(m) : Optional.empty();
    }

    List<Entry> entries(String name) {
        return mapping(name).map(MappingNode::entries).orElse(List.of());
    }

    /// Under which condition it exists, a condition function: `{Condition: Name}`.
    Optional<Node> condition() {
        return body.get("Condition").map(c -> c instanceof Scalar ? new MadeNodes(c.span()).call("Condition", c) : c);
    }
}
