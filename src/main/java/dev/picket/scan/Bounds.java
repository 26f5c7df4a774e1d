package dev.picket.scan;

/// What bounds a scan; docs/architecture.md lists them all.
final class Bounds {
    /// A larger file or blob is listed under `coverage.skipped` and not read.
    static final long FILE_BYTES = 20L << 20;

    /// How much of a file tells what it is.
    static final int HEAD_BYTES = 64 << 10;

    private Bounds() {}
}
