package dev.picket.git;

/// How much of one object is read. A larger one is named in the report, never read in part.
final class Limits {
    static final long COMMIT = 16L << 20;
    static final long TREE = 256L << 20;
    /// Symbolic links: a path is never longer.
    static final long LINK = 1L << 16;
    /// How deep folders may lie; a repository can be made to nest without end.
    static final int DEPTH = 512;

    private Limits() {}
}
