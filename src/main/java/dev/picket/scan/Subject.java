package dev.picket.scan;

import dev.picket.git.BlobTree;
import dev.picket.git.GitRepository;
import dev.picket.git.GitRepository.Lookup;
import dev.picket.git.GitRepository.Opening;
import dev.picket.scan.ScanRequest.View;
import dev.picket.tree.SourceTree;
import dev.picket.tree.WorkTree;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which trees a scan looks at: opened once, before anything is read.
sealed interface Subject {
    /// @param top the folder that paths of the trees are relative to
    /// @param head the tree that is judged
    /// @param base the tree whose findings are old
    /// @param changed the paths in which head differs from base, removed ones too; empty where there is no base
    record Opened(
            Path top,
            SourceTree head,
            Optional<SourceTree> base,
            Optional<TreeSet<String>> changed,
            Optional<GitRepository> repository)
            implements Subject {}

    /// @param why a sentence for the user
    record Refused(String why) implements Subject {}

    static Subject open(ScanRequest request) {
        return switch (opened(request)) {
            case Refused refused -> refused;
            case Opened subject ->
                request.paths().stream()
                        .map(p -> request.directory().resolve(p).normalize())
                        .filter(p -> !p.startsWith(subject.top()))
                        .findFirst()
                        .<Subject>map(
                                p -> new Refused(p + " lies outside " + subject.top() + ", which is all that is read."))
                        .orElseGet(() -> withNamed(subject, request));
        };
    }

    private static Opened withNamed(Opened subject, ScanRequest request) {
        return request.view() instanceof View.Files
                ? new Opened(
                        subject.top(),
                        NamedFiles.of(subject.head(), subject.top(), request),
                        subject.base(),
                        subject.changed(),
                        subject.repository())
                : subject;
    }

    private static Subject opened(ScanRequest request) {
        var missing = request.paths().stream()
                .map(p -> request.directory().resolve(p))
                .filter(p -> request.view() instanceof View.Files && !Files.exists(p, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        if (missing.isPresent()) {
            return new Refused("There is no " + missing.get() + ".");
        }
        var start = startOf(request.directory(), request.paths());
        var mode = needsGit(request);
        if (request.root().isPresent() && mode != null) {
            return new Refused("--root bounds the files on the disk; " + mode + " reads the whole repository.");
        }
        if (request.root().isPresent()) {
            var root = request.directory().resolve(request.root().get()).normalize();
            return Files.isDirectory(root)
                    ? new Opened(
                            root,
                            WorkTree.of(root, Bounds.FILE_BYTES),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())
                    : new Refused("There is no directory " + root + ".");
        }
        return switch (GitRepository.open(start, System.getenv())) {
            case Opening.Opened(var repository) -> inRepository(request, repository, start);
            case Opening.Refused(var why) -> new Refused(why + ".");
            case Opening.None _ ->
                mode == null
                        ? new Opened(
                                start,
                                WorkTree.of(start, Bounds.FILE_BYTES),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        : new Refused(mode + " needs a git repository, and none encloses " + start + ".");
        };
    }

    /// The folder that a scan's paths are relative to: the git work tree's top, else where reading starts.
    static Path topOf(Path directory, Optional<Path> root, List<Path> paths) {
        if (root.isPresent()) {
            return directory.resolve(root.get()).normalize();
        }
        var start = startOf(directory, paths);
        return GitRepository.open(start, System.getenv()) instanceof Opening.Opened(var repository)
                ? repository.top().orElse(start)
                : start;
    }

    /// The folder that the reading starts from: the paths' nearest common one.
    static Path startOf(Path directory, List<Path> paths) {
        var folders = paths.stream()
                .map(p -> directory.resolve(p).normalize())
                .map(p -> Files.isDirectory(p)
                        ? p
                        : Optional.ofNullable(p.getParent()).orElse(p))
                .toList();
        if (folders.isEmpty()) {
            return directory;
        }
        var common = folders.getFirst();
        for (var folder : folders) {
            while (!folder.startsWith(common) && common.getParent() != null) {
                common = common.getParent();
            }
        }
        return common;
    }

    /// The option for which there must be a repository, or null.
    private static @Nullable String needsGit(ScanRequest request) {
        if (request.touched()) {
            return "hook";
        }
        return switch (request.view()) {
            case View.Staged _ -> "--staged";
            case View.Revision _ -> "--rev";
            case View.Range _ -> "--range";
            case View.Files _ ->
                request.history() ? "--history" : request.base().isPresent() ? "--base" : null;
        };
    }

    private static Subject inRepository(ScanRequest request, GitRepository repository, Path start) {
        var top = repository.top().orElse(start);
        var head = head(request, repository, top);
        if (head instanceof Lookup.Failed<SourceTree>(var why)) {
            return new Refused(why + ".");
        }
        var tree = ((Lookup.Found<SourceTree>) head).value();
        var baseName = request.view() instanceof View.Range(var from, _) ? Optional.of(from) : request.base();
        if (baseName.isEmpty()) {
            return new Opened(top, tree, Optional.empty(), Optional.empty(), Optional.of(repository));
        }
        var base = request.touched()
                ? repository.head(Bounds.FILE_BYTES)
                : repository.commit(baseName.get(), Bounds.FILE_BYTES);
        return switch (base) {
            case Lookup.Failed(var why) -> new Refused(why + ".");
            case Lookup.Found(var blobs) ->
                new Opened(top, tree, Optional.of(blobs), Optional.of(changed(tree, blobs)), Optional.of(repository));
        };
    }

    private static Lookup<SourceTree> head(ScanRequest request, GitRepository repository, Path top) {
        return switch (request.view()) {
            case View.Files _ -> repository.workTree(Bounds.FILE_BYTES, System.getenv(), named(request, top));
            case View.Staged _ -> widened(repository.index(Bounds.FILE_BYTES));
            case View.Revision(var name) -> widened(repository.commit(name, Bounds.FILE_BYTES));
            case View.Range(_, var to) -> widened(repository.commit(to, Bounds.FILE_BYTES));
        };
    }

    /// What is asked for by name is read, also where git ignores it.
    private static List<String> named(ScanRequest request, Path top) {
        return request.paths().stream()
                .map(p -> request.directory().resolve(p).normalize())
                .filter(p -> p.startsWith(top) && !p.equals(top))
                .map(p -> top.relativize(p).toString().replace('\\', '/'))
                .toList();
    }

    private static Lookup<SourceTree> widened(Lookup<BlobTree> lookup) {
        return switch (lookup) {
            case Lookup.Found(var tree) -> new Lookup.Found<>(tree);
            case Lookup.Failed(var why) -> new Lookup.Failed<>(why);
        };
    }

    /// By blob where both are blobs; else by content.
    private static TreeSet<String> changed(SourceTree head, BlobTree base) {
        if (head instanceof BlobTree blobs) {
            var changed = new TreeSet<>(blobs.changedFrom(base).sequencedKeySet());
            changed.addAll(blobs.removedFrom(base));
            return changed;
        }
        var changed = new TreeSet<String>();
        base.files().forEach(e -> changed.add(e.path()));
        for (var entry : head.files()) {
            if (sameContent(head.read(entry.path()), base.read(entry.path()))) {
                changed.remove(entry.path());
            } else {
                changed.add(entry.path());
            }
        }
        return changed;
    }

    private static boolean sameContent(SourceTree.Content a, SourceTree.Content b) {
        return a instanceof SourceTree.Content.Bytes(var x)
                && b instanceof SourceTree.Content.Bytes(var y)
                && java.util.Arrays.equals(x, y);
    }
}
