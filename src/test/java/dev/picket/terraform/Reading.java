package dev.picket.terraform;

import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A few files as a tree, and questions about what came of reading them.
record Reading(List<Root> roots) {
    static Reading of(String main) {
        return of(Map.of("main.tf", main));
    }

    static Reading of(Map<String, String> files) {
        return of(files, TerraformOptions.NONE);
    }

    static Reading of(Map<String, String> files, TerraformOptions options) {
        return new Reading(TerraformReader.read(MemoryTree.ofTexts(files), options));
    }

    Root root() {
        if (roots.size() != 1) {
            throw new AssertionError(roots.stream().map(Root::path).toList() + " are the roots");
        }
        return roots.getFirst();
    }

    List<String> addresses() {
        return root().resources().stream()
                .filter(r -> !r.isPseudo())
                .map(Resource::address)
                .toList();
    }

    Resource resource(String address) {
        return root().resources().stream()
                .filter(r -> r.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is not among " + addresses()));
    }

    Value value(String address, String attribute) {
        return resource(address)
                .declared()
                .get(attribute)
                .orElseThrow(() -> new AssertionError(attribute + " is no attribute of " + address));
    }

    /// As [Shown] writes it.
    String shown(String address, String attribute) {
        return Shown.of(value(address, attribute));
    }

    String output(String name) {
        return outputs().get(name);
    }

    private Map<String, String> outputs() {
        var outputs = new LinkedHashMap<String, String>();
        for (var o : root().outputs()) {
            outputs.put(o.module().isEmpty() ? o.name() : o.module() + "." + o.name(), Shown.of(o.value()));
        }
        return outputs;
    }

    List<String> errors() {
        return root().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.subject() + " " + d.summary())
                .toList();
    }
}
