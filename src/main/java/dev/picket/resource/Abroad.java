package dev.picket.resource;

import dev.picket.value.Value;
import java.util.Optional;
import java.util.SequencedSet;

/// A node of another root. Its values may depend on that root's inputs, which mean nothing here: what does is unknown.
record Abroad(Node node) implements Value.Members {
    @Override
    public Optional<Value> get(String name) {
        return node.get(name).map(v -> Brought.from(v, node.root()));
    }

    @Override
    public SequencedSet<String> names() {
        return node.names();
    }
}
