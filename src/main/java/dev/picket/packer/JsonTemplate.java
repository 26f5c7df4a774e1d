package dev.picket.packer;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template of Packer's older JSON form: `builders`, `provisioners`, `variables`.
final class JsonTemplate {
    private static final int HEAD = 64 << 10;
    private static final Pattern USER = Pattern.compile("\\{\\{\\s*user\\s+[`\"']([^`\"']+)[`\"']\\s*}}");

    private final SourceFile file;
    private final Optional<MappingNode> variables;

    private JsonTemplate(SourceFile file, Optional<MappingNode> variables) {
        this.file = file;
        this.variables = variables;
    }

    static boolean isCandidate(String path) {
        return path.endsWith(".json") && !path.endsWith(".tf.json");
    }

    /// Empty for a JSON file that is no Packer template: one has `builders`, a list of objects with a `type`.
    static Optional<Root> read(SourceTree tree, String path) {
        if (!(tree.head(path, HEAD) instanceof Content.Bytes(var head))
                || !mentionsBuilders(head)
                || !(tree.read(path) instanceof Content.Bytes(var bytes))) {
            return Optional.empty();
        }
        var file = SourceFile.of(path, bytes);
        var documents = DocumentReader.readJson(file);
        if (documents.roots().isEmpty()
                || !(documents.roots().getFirst() instanceof MappingNode top)
                || builders(top).isEmpty()) {
            return Optional.empty();
        }
        var template = new JsonTemplate(file, top.get("variables").map(v -> v instanceof MappingNode m ? m : null));
        var steps = template.steps(top);
        var images = new ArrayList<Resource>();
        for (var builder : builders(top)) {
            images.add(template.image(builder, steps));
        }
        return Optional.of(new Root(
                path,
                "",
                Format.PACKER,
                new Guards(),
                Guard.ALWAYS,
                images,
                List.of(),
                List.of(),
                documents.diagnostics(),
                List.of(path)));
    }

    private static boolean mentionsBuilders(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).contains("\"builders\"");
    }

    private static List<MappingNode> builders(MappingNode top) {
        return top.get("builders").orElse(top) instanceof SequenceNode s
                ? s.items().stream()
                        .filter(n -> n instanceof MappingNode m && m.get("type").isPresent())
                        .map(MappingNode.class::cast)
                        .toList()
                : List.of();
    }

    private Resource image(MappingNode builder, List<Value> steps) {
        var settings = object(builder);
        var header = builder.entry("type").map(e -> e.span()).orElse(builder.span());
        return new Image(
                        text(builder, "type"),
                        text(builder, "name"),
                        settings.at(Home.written(header)),
                        steps,
                        header,
                        builder.span())
                .resource(file.path(), file.path(), new DocumentSyntax(builder, header));
    }

    private List<Value> steps(MappingNode top) {
        var steps = new ArrayList<Value>();
        if (top.get("provisioners").orElse(top) instanceof SequenceNode s) {
            for (var item : s.items()) {
                if (item instanceof MappingNode m) {
                    var members = new LinkedHashMap<String, Value>();
                    object(m).members().forEach((k, v) -> members.put(k.equals("type") ? "Type" : k, v));
                    steps.add(Value.Mapping.object(members, Home.written(m.span())));
                }
            }
        }
        return steps;
    }

    private Value.Mapping object(MappingNode node) {
        var members = new LinkedHashMap<String, Value>();
        node.entries().forEach(e -> members.put(e.name(), value(e.value())));
        return Value.Mapping.object(members, Home.written(node.span()));
    }

    private Value value(Node node) {
        return switch (node) {
            case MappingNode m -> object(m);
            case SequenceNode s ->
                Value.Sequence.tuple(s.items().stream().map(this::value).toList(), Home.written(s.span()));
            case Node.Scalar s -> resolved(DocumentValues.of(s), s);
        };
    }

    /// `{{user `x`}}` is the variable's default; any other `{{…}}` is worked out by Packer when it runs.
    private Value resolved(Value value, Node.Scalar scalar) {
        if (!(value instanceof Value.Text t) || !t.value().contains("{{")) {
            return value;
        }
        var matcher = USER.matcher(t.value());
        var text = new StringBuilder();
        Optional<Span> from = Optional.empty();
        while (matcher.find()) {
            var name = matcher.group(1);
            var given = variables.flatMap(v -> v.entry(name)).filter(e -> isGiven(e.value()));
            if (given.isEmpty()) {
                return unknown(Cause.Kind.INPUT, "user " + name, scalar.span());
            }
            from = Optional.of(given.get().value().span());
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(((Node.Scalar) given.get().value()).text()));
        }
        matcher.appendTail(text);
        if (text.indexOf("{{") >= 0) {
            return unknown(Cause.Kind.FUNCTION, text.toString(), scalar.span());
        }
        var home = from.map(f -> Home.written(f).through(scalar.span())).orElse(Home.written(scalar.span()));
        return new Value.Text(text.toString(), home);
    }

    private static boolean isGiven(Node node) {
        return node instanceof Node.Scalar s && !s.text().contains("{{") && s.style() == Node.Style.JSON_STRING;
    }

    private static Value unknown(Cause.Kind kind, String text, Span place) {
        return new Value.Unknown(new Cause(kind, text, place), Type.STRING, Known.NOT_NULL, Home.written(place));
    }

    private static String text(MappingNode node, String key) {
        return node.get(key).orElse(node) instanceof Node.Scalar s ? s.text() : "";
    }

    /// Places within a builder's object.
    private record DocumentSyntax(MappingNode builder, Span header) implements Resource.Syntax {
        @Override
        public String path(Span place) {
            return builder.entries().stream()
                    .filter(e -> e.span().contains(place))
                    .findFirst()
                    .map(Node.Entry::name)
                    .orElse("");
        }

        @Override
        public Span enclosing(Span place) {
            return header;
        }
    }
}
