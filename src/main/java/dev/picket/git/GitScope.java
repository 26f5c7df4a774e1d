package dev.picket.git;

import dev.picket.tree.SourceTree;
import dev.picket.tree.WorkTree;
import dev.picket.tree.WorkTree.Decision;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which files of a work tree count: those that the index tracks, ignored or not, and those that nothing ignores.
final class GitScope implements WorkTree.Scope {
    static final String SUBMODULE = "a submodule";

    private final TreeSet<String> tracked = new TreeSet<>();
    private final Set<String> submodules = new HashSet<>();
    private final Set<String> ignoredFolders = new HashSet<>();
    private final Set<String> repositories = new HashSet<>();
    private final IgnoreStack ignores;

    private GitScope(IgnoreStack ignores) {
        this.ignores = ignores;
    }

    static GitScope of(IndexFile index, IgnoreStack ignores) {
        var scope = new GitScope(ignores);
        for (var entry : index.entries()) {
            if ((entry.mode() & 0170000) == TreeEntry.SUBMODULE) {
                scope.submodules.add(entry.path());
            } else {
                scope.tracked.add(entry.path());
            }
        }
        return scope;
    }

    SourceTree read(Path top, long limit) {
        return WorkTree.of(top, limit, this);
    }

    @Override
    public void entering(String path, Path folder, List<String> names) {
        if (!path.isEmpty() && names.contains(".git")) {
            repositories.add(path);
        }
        ignores.enter(path, folder);
    }

    @Override
    public List<SourceTree.Skipped> skipped() {
        return repositories.stream()
                .map(path -> new SourceTree.Skipped(path, "a git repository of its own"))
                .toList();
    }

    @Override
    public Decision folder(String path) {
        if (isGitFolder(path)) {
            return Decision.LEAVE;
        }
        if (submodules.contains(path)) {
            return new Decision.Skip(SUBMODULE);
        }
        if (onlyTracked(parent(path)) || ignores.ignores(path, true)) {
            ignoredFolders.add(path);
            return holdsTracked(path) ? Decision.TAKE : Decision.LEAVE;
        }
        return Decision.TAKE;
    }

    @Override
    public Decision file(String path) {
        if (isGitFolder(path)) {
            return Decision.LEAVE;
        }
        if (tracked.contains(path)) {
            return Decision.TAKE;
        }
        return onlyTracked(parent(path)) || ignores.ignores(path, false) ? Decision.LEAVE : Decision.TAKE;
    }

    /// Below an ignored folder, or a repository of its own that is no submodule, only what the index tracks counts.
    private boolean onlyTracked(String folder) {
        return ignoredFolders.contains(folder) || repositories.contains(folder);
    }

    private boolean holdsTracked(String folder) {
        var first = tracked.ceiling(folder + "/");
        return first != null && first.startsWith(folder + "/");
    }

    private static boolean isGitFolder(String path) {
        return path.equals(".git") || path.endsWith("/.git");
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
