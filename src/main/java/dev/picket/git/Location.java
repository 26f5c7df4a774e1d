package dev.picket.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a repository's parts lie.
///
/// @param gitFolder HEAD and the index
/// @param common refs and objects; another folder than `gitFolder` only in a linked work tree
/// @param top the work tree; empty for a bare repository
record Location(Path gitFolder, Path common, Optional<Path> top) {
    sealed interface Search {
        record At(Location location) implements Search {}

        record Nowhere() implements Search {}

        record Refused(String why) implements Search {}
    }

    static Search find(Path start, Map<String, String> environment) {
        var from = start.toAbsolutePath().normalize();
        var named = environment.get("GIT_DIR");
        if (named != null && !named.isEmpty()) {
            return named(from, from.resolve(named).normalize(), environment);
        }
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            var git = folder.resolve(".git");
            if (Files.isDirectory(git) && isGitFolder(git)) {
                return new Search.At(at(git, Optional.of(folder)));
            }
            if (Files.isRegularFile(git)) {
                return pointed(git, folder);
            }
            if (isGitFolder(folder)) {
                return new Search.At(at(folder, Optional.empty()));
            }
        }
        return new Search.Nowhere();
    }

    private static Search named(Path from, Path gitFolder, Map<String, String> environment) {
        if (!isGitFolder(gitFolder)) {
            return new Search.Refused("GIT_DIR names " + gitFolder + ", which is no git repository");
        }
        var location = at(gitFolder, Optional.of(from));
        var workTree = environment.get("GIT_WORK_TREE");
        var config = GitConfig.read(location.common.resolve("config"));
        var top = workTree != null && !workTree.isEmpty()
                ? Optional.of(from.resolve(workTree).normalize())
                : config.get("core.worktree")
                        .map(w -> gitFolder.resolve(w).normalize())
                        .or(() -> config.isTrue("core.bare") && location.common.equals(gitFolder)
                                ? Optional.empty()
                                : Optional.of(from));
        return new Search.At(new Location(gitFolder, location.common, top));
    }

    /// A `.git` file is followed only where the repository that it names knows of this folder: a linked work tree
    /// (its `gitdir` names this very file) or a submodule (its `core.worktree` names this folder). A tree that
    /// somebody else wrote could otherwise point at any repository of this machine.
    private static Search pointed(Path file, Path folder) {
        try {
            var text = Files.readString(file).strip();
            if (!text.startsWith("gitdir:")) {
                return new Search.Refused(file + " is no pointer to a git repository");
            }
            var target =
                    folder.resolve(text.substring("gitdir:".length()).strip()).normalize();
            if (!isGitFolder(target)) {
                return new Search.Refused(file + " points at " + target + ", which is no git repository");
            }
            if (!knows(target, file, folder)) {
                return new Search.Refused(file + " points at a repository that does not know this folder");
            }
            return new Search.At(at(target, Optional.of(folder)));
        } catch (IOException e) {
            return new Search.Refused(file + " cannot be read");
        }
    }

    private static boolean knows(Path gitFolder, Path file, Path folder) throws IOException {
        var back = gitFolder.resolve("gitdir");
        if (Files.isRegularFile(back)) {
            return same(gitFolder.resolve(Files.readString(back).strip()), file);
        }
        var workTree = GitConfig.read(gitFolder.resolve("config")).get("core.worktree");
        return workTree.isPresent() && same(gitFolder.resolve(workTree.get()), folder);
    }

    private static boolean same(Path a, Path b) throws IOException {
        return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    }

    private static Location at(Path gitFolder, Optional<Path> top) {
        try {
            var common = Files.readString(gitFolder.resolve("commondir")).strip();
            return new Location(gitFolder, gitFolder.resolve(common).normalize(), top);
        } catch (IOException e) {
            return new Location(gitFolder, gitFolder, top);
        }
    }

    private static boolean isGitFolder(Path folder) {
        if (!Files.exists(folder.resolve("HEAD"), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.exists(folder.resolve("commondir"))
                || Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("refs"));
    }
}
