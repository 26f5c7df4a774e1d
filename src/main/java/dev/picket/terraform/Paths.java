package dev.picket.terraform;

import java.util.ArrayDeque;
import java.util.Optional;

/// Paths of the tree: relative to its root, `/` everywhere, `.` for the root itself.
final class Paths {
    private Paths() {}

    static String directory(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String join(String directory, String path) {
        return directory.equals(".") ? path : directory + "/" + path;
    }

    /// What `path` means within `directory`; empty where it leaves the tree or is absolute.
    static Optional<String> resolve(String directory, String path) {
        if (path.startsWith("/") || path.startsWith("~") || path.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        var steps = new ArrayDeque<String>();
        for (var step : join(directory, path).split("/", -1)) {
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
        return Optional.of(steps.isEmpty() ? "." : String.join("/", steps));
    }

    /// The way from directory `from` to directory `to`, as Terraform writes it: `.`, `modules/x`, `../../modules/x`.
    static String relative(String from, String to) {
        if (from.equals(to)) {
            return ".";
        }
        var a = from.equals(".") ? new String[0] : from.split("/", -1);
        var b = to.equals(".") ? new String[0] : to.split("/", -1);
        int common = 0;
        while (common < a.length && common < b.length && a[common].equals(b[common])) {
            common++;
        }
        var way = new StringBuilder();
        for (int i = common; i < a.length; i++) {
            way.append(way.isEmpty() ? ".." : "/..");
        }
        for (int i = common; i < b.length; i++) {
            way.append(way.isEmpty() ? "" : "/").append(b[i]);
        }
        return way.toString();
    }
}
