package dev.picket.terraform;

import dev.picket.hcl.Body;
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
    private final ModulePaths vendored;
    private final InstalledModules installed;

    ModuleSources(SourceTree tree, ModulePaths vendored, Configurations configurations) {
        this.configurations = configurations;
        this.vendored = vendored;
        this.installed = new InstalledModules(tree);
    }

    static boolean isLocal(String source) {
        return source.startsWith("./") || source.startsWith("../") || source.equals(".") || source.equals("..");
    }

    /// The directory of the tree that a call's module is read from, as far as that is said without a look at the caller; empty for one out
    /// of reach or installed.
    Optional<String> directory(String directory, Block call) {
        return text(call)
                .flatMap(s -> isLocal(s) ? Paths.resolve(directory, s).map(configurations::real) : vendored(call))
                .filter(configurations::has);
    }

    private Optional<String> vendored(Block call) {
        var version = call.body().attribute("version").map(Body.Attribute::value);
        return text(call)
                .flatMap(source -> vendored.directory(
                        source,
                        version.orElse(null) instanceof Expression.Text v ? v.value() : "",
                        d -> configurations.has(configurations.real(d))))
                .map(configurations::real);
    }

    private static Optional<String> text(Block call) {
        return call.body().attribute("source").map(Body.Attribute::value).orElse(null) instanceof Expression.Text source
                ? Optional.of(source.value())
                : Optional.empty();
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
            var copy = vendored(call);
            if (copy.isPresent()) {
                return new Source.Directory(copy.get(), Optional.empty());
            }
            return installed(caller, call)
                    .<Source>map(d ->
                            new Source.Directory(d, Optional.of(TerraformDiagnostics.copyOfModule(call.header(), d))))
                    .orElseGet(() -> new Source.OutOfReach(
                            "its source \"" + text + "\" is not in the tree, and no copy of it is"));
        }
        var resolved = Paths.resolve(directory, text).map(configurations::real);
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
