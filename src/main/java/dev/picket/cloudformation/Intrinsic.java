package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;

/// A call of an intrinsic function, in short form (`!Sub x`) or long (`Fn::Sub: x`).
///
/// @param name without `Fn::`
/// @param argument without the tag
/// @param place the whole call
record Intrinsic(String name, Node argument, Span place) {
    static final String LOOP = "Fn::ForEach::";

    static Optional<Intrinsic> of(Node node) {
        var tag = node.tag();
        if (tag.isPresent() && !tag.get().text().startsWith("!!")) {
            return Optional.of(new Intrinsic(tag.get().text().substring(1), untagged(node), node.whole()));
        }
        if (node instanceof MappingNode mapping && mapping.entries().size() == 1) {
            var entry = mapping.entries().getFirst();
            var name = entry.name();
            if (name.equals("Ref")) {
                return Optional.of(new Intrinsic(name, entry.value(), node.span()));
            }
            if (name.startsWith("Fn::") && !name.startsWith(LOOP)) {
                return Optional.of(new Intrinsic(name.substring(4), entry.value(), node.span()));
            }
        }
        return Optional.empty();
    }

    /// As [#of], where `{Condition: Name}` names a condition of the template. Elsewhere it is an ordinary member, of
    /// an IAM statement for example.
    static Optional<Intrinsic> ofCondition(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.tag().isEmpty()
                && mapping.entries().size() == 1
                && mapping.entries().getFirst().name().equals("Condition")) {
            return Optional.of(
                    new Intrinsic("Condition", mapping.entries().getFirst().value(), node.span()));
        }
        return of(node);
    }

    /// The arguments: the items of a list, or the one that is no list.
    List<Node> arguments() {
        return argument instanceof SequenceNode list && list.tag().isEmpty() ? list.items() : List.of(argument);
    }

    private static Node untagged(Node node) {
        return switch (node) {
            case Scalar s -> new Scalar(s.text(), s.style(), Optional.empty(), s.span());
            case SequenceNode s -> new SequenceNode(s.items(), s.flow(), Optional.empty(), s.span());
            case MappingNode m -> new MappingNode(m.entries(), m.flow(), Optional.empty(), m.span());
        };
    }
}
