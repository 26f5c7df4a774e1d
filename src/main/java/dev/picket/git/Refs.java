package dev.picket.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Names of commits: loose refs, packed refs, reflogs. Source: gitrepository-layout(5), git-pack-refs(1).
final class Refs {
    private static final int DEEPEST_SYMBOLIC = 5;

    private final Path gitFolder;
    private final Path common;

    Refs(Path gitFolder, Path common) {
        this.gitFolder = gitFolder;
        this.common = common;
    }

    /// Empty before the first commit of a branch.
    Optional<ObjectId> head() throws IOException {
        return get("HEAD");
    }

    /// The object that a full name (`HEAD`, `refs/heads/main`) leads to, symbolic refs followed. May be a tag object.
    Optional<ObjectId> get(String name) throws IOException {
        var current = name;
        for (int depth = 0; depth < DEEPEST_SYMBOLIC; depth++) {
            if (!isSafe(current)) {
                return Optional.empty();
            }
            var text = loose(current);
            if (text.isEmpty()) {
                return Optional.ofNullable(packed().get(current));
            }
            if (!text.get().startsWith("ref:")) {
                return ObjectId.parse(text.get());
            }
            current = text.get().substring("ref:".length()).strip();
        }
        return Optional.empty();
    }

    /// Every ref by its full name, HEAD included; symbolic ones by what they lead to.
    Map<String, ObjectId> all() throws IOException {
        var found = new TreeMap<>(packed());
        for (var root : gitFolder.equals(common) ? List.of(common) : List.of(common, gitFolder)) {
            for (var name : files(root.resolve("refs"))) {
                var full = "refs/" + name;
                get(full).ifPresent(id -> found.put(full, id));
            }
        }
        for (var name : List.of("HEAD", "ORIG_HEAD", "MERGE_HEAD", "FETCH_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD")) {
            get(name).ifPresent(id -> found.put(name, id));
        }
        return found;
    }

    /// The reflogs by the name of their ref, each oldest first.
    Map<String, List<ObjectId>> logs() throws IOException {
        var found = new TreeMap<String, List<ObjectId>>();
        for (var root : gitFolder.equals(common) ? List.of(common) : List.of(common, gitFolder)) {
            for (var name : files(root.resolve("logs"))) {
                found.put(name, log(name));
            }
        }
        return found;
    }

    /// What a ref was, oldest first; empty where no log is kept.
    List<ObjectId> log(String name) throws IOException {
        var file = folder(name).resolve("logs").resolve(name);
        var found = new ArrayList<ObjectId>();
        if (isSafe(name) && Files.isRegularFile(file)) {
            for (var line : Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .split("\n", -1)) {
                var words = line.split(" ", 3);
                if (words.length == 3) {
                    if (found.isEmpty()) {
                        ObjectId.parse(words[0]).filter(id -> !id.isZero()).ifPresent(found::add);
                    }
                    ObjectId.parse(words[1]).filter(id -> !id.isZero()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<String> loose(String name) throws IOException {
        try {
            return Optional.of(Files.readString(folder(name).resolve(name)).strip());
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (Files.isRegularFile(folder(name).resolve(name))) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /// `HEAD` and its kind, bisect and rewritten refs belong to one work tree, all others to the repository.
    private Path folder(String name) {
        boolean own = !name.startsWith("refs/")
                || name.startsWith("refs/bisect/")
                || name.startsWith("refs/worktree/")
                || name.startsWith("refs/rewritten/");
        return own ? gitFolder : common;
    }

    private Map<String, ObjectId> packed() throws IOException {
        var found = new TreeMap<String, ObjectId>();
        var file = common.resolve("packed-refs");
        if (Files.isRegularFile(file)) {
            for (var line : Files.readString(file).split("\n", -1)) {
                int blank = line.indexOf(' ');
                if (blank > 0 && line.charAt(0) != '#' && line.charAt(0) != '^') {
                    ObjectId.parse(line.substring(0, blank)).ifPresent(id -> found.put(line.substring(blank + 1), id));
                }
            }
        }
        return found;
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && !("/" + name + "/").contains("/../")
                && name.indexOf('\0') < 0;
    }

    private static List<String> files(Path root) throws IOException {
        var found = new ArrayList<String>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                        found.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }
}
