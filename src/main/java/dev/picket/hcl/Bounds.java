package dev.picket.hcl;

/// How far an expression may grow. What would grow further is unknown (a collection) or refused (a text, a number).
final class Bounds {
    /// Elements that a `for` or a function may make.
    static final int ELEMENTS = 100_000;
    /// Characters of a text.
    static final int TEXT = 10_000_000;
    /// Decimal digits before or after the point.
    static final int DIGITS = 10_000;

    private Bounds() {}
}
