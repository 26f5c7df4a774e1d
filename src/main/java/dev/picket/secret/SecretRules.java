package dev.picket.secret;

import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `secret "id" { … }` blocks of rule files. Everything in them is literal.
public final class SecretRules {
    private static final Set<String> KEYS = Set.of(
            "title",
            "practice",
            "severity",
            "keywords",
            "pattern",
            "validator",
            "message",
            "why",
            "references",
            "aliases");
    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low", "info");

    /// The rules that could be read, and what was wrong.
    public record Loaded(List<SecretRule> rules, List<Diagnostic> diagnostics) {
        public Loaded {
            rules = List.copyOf(rules);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SecretRules() {}

    /// @param blocks the `secret` blocks of rule files
    public static Loaded read(List<Body.Block> blocks) {
        var reader = new SecretRules();
        var rules =
                blocks.stream().flatMap(block -> reader.rule(block).stream()).toList();
        return new Loaded(rules, reader.diagnostics);
    }

    private Optional<SecretRule> rule(Body.Block block) {
        var body = block.body();
        int before = diagnostics.size();
        body.attributes()
                .filter(a -> !KEYS.contains(a.name()))
                .forEach(a -> diagnostics.add(SecretDiagnostics.unknownKey(a.nameSpan(), a.name())));
        body.blocks()
                .filter(b -> !b.type().equals("examples"))
                .forEach(b -> diagnostics.add(SecretDiagnostics.unknownKey(b.header(), b.type())));
        var pattern = pattern(body, block.header());
        var severity = text(body, "severity");
        if (!SEVERITIES.contains(severity)) {
            diagnostics.add(SecretDiagnostics.noSeverity(place(body, "severity", block.header())));
        }
        var keywords = texts(body, "keywords");
        if (keywords.isEmpty() || keywords.stream().anyMatch(word -> word.length() < 3 || !isAscii(word))) {
            diagnostics.add(SecretDiagnostics.weakKeywords(place(body, "keywords", block.header())));
        }
        var validator = text(body, "validator");
        if (Validator.named(validator).isEmpty()) {
            diagnostics.add(SecretDiagnostics.unknownValidator(place(body, "validator", block.header()), validator));
        }
        if (block.label(0).isEmpty() || text(body, "title").isEmpty()) {
            diagnostics.add(SecretDiagnostics.unnamed(block.header()));
        }
        var examples = body.block("examples").map(Body.Block::body).orElse(new Body(List.of(), block.span()));
        if (diagnostics.size() > before || pattern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SecretRule(
                block.label(0),
                text(body, "title"),
                texts(body, "practice"),
                severity,
                keywords,
                pattern.get(),
                validator,
                text(body, "message"),
                text(body, "why"),
                texts(body, "references"),
                texts(body, "aliases"),
                texts(examples, "match"),
                texts(examples, "no_match")));
    }

    private Optional<BoundedPattern> pattern(Body body, Span header) {
        return switch (BoundedPattern.read(text(body, "pattern"))) {
            case BoundedPattern.Reading.Good(var pattern) when pattern.longest() > 0 -> Optional.of(pattern);
            case BoundedPattern.Reading.Good _ -> {
                diagnostics.add(SecretDiagnostics.badPattern(header, "The rule has no pattern"));
                yield Optional.empty();
            }
            case BoundedPattern.Reading.Bad(var why) -> {
                diagnostics.add(SecretDiagnostics.badPattern(place(body, "pattern", header), why));
                yield Optional.empty();
            }
        };
    }

    private String text(Body body, String name) {
        return body.attribute(name).map(a -> literal(a.value())).orElse("");
    }

    private List<String> texts(Body body, String name) {
        var value = body.attribute(name).map(Body.Attribute::value);
        return value.isEmpty()
                ? List.of()
                : value.get() instanceof Expression.Tuple(var elements, _)
                        ? elements.stream().map(this::literal).toList()
                        : List.of(literal(value.get()));
    }

    private String literal(Expression value) {
        if (value instanceof Expression.Text(var text, _)) {
            return text;
        }
        diagnostics.add(SecretDiagnostics.notLiteral(value.span()));
        return "";
    }

    private static Span place(Body body, String name, Span otherwise) {
        return body.attribute(name).map(a -> a.value().span()).orElse(otherwise);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c > 0 && c < 128);
    }
}
