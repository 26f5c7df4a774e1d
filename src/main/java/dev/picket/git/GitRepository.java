package dev.picket.git;

import dev.picket.tree.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A git repository, opened for reading. Answers from any thread.
///
/// SHA-1 and SHA-256 repositories, packs, loose objects, alternates, linked work trees and bare repositories are read.
/// Split indexes and reftables are refused with a sentence.
public final class GitRepository {
    /// What looking for a repository gave.
    public sealed interface Opening {
        record Opened(GitRepository repository) implements Opening {}

        /// No repository encloses the folder.
        record None() implements Opening {}

        /// There is one, and it cannot or must not be read.
        ///
        /// @param why a sentence without its full stop
        record Refused(String why) implements Opening {}
    }

    /// What a name of a commit, or the index, led to.
    public sealed interface Lookup<T> {
        record Found<T>(T value) implements Lookup<T> {}

        /// @param why a sentence without its full stop
        record Failed<T>(String why) implements Lookup<T> {}
    }

    private final Location location;
    private final Path indexFile;
    private final ObjectStore objects;
    private final Refs refs;

    private GitRepository(Location location, Path indexFile, ObjectStore objects, Refs refs) {
        this.location = location;
        this.indexFile = indexFile;
        this.objects = objects;
        this.refs = refs;
    }

    /// The repository that encloses `start`, as git would find it: through `GIT_DIR`, `GIT_WORK_TREE`, `GIT_INDEX_FILE`
    /// and the object folders of the environment, which hooks are given.
    public static Opening open(Path start, Map<String, String> environment) {
        return switch (Location.find(start, environment)) {
            case Location.Search.Nowhere _ -> new Opening.None();
            case Location.Search.Refused(var why) -> new Opening.Refused(why);
            case Location.Search.At(var location) -> open(location, environment);
        };
    }

    private static Opening open(Location location, Map<String, String> environment) {
        var config = GitConfig.read(location.common().resolve("config"));
        var format = config.get("extensions.objectformat").orElse("sha1");
        if (!format.equals("sha1") && !format.equals("sha256")) {
            return new Opening.Refused("The repository names its objects by " + format + ", which Picket cannot read");
        }
        if (config.get("extensions.refstorage").orElse("files").equals("reftable")) {
            return new Opening.Refused("The repository keeps its refs in a reftable, which Picket cannot read");
        }
        var objects = ObjectStore.of(objectFolders(location, environment), format.equals("sha1") ? 20 : 32);
        var refs = new Refs(location.gitFolder(), location.common());
        return new Opening.Opened(new GitRepository(location, indexFile(location, environment), objects, refs));
    }

    /// The root of the work tree; empty for a bare repository.
    public Optional<Path> top() {
        return location.top();
    }

    /// The staged content as a tree.
    public Lookup<BlobTree> index(long limit) {
        try {
            return new Lookup.Found<>(BlobTree.ofIndex(indexEntries(), this, limit));
        } catch (IOException e) {
            return new Lookup.Failed<>("The index cannot be read: " + Failures.clause(e));
        }
    }

    /// The tree of a commit, named as git names revisions: `HEAD`, `main~2`, `v1.0`, `stash@{1}`, an abbreviated id.
    public Lookup<BlobTree> commit(String revision, long limit) {
        return switch (resolve(revision)) {
            case Lookup.Failed(var why) -> new Lookup.Failed<>(why);
            case Lookup.Found(var id) -> commit(id, limit);
        };
    }

    public Lookup<BlobTree> commit(ObjectId commit, long limit) {
        try {
            return new Lookup.Found<>(BlobTree.ofTree(commitOf(commit).tree(), this, limit, IndexFile.EMPTY));
        } catch (IOException e) {
            return new Lookup.Failed<>("Commit " + commit.abbreviated() + " cannot be read: " + Failures.clause(e));
        }
    }

    /// The tree of HEAD; an empty tree where nothing has been committed yet. Folders that the index knows to be
    /// unchanged are taken from it, so that this costs little beside [#index].
    public Lookup<BlobTree> head(long limit) {
        try {
            var head = refs.head();
            return new Lookup.Found<>(
                    head.isEmpty()
                            ? BlobTree.empty(this)
                            : BlobTree.ofTree(commitOf(head.get()).tree(), this, limit, indexEntries()));
        } catch (IOException e) {
            return new Lookup.Failed<>("HEAD cannot be read: " + Failures.clause(e));
        }
    }

    /// The files on the disk, as git sees them: tracked ones, and those that no ignore file excludes.
    public Lookup<SourceTree> workTree(long limit, Map<String, String> environment) {
        return workTree(limit, environment, List.of());
    }

    /// @param named paths that are read also where they are ignored
    public Lookup<SourceTree> workTree(long limit, Map<String, String> environment, List<String> named) {
        if (location.top().isEmpty()) {
            return new Lookup.Failed<>("The repository is bare: it has no work tree");
        }
        try {
            var scope = GitScope.of(indexEntries(), IgnoreStack.of(location, environment), named);
            return new Lookup.Found<>(scope.read(location.top().get(), limit));
        } catch (IOException e) {
            return new Lookup.Failed<>("The index cannot be read: " + Failures.clause(e));
        }
    }

    /// The commit that a revision names.
    public Lookup<ObjectId> resolve(String revision) {
        try {
            return new Revision(this).resolve(revision);
        } catch (NoSuchFileException e) {
            return new Lookup.Failed<>("Revision " + revision + " leads to an object that is not in this clone");
        } catch (IOException e) {
            return new Lookup.Failed<>("Revision " + revision + " cannot be read: " + Failures.clause(e));
        }
    }

    /// A blob's bytes; those that Git LFS keeps elsewhere are taken from its folder where they are there.
    public SourceTree.Content blob(ObjectId id, long limit) {
        try {
            var object = objects.read(id, GitObject.Kind.BLOB, limit);
            return LfsObjects.instead(object.bytes(), location.common(), limit);
        } catch (IOException e) {
            return new SourceTree.Content.Unreadable(Failures.clause(e, limit));
        }
    }

    Path gitFolder() {
        return location.gitFolder();
    }

    Path common() {
        return location.common();
    }

    ObjectStore objects() {
        return objects;
    }

    Refs refs() {
        return refs;
    }

    Commit commitOf(ObjectId id) throws IOException {
        return Commit.parse(
                id, objects.read(id, GitObject.Kind.COMMIT, Limits.COMMIT).bytes());
    }

    List<TreeEntry> treeOf(ObjectId id) throws IOException {
        return TreeEntry.parse(
                objects.read(id, GitObject.Kind.TREE, Limits.TREE).bytes(), objects.idLength());
    }

    private volatile @org.jspecify.annotations.Nullable IndexFile readIndex;

    /// Read once: everything that one run says of the index says it of the same moment.
    private IndexFile indexEntries() throws IOException {
        var known = readIndex;
        if (known == null) {
            known = IndexFile.read(indexFile, objects.idLength());
            readIndex = known;
        }
        return known;
    }

    private static Path indexFile(Location location, Map<String, String> environment) {
        var named = environment.get("GIT_INDEX_FILE");
        return named == null || named.isEmpty()
                ? location.gitFolder().resolve("index")
                : location.top().orElse(location.gitFolder()).resolve(named);
    }

    private static List<Path> objectFolders(Location location, Map<String, String> environment) {
        var base = location.top().orElse(location.gitFolder());
        var folders = new ArrayList<Path>();
        var own = environment.get("GIT_OBJECT_DIRECTORY");
        folders.add(own == null || own.isEmpty() ? location.common().resolve("objects") : base.resolve(own));
        var more = environment.getOrDefault("GIT_ALTERNATE_OBJECT_DIRECTORIES", "");
        for (var folder : more.split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isDirectory(base.resolve(folder))) {
                folders.add(base.resolve(folder));
            }
        }
        return folders;
    }
}
