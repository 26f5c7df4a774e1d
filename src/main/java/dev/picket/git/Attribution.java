package dev.picket.git;

import dev.picket.git.GitRepository.Lookup;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where in a history a secret came in and went out, and from where it can still be fetched. Asked only for what was found: it reads
/// every tree once more.
///
/// @param brought the commits that hold it while none of their parents does, oldest first
/// @param removed the commits that no longer hold it while one of their parents does, oldest first
/// @param holders the names (refs in full, `stash@{1}`) whose commit holds it, sorted
/// @param reaching the names from which a commit that holds it can be reached, sorted
public record Attribution(List<Commit> brought, List<Commit> removed, List<String> holders, List<String> reaching) {
    private static final BitSet NONE = new BitSet(0);

    public Attribution {
        brought = List.copyOf(brought);
        removed = List.copyOf(removed);
        holders = List.copyOf(holders);
        reaching = List.copyOf(reaching);
    }

    /// @param secrets for each secret, the blobs that hold it
    public static Lookup<List<Attribution>> of(GitRepository repository, History history, List<Set<ObjectId>> secrets) {
        try {
            var trees = new Trees(repository, secrets);
            var inCommit = new HashMap<ObjectId, BitSet>();
            for (var commit : history.commits()) {
                inCommit.put(commit.id(), trees.held(commit.tree(), 0));
            }
            var reached = reached(history, inCommit);
            var all = new ArrayList<Attribution>();
            for (int secret = 0; secret < secrets.size(); secret++) {
                all.add(attribute(secret, history, inCommit, reached));
            }
            return new Lookup.Found<>(all);
        } catch (IOException e) {
            return new Lookup.Failed<>("The history cannot be read: " + Failures.clause(e));
        }
    }

    private static Attribution attribute(
            int secret, History history, Map<ObjectId, BitSet> inCommit, Map<ObjectId, BitSet> reached) {
        var brought = new ArrayList<Commit>();
        var removed = new ArrayList<Commit>();
        for (var commit : history.commits()) {
            boolean here = has(inCommit, commit.id(), secret);
            boolean before = commit.parents().stream().anyMatch(parent -> has(inCommit, parent, secret));
            if (here && !before) {
                brought.add(commit);
            } else if (!here && before) {
                removed.add(commit);
            }
        }
        var holders = new ArrayList<String>();
        var reaching = new ArrayList<String>();
        history.tips().forEach((name, commit) -> {
            if (has(inCommit, commit, secret)) {
                holders.add(name);
            }
            if (has(reached, commit, secret)) {
                reaching.add(name);
            }
        });
        return new Attribution(brought, removed, holders, reaching);
    }

    /// For each commit, the secrets that it or one of its ancestors holds.
    private static Map<ObjectId, BitSet> reached(History history, Map<ObjectId, BitSet> inCommit) {
        var reached = new HashMap<ObjectId, BitSet>();
        for (var commit : history.commits()) {
            var own = inCommit.getOrDefault(commit.id(), NONE);
            for (var parent : commit.parents()) {
                own = union(own, reached.getOrDefault(parent, NONE));
            }
            reached.put(commit.id(), own);
        }
        return reached;
    }

    private static boolean has(Map<ObjectId, BitSet> sets, ObjectId commit, int secret) {
        return sets.getOrDefault(commit, NONE).get(secret);
    }

    /// One of the two where it holds the other: most commits share their sets.
    private static BitSet union(BitSet a, BitSet b) {
        if (a == b || b.isEmpty()) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        var both = (BitSet) a.clone();
        both.or(b);
        return both.cardinality() == a.cardinality() ? a : both;
    }

    /// Which secrets each tree holds, worked out once a tree.
    private static final class Trees {
        private final GitRepository repository;
        private final Map<ObjectId, BitSet> held = new HashMap<>();

        Trees(GitRepository repository, List<Set<ObjectId>> secrets) {
            this.repository = repository;
            for (int i = 0; i < secrets.size(); i++) {
                for (var blob : secrets.get(i)) {
                    held.computeIfAbsent(blob, _ -> new BitSet()).set(i);
                }
            }
        }

        BitSet held(ObjectId tree, int depth) throws IOException {
            var known = held.get(tree);
            if (known != null) {
                return known;
            }
            var sum = NONE;
            if (depth <= Limits.DEPTH) {
                for (var entry : entries(tree)) {
                    var below = entry.isFolder() ? held(entry.id(), depth + 1) : held.getOrDefault(entry.id(), NONE);
                    sum = union(sum, below);
                }
            }
            held.put(tree, sum);
            return sum;
        }

        private List<TreeEntry> entries(ObjectId tree) throws IOException {
            try {
                return repository.treeOf(tree);
            } catch (NoSuchFileException e) {
                return List.of();
            }
        }
    }
}
