package dev.picket.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A model whose answers are kept: a scan asks for the same few types thousands of times.
final class Asked implements Model {
    private final Model model;
    private final Map<Key, List<Row>> rows = new HashMap<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();

    private record Key(Format format, String type) {}

    Asked(Model model) {
        this.model = model;
    }

    @Override
    public List<Row> rows(Format format, String type) {
        return rows.computeIfAbsent(new Key(format, type), k -> model.rows(k.format(), k.type()));
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
