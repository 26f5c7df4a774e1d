package dev.picket.git;

import dev.picket.git.GitRepository.Lookup;
import dev.picket.tree.SourceTree.Skipped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every blob that some commits hold, each once, with the first commit that holds it. Trees are walked whole, not differences:
/// text that only a merge holds, a file that changed its kind, a file that attributes call binary are all there.
///
/// @param blobs in the order of their first commits, oldest first
/// @param commits parents before children
/// @param tips the names under which commits are reachable: refs by their full name, `stash@{1}`, and what reflogs remember
/// @param skipped what is named and not in this clone
public record History(List<Found> blobs, List<Commit> commits, Map<String, ObjectId> tips, List<Skipped> skipped) {
    /// @param path where the blob stood in its first commit
    public record Found(ObjectId blob, String path, ObjectId commit) {}

    public History {
        blobs = List.copyOf(blobs);
        commits = List.copyOf(commits);
        skipped = List.copyOf(skipped);
    }

    /// All that any ref, the stash or a reflog reaches.
    public static Lookup<History> everything(GitRepository repository, Progress progress) {
        try {
            var tips = Tips.of(repository);
            var walk = CommitWalk.from(repository, tips.values());
            var trees = new TreeWalk(repository, walk.skipped());
            collect(walk.commits(), trees, progress);
            return new Lookup.Found<>(new History(trees.found(), walk.commits(), tips, trees.skipped()));
        } catch (IOException e) {
            return new Lookup.Failed<>("The history cannot be read: " + Failures.clause(e));
        }
    }

    /// What the commits of `from..to` brought: those that `to` reaches and `from` does not. A blob that a commit just before them holds,
    /// or `from` itself, is not theirs. One that they brought and removed again is.
    public static Lookup<History> range(GitRepository repository, String from, String to, Progress progress) {
        return switch (repository.resolve(from)) {
            case Lookup.Failed(var why) -> new Lookup.Failed<>(why);
            case Lookup.Found(var base) ->
                switch (repository.resolve(to)) {
                    case Lookup.Failed(var why) -> new Lookup.Failed<>(why);
                    case Lookup.Found(var head) -> range(repository, base, head, to, progress);
                };
        };
    }

    private static Lookup<History> range(
            GitRepository repository, ObjectId base, ObjectId head, String name, Progress progress) {
        try {
            var before = CommitWalk.from(repository, List.of(base));
            var known = new HashSet<ObjectId>();
            before.commits().forEach(c -> known.add(c.id()));
            var walk = CommitWalk.from(repository, List.of(head), known);
            if (!walk.cutOff().isEmpty() || !walk.skipped().isEmpty()) {
                return new Lookup.Failed<>("This clone is too shallow for the range: fetch more of its history "
                        + "(git fetch --unshallow, or fetch-depth: 0 in a workflow)");
            }
            var trees = new TreeWalk(repository, List.of());
            for (var boundary : boundary(base, walk.commits(), known)) {
                trees.know(repository.commitOf(boundary).tree());
            }
            collect(walk.commits(), trees, progress);
            return new Lookup.Found<>(
                    new History(trees.found(), walk.commits(), new TreeMap<>(Map.of(name, head)), trees.skipped()));
        } catch (IOException e) {
            return new Lookup.Failed<>("The range cannot be read: " + Failures.clause(e));
        }
    }

    /// The commits from which the range starts, in order.
    private static Collection<ObjectId> boundary(ObjectId base, List<Commit> range, Set<ObjectId> known) {
        var boundary = new TreeSet<ObjectId>();
        boundary.add(base);
        for (var commit : range) {
            commit.parents().stream().filter(known::contains).forEach(boundary::add);
        }
        return boundary;
    }

    private static void collect(List<Commit> commits, TreeWalk trees, Progress progress) throws IOException {
        int done = 0;
        for (var commit : commits) {
            trees.collect(commit);
            progress.at("commits", ++done, commits.size());
        }
    }

    /// The blobs in the order in which they lie in the store: reading them so is several times as quick.
    public List<Found> inStorageOrder(GitRepository repository) throws IOException {
        var byId = new HashMap<ObjectId, Found>();
        blobs.forEach(found -> byId.put(found.blob(), found));
        var ordered = new ArrayList<Found>();
        for (var id : repository
                .objects()
                .inStorageOrder(blobs.stream().map(Found::blob).toList())) {
            var found = byId.get(id);
            if (found != null) {
                ordered.add(found);
            }
        }
        return ordered;
    }
}
