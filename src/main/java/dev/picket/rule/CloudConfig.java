package dev.picket.rule;

import dev.picket.document.DocumentReader;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What cloud-init is told in YAML (`#cloud-config`). Source: cloud-init's documentation, "Cloud config modules".
record CloudConfig(MappingNode root) {
    static boolean isOne(String text) {
        return text.stripLeading().startsWith("#cloud-config");
    }

    /// Of what is broken the part that could be read.
    static Optional<CloudConfig> of(String text) {
        return DocumentReader.readYaml(SourceFile.of("cloud-config", text)).roots().stream()
                .filter(MappingNode.class::isInstance)
                .findFirst()
                .map(n -> new CloudConfig((MappingNode) n));
    }

    /// `bootcmd` runs before `runcmd`. A command in a list is its words.
    List<BootScript.Command> commands() {
        return Stream.of("bootcmd", "runcmd")
                .flatMap(this::items)
                .map(item -> new BootScript.Command(words(item), item.span().start()))
                .filter(c -> !c.text().isEmpty())
                .toList();
    }

    private static String words(Node item) {
        return switch (item) {
            case Scalar s -> ScalarKind.text(s).strip();
            case SequenceNode list ->
                list.items().stream().map(CloudConfig::words).collect(Collectors.joining(" "));
            case MappingNode _ -> "";
        };
    }

    Stream<Node> items(String key) {
        return root.get(key).filter(SequenceNode.class::isInstance).stream()
                .flatMap(n -> ((SequenceNode) n).items().stream());
    }

    Stream<MappingNode> files() {
        return items("write_files").filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    static Optional<Scalar> member(MappingNode map, String key) {
        return map.get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /// Decoded; empty where it is compressed.
    static Optional<String> content(MappingNode file) {
        var content = member(file, "content").map(ScalarKind::text);
        return switch (member(file, "encoding").map(ScalarKind::text).orElse("")) {
            case "", "text/plain" -> content;
            case "b64", "base64" -> content.flatMap(CloudConfig::decoded);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
