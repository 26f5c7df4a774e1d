package dev.picket.resource;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Value;
import java.util.List;

/// One root module with the modules that it calls and that are readable, or one stack with its nested ones, or one image template:
/// the unit within which presence is judged and references are resolved. A front end makes it.
///
/// @param path of the root's directory (Terraform, Packer HCL2) or template, relative to the tree; `.` for the tree's own root. Unique in a scan
/// @param environment the configured environment it was evaluated for; empty where none is configured
/// @param care the worlds that the inputs' own constraints allow
/// @param outOfReach modules and nested stacks that could not be read, with what was handed to them
/// @param files every path that was read for it
public record Root(
        String path,
        String environment,
        Format format,
        Guards guards,
        Guard care,
        List<Resource> resources,
        List<Output> outputs,
        List<OutOfReach> outOfReach,
        List<Diagnostic> diagnostics,
        List<String> files) {
    public Root {
        resources = List.copyOf(resources);
        outputs = List.copyOf(outputs);
        outOfReach = List.copyOf(outOfReach);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /// Whether it declares nothing and only records what is deployed: a state.
    public boolean isRecord() {
        return !resources.isEmpty() && resources.getFirst().type().equals("terraform::State");
    }

    /// @param module the address of the module (`module.net`), empty for the root's own
    public record Output(String module, String name, Value value, Span place) {}

    /// A call of something that cannot be read: absence near it proves nothing.
    ///
    /// @param address `module.logs`, a logical id
    /// @param why a clause: "its source is a registry module and no copy of it is in the tree"
    /// @param inputs what it is handed, by argument
    public record OutOfReach(String address, String why, Span place, Value.Mapping inputs) {}
}
