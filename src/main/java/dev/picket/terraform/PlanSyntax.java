package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import dev.picket.resource.Resource;
import dev.picket.text.Span;

/// Places within a planned resource's values: `ingress[0].cidr_blocks[1]`.
record PlanSyntax(MappingNode values, Span header) implements Resource.Syntax {
    @Override
    public String path(Span place) {
        return values.span().file() == place.file() && values.span().contains(place) ? path(values, place) : "";
    }

    @Override
    public Span enclosing(Span place) {
        return header;
    }

    private static String path(Node node, Span place) {
        return switch (node) {
            case Node.Scalar _ -> "";
            case MappingNode m -> {
                for (var entry : m.entries()) {
                    if (entry.span().contains(place)) {
                        var inner = path(entry.value(), place);
                        yield entry.name() + (inner.isEmpty() || inner.startsWith("[") ? inner : "." + inner);
                    }
                }
                yield "";
            }
            case SequenceNode s -> {
                for (int i = 0; i < s.items().size(); i++) {
                    if (s.items().get(i).span().contains(place)) {
                        var inner = path(s.items().get(i), place);
                        yield "[" + i + "]" + (inner.isEmpty() || inner.startsWith("[") ? inner : "." + inner);
                    }
                }
                yield "";
            }
        };
    }
}
