package dev.picket.resource;

import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;

/// References that name a resource by way of another one: a data source that looks it up, an attribute that repeats one of its own
/// properties, what a network is born with.
final class Indirection {
    private final Graph graph;
    private final References references;

    Indirection(Graph graph, References references) {
        this.graph = graph;
        this.references = references;
    }

    /// What a data source finds, where this scan declares it.
    Optional<Reference> lookedUp(List<Resource> data, RootGraph root, List<String> types) {
        if (data.size() != 1 || !graph.mayBe(data.getFirst(), types) && !Lookup.isAlias(data.getFirst())) {
            return Optional.empty();
        }
        var asker = Asker.of(root, data.getFirst());
        return Lookup.names(data.getFirst()).stream()
                .flatMap(name -> found(name, asker, types).stream())
                .findFirst();
    }

    /// Whether it is of a data source that looks for a literal name: it is no resource of another name.
    boolean isLookedUpByName(Value.Unknown u, RootGraph from) {
        var symbol = u.known().refers();
        if (symbol.isEmpty()) {
            return false;
        }
        var resources = graph.scope(symbol.get().scope(), from)
                .map(r -> r.addresses().find(symbol.get().address()))
                .orElse(List.of());
        if (resources.size() != 1 || resources.getFirst().mode() != Resource.Mode.DATA) {
            return false;
        }
        var names = Lookup.names(resources.getFirst());
        return names.size() == 1 && names.getFirst() instanceof Value.Text;
    }

    /// An adapter says which property an attribute repeats: the `id` of a bucket's policy is the bucket.
    Optional<Reference> property(Symbol symbol, List<Resource> resources, RootGraph root, List<String> types) {
        if (resources.size() != 1) {
            return Optional.empty();
        }
        var asker = Asker.of(root, resources.getFirst());
        for (var node : root.nodes(resources.getFirst())) {
            if (node.source() instanceof Source.Adapted(var row, _)) {
                var property = row.attributes().get(symbol.attribute());
                if (property != null && row.properties().containsKey(property)) {
                    return node.get(property).flatMap(v -> found(v, asker, types));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> found(Value value, Asker asker, List<String> types) {
        if (!graph.descend()) {
            return Optional.empty();
        }
        try {
            return references.resolve(value, asker, types) instanceof Reference.Found found
                    ? Optional.of(found)
                    : Optional.empty();
        } finally {
            graph.ascend();
        }
    }

    /// What of those types adopts what that attribute of a network is.
    List<Node> adopted(Symbol symbol, RootGraph root, List<String> types) {
        return root.adopted().find(symbol).stream()
                .flatMap(r -> root.nodes(r).stream())
                .filter(n -> types.contains(n.type()))
                .toList();
    }
}
