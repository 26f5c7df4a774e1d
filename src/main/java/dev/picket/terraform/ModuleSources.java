package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree;
import java.util.Optional;

/// Where the module of a call is: in the tree, or out of reach.
final class ModuleSources {
    sealed interface Source {
        /// @param note what the user should know of how it was found
        record Directory(String directory, Optional<Diagnostic> note) implements Source {}

        /// @param why a clause
        record OutOfReach(String why) implements Source {}

        record Wrong(Diagnostic why) implements Source {}
    }

    private final Configurations configurations;
    private final InstalledModules installed;

    ModuleSources(SourceTree tree, Configurations configurations) {
        this.configurations = configurations;
        this.installed = new InstalledModules(tree);
    }

    static boolean isLocal(String source) {
        return source.startsWith("./") || source.startsWith("../") || source.equals(".") || source.equals("..");
    }

    /// @param directory of the caller
    Source of(String directory, ModuleAddress caller, Block call) {
        var source = call.body().attribute("source");
        if (source.isEmpty()) {
            return new Source.Wrong(TerraformDiagnostics.noSource(call.header()));
        }
        if (!(source.get().value() instanceof Expression.Text(var text, var at))) {
            return new Source.OutOfReach("its source is not a literal text");
        }
        if (!isLocal(text)) {
            return installed(caller, call)
                    .<Source>map(d ->
                            new Source.Directory(d, Optional.of(TerraformDiagnostics.copyOfModule(call.header(), d))))
                    .orElseGet(() -> new Source.OutOfReach(
                            "its source \"" + text + "\" is not in the tree, and no copy of it is"));
        }
        var resolved = Paths.resolve(directory, text);
        if (resolved.isEmpty()) {
            return new Source.OutOfReach("its source \"" + text + "\" lies outside of the tree");
        }
        return configurations.has(resolved.get())
                ? new Source.Directory(resolved.get(), Optional.empty())
                : new Source.Wrong(TerraformDiagnostics.noSuchModule(at, text));
    }

    private Optional<String> installed(ModuleAddress caller, Block call) {
        return installed
                .directory(caller.directories().getFirst(), installedKey(caller, call))
                .filter(configurations::has);
    }

    /// As `modules.json` names it: the names of the calls from the root down, joined by dots.
    private static String installedKey(ModuleAddress caller, Block call) {
        var definition = caller.definition().replace("module.", "");
        return definition.isEmpty() ? call.label(0) : definition + "." + call.label(0);
    }
}
