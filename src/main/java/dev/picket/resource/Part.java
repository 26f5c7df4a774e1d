package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.HashMap;
import java.util.Map;

/// One row of a resource that contributes to a whole.
final class Part {
    private final RootGraph root;
    private final Resource resource;
    private final Source.Adapted source;
    private final Shape whole;
    private final Guard when;
    private final boolean many;
    private final boolean abroad;
    private final Map<String, Value> values = new HashMap<>();

    Part(RootGraph root, Resource resource, Source.Adapted source, Shape whole, Guard when, boolean many) {
        this(root, resource, source, whole, when, many, false);
    }

    private Part(
            RootGraph root,
            Resource resource,
            Source.Adapted source,
            Shape whole,
            Guard when,
            boolean many,
            boolean abroad) {
        this.root = root;
        this.resource = resource;
        this.source = source;
        this.whole = whole;
        this.when = when;
        this.many = many;
        this.abroad = abroad;
    }

    RootGraph root() {
        return root;
    }

    Resource resource() {
        return resource;
    }

    Model.Row row() {
        return source.row();
    }

    Source.Adapted source() {
        return source;
    }

    Shape whole() {
        return whole;
    }

    Guard when() {
        return when;
    }

    boolean many() {
        return many;
    }

    boolean sets(String property) {
        return source.row().properties().containsKey(property);
    }

    /// What it contributes to that property; null where it says nothing.
    Value property(String name) {
        var known = values.get(name);
        if (known == null) {
            var value = root.adapting().property(resource, source, world(), name, whole);
            known = abroad ? Brought.from(value, root.root()) : value;
            values.put(name, known);
        }
        return known;
    }

    private Guard world() {
        return abroad ? Guard.ALWAYS : when;
    }

    /// The same, joining only under that guard.
    Part under(Guard when) {
        return new Part(root, resource, source, whole, when, many, abroad);
    }

    /// The same, joining a whole of another root: this root's inputs mean nothing there.
    Part abroad() {
        return new Part(root, resource, source, whole, Guard.ALWAYS, many || when != Guard.ALWAYS, true);
    }
}
