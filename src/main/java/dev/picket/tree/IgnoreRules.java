package dev.picket.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One ignore file: its patterns in order, said of paths below the folder that it stands in. The last pattern that
/// matches decides.
/// Source: git-scm.com/docs/gitignore.
public final class IgnoreRules {
    public static final IgnoreRules NONE = new IgnoreRules(List.of());

    private record Pattern(Glob glob, boolean folderOnly, boolean include) {}

    private final List<Pattern> patterns;

    private IgnoreRules(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    public static IgnoreRules parse(String text) {
        var patterns = new ArrayList<Pattern>();
        text.lines().forEach(line -> parseLine(line).ifPresent(patterns::add));
        return patterns.isEmpty() ? NONE : new IgnoreRules(patterns);
    }

    /// `true` ignored, `false` brought back by a `!` pattern, empty where no pattern speaks of it.
    ///
    /// @param path relative to the folder of the ignore file
    public Optional<Boolean> ignores(String path, boolean folder) {
        for (var pattern : patterns.reversed()) {
            if ((folder || !pattern.folderOnly) && pattern.glob.matches(path)) {
                return Optional.of(!pattern.include);
            }
        }
        return Optional.empty();
    }

    private static Optional<Pattern> parseLine(String line) {
        var text = withoutTrailingBlanks(line);
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        boolean include = text.startsWith("!");
        var pattern = include ? text.substring(1) : text;
        boolean folderOnly = pattern.endsWith("/");
        var body = folderOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        return body.isEmpty() ? Optional.empty() : Optional.of(new Pattern(Glob.of(body), folderOnly, include));
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }
}
