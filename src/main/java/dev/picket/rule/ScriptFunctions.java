package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.secret.SecretShapes;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What scripts that instances run at boot give away.
final class ScriptFunctions {
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
    /// the unknown parts of a text are not in the code, so the list never has an open end. Null gives an empty list. Each name
    /// stands at its own line.
    static Functions table() {
        return name -> name.equals("script_secrets")
                ? Optional.of(Marked.secretive(ScriptFunctions::scriptSecrets))
                : Optional.empty();
    }

    private static Value scriptSecrets(Functions.Call call) {
        Answers.require(call, 1);
        var script = Evidence.argument(call, 0);
        var found = new ArrayList<Value>();
        BootText.of(call, script)
                .ifPresent(boot -> boot.parts()
                        .forEach(part -> found(part.text())
                                .forEach((name, at) -> found.add(new Value.Text(name, part.at(at))))));
        return Evidence.list(found, Optional.empty(), script.home());
    }

    static Set<String> in(String script) {
        return found(script).keySet();
    }

    /// Names, each with where it is first met.
    private static SequencedMap<String, Integer> found(String script) {
        var found = new LinkedHashMap<String, Integer>();
        SecretShapes.keyId(script).ifPresent(at -> found.put("AWS access key", at));
        SecretShapes.privateKey(script).ifPresent(at -> found.put("private key", at));
        var assignments = ASSIGNMENT.matcher(script);
        while (assignments.find()) {
            boolean first = assignments.group(1) != null;
            var name = assignments.group(first ? 1 : 3);
            if (SecretFunctions.isSecretName(name) && isSecret(assignments.group(first ? 2 : 4))) {
                found.putIfAbsent(name, assignments.start(first ? 1 : 3));
            }
        }
        return found;
    }

    private static boolean isSecret(String value) {
        return value.length() >= SHORTEST
                && value.indexOf(BootText.HOLE) < 0
                && !REFERENCE.matcher(value).find()
                && VARIED.matcher(value).find()
                && !value.toUpperCase(Locale.ROOT).endsWith("EXAMPLE")
                && !SecretFunctions.isPlaceholder(value);
    }
}
