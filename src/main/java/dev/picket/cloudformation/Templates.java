package dev.picket.cloudformation;

import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The templates of a tree, each read once, and who nests whom.
public final class Templates {
    /// Bytes that tell whether a file is a template.
    private static final int HEAD = 64 << 10;

    /// Code that CDK uploads: what looks like a template there is the code's own.
    private static final Pattern ASSET = Pattern.compile("(?:^|/)asset\\.[0-9a-f]{32,}(?:\\.[a-z]+)?/");

    private final SourceTree tree;
    private final Set<String> paths;
    private final Map<String, Boolean> detected = new HashMap<>();
    private final Map<String, TemplateFile> read = new HashMap<>();
    private final Map<String, SortedSet<String>> called = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    private Templates(SourceTree tree) {
        this.tree = tree;
        this.paths =
                new TreeSet<>(tree.files().stream().map(SourceTree.Entry::path).toList());
    }

    public static Templates of(SourceTree tree) {
        return new Templates(tree);
    }

    /// The templates that are judged on their own, sorted: those that no other nests, of those that only nest each other the
    /// first. Of them those that read a touched file.
    public List<String> roots(Predicate<String> touches) {
        var touched = new TreeSet<String>();
        for (var path : paths) {
            if (touches.test(path) && isTemplate(path)) {
                touched.add(path);
            }
        }
        if (touched.isEmpty()) {
            return List.of();
        }
        var reaches = new TreeMap<String, SortedSet<String>>();
        roots().forEach(r -> reaches.put(r, reach(r)));
        return reaches.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(touched::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private SortedSet<String> roots() {
        SortedMap<String, SortedSet<String>> calls = new TreeMap<>();
        for (var path : paths) {
            if (isTemplate(path)) {
                calls.put(path, called(path));
            }
        }
        var called = new TreeSet<String>();
        calls.values().forEach(called::addAll);
        var roots = new TreeSet<>(calls.keySet());
        roots.removeAll(called);
        var reached = new TreeSet<String>();
        roots.forEach(r -> reach(r, reached));
        for (var path : calls.keySet()) {
            if (!reached.contains(path)) {
                roots.add(path);
                reach(path, reached);
            }
        }
        return roots;
    }

    private SortedSet<String> reach(String root) {
        var reached = new TreeSet<String>();
        reach(root, reached);
        return reached;
    }

    private void reach(String root, Set<String> reached) {
        var todo = new ArrayList<>(List.of(root));
        while (!todo.isEmpty()) {
            var next = todo.removeLast();
            if (reached.add(next)) {
                todo.addAll(called(next));
            }
        }
    }

    /// What a template nests by itself, without what callers hand to it.
    private SortedSet<String> called(String path) {
        var known = called.get(path);
        if (known == null) {
            known = new TreeSet<>();
            called.put(path, known);
            if (mentionsStacks(path)) {
                file(path).template().map(t -> NestedStacks.calls(t, this)).ifPresent(known::addAll);
            }
        }
        return known;
    }

    /// Without these words nothing is nested. So a hook need not parse what a commit cannot have changed.
    private boolean mentionsStacks(String path) {
        return tree.read(path) instanceof Content.Bytes(var bytes)
                && NestedStacks.mentioned(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /// Whether there is such a file, a template or not.
    boolean has(String path) {
        return paths.contains(path);
    }

    /// Whether it is a template by its first bytes.
    boolean isTemplate(String path) {
        return detected.computeIfAbsent(
                path,
                p -> !ASSET.matcher(p).find()
                        && tree.head(p, HEAD) instanceof Content.Bytes(var head)
                        && TemplateDetection.isTemplate(p, head));
    }

    TemplateFile file(String path) {
        var known = read.get(path);
        if (known == null) {
            known = TemplateFile.read(tree, path);
            read.put(path, known);
        }
        return known;
    }

    /// The templates whose path is that or ends with it, whole names only.
    List<String> endingWith(String tail) {
        if (byName.isEmpty()) {
            paths.forEach(p -> byName.computeIfAbsent(Paths.name(p), _ -> new ArrayList<>(1))
                    .add(p));
        }
        return byName.getOrDefault(Paths.name(tail), List.of()).stream()
                .filter(p -> p.equals(tail) || p.endsWith("/" + tail))
                .filter(this::isTemplate)
                .toList();
    }
}
