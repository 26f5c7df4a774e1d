package dev.picket.resource;

import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.List;

/// What a value turns out to refer to, among the nodes of some types.
sealed interface Reference {
    /// @param nodes each with the guard under which it is the one; several exclude each other
    /// @param otherwise what it is in the worlds that `nodes` leave; never met where they leave none
    record Found(List<Ways.Case<Node>> nodes, Value otherwise) implements Reference {}

    /// Absent, AWS's own, or of another type.
    record None() implements Reference {}

    /// It may be one of the scan's.
    record Open(Value.Unknown why) implements Reference {}

    /// A literal name of nothing here, or a data source: made somewhere else.
    record Elsewhere(Value.Unknown why) implements Reference {}
}
