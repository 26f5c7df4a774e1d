package dev.picket.scan;

import dev.picket.cloudformation.CloudFormationOptions;
import dev.picket.cloudformation.ParameterSets;
import dev.picket.cloudformation.Stacks;
import dev.picket.packer.PackerReader;
import dev.picket.resource.Root;
import dev.picket.scan.ScanRequest.GivenVariable;
import dev.picket.terraform.Environment;
import dev.picket.terraform.ModulePaths;
import dev.picket.terraform.PlanReader;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformOptions.Given;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every front end over one tree: which files are ours, and the roots that they make.
final class FrontEnds {
    private final SourceTree tree;
    private final Scope scope;
    private final ScanRequest request;
    private final Failures failures;

    private FrontEnds(SourceTree tree, Scope scope, ScanRequest request, Failures failures) {
        this.tree = tree;
        this.scope = scope;
        this.request = request;
        this.failures = failures;
    }

    static List<Root> read(
            SourceTree tree, Scope scope, ScanRequest request, Configuration configuration, Failures failures) {
        return new FrontEnds(tree, scope, request, failures).roots(configuration);
    }

    private List<Root> roots(Configuration configuration) {
        var roots = new ArrayList<Root>();
        var gone = scope.gone(tree);
        var terraform = TerraformOptions.NONE
                .withGiven(given(request))
                .withOuter(request.inputs().outer() ? outer() : Map.of())
                .withWorkspace(request.inputs().workspace())
                .withModules(new ModulePaths(configuration.modules()))
                .withEnvironments(environments(configuration))
                .withAllValues(request.inputs().allValues())
                .onlyRootsTouching(scope::touches)
                .withGone(gone);
        configuration.modules().values().stream()
                .filter(this::isEmpty)
                .forEach(d -> failures.problems().accept(ScanDiagnostics.noModules(d)));
        failures.guard("Terraform", ".", () -> roots.addAll(TerraformReader.read(tree, terraform)));
        plans(roots, terraform);
        roots.addAll(States.in(scope.files(tree), tree, failures).roots());
        failures.guard("Packer", ".", () -> roots.addAll(PackerReader.read(tree, scope::touches, gone)));
        failures.guard("CloudFormation", ".", () -> templates(roots, configuration));
        return roots;
    }

    private void templates(List<Root> roots, Configuration configuration) {
        var sets = ParameterSets.of(
                tree,
                CloudFormationOptions.DEFAULT.withAllValues(request.inputs().allValues()),
                VarFiles.of(request.inputs().parameterFiles(), request),
                request.inputs().parameters(),
                configuration.environments());
        boolean values = scope.touched().isPresent() && sets.touches(scope::touches);
        roots.addAll(Stacks.of(tree, sets)
                .read(
                        p -> scope.touches(p) || values && scope.isReported(p) && sets.touches(p, scope::touches),
                        (path, read) -> failures.guard("CloudFormation", path, read)));
        sets.diagnostics(scope.isWhole()).forEach(failures.problems());
    }

    private boolean isEmpty(String directory) {
        var below = directory.replaceFirst("^\\./", "").replaceFirst("/*$", "/");
        return tree.files().stream().noneMatch(e -> e.path().startsWith(below));
    }

    private static List<Given> given(ScanRequest request) {
        return request.inputs().variables().stream()
                .<Given>map(v -> switch (v) {
                    case GivenVariable.File(var path) ->
                        new Given.VarFile(VarFiles.of(List.of(path), request).getFirst());
                    case GivenVariable.Value(var name, var text) -> new Given.Var(name, text);
                })
                .toList();
    }

    private static Map<String, String> outer() {
        var prefix = "TF_VAR_";
        var values = new TreeMap<String, String>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), value);
            }
        });
        return values;
    }

    private List<Environment> environments(Configuration configuration) {
        return configuration.environments().entrySet().stream()
                .map(e -> new Environment(
                                e.getKey(),
                                e.getValue().stream()
                                        .filter(p -> !ParameterSets.isOurs(tree, p))
                                        .toList())
                        .withWorkspace(
                                Optional.ofNullable(configuration.workspaces().get(e.getKey()))))
                .toList();
    }

    /// Plans take the place of the roots that were planned, also where only the plan itself is asked for.
    private void plans(List<Root> roots, TerraformOptions options) {
        scope.files(tree)
                .map(SourceTree.Entry::path)
                .filter(p -> p.endsWith(".json")
                        && tree.head(p, Bounds.HEAD_BYTES) instanceof Content.Bytes(var head)
                        && PlanReader.isPlan(p, head))
                .forEach(p -> {
                    if (tree.read(p) instanceof Content.Bytes(var bytes)) {
                        plan(p, bytes, roots, options);
                    }
                });
        for (var plan : request.inputs().plans()) {
            try {
                plan(
                        plan.toString().replace('\\', '/'),
                        Files.readAllBytes(request.directory().resolve(plan)),
                        roots,
                        options);
            } catch (IOException e) {
                failures.problems()
                        .accept(ScanDiagnostics.unreadable(plan.toString(), "no such file, or not readable"));
            }
        }
    }

    private void plan(String path, byte[] bytes, List<Root> roots, TerraformOptions options) {
        failures.guard("Terraform plan", path, () -> replace(path, bytes, roots, options));
    }

    private void replace(String path, byte[] bytes, List<Root> roots, TerraformOptions options) {
        var sources = scope.isWhole() ? roots : TerraformReader.read(tree, options.onlyRootsTouching(_ -> true));
        PlanReader.read(SourceFile.of(path, bytes), List.copyOf(sources)).ifPresent(planning -> {
            planning.instead().ifPresent(source -> roots.removeIf(r -> r.path().equals(source.path())));
            roots.add(planning.root());
        });
    }
}
