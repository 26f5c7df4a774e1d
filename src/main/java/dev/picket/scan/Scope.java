package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.resource.Root;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which part of a tree is judged and reported. What is read is the whole tree: a root follows its modules wherever they lie in it.
///
/// @param paths tree paths that are reported; empty: everything
/// @param touched the changed paths, where only these count
record Scope(List<String> paths, Optional<TreeSet<String>> touched) {
    static Scope of(ScanRequest request, Subject.Opened subject) {
        var asked = request.paths().isEmpty()
                        && !request.touched()
                        && request.root().isEmpty()
                ? List.of(request.directory())
                : request.paths();
        var paths = asked.stream()
                .map(p -> relative(subject.top(), request.directory().resolve(p)))
                .toList();
        return new Scope(
                paths.contains("") ? List.of() : paths, request.touched() ? subject.changed() : Optional.empty());
    }

    boolean isWhole() {
        return paths.isEmpty() && touched.isEmpty();
    }

    /// Whether a root that reads this path is judged.
    boolean touches(String path) {
        return touched.map(t -> t.contains(path)).orElse(true) && isReported(path);
    }

    /// The changed paths that are no longer there.
    List<String> gone(SourceTree tree) {
        if (touched.isEmpty()) {
            return List.of();
        }
        var gone = new TreeSet<>(touched.get());
        tree.files().forEach(e -> gone.remove(e.path()));
        return gone.stream().filter(this::isReported).toList();
    }

    /// The files that are looked at one by one: for secrets, and for being a template.
    Stream<SourceTree.Entry> files(SourceTree tree) {
        return tree.files().stream().filter(e -> touches(e.path()));
    }

    /// What a path outside the asked ones may still say: the modules of a root inside them.
    boolean isReported(Finding finding, Set<String> filesOfRoots) {
        return paths.isEmpty()
                || isReported(finding.place().file().path())
                || finding.declarations().stream()
                        .anyMatch(d -> isReported(d.file().path()))
                || filesOfRoots.contains(finding.place().file().path());
    }

    /// The files of the roots that lie inside the asked paths.
    Set<String> filesOf(List<Root> roots) {
        var files = new TreeSet<String>();
        roots.stream().filter(r -> isReported(r.path()) || isPlanned(r)).forEach(r -> files.addAll(r.files()));
        return files;
    }

    /// Whether its plan was asked for.
    private boolean isPlanned(Root root) {
        return root.files().stream()
                .anyMatch(f -> paths.contains(f) && f.endsWith(".json") && !TerraformReader.isTerraform(f));
    }

    boolean isReported(String path) {
        return paths.isEmpty() || paths.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    private static String relative(Path top, Path path) {
        return top.relativize(path.normalize()).toString().replace('\\', '/');
    }
}
