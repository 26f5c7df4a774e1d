package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.secret.SecretShapes;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What scripts that instances run at boot give away.
final class ScriptFunctions {
    /// Stands where a script is not known.
    private static final char HOLE = '\u0000';

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?m)(?:^|[\\s;&|'\"-])([A-Za-z_][A-Za-z0-9_.-]*)['\"]?\\s?=\\s?['\"]?([^\\s'\"#;=][^\\s'\"#;]*)"
                    + "|^\\s*(?:-\\s+)?['\"]?([A-Za-z_][A-Za-z0-9_.-]*)['\"]?:\\s+['\"]?([^\\s'\"#]+)['\"]?,?\\s*$");
    private static final Pattern REFERENCE = Pattern.compile("^[$`</~{(%]|[(){}$`]|^\\w+://|^arn:|^ssm:|^file:");
    private static final Pattern VARIED =
            Pattern.compile("[0-9].*[^0-9.]|[^0-9.].*[0-9]|[!@%^&*+]|[a-z].*[A-Z]|[A-Z].*[a-z]");
    private static final int SHORTEST = 6;

    private ScriptFunctions() {}

    /// `script_secrets(text)`: what a script or configuration gives away, as a list of names: `AWS access key`, `private key`,
    /// or the name that a secret's literal is given to (`DB_PASSWORD`). Text in base64 is decoded. Only what is written counts:
    /// the unknown parts of a text are not in the code, so the list never has an open end. Null gives an empty list.
    static Functions table() {
        return name -> name.equals("script_secrets")
                ? Optional.of(Marked.secretive(ScriptFunctions::scriptSecrets))
                : Optional.empty();
    }

    private static Value scriptSecrets(Functions.Call call) {
        Answers.require(call, 1);
        var script = Evidence.argument(call, 0);
        List<Value> found = in(written(call, script)).stream()
                .<Value>map(name -> new Value.Text(name, script.home()))
                .toList();
        return Evidence.list(found, Optional.empty(), script.home());
    }

    private static String written(Functions.Call call, Value script) {
        return switch (script) {
            case Value.Text t ->
                t.document()
                        .filter(d -> !(call.settle(d) instanceof Value.Mapping))
                        .map(d -> written(call, call.settle(d)))
                        .filter(d -> !d.isEmpty())
                        .orElseGet(() -> decoded(t.value()));
            case Value.Unknown u
            when u.known().document().isPresent() ->
                written(call, call.settle(u.known().document().get()));
            case Value.Unknown u -> joined(u.known().parts());
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> "";
        };
    }

    private static String joined(List<Known.Part> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Known.Part.Literal(var literal) -> text.append(literal);
                case Known.Part.Hole _ -> text.append(HOLE);
            }
        }
        return text.toString();
    }

    private static String decoded(String text) {
        var bare = text.strip();
        if (bare.length() < 24 || bare.indexOf(' ') >= 0) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(bare), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    static Set<String> in(String script) {
        var found = new LinkedHashSet<String>();
        if (SecretShapes.hasKeyId(script)) {
            found.add("AWS access key");
        }
        if (SecretShapes.hasPrivateKey(script)) {
            found.add("private key");
        }
        var assignments = ASSIGNMENT.matcher(script);
        while (assignments.find()) {
            boolean first = assignments.group(1) != null;
            var name = assignments.group(first ? 1 : 3);
            if (SecretFunctions.isSecretName(name) && isSecret(assignments.group(first ? 2 : 4))) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isSecret(String value) {
        return value.length() >= SHORTEST
                && value.indexOf(HOLE) < 0
                && !REFERENCE.matcher(value).find()
                && VARIED.matcher(value).find()
                && !value.toUpperCase(Locale.ROOT).endsWith("EXAMPLE")
                && !SecretFunctions.isPlaceholder(value);
    }
}
