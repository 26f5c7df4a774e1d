package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.resource.Resource;
import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;

/// Places within one declaration. Intrinsic functions are no steps of a path: both forms of one template have the
/// same paths.
record TemplateSyntax(Span header, Node body) implements Resource.Syntax {
    private static final List<String> KEYS = List.of("DeviceName", "Name", "Key", "Id", "Sid", "RuleNumber");

    @Override
    public String path(Span place) {
        var path = new StringBuilder();
        var node = body;
        while (node != null) {
            node = step(node, place, path);
        }
        return path.toString();
    }

    private static @org.jspecify.annotations.Nullable Node step(Node node, Span place, StringBuilder path) {
        switch (node) {
            case Scalar _ -> {
                return null;
            }
            case MappingNode mapping -> {
                var entry = holding(mapping, place);
                if (entry.isEmpty()) {
                    return null;
                }
                if (!isCall(mapping)) {
                    path.append(path.isEmpty() ? "" : ".").append(DocumentValues.key(entry.get()));
                    return entry.get().value();
                }
                return argument(Intrinsic.of(mapping), entry.get().value(), place);
            }
            case SequenceNode list -> {
                if (list.tag().isPresent()) {
                    return argument(Intrinsic.of(list), list, place);
                }
                for (int i = 0; i < list.items().size(); i++) {
                    if (list.items().get(i).whole().contains(place)) {
                        path.append('[')
                                .append(key(list.items().get(i)).orElse(String.valueOf(i)))
                                .append(']');
                        return list.items().get(i);
                    }
                }
                return null;
            }
        }
    }

    /// Of `Fn::If` the branch that holds the place; no other function's arguments have paths.
    private static @org.jspecify.annotations.Nullable Node argument(
            Optional<Intrinsic> call, Node argument, Span place) {
        if (call.isEmpty() || !call.get().name().equals("If") || !(argument instanceof SequenceNode list)) {
            return null;
        }
        return list.items().stream()
                .skip(1)
                .filter(i -> i.whole().contains(place))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCall(MappingNode mapping) {
        return Intrinsic.of(mapping).isPresent();
    }

    private static Optional<Entry> holding(MappingNode mapping, Span place) {
        return mapping.entries().stream()
                .filter(e -> e.span().contains(place) || e.value().whole().contains(place))
                .findFirst();
    }

    private static Optional<String> key(Node item) {
        if (item instanceof MappingNode mapping) {
            for (var name : KEYS) {
                var key = Template.text(mapping, name);
                if (key.isPresent()) {
                    return key;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Span enclosing(Span place) {
        var found = header;
        Node node = body;
        while (node != null) {
            node = switch (node) {
                case Scalar _ -> null;
                case SequenceNode list ->
                    list.items().stream()
                            .filter(i -> i.whole().contains(place))
                            .findFirst()
                            .orElse(null);
                case MappingNode mapping -> {
                    var entry = holding(mapping, place);
                    if (entry.isPresent() && !isCall(mapping)) {
                        found = entry.get().key().span();
                    }
                    yield entry.map(Entry::value).orElse(null);
                }
            };
        }
        return found;
    }
}
