package dev.picket.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Symbolic links inside a tree, judged by their text alone, so that a work tree and a commit judge them alike.
public final class Links {
    public static final String OUT_OF_TREE = "a symbolic link out of the tree";

    private Links() {}

    /// The path, relative to the root, that the link at `path` points at; empty where it leaves the root. The root
    /// itself is `""`.
    public static Optional<String> target(String path, String linkText) {
        if (linkText.startsWith("/") || linkText.isEmpty()) {
            return Optional.empty();
        }
        var segments = new ArrayList<>(folders(path));
        for (var segment : linkText.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    private static List<String> folders(String path) {
        var names = Arrays.asList(path.split("/", -1));
        return names.subList(0, names.size() - 1);
    }
}
