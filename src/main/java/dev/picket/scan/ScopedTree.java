package dev.picket.scan;

import dev.picket.tree.SourceTree;
import java.util.List;

/// A tree without what the configuration excludes.
record ScopedTree(SourceTree tree, Configuration configuration) implements SourceTree {
    @Override
    public List<Entry> files() {
        return configuration.exclude().isEmpty()
                ? tree.files()
                : tree.files().stream()
                        .filter(e -> !configuration.excludes(e.path()))
                        .toList();
    }

    @Override
    public Content read(String path) {
        return configuration.excludes(path) ? new Content.Missing() : tree.read(path);
    }

    @Override
    public Content head(String path, int limit) {
        return configuration.excludes(path) ? new Content.Missing() : tree.head(path, limit);
    }

    @Override
    public List<Skipped> skipped() {
        return tree.skipped().stream()
                .filter(s -> !configuration.excludes(s.path()))
                .toList();
    }

    @Override
    public List<Link> links() {
        return tree.links().stream()
                .filter(l -> !configuration.excludes(l.path()))
                .toList();
    }
}
