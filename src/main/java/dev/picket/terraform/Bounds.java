package dev.picket.terraform;

/// How far a configuration may expand. Each bound that is met is a diagnostic, and what lies beyond it is unknown.
final class Bounds {
    /// Instances of one `count` or `for_each`; further ones are told by one representative.
    static final int INSTANCES = 1_000;
    /// Module instances of one root.
    static final int MODULES = 20_000;
    /// Resource instances of one root.
    static final int RESOURCES = 200_000;
    /// Modules within modules.
    static final int NESTING = 64;
    /// Values that depend on values, one within the other.
    static final int CHAIN = 1_000;
    /// Blocks that `dynamic` makes in one place.
    static final int BLOCKS = 1_000;
    /// Stack of the thread that evaluates a root, in bytes: enough for `CHAIN`.
    static final long STACK = 512L << 20;

    private Bounds() {}
}
