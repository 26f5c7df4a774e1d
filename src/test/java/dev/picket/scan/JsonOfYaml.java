package dev.picket.scan;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.SourceFile;
import java.util.stream.Collectors;

/// A YAML template as JSON: short tags become `Fn::` objects. Fixtures in JSON are made so, never written.
public final class JsonOfYaml {
    private JsonOfYaml() {}

    public static String of(SourceFile yaml) {
        return json(DocumentReader.readYaml(yaml).roots().getFirst());
    }

    private static String json(Node node) {
        return switch (node) {
            case Scalar s -> tagged(s, scalar(s));
            case SequenceNode s ->
                tagged(s, s.items().stream().map(JsonOfYaml::json).collect(Collectors.joining(",\n", "[", "]")));
            case MappingNode m ->
                tagged(
                        m,
                        m.entries().stream()
                                .map(e -> quoted(DocumentValues.key(e)) + ": " + json(e.value()))
                                .collect(Collectors.joining(",\n", "{", "}")));
        };
    }

    private static String tagged(Node node, String json) {
        var tag = node.tag().map(Node.Tag::text).orElse("");
        if (tag.isEmpty() || tag.startsWith("!!")) {
            return json;
        }
        var name = tag.substring(1);
        if (name.equals("GetAtt") && node instanceof Scalar s) {
            int dot = s.text().indexOf('.');
            return "{\"Fn::GetAtt\": [" + quoted(s.text().substring(0, dot)) + ", "
                    + quoted(s.text().substring(dot + 1)) + "]}";
        }
        var key = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
        return "{" + quoted(key) + ": " + json + "}";
    }

    private static String scalar(Scalar s) {
        return switch (ScalarKind.of(s)) {
            case ScalarKind.Nothing _ -> "null";
            case ScalarKind.Truth(boolean value) -> String.valueOf(value);
            case ScalarKind.Amount(var value) -> value.toPlainString();
            case ScalarKind.Words(var value) -> quoted(value);
        };
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
