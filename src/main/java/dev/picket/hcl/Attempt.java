package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Value;

/// What trying an expression gave: its value, or why there is none.
public sealed interface Attempt {
    record Success(Value value) implements Attempt {}

    /// @param summary one sentence
    /// @param span the tightest expression at fault
    record Failed(String summary, Span span) implements Attempt {}
}
