package dev.picket.terraform;

import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.resource.Format;
import dev.picket.resource.Root;
import dev.picket.tree.LinkedTree;
import dev.picket.tree.MemoryTree;
import dev.picket.tree.SourceTree;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A tree of files to the roots that Terraform would plan, each with its resources evaluated.
public final class TerraformReader {
    private TerraformReader() {}

    /// Whether a file is Terraform's or OpenTofu's own, by name: `.tf`, `.tofu`, `.tf.json`, `.tofu.json`.
    public static boolean isTerraform(String path) {
        return TerraformFiles.isConfiguration(path);
    }

    /// Every root of the tree, sorted by path. A directory is a root where nobody calls it or where it keeps a state of
    /// its own.
    public static List<Root> read(SourceTree tree, TerraformOptions options) {
        var configurations = new Configurations(tree, options.modules());
        var touched = touched(tree, options);
        var roots = new ArrayList<Root>();
        var units = touched.stream().anyMatch(p -> mayConcern(configurations, p))
                ? Terragrunt.of(configurations).units()
                : Map.<String, List<String>>of();
        var directories = new TreeSet<>(configurations.roots());
        directories.addAll(units.keySet());
        for (var directory : directories) {
            var environments = units.containsKey(directory)
                    ? units.get(directory).stream().map(Environment::ofUnit).toList()
                    : environments(configurations, options, directory);
            if (touches(configurations.reach(directory), touched)
                    || environments.stream().anyMatch(e -> isTouched(e, touched))) {
                for (var environment : environments) {
                    roots.add(DeepStack.call(() -> read(configurations, options.in(environment), directory)));
                }
            }
        }
        return roots;
    }

    /// Whether a root may look otherwise for a change of this file: it lies in or beneath a module, or units may read it. Units are looked
    /// for only then, because each of their files has to be read for that.
    private static boolean mayConcern(Configurations configurations, String path) {
        return isOfUnits(path) || above(Paths.directory(path)).stream().anyMatch(configurations::has);
    }

    private static boolean isTouched(Environment environment, List<String> touched) {
        return environment.varFiles().stream().anyMatch(touched::contains)
                || !environment.unit().isEmpty() && touched.stream().anyMatch(TerraformReader::isOfUnits);
    }

    /// A file of Terragrunt's, or of values, may be read by any unit.
    private static boolean isOfUnits(String path) {
        return path.endsWith(".hcl") && !path.endsWith(".pkr.hcl")
                || path.endsWith(".tfvars")
                || path.endsWith(".tfvars.json");
    }

    /// Those that set a variable of the root's, or the workspace that it asks for; else the one without a name.
    private static List<Environment> environments(
            Configurations configurations, TerraformOptions options, String directory) {
        if (options.environments().isEmpty()) {
            return List.of(Environment.NONE);
        }
        var declared = configurations.of(directory).variables().keySet();
        var concerned = options.environments().stream()
                .filter(e -> !Collections.disjoint(e.sets(configurations.tree()), declared)
                        || e.workspace().isPresent() && configurations.mentions(directory, "terraform.workspace"))
                .toList();
        return concerned.isEmpty() ? List.of(Environment.NONE) : concerned;
    }

    /// The directories that hold Terraform, sorted.
    public static List<String> directories(SourceTree tree) {
        return tree.files().stream()
                .map(SourceTree.Entry::path)
                .filter(TerraformFiles::isConfiguration)
                .map(Paths::directory)
                .distinct()
                .sorted()
                .toList();
    }

    /// What names mean in a directory that is a root module, for expressions of somebody else's: as in `terraform console`.
    public static ModuleNames names(SourceTree tree, TerraformOptions options, String directory) {
        var run = new Run(new Configurations(tree, options.modules()), options, directory);
        var configuration = run.configurations().of(directory);
        var values = VariableValues.read(run, configuration);
        var module = new ModuleInstance(
                run, configuration, ModuleAddress.root(directory), Providers.ofRoot(configuration), values);
        return new ModuleNames(module.scope(), run.functions(), run.guards());
    }

    /// The functions of the language where no directory is: those that read files find none.
    public static Functions functions() {
        return Run.functions(MemoryTree.ofTexts(Map.of()), ".", _ -> {});
    }

    /// @param scope what names mean
    /// @param functions those of the language and those that read files
    /// @param guards of the root
    public record ModuleNames(Scope scope, Functions functions, Guards guards) {}

    private static Root read(Configurations configurations, TerraformOptions options, String directory) {
        var run = new Run(configurations, options, directory);
        var configuration = configurations.of(directory);
        var values = VariableValues.read(run, configuration);
        new ModuleInstance(run, configuration, ModuleAddress.root(directory), Providers.ofRoot(configuration), values)
                .emit();
        return new Root(
                directory,
                options.environment().name(),
                Format.TERRAFORM,
                run.guards(),
                Guard.ALWAYS,
                run.resources(),
                run.outputs(),
                run.outOfReach(),
                run.problems().all(),
                List.copyOf(run.files()));
    }

    private static List<String> touched(SourceTree tree, TerraformOptions options) {
        return Stream.concat(
                        LinkedTree.of(tree).files().stream()
                                .map(SourceTree.Entry::path)
                                .filter(options.touches()),
                        options.gone().stream())
                .toList();
    }

    /// A configuration file counts for its own directory; any other file (a template, a policy) also for the
    /// directories above it.
    private static boolean touches(SortedSet<String> reached, List<String> touched) {
        for (var path : touched) {
            var directory = Paths.directory(path);
            if (reached.contains(directory)) {
                return true;
            }
            if (!TerraformFiles.isConfiguration(path)
                    && above(directory).stream().anyMatch(reached::contains)) {
                return true;
            }
        }
        return false;
    }

    private static SortedSet<String> above(String directory) {
        var above = new TreeSet<String>();
        for (var d = directory; !d.equals("."); d = Paths.directory(d)) {
            above.add(d);
        }
        above.add(".");
        return above;
    }
}
