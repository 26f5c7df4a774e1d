package dev.picket.git;

import dev.picket.tree.Links;
import dev.picket.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A tree of blobs: a commit's, or the index's. Content is read when it is asked for, byte for byte as it is stored:
/// no line-end conversion and no filter of `.gitattributes` is applied, Git LFS pointers lead to the large file where
/// it is local.
public final class BlobTree implements SourceTree {
    /// A blob at a path.
    ///
    /// @param mode as git writes it, in octal: 100644, 100755, 120000 for a link
    public record Blob(int mode, ObjectId id) {
        /// Said by hand: the first call of a generated `equals` costs a cold JVM tens of milliseconds, and every hook
        /// compares blobs.
        @Override
        public boolean equals(Object other) {
            return other instanceof Blob blob && blob.mode == mode && blob.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode() * 31 + mode;
        }
    }

    /// What a file in conflict was on one side.
    ///
    /// @param stage 1 the common ancestor's, 2 ours, 3 theirs
    public record Side(String path, int stage, ObjectId id) {}

    private final GitRepository repository;
    private final long limit;
    private final TreeMap<String, Blob> blobs = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();

    private BlobTree(GitRepository repository, long limit) {
        this.repository = repository;
        this.limit = limit;
    }

    static BlobTree empty(GitRepository repository) {
        return new BlobTree(repository, 0);
    }

    static BlobTree ofIndex(IndexFile index, GitRepository repository, long limit) throws IOException {
        var tree = new BlobTree(repository, limit);
        for (var entry : index.entries()) {
            if (entry.stage() > 0) {
                tree.sides.add(new Side(entry.path(), entry.stage(), entry.id()));
            }
            if ((entry.mode() & 0170000) == TreeEntry.FOLDER) {
                tree.addFolder(entry.path().substring(0, entry.path().length() - 1), entry.id(), 0);
            } else if (entry.stage() == 0 || entry.stage() == 2 || !tree.blobs.containsKey(entry.path())) {
                tree.add(entry.path(), entry.mode(), entry.id());
            }
        }
        tree.sort();
        return tree;
    }

    /// @param known an index: a folder that it knows to equal a tree object is listed from it
    static BlobTree ofTree(ObjectId root, GitRepository repository, long limit, IndexFile known) throws IOException {
        var tree = new BlobTree(repository, limit);
        var shortcut = new TreeMap<String, IndexFile.Entry>();
        if (!known.trees().isEmpty()) {
            known.entries().forEach(e -> shortcut.put(e.path(), e));
        }
        tree.addFolder("", root, 0, known.trees(), shortcut);
        tree.sort();
        return tree;
    }

    @Override
    public List<Entry> files() {
        return blobs.entrySet().stream()
                .filter(e -> e.getValue().mode() != TreeEntry.LINK)
                .map(e -> new Entry(e.getKey(), -1))
                .toList();
    }

    @Override
    public Content read(String path) {
        var blob = blobs.get(path);
        return blob == null || blob.mode() == TreeEntry.LINK
                ? new Content.Missing()
                : repository.blob(blob.id(), limit);
    }

    @Override
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public List<Link> links() {
        return List.copyOf(links);
    }

    /// Every blob by its path, links included.
    public SortedMap<String, Blob> blobs() {
        return Collections.unmodifiableSortedMap(blobs);
    }

    public Optional<Blob> blob(String path) {
        return Optional.ofNullable(blobs.get(path));
    }

    /// The sides of every file that is in conflict: each may hold a secret.
    public List<Side> sides() {
        return List.copyOf(sides);
    }

    public Content read(Side side) {
        return repository.blob(side.id(), limit);
    }

    /// The paths whose blob or kind differs from `base`, or that it lacks, with what stands here. No renames, no
    /// attributes:
    /// nothing that the repository configures can hide a path.
    public SequencedMap<String, Blob> changedFrom(BlobTree base) {
        var changed = new TreeMap<String, Blob>();
        blobs.forEach((path, blob) -> {
            if (!blob.equals(base.blobs.get(path))) {
                changed.put(path, blob);
            }
        });
        return changed;
    }

    /// The paths that `base` has and this lacks.
    public List<String> removedFrom(BlobTree base) {
        return base.blobs.keySet().stream()
                .filter(path -> !blobs.containsKey(path))
                .toList();
    }

    private void addFolder(String path, ObjectId id, int depth) throws IOException {
        addFolder(path, id, depth, Map.of(), new TreeMap<>());
    }

    private void addFolder(
            String path, ObjectId id, int depth, Map<String, ObjectId> known, TreeMap<String, IndexFile.Entry> shortcut)
            throws IOException {
        if (depth > Limits.DEPTH) {
            skipped.add(new Skipped(path, "folders nested deeper than " + Limits.DEPTH));
            return;
        }
        var unchanged = known.get(path);
        if (unchanged != null && unchanged.equals(id)) {
            var below = path.isEmpty() ? shortcut : shortcut.subMap(path + "/", path + "0");
            for (var entry : below.values()) {
                add(entry.path(), entry.mode(), entry.id());
            }
            return;
        }
        for (var entry : repository.treeOf(id)) {
            var name = path.isEmpty() ? entry.name() : path + "/" + entry.name();
            if (entry.isFolder() && isPossible(name)) {
                addFolder(name, entry.id(), depth + 1, known, shortcut);
            } else {
                add(name, entry.mode(), entry.id());
            }
        }
    }

    private void add(String path, int mode, ObjectId id) throws IOException {
        if (!isPossible(path)) {
            skipped.add(new Skipped(path, "a name that git would refuse"));
            return;
        }
        switch (mode & 0170000) {
            case TreeEntry.SUBMODULE -> skipped.add(new Skipped(path, GitScope.SUBMODULE));
            case TreeEntry.LINK -> addLink(path, id);
            default -> blobs.put(path, new Blob(mode, id));
        }
    }

    private void addLink(String path, ObjectId id) {
        blobs.put(path, new Blob(TreeEntry.LINK, id));
        try {
            var text = new String(
                    repository
                            .objects()
                            .read(id, GitObject.Kind.BLOB, Limits.LINK)
                            .bytes(),
                    StandardCharsets.UTF_8);
            Links.target(path, text)
                    .ifPresentOrElse(
                            target -> links.add(new Link(path, target)),
                            () -> skipped.add(new Skipped(path, Links.OUT_OF_TREE)));
        } catch (IOException e) {
            skipped.add(new Skipped(path, Failures.clause(e, Limits.LINK)));
        }
    }

    private static boolean isPossible(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            int length = end - start;
            boolean refused = length == 0
                    || path.charAt(start) == '.'
                            && (length == 1
                                    || length == 2 && path.charAt(start + 1) == '.'
                                    || length == 4 && path.regionMatches(true, start, ".git", 0, 4));
            if (refused) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private void sort() {
        links.sort((a, b) -> a.path().compareTo(b.path()));
        skipped.sort((a, b) -> a.path().compareTo(b.path()));
        sides.sort((a, b) -> a.path().equals(b.path())
                ? Integer.compare(a.stage(), b.stage())
                : a.path().compareTo(b.path()));
    }
}
