package dev.picket.resource;

import dev.picket.text.Span;
import dev.picket.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which data sources of a root are policy documents that one of its resources carries: they are judged as what that
/// resource says, not by themselves.
final class Carried {
    private static final String DOCUMENT = "aws_iam_policy_document";

    private final Set<Span> blocks = new HashSet<>();

    static Carried of(Root root) {
        var carried = new Carried();
        var documents = root.resources().stream()
                .filter(r -> r.mode() == Resource.Mode.DATA && r.type().equals(DOCUMENT))
                .map(Resource::block)
                .distinct()
                .toList();
        if (!documents.isEmpty()) {
            root.resources().forEach(r -> carried.see(r.declared(), r, documents));
        }
        return carried;
    }

    /// Whether some other resource, or another document, holds what this one gives.
    boolean holds(Resource document) {
        return blocks.contains(document.block());
    }

    private void see(Value value, Resource holder, List<Span> documents) {
        switch (value) {
            case Value.Choice c -> c.cases().forEach(k -> see(k.value(), holder, documents));
            case Value.Sequence s -> s.elements().forEach(e -> see(e.value(), holder, documents));
            case Value.Mapping m -> {
                var place = m.home().origin().place();
                if (!holder.block().contains(place)) {
                    documents.stream().filter(d -> d.contains(place)).forEach(blocks::add);
                }
                m.members().values().forEach(v -> see(v, holder, documents));
            }
            case Value.Text t -> t.document().ifPresent(d -> see(d, holder, documents));
            case Value.Unknown u -> u.known().document().ifPresent(d -> see(d, holder, documents));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Entity _ -> {}
        }
    }
}
