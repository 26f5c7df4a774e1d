package dev.picket.resource;

import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A model read from rule-file text: `terraform`, `view`, `default` and `schema` blocks, unchecked.
final class TextModel implements Model {
    private final Body body;

    TextModel(String text) {
        var file = HclParser.parse(SourceFile.of("rules.hcl", text));
        if (!file.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(file.diagnostics().toString());
        }
        this.body = file.body();
    }

    @Override
    public List<Row> rows(Format format, String type) {
        if (format != Format.TERRAFORM) {
            return List.of();
        }
        return body.blocks("terraform")
                .filter(b -> b.label(0).equals(type))
                .map(b -> new Row(
                        type,
                        text(b, "becomes"),
                        text(b, "part-of"),
                        value(b, "through"),
                        value(b, "when"),
                        value(b, "each"),
                        expressions(b.body().block("properties")),
                        texts(b.body().block("attributes"))))
                .toList();
    }

    @Override
    public SequencedMap<String, View> views(String type) {
        var views = new LinkedHashMap<String, View>();
        body.blocks("view")
                .filter(b -> b.label(0).equals(type) || b.label(0).equals("*"))
                .flatMap(b -> b.body().attributes())
                .forEach(a -> {
                    boolean given =
                            a.value() instanceof Expression.Name n && n.name().equals("given");
                    views.put(a.name(), new View(a.name(), given, given ? Optional.empty() : Optional.of(a.value())));
                });
        return views;
    }

    @Override
    public List<Default> defaults(String type) {
        var defaults = new ArrayList<Default>();
        body.blocks("default")
                .filter(b -> b.label(0).equals(type))
                .forEach(b -> defaults.add(new Default(
                        b.label(1),
                        value(b, "value").orElseThrow(),
                        text(b, "in").map(w -> Format.valueOf(w.toUpperCase(java.util.Locale.ROOT))),
                        text(b, "since"),
                        value(b, "then"),
                        "")));
        return defaults;
    }

    @Override
    public Optional<Schema> schema(String type) {
        return body.blocks("schema")
                .filter(b -> b.label(0).equals(type))
                .findFirst()
                .map(b -> {
                    var kinds = new LinkedHashMap<String, String>();
                    var required = new LinkedHashSet<String>();
                    texts(Optional.of(b)).forEach((path, kind) -> {
                        var plain = kind.replace(" required", "");
                        kinds.put(path.replace("__", "[].").replace("_", "."), plain);
                        if (kind.endsWith(" required")) {
                            required.add(path);
                        }
                    });
                    return new Schema(type, kinds, required, Optional.empty());
                });
    }

    @Override
    public boolean mentions(String type) {
        return body.blocks()
                .anyMatch(b -> b.label(0).equals(type)
                        || text(b, "becomes").filter(type::equals).isPresent()
                        || text(b, "part-of").filter(type::equals).isPresent());
    }

    private static Optional<Expression> value(Body.Block b, String name) {
        return b.body().attribute(name).map(Body.Attribute::value);
    }

    private static Optional<String> text(Body.Block b, String name) {
        return value(b, name).map(e -> ((Expression.Text) e).value());
    }

    private static SequencedMap<String, Expression> expressions(Optional<Body.Block> block) {
        var values = new LinkedHashMap<String, Expression>();
        block.ifPresent(b -> b.body().attributes().forEach(a -> values.put(a.name(), a.value())));
        return values;
    }

    private static SequencedMap<String, String> texts(Optional<Body.Block> block) {
        var values = new LinkedHashMap<String, String>();
        expressions(block).forEach((name, e) -> values.put(name, ((Expression.Text) e).value()));
        return values;
    }
}
