package dev.picket.git;

import dev.picket.tree.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.PersonIdent;

/// A repository in a temporary folder, made by JGit: the other implementation that ours is held against.
public final class ScratchRepository {
    private static final PersonIdent SOMEBODY =
            new PersonIdent("Somebody", "somebody@example.com", 1_770_000_000_000L, 0);
    private static final long LIMIT = 1 << 20;

    private final Path top;
    private final Git git;
    private int commits;

    private ScratchRepository(Path top, Git git) {
        this.top = top;
        this.git = git;
    }

    public static ScratchRepository in(Path folder) {
        QuietJGit.install();
        try {
            Files.createDirectories(folder);
            return new ScratchRepository(
                    folder,
                    Git.init()
                            .setDirectory(folder.toFile())
                            .setInitialBranch("main")
                            .call());
        } catch (GitAPIException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path top() {
        return top;
    }

    public Git git() {
        return git;
    }

    public ScratchRepository write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ScratchRepository write(String path, byte[] bytes) {
        try {
            var file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ScratchRepository link(String path, String target) {
        try {
            var file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ScratchRepository delete(String path) {
        try {
            Files.delete(top.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stages everything, deletions included.
    public ScratchRepository stage() {
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Stages everything and commits; a commit is a minute younger than the one before.
    public ObjectId commit() {
        return stage().commitIndex();
    }

    public ObjectId commitIndex() {
        try {
            var who = new PersonIdent(SOMEBODY, SOMEBODY.getWhenAsInstant().plusSeconds(60L * ++commits));
            var commit = git.commit()
                    .setMessage("commit " + commits)
                    .setAuthor(who)
                    .setCommitter(who)
                    .setSign(false)
                    .call();
            return ObjectId.parse(commit.name()).orElseThrow();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public ScratchRepository branch(String name) {
        try {
            git.checkout().setName(name).setCreateBranch(true).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public ScratchRepository checkout(String name) {
        try {
            git.checkout().setName(name).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Begins a merge and leaves it to be committed.
    public ScratchRepository merge(String branch) {
        try {
            git.merge()
                    .include(git.getRepository().exactRef("refs/heads/" + branch))
                    .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                    .setCommit(false)
                    .call();
            return this;
        } catch (GitAPIException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public ScratchRepository stash() {
        try {
            git.stashCreate().setPerson(SOMEBODY).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An index entry without a file: a submodule.
    public ScratchRepository stageSubmodule(String path, ObjectId commit) {
        try {
            var cache = git.getRepository().lockDirCache();
            var editor = cache.editor();
            editor.add(new org.eclipse.jgit.dircache.DirCacheEditor.PathEdit(path) {
                @Override
                public void apply(org.eclipse.jgit.dircache.DirCacheEntry entry) {
                    entry.setFileMode(FileMode.GITLINK);
                    entry.setObjectId(org.eclipse.jgit.lib.ObjectId.fromString(commit.hex()));
                }
            });
            if (!editor.commit()) {
                throw new IllegalStateException("the index is locked");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Packs everything that is reachable and removes the loose objects.
    public ScratchRepository pack() {
        try {
            git.gc().setExpire(java.util.Date.from(java.time.Instant.now())).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public GitRepository open() {
        return open(Map.of());
    }

    public GitRepository open(Map<String, String> environment) {
        return ((GitRepository.Opening.Opened) GitRepository.open(top, environment)).repository();
    }

    public static <T> T found(GitRepository.Lookup<T> lookup) {
        return switch (lookup) {
            case GitRepository.Lookup.Found<T>(var value) -> value;
            case GitRepository.Lookup.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }

    public BlobTree index() {
        return found(open().index(LIMIT));
    }

    public BlobTree head() {
        return found(open().head(LIMIT));
    }

    public SourceTree workTree() {
        return found(open().workTree(LIMIT, Map.of()));
    }

    /// Every file with its text, and what was left out: all that two trees can agree on.
    public static Map<String, String> contents(SourceTree tree) {
        var all = new TreeMap<String, String>();
        for (var entry : tree.files()) {
            all.put(
                    entry.path(),
                    switch (tree.read(entry.path())) {
                        case SourceTree.Content.Bytes(var bytes) -> new String(bytes, StandardCharsets.ISO_8859_1);
                        case SourceTree.Content.Missing _ -> "missing";
                        case SourceTree.Content.Unreadable(var why) -> "unreadable: " + why;
                    });
        }
        tree.links().forEach(link -> all.put(link.path(), "-> " + link.target()));
        tree.skipped().forEach(skipped -> all.put(skipped.path(), "skipped: " + skipped.why()));
        return all;
    }

    static String branchRef(String name) {
        return Constants.R_HEADS + name;
    }
}
