package dev.picket.rule;

import dev.picket.resource.Node;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whose text a place is: the blocks of a root's resources, by file and offset.
final class Places {
    private final Map<SourceFile, TreeMap<Integer, List<Resource>>> blocks = new HashMap<>();

    static Places of(Root root) {
        var places = new Places();
        for (var r : root.resources()) {
            places.blocks
                    .computeIfAbsent(r.block().file(), _ -> new TreeMap<>())
                    .computeIfAbsent(r.block().start(), _ -> new ArrayList<>())
                    .add(r);
        }
        return places;
    }

    Stand.Own of(Subject subject) {
        var own = new ArrayList<Span>();
        own.add(subject.node().resource().block());
        subject.node().parts().forEach(p -> own.add(p.block()));
        return new Stand.Own() {
            @Override
            public boolean holds(Span place) {
                return own.stream().anyMatch(b -> b.contains(place)) || isDocument(place);
            }

            @Override
            public Object holder(Span place) {
                return around(place).<Object>map(Resource::block).orElse(place);
            }

            @Override
            public Optional<String> inputAt(Span place) {
                return around(place)
                        .filter(r -> r.isInput() && !r.header().contains(place))
                        .map(Resource::definition);
            }
        };
    }

    /// The judged resource's declaration, its parts', and the one that holds the place.
    List<Span> declarations(Subject subject, Span place) {
        var all = new LinkedHashSet<Span>();
        all.add(subject.node().resource().block());
        subject.node().parts().forEach(p -> all.add(p.block()));
        around(place).ifPresent(r -> all.add(r.block()));
        return List.copyOf(all);
    }

    /// A policy document of Terraform's is no resource of its own: what it says is said by whom it is given to.
    private boolean isDocument(Span place) {
        return around(place)
                .filter(r -> r.mode() == Resource.Mode.DATA && r.type().equals("aws_iam_policy_document"))
                .isPresent();
    }

    private Optional<Resource> around(Span place) {
        var inFile = blocks.get(place.file());
        var before = inFile == null ? null : inFile.floorEntry(place.start());
        return before == null
                ? Optional.empty()
                : before.getValue().stream()
                        .filter(r -> r.block().contains(place))
                        .findFirst();
    }

    /// The node's own path of a place, for a fingerprint.
    static String path(Node node, Span place) {
        if (node.resource().block().contains(place)) {
            return node.resource().syntax().path(place);
        }
        for (var part : node.parts()) {
            if (part.block().contains(place)) {
                return part.local() + ":" + part.syntax().path(place);
            }
        }
        return "";
    }
}
