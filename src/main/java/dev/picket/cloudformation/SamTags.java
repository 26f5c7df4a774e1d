package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.Optional;

/// SAM's tags, a mapping, to CloudFormation's, a list; one of SAM's own is added.
final class SamTags {
    private SamTags() {}

    static Node of(Optional<Node> tags, MadeNodes made, String own) {
        var all = new ArrayList<Node>();
        all.add(tag(made, made.text(own), made.text("SAM")));
        tags.flatMap(Shorthand::asMapping).ifPresent(m -> add(m, all));
        return tags.isPresent() && Shorthand.asMapping(tags.get()).isEmpty() ? tags.get() : made.list(all);
    }

    /// Without one of SAM's own.
    static Optional<Node> plain(Optional<Node> tags) {
        return tags.map(t -> {
            var all = new ArrayList<Node>();
            Shorthand.asMapping(t).ifPresent(m -> add(m, all));
            return Shorthand.asMapping(t).isEmpty() ? t : new MadeNodes(t.span()).list(all);
        });
    }

    private static void add(MappingNode tags, ArrayList<Node> to) {
        for (var entry : tags.entries()) {
            to.add(tag(new MadeNodes(entry.span()), entry.key(), entry.value()));
        }
    }

    private static Node tag(MadeNodes at, Node key, Node value) {
        return at.object(at.entry("Key", key), at.entry("Value", value));
    }
}
