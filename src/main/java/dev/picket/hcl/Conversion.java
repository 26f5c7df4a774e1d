package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Type;
import dev.picket.value.Value;

/// Types of values outside of an expression: what a front end needs for its variables.
public final class Conversion {
    private Conversion() {}

    /// `value` brought to `type` as Terraform does it: homes, sensitivity, guards and open ends are kept. A failure
    /// stands at `at`.
    public static Attempt to(Type type, Value value, Span at) {
        try {
            return new Attempt.Success(Conversions.convert(value, type, at));
        } catch (Failure f) {
            return new Attempt.Failed(f.summary(), f.span());
        }
    }

    public static Type typeOf(Value value) {
        return Types.of(value);
    }
}
