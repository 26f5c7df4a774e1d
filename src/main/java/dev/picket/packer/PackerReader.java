package dev.picket.packer;

import dev.picket.resource.Root;
import dev.picket.tree.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds the templates of a tree and reads each: a directory of `*.pkr.hcl` files is one, a JSON file with `builders` is one.
public final class PackerReader {
    private PackerReader() {}

    /// @param touches only templates that hold a file for which this is true
    /// @param gone paths that a change removed: a directory that lost one is touched too
    public static List<Root> read(SourceTree tree, Predicate<String> touches, List<String> gone) {
        var directories = new TreeMap<String, List<String>>();
        var roots = new ArrayList<Root>();
        for (var entry : tree.files()) {
            var path = entry.path();
            if (path.endsWith(".pkr.hcl")) {
                directories
                        .computeIfAbsent(directory(path), _ -> new ArrayList<>())
                        .add(path);
            }
        }
        directories.forEach((directory, files) -> {
            boolean touched =
                    tree.files().stream().anyMatch(e -> directory(e.path()).equals(directory) && touches.test(e.path()))
                            || gone.stream().anyMatch(p -> directory(p).equals(directory));
            if (touched) {
                roots.add(HclTemplate.read(tree, directory, files));
            }
        });
        for (var entry : tree.files()) {
            if (JsonTemplate.isCandidate(entry.path()) && touches.test(entry.path())) {
                JsonTemplate.read(tree, entry.path()).ifPresent(roots::add);
            }
        }
        return roots;
    }

    private static String directory(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }
}
