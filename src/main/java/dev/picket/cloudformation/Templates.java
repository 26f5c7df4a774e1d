package dev.picket.cloudformation;

import dev.picket.document.DocumentReader;
import dev.picket.document.Documents;
import dev.picket.text.SourceFile;
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
import org.jspecify.annotations.Nullable;

/// The templates of a tree, each read once, and who nests whom.
final class Templates {
    /// Bytes that tell whether a file is a template.
    private static final int HEAD = 64 << 10;

    /// Code that CDK uploads: what looks like a template there is the code's own.
    private static final Pattern ASSET = Pattern.compile("(?:^|/)asset\\.[0-9a-f]{32,}(?:\\.[a-z]+)?/");

    /// What templates and pieces of them are usually called: only such files are looked at for the sake of others.
    private static final Pattern NAMES =
            Pattern.compile("\\.(?:ya?ml|json|template|cfn|cform|cf|tmpl|txt)$|(?:^|/)[^./]+$");

    private final SourceTree tree;
    private final Set<String> paths;
    private final Map<String, Boolean> detected = new HashMap<>();
    private final Map<String, TemplateFile> read = new HashMap<>();
    private final Map<String, SortedSet<String>> included = new HashMap<>();
    private final Map<String, Documents> snippets = new HashMap<>();
    private final Map<String, SortedSet<String>> called = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> holding = new HashMap<>();
    private @Nullable Exports exports;
    private @Nullable SortedMap<String, SortedSet<String>> reaches;

    private Templates(SourceTree tree) {
        this.tree = tree;
        this.paths =
                new TreeSet<>(tree.files().stream().map(SourceTree.Entry::path).toList());
    }

    static Templates of(SourceTree tree) {
        return new Templates(tree);
    }

    /// The templates that are judged on their own, sorted: those that no other nests, of those that only nest each other the
    /// first. Of them those that read a touched file, and those that import from such ones.
    List<String> roots(Predicate<String> touches) {
        var touched = new TreeSet<String>();
        for (var path : paths) {
            if (touches.test(path) && (isTemplate(path) || mayBeIncluded(path))) {
                touched.add(path);
            }
        }
        if (touched.isEmpty()) {
            return List.of();
        }
        var concerned = new TreeSet<String>();
        reaches().forEach((root, reached) -> {
            if (reached.stream().anyMatch(touched::contains)) {
                concerned.add(root);
            }
        });
        if (concerned.size() < reaches().size()) {
            addImporters(concerned);
        }
        return List.copyOf(concerned);
    }

    /// Whether a file that is no template may be a piece of one.
    private boolean mayBeIncluded(String path) {
        return NAMES.matcher(path).find() && mentions(path, text -> text.contains("AWS::") || text.contains("Fn::"));
    }

    private void addImporters(SortedSet<String> concerned) {
        var exporters = new HashMap<String, Set<String>>();
        reaches().forEach((root, reached) -> exporters.put(root, exporters(reached)));
        for (int size = 0; size != concerned.size(); ) {
            size = concerned.size();
            exporters.forEach((root, from) -> {
                if (from.stream().anyMatch(concerned::contains)) {
                    concerned.add(root);
                }
            });
        }
    }

    /// The roots that some templates import from, each by itself.
    private Set<String> exporters(Set<String> importing) {
        var from = new TreeSet<String>();
        for (var path : importing) {
            if (mentions(path, Exports::imported)) {
                file(path)
                        .template()
                        .map(t -> Exports.imports(t, this))
                        .orElse(List.of())
                        .forEach(name -> exports()
                                .find(name, path)
                                .ifPresent(f -> from.addAll(holding(f.export().template()))));
            }
        }
        return from;
    }

    Exports exports() {
        var known = exports;
        if (known == null) {
            known = new Exports();
            for (var path : paths) {
                if (isTemplate(path) && mentions(path, Exports::exported)) {
                    var template = file(path).template();
                    if (template.isPresent()) {
                        known.add(template.get(), this);
                    }
                }
            }
            exports = known;
        }
        return known;
    }

    /// The roots that a template is read in.
    List<String> holding(String template) {
        return holding.computeIfAbsent(
                template,
                t -> reaches().entrySet().stream()
                        .filter(e -> e.getValue().contains(t))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /// By root every template that it reads.
    private SortedMap<String, SortedSet<String>> reaches() {
        var known = reaches;
        if (known == null) {
            var all = new TreeMap<String, SortedSet<String>>();
            roots().forEach(r -> all.put(r, reach(r)));
            known = all;
            reaches = known;
        }
        return known;
    }

    private SortedSet<String> roots() {
        SortedMap<String, SortedSet<String>> calls = new TreeMap<>();
        for (var path : paths) {
            if (detected.getOrDefault(path, false) || NAMES.matcher(path).find() && isTemplate(path)) {
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

    /// What a template nests or includes by itself, without what callers hand to it.
    private SortedSet<String> called(String path) {
        var known = called.get(path);
        if (known == null) {
            known = new TreeSet<>();
            called.put(path, known);
            if (mentions(path, NestedStacks::mentioned)) {
                file(path).template().map(t -> NestedStacks.calls(t, this)).ifPresent(known::addAll);
            }
            if (mentions(path, Includes::mentioned)) {
                known.addAll(included(path));
            }
        }
        return known;
    }

    /// Whether a file has some words in it without which it does not concern others. So a hook need not parse what a commit cannot
    /// have changed.
    private boolean mentions(String path, Predicate<String> words) {
        return tree.read(path) instanceof Content.Bytes(var bytes)
                && words.test(new String(bytes, StandardCharsets.ISO_8859_1));
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
            var expanded = Includes.expand(TemplateFile.read(tree, path), this);
            known = expanded.file();
            read.put(path, known);
            included.put(path, expanded.files());
        }
        return known;
    }

    /// The files whose text stands in a template.
    SortedSet<String> included(String path) {
        file(path);
        return included.getOrDefault(path, new TreeSet<>());
    }

    /// What a file holds that is put into templates.
    Documents snippet(String path) {
        return snippets.computeIfAbsent(
                path,
                p -> tree.read(p) instanceof Content.Bytes(var bytes)
                        ? DocumentReader.read(SourceFile.of(p, bytes))
                        : new Documents(List.of(), List.of(), List.of()));
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
