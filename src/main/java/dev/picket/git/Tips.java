package dev.picket.git;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All names under which commits are reachable.
final class Tips {
    private Tips() {}

    static SortedMap<String, ObjectId> of(GitRepository repository) throws IOException {
        var tips = new TreeMap<String, ObjectId>();
        var revision = new Revision(repository);
        for (var ref : repository.refs().all().entrySet()) {
            peel(revision, ref.getValue()).ifPresent(commit -> tips.put(ref.getKey(), commit));
        }
        var named = new HashSet<>(tips.values());
        for (var log : repository.refs().logs().entrySet()) {
            for (var entry : remembered(log).entrySet()) {
                peel(revision, entry.getValue())
                        .filter(named::add)
                        .ifPresent(commit -> tips.put(entry.getKey(), commit));
            }
        }
        return tips;
    }

    /// `stash@{1}`, `HEAD@{3}`: 0 is the newest, which the ref itself is.
    private static Map<String, ObjectId> remembered(Map.Entry<String, List<ObjectId>> log) {
        var name = log.getKey().startsWith("refs/")
                ? log.getKey().substring(log.getKey().lastIndexOf('/') + 1)
                : log.getKey();
        var entries = new TreeMap<String, ObjectId>();
        int back = log.getValue().size();
        for (var id : log.getValue()) {
            entries.put(name + "@{" + --back + "}", id);
        }
        return entries;
    }

    /// Empty for what is no commit, or is no longer here: reflogs outlive the objects.
    private static Optional<ObjectId> peel(Revision revision, ObjectId id) throws IOException {
        try {
            return revision.peel(id);
        } catch (java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
