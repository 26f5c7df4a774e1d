package dev.picket.tree;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of a folder as they lie on the disk. Symbolic links are never followed; nothing outside the root is read.
public final class WorkTree implements SourceTree {
    /// Files over this many bytes are listed and not read.
    public static final long DEFAULT_LIMIT = 20L << 20;

    /// Which of the files and folders that the walk meets are in scope.
    public interface Scope {
        Decision folder(String path);

        Decision file(String path);

        /// Told of each folder before what it holds is asked about; `names` are the names in it.
        default void entering(String path, Path folder, List<String> names) {}

        /// What the scope itself left out and the report should name; asked for after the walk.
        default List<Skipped> skipped() {
            return List.of();
        }
    }

    public sealed interface Decision {
        record Take() implements Decision {}

        record Leave() implements Decision {}

        /// Left out, and the report says why.
        record Skip(String why) implements Decision {}

        Decision TAKE = new Take();
        Decision LEAVE = new Leave();
    }

    private record Found(Path file, long size) {}

    private final Map<String, Found> found = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final long limit;

    private WorkTree(long limit) {
        this.limit = limit;
    }

    /// A folder outside any git repository: everything but `.git`, `.terraform` and `node_modules`.
    public static WorkTree of(Path root, long limit) {
        return of(root, limit, PlainScope.INSTANCE);
    }

    public static WorkTree of(Path root, long limit, Scope scope) {
        var tree = new WorkTree(limit);
        tree.walk(root, scope);
        tree.skipped.addAll(scope.skipped());
        tree.skipped.sort((a, b) -> a.path().compareTo(b.path()));
        tree.links.sort((a, b) -> a.path().compareTo(b.path()));
        return tree;
    }

    @Override
    public List<Entry> files() {
        return found.entrySet().stream()
                .map(e -> new Entry(e.getKey(), e.getValue().size()))
                .toList();
    }

    @Override
    public Content read(String path) {
        var file = found.get(path);
        if (file == null) {
            return new Content.Missing();
        }
        if (file.size > limit) {
            return new Content.Unreadable(largerThan(limit));
        }
        return read(file.file, limit + 1, limit);
    }

    @Override
    public Content head(String path, int bytes) {
        var file = found.get(path);
        return file == null ? new Content.Missing() : read(file.file, bytes, bytes);
    }

    @Override
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public List<Link> links() {
        return List.copyOf(links);
    }

    /// The clause for a file that is over the limit.
    public static String largerThan(long limit) {
        return limit >= 1 << 20 ? "larger than " + (limit >> 20) + " MB" : "larger than " + limit + " bytes";
    }

    private static Content read(Path file, long atMost, long limit) {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes((int) Math.min(atMost, Integer.MAX_VALUE - 8));
            return bytes.length > limit ? new Content.Unreadable(largerThan(limit)) : new Content.Bytes(bytes);
        } catch (IOException e) {
            return new Content.Unreadable(reason(e));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it vanished while it was read";
            case FileSystemLoopException _ -> "a symbolic link";
            default -> Optional.ofNullable(e.getMessage()).orElse("it cannot be read");
        };
    }

    /// A folder that is still to be looked into; its path is empty for the root.
    private record Pending(String path, Path folder) {}

    private void walk(Path root, Scope scope) {
        var pending = new ArrayList<Pending>();
        pending.add(new Pending("", root));
        while (!pending.isEmpty()) {
            var next = pending.removeLast();
            var children = list(next);
            var names = children.stream().map(WorkTree::name).toList();
            scope.entering(next.path, next.folder, names);
            for (int i = 0; i < children.size(); i++) {
                var path = next.path.isEmpty() ? names.get(i) : next.path + "/" + names.get(i);
                visit(path, children.get(i), scope, pending);
            }
        }
    }

    private List<Path> list(Pending folder) {
        var children = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.folder)) {
            stream.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            var cause = e instanceof IOException io ? io : new IOException(e.getMessage(), e);
            skipped.add(new Skipped(folder.path.isEmpty() ? "." : folder.path, reason(cause)));
        }
        return children;
    }

    private void visit(String path, Path file, Scope scope, List<Pending> pending) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            if (!(e instanceof NoSuchFileException)) {
                skipped.add(new Skipped(path, reason(e)));
            }
            return;
        }
        var decision = attributes.isDirectory() ? scope.folder(path) : scope.file(path);
        switch (decision) {
            case Decision.Leave _ -> {}
            case Decision.Skip(var why) -> skipped.add(new Skipped(path, why));
            case Decision.Take _ -> {
                if (attributes.isDirectory()) {
                    pending.add(new Pending(path, file));
                } else if (attributes.isSymbolicLink()) {
                    link(path, file);
                } else if (attributes.isRegularFile()) {
                    found.put(path, new Found(file, attributes.size()));
                } else {
                    skipped.add(new Skipped(path, "neither a file nor a folder"));
                }
            }
        }
    }

    private void link(String path, Path file) {
        try {
            var target =
                    Links.target(path, Files.readSymbolicLink(file).toString().replace('\\', '/'));
            target.ifPresentOrElse(
                    t -> links.add(new Link(path, t)), () -> skipped.add(new Skipped(path, Links.OUT_OF_TREE)));
        } catch (IOException e) {
            skipped.add(new Skipped(path, reason(e)));
        }
    }

    /// A file's name as UTF-8 whatever the locale: under `LANG=C` the JDK shows other letters as U+FFFD, but keeps the
    /// bytes.
    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.indexOf('\uFFFD') < 0 && (UTF_8_NAMES || name.chars().allMatch(c -> c < 128))) {
            return name;
        }
        var uri = file.toUri().getRawPath();
        var last = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return URLDecoder.decode(last.substring(last.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static final boolean UTF_8_NAMES = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));

    private enum PlainScope implements Scope {
        INSTANCE;

        @Override
        public Decision folder(String path) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            return switch (name) {
                case ".git", ".terraform", "node_modules" -> Decision.LEAVE;
                default -> Decision.TAKE;
            };
        }

        @Override
        public Decision file(String path) {
            return path.equals(".git") || path.endsWith("/.git") ? Decision.LEAVE : Decision.TAKE;
        }
    }
}
