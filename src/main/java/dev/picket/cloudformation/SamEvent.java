package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import java.util.Optional;

/// One entry of `Events`.
///
/// @param id the function's id and the event's name: what it makes begins with that
/// @param at where what it makes stands: its name
record SamEvent(String id, String name, String type, MappingNode properties, MadeNodes at) {
    /// Empty for what is no event of a known form.
    static Optional<SamEvent> of(EventTarget target, Entry entry, SamOutput out) {
        if (Shorthand.asMapping(entry.value()).isEmpty()) {
            return Optional.empty();
        }
        var body = Shorthand.asMapping(entry.value()).get();
        var at = new MadeNodes(entry.key().span());
        var name = out.stack().loops.replaced(entry.name(), target.of().item().context());
        return out.text(body, "Type", target.of())
                .map(type -> new SamEvent(
                        target.of().id() + name,
                        name,
                        type,
                        Shorthand.mapping(body, "Properties").orElseGet(at::object),
                        at));
    }

    Optional<Node> get(String property) {
        return properties.get(property);
    }
}
