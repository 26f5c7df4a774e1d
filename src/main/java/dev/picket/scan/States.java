package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.resource.Root;
import dev.picket.secret.SecretMatch.Region;
import dev.picket.terraform.StateReader;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The Terraform states that a tree holds.
record States(List<Root> roots) {
    static States in(Stream<SourceTree.Entry> files, SourceTree tree, Failures failures) {
        var roots = new ArrayList<Root>();
        files.map(SourceTree.Entry::path)
                .filter(p -> mayBe(p)
                        && tree.head(p, Bounds.HEAD_BYTES) instanceof Content.Bytes(var head)
                        && StateReader.isState(p, head))
                .forEach(p -> failures.guard("Terraform state", p, () -> {
                    if (tree.read(p) instanceof Content.Bytes(var bytes)) {
                        StateReader.read(SourceFile.of(p, bytes)).ifPresent(roots::add);
                    }
                }));
        return new States(roots);
    }

    /// By its name alone, so that few files have to be looked into.
    private static boolean mayBe(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.contains("state")
                || name.indexOf('.') < 0
                || name.endsWith(".json")
                || name.endsWith(".backup")
                || name.endsWith(".bak");
    }

    /// Those among some roots.
    static States of(List<Root> roots) {
        return new States(roots.stream().filter(Root::isRecord).toList());
    }

    /// No text of a state is quoted: what is no secret by any rule may be one all the same.
    void hide(Hidden hidden) {
        for (var root : roots) {
            hidden.cover(
                    root.path(),
                    StateReader.texts(root).stream()
                            .map(s -> new Region(s.start(), s.end()))
                            .toList());
        }
    }

    /// Without what a detector finds at the same place: its own finding, where its rule is in force, is enough.
    List<Finding> saidOnce(List<Finding> findings, SecretPass secrets) {
        var found = new TreeMap<String, List<Report.Hidden>>();
        for (var root : roots) {
            boolean speaks = secrets.findings().stream()
                    .anyMatch(f -> f.place().file().path().equals(root.path()));
            found.put(root.path(), speaks ? secrets.hidden().in(Stream.of(root.path())) : List.of());
        }
        return findings.stream()
                .filter(f -> !f.sensitive()
                        || found.getOrDefault(f.place().file().path(), List.of()).stream()
                                .noneMatch(h -> isWithin(h, f.place())))
                .toList();
    }

    private static boolean isWithin(Report.Hidden inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
