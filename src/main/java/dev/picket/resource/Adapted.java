package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One row of `picket show`: what a declared resource became.
///
/// @param awsType empty for a part, and for what AWS has no type for
/// @param adapted AWS's names; of a part, what it contributes
/// @param partOf of a part: the type of its whole
/// @param wholes of a part: the addresses of the wholes that it joins
/// @param parts of a whole: the addresses of what joins it
/// @param references what its properties refer to
public record Adapted(
        Optional<String> awsType,
        Guard when,
        SequencedMap<String, Value> adapted,
        Optional<String> partOf,
        List<String> wholes,
        List<String> parts,
        List<Referred> references) {
    public Adapted {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
        references = List.copyOf(references);
    }

    /// @param property top-level
    /// @param to an address
    public record Referred(String property, String to) {}
}
