package dev.picket.git;

import dev.picket.tree.SourceTree.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// The commits that some commits reach.
///
/// @param commits parents before children; among those that could come next the oldest
/// @param cutOff commits whose parents a shallow clone leaves out
/// @param skipped commits that are named and not here
record CommitWalk(List<Commit> commits, List<ObjectId> cutOff, List<Skipped> skipped) {
    static CommitWalk from(GitRepository repository, Collection<ObjectId> tips) throws IOException {
        return from(repository, tips, Set.of());
    }

    /// @param known commits that do not count, and through which nothing is looked for
    static CommitWalk from(GitRepository repository, Collection<ObjectId> tips, Set<ObjectId> known)
            throws IOException {
        var shallow = shallow(repository);
        var commits = new HashMap<ObjectId, Commit>();
        var skipped = new ArrayList<Skipped>();
        var cutOff = new ArrayList<ObjectId>();
        var seen = new HashSet<ObjectId>();
        var open = new ArrayDeque<>(tips);
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (known.contains(id) || !seen.add(id)) {
                continue;
            }
            try {
                var commit = repository.commitOf(id);
                if (shallow.contains(id)) {
                    cutOff.add(id);
                    commit = new Commit(id, commit.tree(), List.of(), commit.time());
                }
                commits.put(id, commit);
                open.addAll(commit.parents());
            } catch (NoSuchFileException e) {
                skipped.add(new Skipped("commit " + id.abbreviated(), Failures.NOT_LOCAL));
            }
        }
        if (!cutOff.isEmpty()) {
            skipped.add(new Skipped("history before " + cutOff.size() + " commits", "a shallow clone"));
        }
        skipped.sort(Comparator.comparing(Skipped::path));
        return new CommitWalk(ordered(commits), cutOff, skipped);
    }

    private static List<Commit> ordered(Map<ObjectId, Commit> commits) {
        var waiting = new HashMap<ObjectId, Integer>();
        var children = new HashMap<ObjectId, List<Commit>>();
        var ready =
                new PriorityQueue<Commit>(Comparator.comparingLong(Commit::time).thenComparing(Commit::id));
        for (var commit : commits.values()) {
            int parents = 0;
            for (var parent : commit.parents()) {
                if (commits.containsKey(parent)) {
                    children.computeIfAbsent(parent, _ -> new ArrayList<>(2)).add(commit);
                    parents++;
                }
            }
            if (parents == 0) {
                ready.add(commit);
            } else {
                waiting.put(commit.id(), parents);
            }
        }
        var ordered = new ArrayList<Commit>(commits.size());
        while (!ready.isEmpty()) {
            var commit = ready.remove();
            ordered.add(commit);
            for (var child : children.getOrDefault(commit.id(), List.of())) {
                if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return ordered;
    }

    private static Set<ObjectId> shallow(GitRepository repository) throws IOException {
        var ids = new HashSet<ObjectId>();
        var file = repository.common().resolve("shallow");
        if (Files.isRegularFile(file)) {
            for (var line : Files.readAllLines(file)) {
                ObjectId.parse(line.strip()).ifPresent(ids::add);
            }
        }
        return ids;
    }
}
