package dev.picket.scan;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.finding.Severity;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.Glob;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `.picket.yaml`. Every mistake is a diagnostic at its place; what is right is kept.
final class ConfigurationReader {
    private static final List<String> KEYS = List.of(
            "exclude", "skip", "severity", "params", "rules", "tier", "families", "account", "environments", "modules");
    private static final List<String> SKIP_KEYS = List.of("rule", "paths", "reason");
    private static final List<String> ENVIRONMENT_KEYS = List.of("files", "workspace");

    private final Map<String, Span> ids = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /// A configuration, and what was wrong with it.
    record Read(Configuration configuration, List<Diagnostic> diagnostics) {}

    static Read read(SourceFile file) {
        var reader = new ConfigurationReader();
        var documents = DocumentReader.readYaml(file);
        reader.problems.addAll(documents.diagnostics());
        var configuration = documents.roots().isEmpty()
                ? Configuration.NONE
                : reader.configuration(documents.roots().getFirst());
        return new Read(configuration, reader.problems);
    }

    private Configuration configuration(Node root) {
        if (!(root instanceof Node.MappingNode map)) {
            problems.add(ScanDiagnostics.configurationIsNoMapping(root.span()));
            return Configuration.NONE;
        }
        onlyKnown(map, KEYS);
        return new Configuration(
                texts(map.get("exclude")).stream().map(Glob::of).toList(),
                items(map.get("skip")).stream().flatMap(n -> skip(n).stream()).toList(),
                severities(map.get("severity")),
                params(map.get("params")),
                texts(map.get("rules")),
                map.get("tier").map(this::isExtra).orElse(false),
                families(map.get("families")),
                map.get("account").map(this::isTrue).orElse(false),
                environments(map.get("environments")),
                workspaces(map.get("environments")),
                modules(map.get("modules")),
                ids);
    }

    private Optional<Configuration.Skip> skip(Node node) {
        return switch (node) {
            case Node.Scalar s -> {
                ids.putIfAbsent(s.text(), s.span());
                yield Optional.of(new Configuration.Skip(s.text(), List.of(), ""));
            }
            case Node.MappingNode map -> {
                onlyKnown(map, SKIP_KEYS);
                var rule = text(map.get("rule"));
                if (rule.isEmpty()) {
                    problems.add(ScanDiagnostics.skipWithoutRule(map.span()));
                    yield Optional.empty();
                }
                ids.putIfAbsent(rule, map.get("rule").orElse(map).span());
                var paths = texts(map.get("paths")).stream().map(Glob::of).toList();
                yield Optional.of(new Configuration.Skip(rule, paths, text(map.get("reason"))));
            }
            case Node.SequenceNode s -> {
                problems.add(ScanDiagnostics.wrongForm(s.span(), "a rule id, or rule, paths and reason"));
                yield Optional.empty();
            }
        };
    }

    private LinkedHashMap<String, Severity> severities(Optional<Node> node) {
        var severities = new LinkedHashMap<String, Severity>();
        for (var entry : entries(node)) {
            ids.putIfAbsent(entry.name(), entry.key().span());
            var word = entry.value() instanceof Node.Scalar s ? s.text() : "";
            Severity.of(word)
                    .ifPresentOrElse(
                            s -> severities.put(entry.name(), s),
                            () -> problems.add(ScanDiagnostics.wrongForm(
                                    entry.value().span(), "one of critical, high, medium, low, info")));
        }
        return severities;
    }

    private LinkedHashMap<String, Map<String, Value>> params(Optional<Node> node) {
        var params = new LinkedHashMap<String, Map<String, Value>>();
        for (var rule : entries(node)) {
            ids.putIfAbsent(rule.name(), rule.key().span());
            var values = new LinkedHashMap<String, Value>();
            for (var param : entries(Optional.of(rule.value()))) {
                values.put(param.name(), DocumentValues.of(param.value()));
            }
            params.put(rule.name(), values);
        }
        return params;
    }

    private LinkedHashMap<String, Span> families(Optional<Node> node) {
        var families = new LinkedHashMap<String, Span>();
        for (var item : items(node)) {
            if (item instanceof Node.Scalar s) {
                families.putIfAbsent(s.text(), s.span());
            } else {
                problems.add(ScanDiagnostics.wrongForm(item.span(), "a text"));
            }
        }
        return families;
    }

    private LinkedHashMap<String, List<String>> environments(Optional<Node> node) {
        var environments = new LinkedHashMap<String, List<String>>();
        for (var entry : entries(node)) {
            var files = Optional.of(entry.value());
            if (entry.value() instanceof Node.MappingNode map) {
                onlyKnown(map, ENVIRONMENT_KEYS);
                files = map.get("files");
            }
            environments.put(entry.name(), texts(files));
        }
        return environments;
    }

    private LinkedHashMap<String, String> workspaces(Optional<Node> node) {
        var workspaces = new LinkedHashMap<String, String>();
        if (node.orElse(null) instanceof Node.MappingNode environments) {
            for (var entry : environments.entries()) {
                if (entry.value() instanceof Node.MappingNode map
                        && map.get("workspace").isPresent()) {
                    workspaces.put(entry.name(), text(map.get("workspace")));
                }
            }
        }
        return workspaces;
    }

    private LinkedHashMap<String, String> modules(Optional<Node> node) {
        var modules = new LinkedHashMap<String, String>();
        for (var entry : entries(node)) {
            if (entry.value() instanceof Node.Scalar directory
                    && !directory.text().isEmpty()) {
                modules.put(entry.name(), directory.text());
            } else {
                problems.add(ScanDiagnostics.wrongForm(entry.value().span(), "a directory"));
            }
        }
        return modules;
    }

    private boolean isExtra(Node node) {
        var word = text(Optional.of(node));
        if (!word.equals("extra") && !word.equals("default")) {
            problems.add(ScanDiagnostics.wrongForm(node.span(), "default or extra"));
        }
        return word.equals("extra");
    }

    private boolean isTrue(Node node) {
        var word = text(Optional.of(node));
        if (!word.equals("true") && !word.equals("false")) {
            problems.add(ScanDiagnostics.wrongForm(node.span(), "true or false"));
        }
        return word.equals("true");
    }

    private void onlyKnown(Node.MappingNode map, List<String> known) {
        for (var entry : map.entries()) {
            if (!known.contains(entry.name())) {
                problems.add(ScanDiagnostics.unknownKey(entry.key().span(), entry.name(), known));
            }
        }
    }

    private List<Node.Entry> entries(Optional<Node> node) {
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.MappingNode map) {
            return map.entries();
        }
        problems.add(ScanDiagnostics.wrongForm(node.get().span(), "a mapping"));
        return List.of();
    }

    private List<Node> items(Optional<Node> node) {
        return node.map(n -> n instanceof Node.SequenceNode s ? s.items() : List.of(n))
                .orElse(List.of());
    }

    private List<String> texts(Optional<Node> node) {
        var texts = new ArrayList<String>();
        for (var item : items(node)) {
            if (item instanceof Node.Scalar s) {
                texts.add(s.text());
            } else {
                problems.add(ScanDiagnostics.wrongForm(item.span(), "a text"));
            }
        }
        return texts;
    }

    private String text(Optional<Node> node) {
        return texts(node).stream().findFirst().orElse("");
    }
}
