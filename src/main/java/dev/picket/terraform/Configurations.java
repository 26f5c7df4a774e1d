package dev.picket.terraform;

import dev.picket.tree.LinkedTree;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every directory of a tree that holds a module, each read once, and who calls whom.
final class Configurations {
    private final LinkedTree tree;
    private final SortedMap<String, List<String>> paths = new TreeMap<>();
    private final Map<String, Configuration> read = new HashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final ModuleSources sources;
    private final boolean generated;

    Configurations(SourceTree tree, ModulePaths vendored) {
        this.tree = LinkedTree.of(tree);
        boolean terragrunt = false;
        for (var entry : this.tree.files()) {
            terragrunt |= Paths.name(entry.path()).equals("terragrunt.hcl");
            var directory = Paths.directory(entry.path());
            if (TerraformFiles.isConfiguration(entry.path()) && real(directory).equals(directory)) {
                paths.computeIfAbsent(directory, _ -> new ArrayList<>()).add(entry.path());
            }
        }
        paths.replaceAll((_, files) -> TerraformFiles.inForce(files));
        this.generated = terragrunt;
        this.sources = new ModuleSources(tree, vendored, this);
    }

    /// The tree as Terraform sees it: through its symbolic links.
    LinkedTree tree() {
        return tree;
    }

    ModuleSources sources() {
        return sources;
    }

    /// Whether Terragrunt is at work, which writes files that the tree does not hold.
    boolean generated() {
        return generated;
    }

    boolean has(String directory) {
        return paths.containsKey(directory);
    }

    /// Where a directory that a link may lead to really lies: Terraform takes a linked module for the one that it links.
    String real(String directory) {
        return tree.real(directory).map(d -> d.isEmpty() ? "." : d).orElse(directory);
    }

    /// Where what a directory declares really lies: its own place, and those of files that it links.
    private SortedSet<String> places(String directory) {
        var places = new TreeSet<>(List.of(directory));
        paths.getOrDefault(directory, List.of())
                .forEach(p -> tree.real(p).map(Paths::directory).ifPresent(places::add));
        return places;
    }

    /// What a directory declares; nothing for one without Terraform's files.
    Configuration of(String directory) {
        var known = read.get(directory);
        if (known == null) {
            known = ConfigurationReader.read(tree, directory, paths.getOrDefault(directory, List.of()));
            read.put(directory, known);
        }
        return known;
    }

    /// The directories that are judged on their own: those that nobody calls or that keep a state; of directories
    /// that only call each other the first.
    SortedSet<String> roots() {
        var calls = new TreeMap<String, Set<String>>();
        for (var directory : paths.keySet()) {
            if (!isInstalled(directory)) {
                calls.put(directory, called(directory));
            }
        }
        var called = new TreeSet<String>();
        calls.values().forEach(called::addAll);
        var roots = new TreeSet<String>();
        for (var directory : calls.keySet()) {
            if (!called.contains(directory) || of(directory).keepsState()) {
                roots.add(directory);
            }
        }
        var reached = new TreeSet<String>();
        roots.forEach(r -> reach(r, reached));
        for (var directory : calls.keySet()) {
            if (!reached.contains(directory)) {
                roots.add(directory);
                reach(directory, reached);
            }
        }
        return roots;
    }

    /// A root's own directory and those of the modules that it calls, at any depth; of what is linked, the places too.
    SortedSet<String> reach(String root) {
        var reached = new TreeSet<String>();
        reach(root, reached);
        List.copyOf(reached).forEach(d -> reached.addAll(places(d)));
        return reached;
    }

    private void reach(String directory, Set<String> reached) {
        var todo = new ArrayList<>(List.of(directory));
        while (!todo.isEmpty()) {
            var next = todo.removeLast();
            if (reached.add(next)) {
                todo.addAll(called(next));
            }
        }
    }

    private Set<String> called(String directory) {
        var known = called.get(directory);
        if (known == null) {
            known = mayCall(directory) ? readCalls(directory) : Set.of();
            called.put(directory, known);
        }
        return known;
    }

    /// Without the word `module` nothing is called. So a hook need not parse what a commit cannot have changed.
    private boolean mayCall(String directory) {
        if (read.containsKey(directory)) {
            return true;
        }
        for (var path : paths.getOrDefault(directory, List.of())) {
            if (tree.read(path) instanceof Content.Bytes(var bytes)
                    && new String(bytes, StandardCharsets.ISO_8859_1).contains("module")) {
                return true;
            }
        }
        return false;
    }

    private Set<String> readCalls(String directory) {
        var called = new LinkedHashSet<String>();
        for (var call : of(directory).calls().values()) {
            sources.directory(directory, call).ifPresent(called::add);
        }
        return called;
    }

    /// Whether a root's files or those of its modules speak of something.
    boolean mentions(String root, String words) {
        return reach(root).stream()
                .flatMap(d -> paths.getOrDefault(d, List.of()).stream())
                .anyMatch(p -> tree.read(p) instanceof Content.Bytes(var bytes)
                        && new String(bytes, StandardCharsets.ISO_8859_1).contains(words));
    }

    private static boolean isInstalled(String directory) {
        return directory.equals(".terraform")
                || directory.startsWith(".terraform/")
                || directory.contains("/.terraform/");
    }
}
