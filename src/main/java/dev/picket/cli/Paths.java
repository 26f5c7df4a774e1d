package dev.picket.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// How paths of a tree are shown: relative to where the reader stands.
final class Paths {
    private Paths() {}

    /// @param directory where the reader stands
    /// @param top the root of the tree that the paths belong to
    static UnaryOperator<String> relativeTo(Path directory, Path top) {
        return path -> {
            var relative = directory.relativize(top.resolve(path).normalize()).toString();
            return relative.isEmpty() ? "." : relative.replace('\\', '/');
        };
    }
}
