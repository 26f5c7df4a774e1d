package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// `rule "id" { … }` to a [Rule] and its [RuleTexts].
final class RuleReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    static final List<String> SCOPE = List.of("self", "it", "param", "account");
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::word).toList().reversed();

    private RuleReader() {}

    static Optional<RuleFile.Written> read(Body.Block block, List<Diagnostic> problems) {
        int before = problems.size();
        var reader = BodyReader.of(block, Keys.RULE, problems::add);
        var id = reader.label().filter(i -> id(block, i, problems));
        var severity = reader.requiredText("severity").flatMap(w -> severity(reader, "severity", w, problems::add));
        var title = reader.requiredText("title");
        var resources = reader.required("resource").isPresent() ? reader.texts("resource") : List.<String>of();
        var require = reader.required("require");
        var message = reader.required("message");
        var lower = lower(reader, severity, problems::add);
        var let = let(reader, problems::add);
        var fix = reader.block("fix").map(b -> fix(b, resources, problems::add)).orElse(Rule.Fix.NONE);
        var tier = reader.text("tier").orElse("default");
        if (!List.of("default", "extra").contains(tier)) {
            problems.add(RuleDiagnostics.wrongWord(reader.at("tier"), "tier", tier, List.of("default", "extra")));
        }
        var texts = new RuleTexts(
                title.orElse(""),
                reader.text("why").orElse("").strip(),
                reader.texts("practice"),
                reader.text("family"),
                reader.texts("within"),
                reader.texts("aliases"),
                reader.texts("controls"),
                reader.texts("references"),
                reader.texts("concepts"));
        var params = reader.members("params");
        if (problems.size() > before) {
            return Optional.empty();
        }
        var rule = new Rule(
                id.orElseThrow(),
                severity.orElseThrow(),
                tier.equals("extra"),
                resources,
                lower,
                params,
                let,
                reader.expression("when"),
                reader.expression("each"),
                require.orElseThrow(),
                message,
                fix,
                block.header());
        return Optional.of(new RuleFile.Written(
                rule, texts, block.span(), reader.places("resource", "practice", "family", "within")));
    }

    private static boolean id(Body.Block block, String id, List<Diagnostic> problems) {
        boolean good = ID.matcher(id).matches();
        if (!good) {
            problems.add(RuleDiagnostics.badId(block.labels().getFirst().span(), id));
        }
        return good;
    }

    private static Optional<Severity> severity(
            BodyReader reader, String key, String word, Consumer<Diagnostic> problems) {
        var severity = Severity.of(word);
        if (severity.isEmpty()) {
            problems.accept(RuleDiagnostics.wrongWord(reader.at(key), key, word, SEVERITIES));
        }
        return severity;
    }

    private static SequencedMap<Severity, Expression> lower(
            BodyReader reader, Optional<Severity> highest, Consumer<Diagnostic> problems) {
        var lower = new LinkedHashMap<Severity, Expression>();
        reader.members("lower").forEach((word, condition) -> {
            var severity = severity(reader, "lower", word, problems);
            if (severity.isPresent() && highest.isPresent() && severity.get().atLeast(highest.get())) {
                problems.accept(RuleDiagnostics.lowerNotLower(
                        condition.span(), word, highest.get().word()));
            }
            severity.ifPresent(s -> lower.put(s, condition));
        });
        return lower;
    }

    private static SequencedMap<String, Expression> let(BodyReader reader, Consumer<Diagnostic> problems) {
        var let = reader.names("let");
        for (var e : let.entrySet()) {
            if (SCOPE.contains(e.getKey())) {
                problems.accept(RuleDiagnostics.letShadows(e.getValue().span(), e.getKey()));
            }
        }
        return let;
    }

    private static Rule.Fix fix(Body.Block block, List<String> resources, Consumer<Diagnostic> problems) {
        var reader = BodyReader.of(block, Keys.FIX, problems);
        var set = new LinkedHashMap<String, SequencedMap<String, Expression>>();
        var members = reader.members("set");
        if (!members.isEmpty() && resources.containsAll(members.keySet())) {
            members.forEach((type, paths) -> set.put(type, reader.members("set", paths)));
        } else if (!members.isEmpty()) {
            set.put("", members);
        }
        return new Rule.Fix(set, reader.expression("say"));
    }
}
