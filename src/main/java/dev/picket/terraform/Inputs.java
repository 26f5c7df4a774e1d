package dev.picket.terraform;

import dev.picket.value.Value;
import java.util.Optional;

/// Where a module instance has the values of its variables from: files of values, or the call.
interface Inputs {
    Inputs NONE = _ -> Optional.empty();

    /// The value given for a variable, not yet brought to its type; empty where none was given.
    Optional<Value> get(String name);
}
