package dev.picket.cloudformation;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.document.Documents;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What one file gives for parameters, in any of the forms that CloudFormation's tools take: the list of the command
/// line (`[{"ParameterKey": …, "ParameterValue": …}]`), the template configuration of CodePipeline and of Git sync
/// (`{"Parameters": {…}}`), a list of `Name=value`, or a plain map; JSON or YAML.
///
/// @param given by parameter, in the order in which they are written
public record ParameterFile(String path, SequencedMap<String, Given> given, List<Diagnostic> diagnostics) {
    /// @param value a text, for a list a list of texts; empty where the stack keeps the value that it has
    /// @param key where the parameter is named
    public record Given(Optional<Value> value, Span key) {
        static Given of(Value value, Span key) {
            return new Given(Optional.of(value), key);
        }
    }

    /// Where the parameters stand in a configuration of CodePipeline's, in a deployment file of Git sync.
    private static final List<String> SECTIONS = List.of("Parameters", "parameters");

    public ParameterFile {
        diagnostics = List.copyOf(diagnostics);
    }

    static ParameterFile read(SourceFile file) {
        var documents = parse(file);
        var reading = new Reading();
        reading.diagnostics.addAll(documents.diagnostics());
        if (!documents.roots().isEmpty()) {
            reading.file(documents.roots().getFirst());
        } else if (!documents.isBroken()) {
            reading.diagnostics.add(ParameterDiagnostics.noParameters(file.at(0)));
        }
        return new ParameterFile(file.path(), reading.given, reading.diagnostics);
    }

    static Documents parse(SourceFile file) {
        return file.path().endsWith(".toml") ? DocumentReader.readToml(file) : DocumentReader.read(file);
    }

    /// Whether the text can be nothing but parameters of CloudFormation: a plain map may as well be Terraform's variables.
    static boolean isCertain(SourceFile file) {
        var roots = parse(file).roots();
        return !roots.isEmpty()
                && switch (roots.getFirst()) {
                    case SequenceNode _ -> true;
                    case MappingNode map -> section(map).isPresent();
                    case Scalar _ -> false;
                };
    }

    private static Optional<MappingNode> section(MappingNode map) {
        return SECTIONS.stream()
                .flatMap(s -> map.get(s).stream())
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .findFirst();
    }

    private static final class Reading {
        private final SequencedMap<String, Given> given = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        void file(Node root) {
            switch (root) {
                case SequenceNode list -> list.items().forEach(this::item);
                case MappingNode map -> members(section(map).orElse(map));
                case Scalar scalar -> diagnostics.add(ParameterDiagnostics.noParameters(scalar.span()));
            }
        }

        private void members(MappingNode map) {
            for (var entry : map.entries()) {
                put(DocumentValues.key(entry), entry.key().span(), entry.value());
            }
        }

        private void item(Node item) {
            if (item instanceof Scalar scalar) {
                var overrides = Overrides.in(scalar);
                given.putAll(overrides);
                if (overrides.isEmpty()) {
                    diagnostics.add(ParameterDiagnostics.noParameters(scalar.span()));
                }
                return;
            }
            if (!(item instanceof MappingNode map) || !(map.get("ParameterKey").orElse(null) instanceof Scalar key)) {
                diagnostics.add(ParameterDiagnostics.noKey(item.span()));
                return;
            }
            var name = ScalarKind.text(key);
            var value = map.get("ParameterValue");
            if (isTrue(map.get("UsePreviousValue"))) {
                given.put(name, new Given(Optional.empty(), key.span()));
            } else if (value.isPresent()) {
                put(name, key.span(), value.get());
            } else {
                diagnostics.add(ParameterDiagnostics.noValue(key.span(), name));
            }
        }

        private static boolean isTrue(Optional<Node> node) {
            return node.filter(n -> n instanceof Scalar s && ScalarKind.text(s).equals("true"))
                    .isPresent();
        }

        private void put(String name, Span key, Node node) {
            switch (node) {
                case Scalar scalar -> {
                    if (!(ScalarKind.of(scalar) instanceof ScalarKind.Nothing)) {
                        given.put(name, Given.of(text(scalar), key));
                    }
                }
                case SequenceNode list
                when list.items().stream().allMatch(Scalar.class::isInstance) ->
                    given.put(
                            name,
                            Given.of(
                                    Value.Sequence.list(
                                            Type.STRING,
                                            list.items().stream()
                                                    .map(i -> text((Scalar) i))
                                                    .toList(),
                                            Home.written(list.span())),
                                    key));
                case SequenceNode _, MappingNode _ -> diagnostics.add(ParameterDiagnostics.noText(node.span(), name));
            }
        }

        private static Value text(Scalar scalar) {
            return new Value.Text(ScalarKind.text(scalar), Home.written(scalar.span()));
        }
    }
}
