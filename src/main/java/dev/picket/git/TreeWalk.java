package dev.picket.git;

import dev.picket.tree.SourceTree.Skipped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects the blobs of many commits; each tree and each blob is met once.
final class TreeWalk {
    private final GitRepository repository;
    private final Set<ObjectId> seen = new HashSet<>();
    private final List<History.Found> found = new ArrayList<>();
    private final List<Skipped> skipped;

    TreeWalk(GitRepository repository, List<Skipped> skipped) {
        this.repository = repository;
        this.skipped = new ArrayList<>(skipped);
    }

    void collect(Commit commit) throws IOException {
        walk(commit.tree(), "", commit.id(), 0);
    }

    /// What this tree holds is not to be found again.
    void know(ObjectId tree) throws IOException {
        int before = found.size();
        walk(tree, "", tree, 0);
        found.subList(before, found.size()).clear();
    }

    List<History.Found> found() {
        return found;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    private void walk(ObjectId tree, String path, ObjectId commit, int depth) throws IOException {
        if (!seen.add(tree)) {
            return;
        }
        if (depth > Limits.DEPTH) {
            skipped.add(new Skipped(path, "folders nested deeper than " + Limits.DEPTH));
            return;
        }
        List<TreeEntry> entries;
        try {
            entries = repository.treeOf(tree);
        } catch (NoSuchFileException e) {
            skipped.add(new Skipped(path.isEmpty() ? "tree of " + commit.abbreviated() : path, Failures.NOT_LOCAL));
            return;
        }
        for (var entry : entries) {
            if (entry.isFolder()) {
                walk(entry.id(), join(path, entry.name()), commit, depth + 1);
            } else if (entry.isBlob() && seen.add(entry.id())) {
                found.add(new History.Found(entry.id(), join(path, entry.name()), commit));
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
