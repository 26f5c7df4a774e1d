package dev.picket.hcl;

import dev.picket.text.Span;

/// An expression has no value. Stays inside this package: [Evaluator] turns it into a diagnostic or an [Attempt].
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span span;
    private final boolean bound;

    Failure(Span span, String summary) {
        this(span, summary, false);
    }

    private Failure(Span span, String summary, boolean bound) {
        super(summary, null, false, false);
        this.span = span;
        this.bound = bound;
    }

    /// No fault of the expression: it is not worked out any further.
    static Failure bound(Span span, String summary) {
        return new Failure(span, summary, true);
    }

    boolean isBound() {
        return bound;
    }

    Span span() {
        return span;
    }

    String summary() {
        return String.valueOf(getMessage());
    }
}
