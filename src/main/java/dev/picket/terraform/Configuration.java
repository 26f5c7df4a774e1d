package dev.picket.terraform;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.text.Diagnostic;
import java.util.List;
import java.util.SequencedMap;

/// What the files of one directory declare, override files merged. Names are sorted as they were read: by file, then by
/// place.
///
/// @param resources by `type.name`
/// @param data by `type.name`
/// @param ephemerals by `type.name`
/// @param settings the `terraform` blocks
/// @param files every path that was read
record Configuration(
        String directory,
        SequencedMap<String, Block> variables,
        SequencedMap<String, Attribute> locals,
        SequencedMap<String, Block> outputs,
        SequencedMap<String, Block> resources,
        SequencedMap<String, Block> data,
        SequencedMap<String, Block> ephemerals,
        SequencedMap<String, Block> calls,
        List<Block> settings,
        List<Block> providers,
        List<String> files,
        List<Diagnostic> diagnostics) {

    /// Whether it says itself that it is a root: it keeps a state of its own.
    boolean keepsState() {
        return settings.stream()
                .flatMap(s -> s.body().blocks())
                .anyMatch(b -> b.type().equals("backend") || b.type().equals("cloud"));
    }
}
