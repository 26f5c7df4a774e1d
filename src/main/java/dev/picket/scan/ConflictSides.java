package dev.picket.scan;

import dev.picket.git.BlobTree;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.List;

/// What the index keeps of a file in conflict: its common ancestor, ours and theirs. Each may hold a secret that the file does not.
final class ConflictSides {
    /// @param name by which it is told from the file itself; no path
    /// @param words for the user
    record Side(String path, String name, String words, Content content) {}

    private ConflictSides() {}

    static List<Side> of(SourceTree tree, Scope scope) {
        return switch (tree) {
            case ScopedTree(var inner, var configuration) ->
                of(inner, scope).stream()
                        .filter(s -> !configuration.excludes(s.path()))
                        .toList();
            case BlobTree blobs ->
                blobs.sides().stream()
                        .filter(s -> scope.touches(s.path()))
                        .map(s -> new Side(s.path(), s.path() + "\0" + s.stage(), words(s.stage()), blobs.read(s)))
                        .toList();
            default -> List.of();
        };
    }

    private static String words(int stage) {
        return switch (stage) {
            case 1 -> "the common ancestor of a merge in conflict";
            case 2 -> "our side of a merge in conflict";
            default -> "their side of a merge in conflict";
        };
    }
}
