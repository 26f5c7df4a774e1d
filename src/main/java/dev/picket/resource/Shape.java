package dev.picket.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// What the model says of one type, for resources of one format: asked once.
///
/// @param views those with a value; `given` ones are ordinary properties
/// @param defaults by the top-level property that they belong to, in file order
/// @param required properties that the type cannot be made without
record Shape(
        String type,
        SequencedMap<String, Model.View> views,
        SequencedMap<String, List<Preset>> defaults,
        Kinds kinds,
        Set<String> required) {

    /// A default with its path taken apart.
    record Preset(List<Step> path, Model.Default rule) {}

    /// @param list whether the default is for each element of the list of that name
    record Step(String name, boolean list) {}

    static Shape of(Model model, String type, Format format) {
        var views = new LinkedHashMap<String, Model.View>();
        model.views(type).forEach((name, view) -> {
            if (!view.given() && view.value().isPresent()) {
                views.put(name, view);
            }
        });
        var defaults = new LinkedHashMap<String, List<Preset>>();
        for (var rule : model.defaults(type)) {
            if (rule.only().isEmpty() || rule.only().get() == format) {
                var path = steps(rule.path());
                defaults.computeIfAbsent(path.getFirst().name(), _ -> new ArrayList<>())
                        .add(new Preset(path, rule));
            }
        }
        var schema = model.schema(type);
        return new Shape(
                type,
                views,
                defaults,
                schema.map(s -> Kinds.of(s.properties())).orElse(Kinds.NONE),
                schema.<Set<String>>map(Model.Schema::required).orElse(Set.of()));
    }

    private static List<Step> steps(String path) {
        var steps = new ArrayList<Step>();
        for (var part : path.split("\\.")) {
            boolean list = part.endsWith("[]");
            steps.add(new Step(list ? part.substring(0, part.length() - 2) : part, list));
        }
        return steps;
    }
}
