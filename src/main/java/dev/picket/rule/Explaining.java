package dev.picket.rule;

import dev.picket.finding.Finding.Setting;
import dev.picket.finding.Severity;
import dev.picket.hcl.Expression;
import dev.picket.resource.Format;
import dev.picket.resource.Model;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A rule and the model around it to an [Explanation].
final class Explaining {
    private final Catalogue catalogue;
    private final Rule rule;

    Explaining(Catalogue catalogue, Rule rule) {
        this.catalogue = catalogue;
        this.rule = rule;
    }

    Explanation with(RuleTexts texts) {
        var params = new LinkedHashMap<String, String>();
        rule.params()
                .forEach((name, value) -> params.put(name, LiteralText.of(value).orElse("…")));
        return new Explanation(
                rule.id(),
                texts.title(),
                rule.message().map(Explaining::words).orElse(""),
                texts.why(),
                rule.severity().word(),
                rule.lower().sequencedKeySet().stream().map(Severity::word).toList(),
                rule.tier(),
                titled(texts.practices()),
                texts.family(),
                rule.resources(),
                List.copyOf(catalogue.formatsOf(rule.id())),
                params,
                settings(),
                rule.fix().say().map(Explaining::words).orElse(""),
                defaults(),
                texts.references(),
                texts.controls(),
                Peer.grouped(texts.aliases()),
                rule.place().file().path());
    }

    /// A template without what depends on the resource.
    static String words(Expression template) {
        return switch (template) {
            case Expression.Text t -> t.value();
            case Expression.Template t ->
                t.parts().stream()
                        .map(p -> p instanceof Expression.Part.Literal l ? l.text() : "…")
                        .collect(Collectors.joining());
            case Expression.Parentheses p -> words(p.inner());
            default -> "…";
        };
    }

    private SequencedMap<String, String> titled(List<String> practices) {
        var titled = new LinkedHashMap<String, String>();
        practices.forEach(p -> titled.put(p, catalogue.practices().getOrDefault(p, "")));
        return titled;
    }

    private Map<Format, List<Setting>> settings() {
        var all = new EnumMap<Format, List<Setting>>(Format.class);
        for (var format : catalogue.formatsOf(rule.id())) {
            var settings = new LinkedHashSet<Setting>();
            for (var type : rule.resources()) {
                boolean own = format != Format.TERRAFORM || !type.contains("::");
                settings.addAll(FixText.settings(rule.fix().forType(type), own, catalogue.rowsOf(type)));
            }
            if (!settings.isEmpty()) {
                all.put(format, List.copyOf(settings));
            }
        }
        return all;
    }

    /// The defaults of the types that it reads, at paths whose every step it names, in views that it uses too.
    private List<Explanation.Presumed> defaults() {
        var types = new LinkedHashSet<>(rule.resources());
        var names = new TreeSet<String>();
        rule.expressions().forEach(e -> read(e, types, names));
        for (int size = -1; size != names.size() + types.size(); ) {
            size = names.size() + types.size();
            for (var type : List.copyOf(types)) {
                catalogue.views(type).forEach((name, view) -> {
                    if (names.contains(name)) {
                        view.value().ifPresent(e -> read(e, types, names));
                    }
                });
            }
        }
        var found = new ArrayList<Explanation.Presumed>();
        for (var type : types) {
            collect(type, names, found);
            for (var row : catalogue.rowsOf(type)) {
                var written = new TreeSet<String>();
                row.properties().forEach((property, e) -> {
                    if (names.contains(property)) {
                        read(e, new LinkedHashSet<>(), written);
                    }
                });
                collect(row.type(), written, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void collect(String type, Set<String> names, List<Explanation.Presumed> found) {
        for (var preset : catalogue.defaults(type)) {
            if (names.containsAll(List.of(preset.path().replace("[]", "").split("\\.")))) {
                found.add(new Explanation.Presumed(
                        type, preset.path(), text(preset.value()), when(preset), preset.source()));
            }
        }
    }

    private static String when(Model.Default preset) {
        var only = preset.only().map(f -> "in " + f.word()).orElse("");
        var later = preset.since()
                .map(s -> "since " + s + ": "
                        + preset.then().map(Explaining::text).orElse("…"))
                .orElse("");
        return only.isEmpty() || later.isEmpty() ? only + later : only + "; " + later;
    }

    /// Compiled rules have no text of their own.
    private static String text(Expression value) {
        var written = value.span().text().strip();
        return LiteralText.of(value).orElse(written.isEmpty() ? "depends on other properties" : written);
    }

    private static void read(Expression e, Set<String> types, Set<String> names) {
        Calls.walk(e, x -> {
            switch (x) {
                case Expression.Attribute a -> names.add(a.name());
                case Expression.Text t when t.value().startsWith("AWS::") -> types.add(t.value());
                default -> {}
            }
        });
    }
}
