package dev.picket.terraform;

import dev.picket.value.Guard;
import java.util.List;

/// Where a module instance stands in its root.
///
/// @param instance `module.net["a"].module.x`; empty for the root's own
/// @param definition the same without keys
/// @param when the guard under which it exists
/// @param many whether it stands for an unknown number of instances
/// @param directories of the modules from the root down, its own last
record ModuleAddress(String instance, String definition, Guard when, boolean many, List<String> directories) {
    static ModuleAddress root(String directory) {
        return new ModuleAddress("", "", Guard.ALWAYS, false, List.of(directory));
    }

    String in(String local) {
        return instance.isEmpty() ? local : instance + "." + local;
    }

    String definitionOf(String local) {
        return definition.isEmpty() ? local : definition + "." + local;
    }
}
