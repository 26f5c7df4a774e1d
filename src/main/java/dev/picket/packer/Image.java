package dev.picket.packer;

import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;

/// The resource that a build of a source makes. Its properties are Picket's own, declared in rules/views/packer.hcl:
/// `Builder` (`amazon-ebs`), `Settings` (the builder's arguments as written; a nested block is a list of objects) and
/// `Steps`, the provisioners in the order in which they run (`Type` beside their arguments).
record Image(String builder, String name, Value.Mapping settings, List<Value> steps, Span header, Span block) {
    static final String TYPE = "packer::Image";

    Resource resource(String scope, String directory, Resource.Syntax syntax) {
        var properties = new LinkedHashMap<String, Value>();
        var home = Home.written(header);
        properties.put("Builder", new Value.Text(builder, home));
        properties.put("Settings", settings);
        properties.put("Steps", Value.Sequence.tuple(steps, home));
        var address = name.isEmpty() ? builder : builder + "." + name;
        return new Resource(
                scope,
                address,
                address,
                address,
                directory,
                Resource.Mode.MANAGED,
                Format.PACKER,
                TYPE,
                header,
                block,
                Guard.ALWAYS,
                false,
                Value.Mapping.object(properties, home),
                Value.Mapping.object(new LinkedHashMap<>(), home),
                syntax);
    }
}
