package dev.picket.cloudformation;

import dev.picket.cloudformation.ParameterFile.Given;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.ScalarKind;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// `samconfig.toml` (or `.yaml`, `.json`): for each environment what `sam deploy` is given.
/// Source: AWS SAM Developer Guide, "AWS SAM CLI configuration file".
///
/// @param environments by name, in the order in which they are written
record SamConfig(String path, SequencedMap<String, Deployment> environments, List<Diagnostic> diagnostics) {
    static final String DEFAULT = "default";
    private static final Set<String> NAMES =
            Set.of("samconfig.toml", "samconfig.yaml", "samconfig.yml", "samconfig.json");
    private static final List<String> TEMPLATES = List.of("template.yaml", "template.yml", "template.json");

    /// @param template the template's path as it is written; empty for SAM's usual names
    record Deployment(SequencedMap<String, Given> overrides, Optional<String> template) {}

    static boolean isConfig(String path) {
        return NAMES.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    static SamConfig read(SourceFile file) {
        var documents = ParameterFile.parse(file);
        var environments = new LinkedHashMap<String, Deployment>();
        var root = documents.roots().stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .findFirst();
        root.stream().flatMap(m -> m.entries().stream()).forEach(entry -> {
            if (entry.value() instanceof MappingNode environment) {
                deployment(environment).ifPresent(d -> environments.put(entry.name(), d));
            }
        });
        return new SamConfig(file.path(), environments, documents.diagnostics());
    }

    /// What is said for the command `deploy`, over what is said for all commands; the template as `build` has it where
    /// neither names one. Empty for an environment that is never deployed.
    private static Optional<Deployment> deployment(MappingNode environment) {
        var deploy = parameters(environment, "deploy");
        var global = parameters(environment, "global");
        if (deploy.isEmpty() && global.isEmpty()) {
            return Optional.empty();
        }
        var tables = new ArrayList<MappingNode>();
        deploy.ifPresent(tables::add);
        global.ifPresent(tables::add);
        var overrides = tables.stream()
                .flatMap(t -> t.get("parameter_overrides").stream())
                .findFirst()
                .map(Overrides::in)
                .orElseGet(LinkedHashMap::new);
        parameters(environment, "build").ifPresent(tables::add);
        return Optional.of(new Deployment(
                overrides,
                tables.stream()
                        .flatMap(t -> template(t).stream())
                        .filter(t -> !t.contains(".aws-sam/"))
                        .findFirst()));
    }

    private static Optional<MappingNode> parameters(MappingNode environment, String command) {
        return environment
                .get(command)
                .filter(MappingNode.class::isInstance)
                .flatMap(n -> ((MappingNode) n).get("parameters"))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
    }

    private static Optional<String> template(MappingNode parameters) {
        Optional<Node> named = parameters.get("template_file").or(() -> parameters.get("template"));
        return named.filter(Scalar.class::isInstance).map(n -> ScalarKind.text((Scalar) n));
    }

    /// The environments that deploy that template of the tree, where one of them gives it values: one that leaves all
    /// defaults as they are is an environment beside another.
    SequencedMap<String, Deployment> of(String template) {
        var found = new LinkedHashMap<String, Deployment>();
        environments.forEach((name, deployment) -> {
            if (deploys(deployment, template)) {
                found.put(name, deployment);
            }
        });
        return found.values().stream().allMatch(d -> d.overrides().isEmpty()) ? new LinkedHashMap<>() : found;
    }

    private boolean deploys(Deployment deployment, String template) {
        var directory = path.substring(0, path.lastIndexOf('/') + 1);
        return deployment
                .template()
                .map(t -> template.equals(directory + (t.startsWith("./") ? t.substring(2) : t)))
                .orElseGet(() -> TEMPLATES.stream().anyMatch(t -> template.equals(directory + t)));
    }
}
