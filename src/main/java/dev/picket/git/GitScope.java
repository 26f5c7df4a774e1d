package dev.picket.git;

import dev.picket.tree.SourceTree;
import dev.picket.tree.WorkTree;
import dev.picket.tree.WorkTree.Decision;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which files of a work tree count: those that the index tracks, ignored or not, those that nothing ignores, and what is asked for by
/// name: `cdk.out` is usually ignored, and whoever names it wants it read.
final class GitScope implements WorkTree.Scope {
    static final String SUBMODULE = "a submodule";

    private final TreeSet<String> tracked = new TreeSet<>();
    private final Set<String> submodules = new HashSet<>();
    private final Set<String> ignoredFolders = new HashSet<>();
    /// Ignored folders that count as a whole, because they are named, hold what is named, or lie in such ones: what is named may
    /// refer to what lies beside it.
    private final Set<String> askedFor = new HashSet<>();

    private final TreeSet<String> named;
    private final Set<String> repositories = new HashSet<>();
    private final IgnoreStack ignores;

    private GitScope(IgnoreStack ignores, Collection<String> named) {
        this.ignores = ignores;
        this.named = new TreeSet<>(named);
    }

    /// @param named paths that are read whatever ignores them
    static GitScope of(IndexFile index, IgnoreStack ignores, Collection<String> named) {
        var scope = new GitScope(ignores, named);
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
        boolean asked = askedFor.contains(parent(path));
        if (asked && path.endsWith("/node_modules")) {
            return Decision.LEAVE;
        }
        boolean ignored = onlyTracked(parent(path)) || ignores.ignores(path, true);
        if (asked || ignored && (named.contains(path) || holds(named, path))) {
            askedFor.add(path);
        } else if (ignored) {
            ignoredFolders.add(path);
            return holds(tracked, path) ? Decision.TAKE : Decision.LEAVE;
        }
        return Decision.TAKE;
    }

    @Override
    public Decision file(String path) {
        if (isGitFolder(path)) {
            return Decision.LEAVE;
        }
        if (tracked.contains(path) || named.contains(path) || askedFor.contains(parent(path))) {
            return Decision.TAKE;
        }
        return onlyTracked(parent(path)) || ignores.ignores(path, false) ? Decision.LEAVE : Decision.TAKE;
    }

    /// Below an ignored folder, or a repository of its own that is no submodule, only what the index tracks counts.
    private boolean onlyTracked(String folder) {
        return ignoredFolders.contains(folder) || repositories.contains(folder);
    }

    private static boolean holds(TreeSet<String> paths, String folder) {
        var first = paths.ceiling(folder + "/");
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
