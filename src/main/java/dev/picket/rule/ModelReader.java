package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.resource.Format;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The blocks that make AWS's resources out of declared ones: `terraform`, `view`, `default`, `schema`; and `practice` and `family`.
final class ModelReader {
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\[])?(\\.[A-Za-z][A-Za-z0-9_-]*(\\[])?)*");
    private static final List<String> FORMATS = List.of("terraform", "cloudformation");

    private ModelReader() {}

    static Optional<RuleFile.Adapter> adapter(Body.Block block, List<Diagnostic> problems) {
        int before = problems.size();
        var reader = BodyReader.of(block, Keys.TERRAFORM, problems::add);
        var type = reader.label();
        var sameAs = reader.text("same-as");
        var becomes = reader.text("becomes");
        var partOf = reader.text("part-of");
        if (sameAs.isPresent() && (becomes.isPresent() || partOf.isPresent())) {
            problems.add(RuleDiagnostics.notBoth(block, "same-as", becomes.isPresent() ? "becomes" : "part-of"));
        } else if (becomes.isPresent() && partOf.isPresent()) {
            problems.add(RuleDiagnostics.notBoth(block, "becomes", "part-of"));
        } else if (sameAs.isEmpty() && becomes.isEmpty() && partOf.isEmpty()) {
            problems.add(RuleDiagnostics.oneOf(block, "becomes", "part-of"));
        }
        if (reader.has("through") && partOf.isEmpty()) {
            problems.add(RuleDiagnostics.onlyWith(reader.at("through"), "through", "part-of"));
        } else if (partOf.isPresent()) {
            reader.required("through");
        }
        var attributes = attributes(reader, problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        var words = new HashMap<>(reader.places("becomes", "part-of", "same-as"));
        reader.block("attributes")
                .ifPresent(b -> b.body().attributes().forEach(a -> {
                    words.putIfAbsent(a.name(), a.nameSpan());
                    if (a.value() instanceof Expression.Text(var text, var at)) {
                        words.putIfAbsent(text, at);
                    }
                }));
        var removed = new LinkedHashSet<>(reader.texts("removed"));
        if (sameAs.isPresent()) {
            return Optional.of(
                    new RuleFile.Adapter(type.orElseThrow(), Optional.empty(), sameAs, removed, block.header(), words));
        }
        var row = new Model.Row(
                type.orElseThrow(),
                becomes,
                partOf,
                reader.expression("through"),
                reader.expression("when"),
                reader.expression("each"),
                reader.names("properties"),
                attributes);
        return Optional.of(new RuleFile.Adapter(row.type(), Optional.of(row), sameAs, removed, block.header(), words));
    }

    private static SequencedMap<String, String> attributes(BodyReader reader, List<Diagnostic> problems) {
        var attributes = new LinkedHashMap<String, String>();
        reader.names("attributes").forEach((name, value) -> {
            if (value instanceof Expression.Text(var text, _)) {
                attributes.put(name, text);
            } else {
                problems.add(RuleDiagnostics.wrongKind(value.span(), name, "the name of an attribute, as text"));
            }
        });
        return attributes;
    }

    static Optional<RuleFile.Views> views(Body.Block block, List<Diagnostic> problems) {
        var reader = BodyReader.ofNames(block, problems::add);
        var type = reader.label();
        var views = new LinkedHashMap<String, Model.View>();
        var places = new LinkedHashMap<String, Span>();
        for (var a : block.body().attributes().toList()) {
            boolean given = a.value() instanceof Expression.Name(var word, _) && word.equals("given");
            views.putIfAbsent(
                    a.name(), new Model.View(a.name(), given, given ? Optional.empty() : Optional.of(a.value())));
            places.putIfAbsent(a.name(), a.nameSpan());
        }
        return type.map(t -> new RuleFile.Views(t, views, places, block.header()));
    }

    static Optional<RuleFile.Preset> preset(Body.Block block, List<Diagnostic> problems) {
        int before = problems.size();
        var reader = BodyReader.of(block, Keys.DEFAULT, problems::add);
        if (block.labels().size() != 2) {
            problems.add(RuleDiagnostics.labels(block, "two labels: `default \"AWS::…\" \"Path\" { … }`"));
            return Optional.empty();
        }
        var path = block.label(1);
        if (!PATH.matcher(path).matches()) {
            problems.add(RuleDiagnostics.badPath(block.labels().get(1).span(), path));
        }
        var value = reader.required("value");
        var source = reader.requiredText("source");
        var in = reader.text("in");
        if (in.isPresent() && !FORMATS.contains(in.get())) {
            problems.add(RuleDiagnostics.wrongWord(reader.at("in"), "in", in.get(), FORMATS));
        }
        if (reader.has("since") != reader.has("then")) {
            var key = reader.has("since") ? "since" : "then";
            problems.add(RuleDiagnostics.onlyWith(reader.at(key), key, key.equals("since") ? "then" : "since"));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        var preset = new Model.Default(
                path,
                value.orElseThrow(),
                in.map(w -> w.equals("terraform") ? Format.TERRAFORM : Format.CLOUDFORMATION),
                reader.text("since"),
                reader.expression("then"),
                source.orElseThrow());
        return Optional.of(new RuleFile.Preset(block.label(0), preset, block.header()));
    }

    static Optional<RuleFile.PseudoType> pseudoType(Body.Block block, List<Diagnostic> problems) {
        var reader = BodyReader.ofNames(block, problems::add);
        var properties = new LinkedHashMap<String, String>();
        reader.names().forEach((name, kind) -> {
            if (kind instanceof Expression.Text(var text, _)) {
                properties.put(name, text);
            } else {
                problems.add(RuleDiagnostics.wrongKind(kind.span(), name, "a kind, as text: `\"string\"`"));
            }
        });
        return reader.label().map(type -> new RuleFile.PseudoType(type, properties, block.header()));
    }

    static Optional<RuleFile.Practice> practice(Body.Block block, List<Diagnostic> problems) {
        var reader = BodyReader.of(block, Keys.PRACTICE, problems::add);
        var title = reader.requiredText("title");
        return reader.label().flatMap(id -> title.map(t -> new RuleFile.Practice(id, t, block.header())));
    }

    static Optional<RuleFile.Family> family(Body.Block block, List<Diagnostic> problems) {
        var reader = BodyReader.of(block, Keys.FAMILY, problems::add);
        var title = reader.requiredText("title");
        return reader.label().flatMap(id -> title.map(t -> new RuleFile.Family(id, t, block.header())));
    }
}
