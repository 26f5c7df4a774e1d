package dev.picket.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A tree that is a map, for tests and for a template inside a template.
public record MemoryTree(Map<String, byte[]> contents) implements SourceTree {
    public MemoryTree {
        contents = new TreeMap<>(contents);
    }

    public static MemoryTree ofTexts(Map<String, String> texts) {
        var bytes = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new MemoryTree(bytes);
    }

    @Override
    public List<Entry> files() {
        return contents.entrySet().stream()
                .map(e -> new Entry(e.getKey(), e.getValue().length))
                .toList();
    }

    @Override
    public Content read(String path) {
        var bytes = contents.get(path);
        return bytes == null ? new Content.Missing() : new Content.Bytes(bytes);
    }

    @Override
    public List<Skipped> skipped() {
        return List.of();
    }
}
