package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Body.Item;
import dev.picket.hcl.Body.Label;
import dev.picket.hcl.HclFile;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Terraform's JSON syntax (`.tf.json`) to the same tree as the native one. What JSON leaves open, whether an object
/// is a block or a map, is decided by name ([JsonMaps]).
final class JsonConfiguration {
    private static final Map<String, Integer> LABELS = Map.ofEntries(
            Map.entry("resource", 2),
            Map.entry("data", 2),
            Map.entry("ephemeral", 2),
            Map.entry("variable", 1),
            Map.entry("output", 1),
            Map.entry("module", 1),
            Map.entry("provider", 1),
            Map.entry("check", 1),
            Map.entry("locals", 0),
            Map.entry("terraform", 0),
            Map.entry("moved", 0),
            Map.entry("removed", 0),
            Map.entry("import", 0));

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final JsonExpressions expressions = new JsonExpressions(diagnostics::add);

    private JsonConfiguration() {}

    static HclFile parse(SourceFile file) {
        var reader = new JsonConfiguration();
        var documents = DocumentReader.readJson(file);
        reader.diagnostics.addAll(documents.diagnostics());
        var items = new ArrayList<Item>();
        documents.roots().forEach(root -> reader.objects(root).forEach(o -> reader.declarations(o, items)));
        return new HclFile(file, new Body(items, file.whole()), List.of(), reader.diagnostics);
    }

    private void declarations(MappingNode object, List<Item> into) {
        for (var e : object.entries()) {
            var type = e.name();
            if (type.equals("//")) {
                continue;
            }
            var labels = LABELS.get(type);
            if (labels == null) {
                diagnostics.add(TerraformDiagnostics.unexpectedBlock(e.key().span(), type));
            } else {
                blocks(type, e, e.value(), labels, List.of(), into);
            }
        }
    }

    /// Each level of labels is an object by name, or a list of such.
    private void blocks(String type, Entry at, Node value, int labels, List<Label> before, List<Item> into) {
        for (var object : objects(value)) {
            if (labels == 0) {
                into.add(block(type, at, before, object));
                continue;
            }
            for (var e : object.entries()) {
                if (!e.name().equals("//")) {
                    var named = new ArrayList<>(before);
                    named.add(new Label(e.name(), e.key().span()));
                    blocks(type, e, e.value(), labels - 1, named, into);
                }
            }
        }
    }

    private Block block(String type, Entry at, List<Label> labels, MappingNode object) {
        var header = at.key().span();
        return new Block(type, labels, body(type, labels, object), header, header.to(object.span()));
    }

    private Body body(String type, List<Label> labels, MappingNode object) {
        boolean maps = (type.equals("resource") || type.equals("data"))
                && labels.getFirst().text().startsWith("aws_");
        var items = new ArrayList<Item>();
        for (var e : object.entries()) {
            if (e.name().equals("//")) {
                continue;
            }
            switch (type) {
                case "locals", "module", "output" -> items.add(attribute(e));
                case "variable" -> variable(e, items);
                case "terraform" -> setting(e, items);
                default -> argument(e, maps, items);
            }
        }
        return new Body(items, object.span());
    }

    private void variable(Entry e, List<Item> into) {
        switch (e.name()) {
            case "validation" -> blocks("validation", e, e.value(), 0, List.of(), into);
            case "type" -> into.add(attribute(e, expressions.bare(e.value())));
            default -> into.add(attribute(e, expressions.literal(e.value())));
        }
    }

    private void setting(Entry e, List<Item> into) {
        switch (e.name()) {
            case "backend" -> blocks("backend", e, e.value(), 1, List.of(), into);
            case "cloud", "required_providers" -> blocks(e.name(), e, e.value(), 0, List.of(), into);
            default -> into.add(attribute(e));
        }
    }

    private void argument(Entry e, boolean blocks, List<Item> into) {
        switch (e.name()) {
            case "lifecycle", "connection" -> blocks(e.name(), e, e.value(), 0, List.of(), into);
            case "provisioner" -> blocks("provisioner", e, e.value(), 1, List.of(), into);
            case "dynamic" -> dynamics(e, into);
            default -> {
                if (blocks && isBlock(e)) {
                    objects(e.value()).forEach(o -> into.add(nested(e, o)));
                } else {
                    into.add(attribute(e));
                }
            }
        }
    }

    private void dynamics(Entry e, List<Item> into) {
        for (var object : objects(e.value())) {
            for (var named : object.entries()) {
                for (var inner : objects(named.value())) {
                    var items = new ArrayList<Item>();
                    for (var part : inner.entries()) {
                        switch (part.name()) {
                            case "content" -> objects(part.value()).forEach(c -> items.add(nested(part, c)));
                            case "iterator" -> items.add(attribute(part, expressions.bare(part.value())));
                            default -> items.add(attribute(part));
                        }
                    }
                    var header = named.key().span();
                    into.add(new Block(
                            "dynamic",
                            List.of(new Label(named.name(), header)),
                            new Body(items, inner.span()),
                            header,
                            header.to(inner.span())));
                }
            }
        }
    }

    private Block nested(Entry e, MappingNode object) {
        var items = new ArrayList<Item>();
        for (var inner : object.entries()) {
            if (!inner.name().equals("//")) {
                argument(inner, true, items);
            }
        }
        Span header = e.key().span();
        return new Block(e.name(), List.of(), new Body(items, object.span()), header, header.to(object.span()));
    }

    private static boolean isBlock(Entry e) {
        return switch (e.value()) {
            case MappingNode _ -> !JsonMaps.isMap(e.name());
            case SequenceNode s -> !s.items().isEmpty() && s.items().stream().allMatch(MappingNode.class::isInstance);
            case Scalar _ -> false;
        };
    }

    private Attribute attribute(Entry e) {
        return attribute(e, expressions.of(e.value()));
    }

    private static Attribute attribute(Entry e, dev.picket.hcl.Expression value) {
        return new Attribute(e.name(), e.key().span(), value, e.span());
    }

    private List<MappingNode> objects(Node node) {
        return switch (node) {
            case MappingNode m -> List.of(m);
            case SequenceNode s ->
                s.items().stream().flatMap(i -> objects(i).stream()).toList();
            case Scalar _ -> {
                diagnostics.add(TerraformDiagnostics.objectExpected(node.span()));
                yield List.of();
            }
        };
    }
}
