package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.resource.Format;
import dev.picket.resource.Model;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;

/// How each record of the catalogue is written and read, side by side.
final class Packing {
    private Packing() {}

    static void write(Rule rule, PackWriter out) {
        out.text(rule.id());
        out.number(rule.severity().ordinal());
        out.flag(rule.extra());
        out.list(rule.resources(), out::text);
        out.number(rule.lower().size());
        rule.lower().forEach((severity, condition) -> {
            out.number(severity.ordinal());
            out.expression(condition);
        });
        out.map(rule.params(), out::expression);
        out.map(rule.let(), out::expression);
        out.optional(rule.when(), out::expression);
        out.optional(rule.each(), out::expression);
        out.expression(rule.require());
        out.optional(rule.message(), out::expression);
        out.map(rule.fix().set(), paths -> out.map(paths, out::expression));
        out.optional(rule.fix().say(), out::expression);
        out.place(rule.place());
    }

    static Rule rule(PackReader in) {
        return new Rule(
                in.text(),
                severity(in),
                in.flag(),
                in.list(in::text),
                lower(in),
                in.map(in::expression),
                in.map(in::expression),
                in.optional(in::expression),
                in.optional(in::expression),
                in.expression(),
                in.optional(in::expression),
                new Rule.Fix(in.map(() -> in.map(in::expression)), in.optional(in::expression)),
                in.place());
    }

    private static SequencedMap<Severity, Expression> lower(PackReader in) {
        var lower = new LinkedHashMap<Severity, Expression>();
        int size = in.number();
        for (int i = 0; i < size; i++) {
            var severity = severity(in);
            lower.put(severity, in.expression());
        }
        return lower;
    }

    static Severity severity(PackReader in) {
        return Severity.values()[in.number()];
    }

    static void write(RuleTexts texts, PackWriter out) {
        out.text(texts.title());
        out.text(texts.why());
        out.list(texts.practices(), out::text);
        out.optional(texts.family(), out::text);
        out.list(texts.within(), out::text);
        out.list(texts.aliases(), out::text);
        out.list(texts.controls(), out::text);
        out.list(texts.references(), out::text);
        out.list(texts.concepts(), out::text);
    }

    static RuleTexts texts(PackReader in) {
        return new RuleTexts(
                in.text(),
                in.text(),
                in.list(in::text),
                in.optional(in::text),
                in.list(in::text),
                in.list(in::text),
                in.list(in::text),
                in.list(in::text),
                in.list(in::text));
    }

    static void write(Library.Entry entry, PackWriter out) {
        out.list(entry.rows(), row -> write(row, out));
        out.map(entry.views(), view -> out.optional(view.value(), out::expression));
        out.list(entry.defaults(), preset -> write(preset, out));
        out.optional(entry.schema(), schema -> write(schema, out));
    }

    static Library.Entry entry(PackReader in) {
        var rows = in.list(() -> row(in));
        var views = new LinkedHashMap<String, Model.View>();
        in.map(() -> in.optional(in::expression))
                .forEach((name, value) -> views.put(name, new Model.View(name, value.isEmpty(), value)));
        return new Library.Entry(rows, views, in.list(() -> preset(in)), in.optional(() -> schema(in)));
    }

    private static void write(Model.Row row, PackWriter out) {
        out.text(row.type());
        out.optional(row.becomes(), out::text);
        out.optional(row.partOf(), out::text);
        out.optional(row.through(), out::expression);
        out.optional(row.when(), out::expression);
        out.optional(row.each(), out::expression);
        out.map(row.properties(), out::expression);
        out.map(row.attributes(), out::text);
    }

    private static Model.Row row(PackReader in) {
        return new Model.Row(
                in.text(),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::expression),
                in.optional(in::expression),
                in.optional(in::expression),
                in.map(in::expression),
                in.map(in::text));
    }

    private static void write(Model.Default preset, PackWriter out) {
        out.text(preset.path());
        out.expression(preset.value());
        out.optional(preset.only(), format -> out.number(format.ordinal()));
        out.optional(preset.since(), out::text);
        out.optional(preset.then(), out::expression);
        out.text(preset.source());
    }

    private static Model.Default preset(PackReader in) {
        return new Model.Default(
                in.text(),
                in.expression(),
                in.optional(() -> Format.values()[in.number()]),
                in.optional(in::text),
                in.optional(in::expression),
                in.text());
    }

    private static void write(Model.Schema schema, PackWriter out) {
        out.text(schema.type());
        out.map(schema.properties(), out::text);
        out.list(schema.required(), out::text);
        out.optional(schema.taggable(), out::text);
    }

    private static Model.Schema schema(PackReader in) {
        return new Model.Schema(
                in.text(), in.map(in::text), new LinkedHashSet<>(in.list(in::text)), in.optional(in::text));
    }

    /// A block as it was parsed, for what another package reads (`secret`).
    static void write(Body.Block block, PackWriter out) {
        out.text(block.type());
        out.list(block.labels(), label -> {
            out.text(label.text());
            out.place(label.span());
        });
        out.place(block.body().span());
        out.place(block.header());
        out.place(block.span());
        out.list(block.body().items(), item -> {
            switch (item) {
                case Body.Attribute a -> {
                    out.flag(true);
                    out.text(a.name());
                    out.place(a.nameSpan());
                    out.expression(a.value());
                    out.place(a.span());
                }
                case Body.Block b -> {
                    out.flag(false);
                    write(b, out);
                }
            }
        });
    }

    static Body.Block block(PackReader in) {
        var type = in.text();
        var labels = in.list(() -> new Body.Label(in.text(), in.place()));
        var inner = in.place();
        var header = in.place();
        var whole = in.place();
        var items = in.list(() -> item(in));
        return new Body.Block(type, labels, new Body(items, inner), header, whole);
    }

    private static Body.Item item(PackReader in) {
        return in.flag() ? new Body.Attribute(in.text(), in.place(), in.expression(), in.place()) : block(in);
    }
}
