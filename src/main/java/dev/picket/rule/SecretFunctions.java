package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.secret.SecretShapes;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Questions about names and values that might be secrets. A rule that calls one of these shows no values.
final class SecretFunctions {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(^|[^a-z])(pass(word|wd|phrase|code)?|pwd|secrets?|tokens?|credentials?|auth|apikey|jwt)([^a-z]|$)"
                    + "|(password|passwd|secret|passphrase|credential)"
                    + "|(?i)(api|access|private|encryption|signing|account|master|auth|secret)[-_. ]?key([^a-z]|$)"
                    + "|(Password|Secret|Token|ApiKey|AccessKey|PrivateKey|Credential)");

    /// Names of something about a secret, not of the secret.
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)[-_. ]?(arn|name|id|url|uri|path|file|dir|ttl|days|length|version|enabled|expir\\w*|rotation|policy|type|algorithm"
                    + "|alg|spec|format|pattern|director(y|ie)|stage|tenant|label|endpoint|host|region|bucket|table|size|count|prefix|username|user|manager|store|provider|mode)s?$");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)^(change[-_ ]?(me|it|this)?\\w*|replace[-_ ]?(me|this)?\\w*|todo|tbd|fixme|x{3,}|\\*{3,}|\\.{3,}|dummy\\w*|example\\w*|sample\\w*"
                    + "|placeholder\\w*|your[-_ ].*|insert[-_ ].*|none|null|nil|n/?a|empty|default|redacted|masked|hidden|secret|password|test|<.*>|\\[.*\\]|\\{\\{.*\\}\\}|\\$\\{.*\\}|\\$[A-Z_]+|%.*%)$");

    /// What only a program that fills in a template would read as a value, or a sentence that asks somebody to (`replace after build`).
    private static final Pattern TEMPLATE =
            Pattern.compile("^(x{3,}|\\*{3,}|\\.{3,}|<.*>|\\[.*\\]|\\{\\{.*\\}\\}|\\$\\{.*\\}|\\$[A-Z_]+|%.*%"
                    + "|(?i:(replace|change|update|insert|fill|set|add|enter|put|to be)( [a-z]+){2,}))$");

    /// The name of what another party issues, where its value will stand. Of a password that the owner chooses the name is a bad value.
    private static final Pattern ISSUED =
            Pattern.compile("(?i)^((my|your|the|oidc|oauth2?)[-_ ]?)?client[-_ ]?secret$");

    /// A parameter's name or a file's, an address without a password.
    private static final Pattern ADDRESS = Pattern.compile("^(/[\\w./%{}$*-]+|[a-z][a-z0-9+.-]*://[^@\\s]*)$");

    /// One word, or words joined: a name of something rather than a secret.
    private static final Pattern WORDS = Pattern.compile("^([a-z]+([-_./ ][a-z]+)*|[A-Z]+([-_./][A-Z]+)*)$");
    private static final Pattern BASE64 = Pattern.compile("^[A-Za-z0-9+/]{8,}={0,2}$");

    /// Digits in their order, as nobody's identifier has them: `E1234567890ABC`.
    private static final Pattern COUNTING = Pattern.compile("^[A-Z]{1,4}[-_]?1234567890[A-Z]{0,4}$");

    private static final Pattern WORD = Pattern.compile("^[A-Za-z]+$");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|passwd|pwd)$");
    private static final int SHORTEST = 6;

    private SecretFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `secret_name(name)`: whether something of that name is a secret (`DB_PASSWORD`, `ApiKey`), not
            // something about one (`SECRET_ARN`, `TOKEN_URL`). Null gives false, an unknown is unknown.
            "secret_name",
            Marked.secretive(SecretFunctions::secretName),
            // `secret_literal(name, value)`: whether the code itself holds a secret: a value of a secret's shape (an
            // access key id, a private key), or a literal under a secret's name that is no placeholder, no ARN, no
            // address and no mere words. A value that is not known is not in the code: false. Null gives false.
            "secret_literal",
            Marked.secretive(SecretFunctions::secretLiteral),
            // `password_literal(value)`: whether the code itself holds what a service would take for a password. Weak
            // ones (`changeme`) are passwords too; a dynamic reference (`{{resolve:…}}`) and a template's hole
            // (`<token>`) are none. A value that is not known is not in the code: false. Null gives false.
            "password_literal",
            Marked.secretive(SecretFunctions::passwordLiteral));

    static boolean isSecretName(String name) {
        return NAME.matcher(name).find() && !ABOUT.matcher(name).find();
    }

    static boolean isPlaceholder(String text) {
        return text.isBlank() || PLACEHOLDER.matcher(text.strip()).find();
    }

    /// Whether a text could be the secret that its name promises: no placeholder, no address, no reference, no mere name. A single
    /// word is a password all the same, if a bad one.
    static boolean isCredible(String name, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var plain = decoded(text);
        boolean something = isPlaceholder(plain)
                || COUNTING.matcher(text).find()
                || text.contains("EXAMPLE") // as AWS's documentation marks its keys
                || lower.startsWith("arn:")
                || lower.contains("{{resolve:")
                || ADDRESS.matcher(text).find();
        boolean badPassword =
                PASSWORD.matcher(name).find() && WORD.matcher(plain).find();
        return !something
                && text.length() >= SHORTEST
                && (badPassword || !WORDS.matcher(plain).find());
    }

    /// What base64 wraps, where that is words (`c3RhZ2luZw==`): wrapping makes no secret of them.
    private static String decoded(String text) {
        if (text.length() % 4 != 0 || !BASE64.matcher(text).find()) {
            return text;
        }
        try {
            var plain = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8).strip();
            return WORDS.matcher(plain).find() ? plain : text;
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static Value secretName(Functions.Call call) {
        Answers.require(call, 1);
        var name = Evidence.argument(call, 0);
        return name instanceof Value.Unknown u
                ? Answers.unknownBool(u, name)
                : Answers.bool(name instanceof Value.Text t && isSecretName(t.value()), name);
    }

    private static Value passwordLiteral(Functions.Call call) {
        Answers.require(call, 1);
        var value = Evidence.argument(call, 0);
        boolean literal = value instanceof Value.Text t
                && !t.value().isBlank()
                && !t.value().contains("{{resolve:")
                && !TEMPLATE.matcher(t.value().strip()).find()
                && !ISSUED.matcher(t.value().strip()).find();
        return Answers.bool(literal, value);
    }

    private static Value secretLiteral(Functions.Call call) {
        Answers.require(call, 2);
        var name = Evidence.argument(call, 0);
        var value = Evidence.argument(call, 1);
        if (!(value instanceof Value.Text t)) {
            return Answers.bool(false, value);
        }
        var text = t.value();
        if (SecretShapes.keyId(text).isPresent()
                || SecretShapes.privateKey(text).isPresent()) {
            return Answers.bool(true, value);
        }
        var known = name instanceof Value.Text n ? n.value() : "";
        boolean harmless = !isCredible(known, text);
        if (harmless) {
            return Answers.bool(false, value);
        }
        return name instanceof Value.Unknown u
                ? Answers.unknownBool(u, value)
                : Answers.bool(name instanceof Value.Text n && isSecretName(n.value()), value);
    }
}
