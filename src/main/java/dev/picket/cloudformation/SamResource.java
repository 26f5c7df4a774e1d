package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// A resource as the transform hands it to CloudFormation.
///
/// @param of the user's resource that it comes from
/// @param place of the user's: the logical id, or what asks for it
/// @param condition under which it exists, a condition function; empty: always
/// @param names of properties that the user writes elsewhere, as [dev.picket.resource.Resource.Expansion#names]
record SamResource(
        String id,
        String type,
        MappingNode properties,
        Shorthand of,
        Span place,
        Optional<Node> condition,
        SequencedMap<String, String> names) {
    static SamResource of(Shorthand of, String id, String type, MappingNode properties) {
        return new SamResource(id, type, properties, of, properties.span(), of.condition(), new LinkedHashMap<>());
    }

    SamResource under(Optional<Node> other) {
        return new SamResource(id, type, properties, of, place, other, names);
    }

    /// Which properties the user writes under which name: AWS's, the user's, AWS's, the user's.
    SamResource named(String... pairs) {
        var more = new LinkedHashMap<>(names);
        for (int i = 0; i < pairs.length; i += 2) {
            more.put(pairs[i], pairs[i + 1]);
        }
        return new SamResource(id, type, properties, of, place, condition, more);
    }

    /// With what the user has a macro or an include put among the shorthand's properties.
    SamResource including() {
        var macro = of.properties().entry("Fn::Transform");
        if (!isMain() || macro.isEmpty()) {
            return this;
        }
        var entries = new ArrayList<>(properties.entries());
        entries.add(macro.get());
        var more = new MappingNode(entries, properties.flow(), properties.tag(), properties.span());
        return new SamResource(id, type, more, of, place, condition, names);
    }

    /// Whether it is the user's own resource under AWS's type.
    boolean isMain() {
        return id.equals(of.id());
    }
}
