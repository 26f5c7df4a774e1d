package dev.picket.hcl;

import dev.picket.value.Value;
import java.util.Optional;

/// What names mean where an expression stands. Namespaces (`var`, `module`) are [Value.Entity]s, so `var.x` is an
/// ordinary traversal. The value that a name carries is re-homed to the traversal by the evaluator.
@FunctionalInterface
public interface Scope {
    Optional<Value> lookup(String name);

    /// No name means anything. A method and no constant: the JVM does not archive the lambdas of an interface that has to
    /// be initialised.
    static Scope empty() {
        return _ -> Optional.empty();
    }

    /// This scope with one name in front of it.
    default Scope with(String name, Value value) {
        return asked -> asked.equals(name) ? Optional.of(value) : lookup(asked);
    }
}
