package dev.picket.hcl;

import dev.picket.text.Span;

/// An expression has no value. Stays inside this package: [Evaluator] turns it into a diagnostic or an [Attempt].
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Span span;

    Failure(Span span, String summary) {
        super(summary, null, false, false);
        this.span = span;
    }

    Span span() {
        return span;
    }

    String summary() {
        return String.valueOf(getMessage());
    }
}
