package dev.picket.git;

import dev.picket.tree.IgnoreRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that excludes files from a repository, as git weighs it: the `.gitignore` nearest to the file first, then
/// `.git/info/exclude`, then the user's own excludes. Source: git-scm.com/docs/gitignore.
final class IgnoreStack {
    private final Map<String, IgnoreRules> byFolder = new HashMap<>();
    private final List<IgnoreRules> general;

    private IgnoreStack(List<IgnoreRules> general) {
        this.general = List.copyOf(general);
    }

    static IgnoreStack of(Location location, Map<String, String> environment) {
        return new IgnoreStack(List.of(
                read(location.common().resolve("info").resolve("exclude")),
                userExcludes(location, environment).map(IgnoreStack::read).orElse(IgnoreRules.NONE)));
    }

    /// Reads the folder's `.gitignore`, if it has one.
    void enter(String path, Path folder) {
        var file = folder.resolve(".gitignore");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            byFolder.put(path, read(file));
        }
    }

    boolean ignores(String path, boolean folder) {
        int slash = path.length();
        while (slash >= 0) {
            slash = path.lastIndexOf('/', slash - 1);
            var rules = byFolder.get(slash < 0 ? "" : path.substring(0, slash));
            if (rules != null) {
                var answer = rules.ignores(path.substring(slash + 1), folder);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        for (var rules : general) {
            var answer = rules.ignores(path, folder);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    private static Optional<Path> userExcludes(Location location, Map<String, String> environment) {
        var home = Optional.ofNullable(environment.get("HOME")).map(Path::of);
        var settings = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .or(() -> home.map(h -> h.resolve(".config")))
                .map(folder -> folder.resolve("git"));
        return named(GitConfig.read(location.common().resolve("config")), home)
                .or(() -> home.flatMap(h -> named(GitConfig.read(h.resolve(".gitconfig")), home)))
                .or(() -> settings.flatMap(s -> named(GitConfig.read(s.resolve("config")), home)))
                .or(() -> settings.map(s -> s.resolve("ignore")));
    }

    private static Optional<Path> named(GitConfig config, Optional<Path> home) {
        return config.get("core.excludesfile")
                .flatMap(file -> file.startsWith("~/")
                        ? home.map(h -> h.resolve(file.substring(2)))
                        : Optional.of(Path.of(file)));
    }

    private static IgnoreRules read(Path file) {
        try {
            return IgnoreRules.parse(Files.readString(file));
        } catch (IOException e) {
            return IgnoreRules.NONE;
        }
    }
}
