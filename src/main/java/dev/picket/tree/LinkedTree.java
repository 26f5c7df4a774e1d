package dev.picket.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A tree seen through its symbolic links, as programs see it: a file can be read by every path that leads to it within the tree, and a
/// link to a file is a file. Where things really lie is [#real].
public final class LinkedTree implements SourceTree {
    /// Links on the way to one file, as Linux bounds them.
    private static final int MOST = 40;

    /// Files, linked ones included; further links to folders are passed over.
    private static final int MOST_FILES = 200_000;

    private final SourceTree tree;
    private final Map<String, String> targets = new TreeMap<>();
    private final List<Entry> files;

    private LinkedTree(SourceTree tree) {
        this.tree = tree;
        tree.links().forEach(l -> targets.put(l.path(), l.target()));
        this.files = targets.isEmpty() ? tree.files() : withLinked(tree.files());
    }

    public static LinkedTree of(SourceTree tree) {
        return tree instanceof LinkedTree linked ? linked : new LinkedTree(tree);
    }

    private List<Entry> withLinked(List<Entry> entries) {
        var sizes = new TreeMap<String, Long>();
        entries.forEach(e -> sizes.put(e.path(), e.size()));
        var all = new ArrayList<>(entries);
        for (var link : targets.keySet()) {
            real(link).ifPresent(target -> add(link, target, sizes, all));
        }
        all.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(all);
    }

    /// A link to a folder is one whose own files are files; what is linked within it is not followed again.
    private static void add(String link, String target, TreeMap<String, Long> sizes, List<Entry> into) {
        var size = sizes.get(target);
        if (size != null) {
            into.add(new Entry(link, size));
            return;
        }
        boolean above = target.isEmpty() || link.startsWith(target + "/"); // it would hold itself
        for (var e : above
                ? new TreeMap<String, Long>().entrySet()
                : sizes.tailMap(target + "/").entrySet()) {
            if (!e.getKey().startsWith(target + "/") || into.size() >= MOST_FILES) {
                return;
            }
            into.add(new Entry(link + e.getKey().substring(target.length()), e.getValue()));
        }
    }

    /// Where a path really leads, whether or not anything is there; the root is `""`. Empty for a circle of links.
    public Optional<String> real(String path) {
        var way = path;
        for (int followed = 0; followed <= MOST; followed++) {
            var link = firstLink(way);
            if (link.isEmpty()) {
                return Optional.of(way);
            }
            var target = targets.getOrDefault(link.get(), "");
            var rest = way.substring(link.get().length());
            way = target.isEmpty() && !rest.isEmpty() ? rest.substring(1) : target + rest;
        }
        return Optional.empty();
    }

    /// Whether a path leads to nothing because its links go in a circle.
    public boolean isCircle(String path) {
        return real(path).isEmpty();
    }

    private Optional<String> firstLink(String path) {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (targets.containsKey(path.substring(0, slash))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return targets.containsKey(path) ? Optional.of(path) : Optional.empty();
    }

    @Override
    public List<Entry> files() {
        return files;
    }

    @Override
    public Content read(String path) {
        return real(path).map(tree::read).orElseGet(Content.Missing::new);
    }

    @Override
    public Content head(String path, int limit) {
        return real(path).map(p -> tree.head(p, limit)).orElseGet(Content.Missing::new);
    }

    @Override
    public List<Skipped> skipped() {
        return tree.skipped();
    }

    @Override
    public List<Link> links() {
        return tree.links();
    }
}
