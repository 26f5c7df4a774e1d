package dev.picket.terraform;

import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/// `var`, `local`, `module`, a resource: names whose values are worked out when asked for.
record Namespace(Set<String> known, Function<String, Optional<Value>> find) implements Value.Members {
    static Value.Entity at(Span place, Set<String> known, Function<String, Optional<Value>> find) {
        return new Value.Entity(new Namespace(known, find), Home.made(place));
    }

    @Override
    public Optional<Value> get(String name) {
        return find.apply(name);
    }

    @Override
    public SequencedSet<String> names() {
        return new LinkedHashSet<>(known);
    }
}
