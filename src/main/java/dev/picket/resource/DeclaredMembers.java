package dev.picket.resource;

import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// `self` of an adapter: what the author wrote, and the computed attributes by which the resource may be named.
record DeclaredMembers(Resource resource, List<Model.Row> rows) implements Value.Members {
    @Override
    public Optional<Value> get(String name) {
        var declared = resource.declared().get(name);
        if (declared.isPresent()) {
            return declared;
        }
        if (isComputed(name)) {
            return Optional.of(Adapting.reference(resource, name));
        }
        return resource.declared().rest().map(u -> u.at(Home.made(resource.header())));
    }

    private boolean isComputed(String name) {
        return name.equals("id")
                || name.equals("arn")
                || rows.stream().anyMatch(r -> r.attributes().containsKey(name));
    }

    @Override
    public SequencedSet<String> names() {
        return new LinkedHashSet<>(resource.declared().members().keySet());
    }
}
