package dev.picket.hcl;

import dev.picket.value.Value;
import java.util.LinkedHashMap;

/// An entity where all its members are wanted.
final class Entities {
    private Entities() {}

    static Value.Mapping mapping(Value.Entity e) {
        var members = new LinkedHashMap<String, Value>();
        for (var name : e.members().names()) {
            e.members().get(name).ifPresent(v -> members.put(name, v));
        }
        return Value.Mapping.object(members, e.home());
    }
}
