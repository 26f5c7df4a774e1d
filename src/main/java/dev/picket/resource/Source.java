package dev.picket.resource;

import dev.picket.value.Value;
import java.util.Optional;

/// Where a node's own properties come from, before parts and defaults.
sealed interface Source {
    /// A row of an adapter. @param it the element, where the row has an `each`
    record Adapted(Model.Row row, Optional<Value> it) implements Source {}

    /// As its author wrote it, under the format's own name; CloudFormation's names are AWS's.
    record Declared() implements Source {}

    /// What its format's own transform makes of it.
    record Expanded(Resource.Expansion to) implements Source {}

    /// The whole that some part names is not made here: what parts do not say is unknown.
    record Elsewhere(Value.Unknown why) implements Source {}

    /// The account of a root: it has views only.
    record Account(boolean judged) implements Source {}
}
