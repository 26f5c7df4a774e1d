package dev.picket.resource;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A model whose answers are kept: a scan asks for the same few types thousands of times.
final class Asked implements Model {
    private final Model model;
    private final Map<Format, Map<String, List<Row>>> rows = new EnumMap<>(Format.class);
    private final Map<String, Boolean> mentioned = new HashMap<>();

    Asked(Model model) {
        this.model = model;
    }

    @Override
    public List<Row> rows(Format format, String type) {
        return rows.computeIfAbsent(format, _ -> new HashMap<>()).computeIfAbsent(type, t -> model.rows(format, t));
    }

    @Override
    public SequencedMap<String, View> views(String type) {
        return model.views(type);
    }

    @Override
    public List<Default> defaults(String type) {
        return model.defaults(type);
    }

    @Override
    public Optional<Schema> schema(String type) {
        return model.schema(type);
    }

    @Override
    public boolean mentions(String type) {
        return mentioned.computeIfAbsent(type, model::mentions);
    }
}
