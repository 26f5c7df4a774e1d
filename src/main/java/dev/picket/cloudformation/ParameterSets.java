package dev.picket.cloudformation;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The values that a tree's templates are read with: files and values that the caller names, environments, and what
/// `samconfig.toml` says beside a template.
public final class ParameterSets {
    private final SourceTree tree;
    private final CloudFormationOptions options;
    private final List<String> named;
    private final Map<String, String> values;
    private final SequencedMap<String, List<String>> environments;
    /// Directory to the configuration of SAM that stands in it.
    private final Map<String, String> sam = new TreeMap<>();
    /// What was read, by path, of a configuration of SAM by path and environment.
    private final Map<String, ParameterFile> read = new TreeMap<>();
    private final Map<String, SamConfig> configs = new HashMap<>();
    /// File, or name on the command line, to the parameters of the templates that take something of it.
    private final Map<String, Set<String>> declared = new HashMap<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    private ParameterSets(
            SourceTree tree,
            CloudFormationOptions options,
            List<String> named,
            Map<String, String> values,
            SequencedMap<String, List<String>> environments) {
        this.tree = tree;
        this.options = options;
        this.named = named;
        this.values = new LinkedHashMap<>(values);
        this.environments = environments;
    }

    /// @param options what holds for every template
    /// @param files paths of the tree, in order of precedence
    /// @param values by parameter, stronger than files
    /// @param environments name to paths of the tree; stronger than both
    public static ParameterSets of(
            SourceTree tree,
            CloudFormationOptions options,
            List<String> files,
            Map<String, String> values,
            SequencedMap<String, List<String>> environments) {
        var ours = new LinkedHashMap<String, List<String>>();
        environments.forEach((name, paths) ->
                ours.put(name, paths.stream().filter(ParameterSets::mayBeOurs).toList()));
        var sets = new ParameterSets(tree, options, List.copyOf(files), values, ours);
        for (var entry : tree.files()) {
            if (SamConfig.isConfig(entry.path())) {
                sets.sam.putIfAbsent(directory(entry.path()), entry.path());
            }
        }
        return sets;
    }

    /// Whether a file of values can be nothing but CloudFormation's: the list of the command line, a configuration with
    /// `Parameters`, samconfig.toml, YAML. A plain map in JSON may as well be Terraform's.
    public static boolean isOurs(SourceTree tree, String path) {
        if (SamConfig.isConfig(path) || path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".toml")) {
            return true;
        }
        return path.endsWith(".json")
                && !path.endsWith(".tfvars.json")
                && tree.read(path) instanceof Content.Bytes(var bytes)
                && ParameterFile.isCertain(SourceFile.of(path, bytes));
    }

    private static boolean mayBeOurs(String path) {
        return !path.endsWith(".tfvars") && !path.endsWith(".tfvars.json");
    }

    private List<ParameterFile> files(List<String> paths, String environment) {
        return paths.stream().flatMap(p -> file(p, environment).stream()).toList();
    }

    private Optional<ParameterFile> file(String path, String environment) {
        var key = SamConfig.isConfig(path) ? path + "\0" + environment : path;
        var known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var made = switch (tree.read(path)) {
            case Content.Bytes(var bytes) -> Optional.of(parsed(SourceFile.of(path, bytes), environment));
            case Content.Missing _ -> {
                diagnostics.add(ParameterDiagnostics.noSuchFile(path));
                yield Optional.<ParameterFile>empty();
            }
            case Content.Unreadable(var why) -> {
                diagnostics.add(ParameterDiagnostics.unreadable(path, why));
                yield Optional.<ParameterFile>empty();
            }
        };
        made.ifPresent(f -> {
            diagnostics.addAll(f.diagnostics());
            read.put(key, f);
        });
        return made;
    }

    private ParameterFile parsed(SourceFile file, String environment) {
        if (!SamConfig.isConfig(file.path())) {
            return ParameterFile.read(file);
        }
        var config = configs.computeIfAbsent(file.path(), _ -> SamConfig.read(file));
        var deployment = config.environments().get(environment);
        var problems = new ArrayList<>(config.diagnostics());
        if (deployment == null) {
            problems.add(ParameterDiagnostics.noEnvironment(file, environment));
        }
        return new ParameterFile(
                file.path(), deployment == null ? new LinkedHashMap<>() : deployment.overrides(), problems);
    }

    /// Whether a template may be read with a file for which this is true.
    public boolean touches(String template, Predicate<String> touched) {
        var beside = sam.get(directory(template));
        return beside != null && touched.test(beside) || names(touched);
    }

    /// Whether any template may be.
    public boolean touches(Predicate<String> touched) {
        return sam.values().stream().anyMatch(touched) || names(touched);
    }

    private boolean names(Predicate<String> touched) {
        return named.stream().anyMatch(touched)
                || environments.values().stream()
                        .anyMatch(paths -> paths.stream().anyMatch(touched));
    }

    /// One for each environment that gives a value to one of these parameters, else exactly one.
    List<CloudFormationOptions> of(String template, Set<String> parameters) {
        var base = with(options, "", files(named, SamConfig.DEFAULT), parameters);
        for (var value : values.entrySet()) {
            if (parameters.contains(value.getKey())) {
                base = base.withText(value.getKey(), value.getValue());
                declared.put(value.getKey(), parameters);
            }
        }
        var sets = new ArrayList<CloudFormationOptions>();
        for (var environment : environments.entrySet()) {
            var name = environment.getKey();
            var own = with(base, name, files(environment.getValue(), name), parameters);
            if (own.files().size() > base.files().size()) {
                sets.add(own);
            }
        }
        if (sets.isEmpty()) {
            sets.addAll(beside(template, parameters, base));
        }
        return sets.isEmpty() ? List.of(base) : sets;
    }

    /// What SAM's configuration says is weaker than what the caller does.
    private List<CloudFormationOptions> beside(
            String template, Set<String> parameters, CloudFormationOptions stronger) {
        var path = sam.get(directory(template));
        if (path == null || !(tree.read(path) instanceof Content.Bytes(var bytes))) {
            return List.of();
        }
        var config = configs.computeIfAbsent(path, _ -> SamConfig.read(SourceFile.of(path, bytes)));
        var sets = new ArrayList<CloudFormationOptions>();
        var deployments = config.of(template);
        for (var name : deployments.keySet()) {
            var environment = deployments.size() == 1 ? "" : name;
            sets.add(with(options, environment, files(List.of(path), name), parameters)
                    .with(environment, stronger.files(), stronger.parameters(), stronger.kept()));
        }
        return sets;
    }

    /// Also what those files say of these parameters; a file that says nothing of them has no part in it.
    private CloudFormationOptions with(
            CloudFormationOptions options, String environment, List<ParameterFile> files, Set<String> parameters) {
        var made = options;
        for (var file : files) {
            var taken = new LinkedHashMap<String, Value>();
            var kept = new LinkedHashSet<String>();
            file.given().forEach((name, given) -> {
                if (parameters.contains(name)) {
                    given.value().ifPresentOrElse(v -> taken.put(name, v), () -> kept.add(name));
                }
            });
            if (!taken.isEmpty() || !kept.isEmpty()) {
                declared.computeIfAbsent(file.path(), _ -> new LinkedHashSet<>())
                        .addAll(parameters);
                made = made.with(environment, List.of(file.path()), taken, kept);
            }
        }
        return made.with(environment, List.of(), Map.of(), Set.of());
    }

    /// What was wrong with the files, and which values no template takes; to be asked when the templates were read.
    ///
    /// @param whole whether every template of the tree was read: else one that was not may take them
    public List<Diagnostic> diagnostics(boolean whole) {
        var all = new LinkedHashSet<>(diagnostics);
        for (var file : read.values()) {
            var names = declared.getOrDefault(file.path(), Set.of());
            if (named.contains(file.path()) || whole && !names.isEmpty()) {
                file.given().forEach((name, given) -> {
                    if (!names.contains(name)) {
                        all.add(ParameterDiagnostics.unknownParameter(given.key(), name));
                    }
                });
            }
        }
        values.keySet().stream()
                .filter(name -> !declared.containsKey(name))
                .forEach(name -> all.add(ParameterDiagnostics.unknownParameter(
                        CloudFormationOptions.commandLine(name, "").at(0), name)));
        return List.copyOf(all);
    }

    private static String directory(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
