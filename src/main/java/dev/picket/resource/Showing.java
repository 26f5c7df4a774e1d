package dev.picket.resource;

import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a declared resource became, row by row.
final class Showing {
    private final Graph graph;
    private final RootGraph root;

    Showing(Graph graph, RootGraph root) {
        this.graph = graph;
        this.root = root;
    }

    List<Adapted> rows(Resource resource) {
        var rows = new ArrayList<Adapted>();
        for (var node : root.nodes(resource)) {
            boolean aws = node.type().startsWith("AWS::");
            boolean shorthand = resource.expansion().isPresent() && node.source() instanceof Source.Declared;
            if (!node.elsewhere() && !shorthand && (aws || node.source() instanceof Source.Adapted)) {
                rows.add(whole(node));
            }
        }
        for (var part : root.parts(resource)) {
            rows.add(part(part));
        }
        if (rows.isEmpty() && resource.format() == Format.CLOUDFORMATION && resource.mode() == Resource.Mode.MANAGED) {
            var type = resource.expansion().map(Resource.Expansion::type).orElse(resource.type());
            var source = resource.expansion().<Source>map(Source.Expanded::new).orElseGet(Source.Declared::new);
            var shape = graph.shape(type, resource.format());
            rows.add(whole(new Node(root, resource, shape, resource.when(), resource.many(), "", source)));
        }
        return rows;
    }

    private Adapted whole(Node node) {
        var values = new LinkedHashMap<String, Value>();
        for (var name : node.propertyNames()) {
            if (Character.isUpperCase(name.charAt(0)) || node.source() instanceof Source.Declared) {
                node.get(name).filter(v -> !(v instanceof Value.Null)).ifPresent(v -> values.put(name, v));
            }
        }
        var parts = node.parts().stream().map(Resource::address).toList();
        return new Adapted(
                Optional.of(node.type()),
                node.when(),
                values,
                Optional.empty(),
                List.of(),
                parts,
                references(values, node.resource()));
    }

    private Adapted part(Part part) {
        var values = new LinkedHashMap<String, Value>();
        for (var name : part.row().properties().keySet()) {
            var value = part.property(name);
            if (!(value instanceof Value.Null)) {
                values.put(name, value);
            }
        }
        var wholes = root.wholes(part.resource()).stream()
                .filter(n -> !n.elsewhere())
                .map(n -> n.resource().address())
                .distinct()
                .toList();
        return new Adapted(
                Optional.empty(),
                part.when(),
                values,
                part.row().partOf(),
                wholes,
                List.of(),
                references(values, part.resource()));
    }

    private List<Adapted.Referred> references(SequencedMap<String, Value> values, Resource from) {
        var found = new LinkedHashSet<Adapted.Referred>();
        values.forEach((name, value) -> References.leaves(value, leaf -> {
            if (leaf instanceof Value.Unknown u && u.known().refers().isPresent()) {
                var address = u.known().refers().get().address();
                if (!address.equals(from.address())) {
                    found.add(new Adapted.Referred(name, address));
                }
            }
        }));
        return List.copyOf(found);
    }
}
