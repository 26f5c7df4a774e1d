package dev.picket.value;

import dev.picket.text.Span;

/// Why something is not known, so that a report can say what would decide it.
///
/// @param text its full traversal or a clause: `var.kms_key_id`, `data.aws_ami.x.id`, `module.vpc.vpc_id`, `error`
/// @param place where it is declared or written; a report points there
/// @param scope in which module instance or stack it stands, where the same text means different things elsewhere; else
/// empty
public record Cause(Kind kind, String text, Span place, String scope) {
    public Cause(Kind kind, String text, Span place) {
        this(kind, text, place, "");
    }

    public Cause in(String scope) {
        return new Cause(kind, text, place, scope);
    }

    public Cause named(String text) {
        return new Cause(kind, text, place, scope);
    }

    public enum Kind {
        /// A variable or parameter without a value.
        INPUT,
        /// An attribute that only AWS gives, of a resource of this scan.
        ATTRIBUTE,
        /// A data source, an import, a dynamic reference, a macro.
        OUTSIDE,
        /// A module or nested stack that cannot be read.
        MODULE,
        /// A function of time, chance or files out of reach.
        FUNCTION,
        /// An expression that fails; a diagnostic says how.
        ERROR,
        /// One of the documented bounds was met.
        BOUND
    }
}
