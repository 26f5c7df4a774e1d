package dev.picket.cloudformation;

import java.util.ArrayDeque;
import java.util.Optional;

/// Paths of the tree: relative to its root, `/` everywhere.
final class Paths {
    private Paths() {}

    /// Empty for the tree's own root.
    static String directory(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// What `path` means within `directory`; empty where it leaves the tree or is absolute.
    static Optional<String> resolve(String directory, String path) {
        if (path.isBlank() || path.startsWith("/") || path.startsWith("~")) {
            return Optional.empty();
        }
        var steps = new ArrayDeque<String>();
        for (var step : (directory + "/" + path.replace('\\', '/')).split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> {
                    if (steps.pollLast() == null) {
                        return Optional.empty();
                    }
                }
                default -> steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
