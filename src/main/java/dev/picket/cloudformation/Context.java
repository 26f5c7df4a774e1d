package dev.picket.cloudformation;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where an expression stands.
///
/// @param under the worlds in which it counts: the template's care, the resource's condition, the branches around it
/// @param items what the identifiers of loops around it stand for
record Context(Guard under, Map<String, Value> items) {
    static Context of(Guard under) {
        return new Context(under, Map.of());
    }

    Context under(Guard under) {
        return new Context(under, items);
    }

    Context with(String identifier, Value item) {
        var more = new LinkedHashMap<>(items);
        more.put(identifier, item);
        return new Context(under, more);
    }
}
