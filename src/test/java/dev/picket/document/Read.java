package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/// What the tests of this package say again and again.
final class Read {
    private Read() {}

    static Documents yaml(String text) {
        return DocumentReader.readYaml(SourceFile.of("a.yaml", text));
    }

    static Documents json(String text) {
        return DocumentReader.readJson(SourceFile.of("a.json", text));
    }

    static Node root(Documents documents) {
        assertEquals(List.of(), summaries(documents));
        assertEquals(1, documents.roots().size());
        return documents.roots().getFirst();
    }

    static List<String> summaries(Documents documents) {
        return documents.diagnostics().stream().map(Diagnostic::summary).toList();
    }

    /// A compact picture: `{a: [b, !Ref c]}`.
    static String picture(Node node) {
        var tag = node.tag().map(t -> t.text() + " ").orElse("");
        return tag
                + switch (node) {
                    case Scalar scalar -> scalar.text();
                    case SequenceNode sequence ->
                        sequence.items().stream().map(Read::picture).collect(Collectors.joining(", ", "[", "]"));
                    case MappingNode mapping ->
                        mapping.entries().stream()
                                .map(e -> picture(e.key()) + ": " + picture(e.value()))
                                .collect(Collectors.joining(", ", "{", "}"));
                };
    }

    static Node at(Node node, String... keys) {
        for (var key : keys) {
            node = switch (node) {
                case MappingNode mapping -> mapping.get(key).orElseThrow();
                case SequenceNode sequence -> sequence.items().get(Integer.parseInt(key));
                case Scalar _ -> throw new AssertionError("a scalar has no " + key);
            };
        }
        return node;
    }
}
