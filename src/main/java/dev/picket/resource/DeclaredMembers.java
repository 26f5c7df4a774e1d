package dev.picket.resource;

import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// `self` of an adapter: what the author wrote, what stands beside it (`provisioner`), and the computed attributes by
/// which the resource may be named.
///
/// @param computed their names
record DeclaredMembers(Resource resource, Set<String> computed) implements Value.Members {
    @Override
    public Optional<Value> get(String name) {
        var declared = resource.declared().get(name);
        if (declared.isPresent()) {
            return declared;
        }
        if (computed.contains(name)) {
            return Optional.of(Adapting.reference(resource, name));
        }
        var beside = resource.attributes().get(name);
        if (beside.isPresent()) {
            return beside;
        }
        return resource.declared().rest().map(u -> u.at(Home.made(resource.header())));
    }

    @Override
    public SequencedSet<String> names() {
        return new LinkedHashSet<>(resource.declared().members().keySet());
    }
}
