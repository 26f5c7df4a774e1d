package dev.picket.tree;

import java.util.Arrays;
import java.util.List;

/// A tree of files at one moment. Paths are relative to its root, `/` everywhere, sorted by UTF-16 code units.
/// Implementations answer from any thread, read nothing outside the root, and never throw for what a user can cause.
public interface SourceTree {
    /// Every file that is in scope, sorted by path. What was left out is in [#skipped].
    List<Entry> files();

    /// A file's bytes. Normalised paths only (no `.`/`..`); a path that is no entry is `Missing`.
    Content read(String path);

    /// Up to `limit` first bytes, for telling what a file is without reading it whole.
    default Content head(String path, int limit) {
        return read(path) instanceof Content.Bytes(var bytes) && bytes.length > limit
                ? new Content.Bytes(Arrays.copyOf(bytes, limit))
                : read(path);
    }

    /// What exists and was not made an entry, and why: symbolic links out of the root, submodules, unreadable folders.
    List<Skipped> skipped();

    /// Symbolic links that stay inside the root, sorted by path. A link is no entry: what it points at is.
    /// A reader for which the name matters (a module that several folders link) looks here.
    default List<Link> links() {
        return List.of();
    }

    /// @param target the path from the root, normalised; a file, a folder or nothing at all
    record Link(String path, String target) {}

    /// @param size in bytes, -1 where it is not known without reading
    record Entry(String path, long size) {}

    record Skipped(String path, String why) {}

    /// What reading a file gave.
    sealed interface Content {
        record Bytes(byte[] bytes) implements Content {}

        record Missing() implements Content {}

        /// @param why a clause for the user: "permission denied", "larger than 20 MB"
        record Unreadable(String why) implements Content {}
    }
}
