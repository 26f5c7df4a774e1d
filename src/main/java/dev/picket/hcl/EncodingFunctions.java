package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Values to text and back. Encoded JSON remembers what it encodes, so that its members keep their homes.
final class EncodingFunctions {
    private EncodingFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("jsonencode", Signature.of(Type.STRING, EncodingFunctions::encodeJson, ANY));
        table.put(
                "jsondecode",
                Signature.of(Type.ANY, EncodingFunctions::decodeJson, TEXT).withUnknowns());
        table.put(
                "base64encode",
                Signature.of(Type.STRING, a -> a.text(Base64.getEncoder().encodeToString(bytes(a.text(0)))), TEXT));
        table.put("base64decode", Signature.of(Type.STRING, EncodingFunctions::decodeBase64, TEXT));
        table.put("urlencode", Signature.of(Type.STRING, a -> a.text(url(a.text(0))), TEXT));
        for (var name : new String[] {"yamldecode", "yamlencode", "csvdecode", "base64gzip", "textencodebase64"}) {
            table.put(name, Signature.of(Type.ANY, a -> notRead(a, name), ANY).more(ANY));
        }
    }

    private static Value notRead(Arguments a, String name) {
        boolean text = !name.endsWith("decode");
        var cause = new Cause(Cause.Kind.FUNCTION, "function " + name, a.at());
        var known = name.equals("yamlencode") ? Known.NOT_NULL.withDocument(a.get(0)) : Known.NOT_NULL;
        return new Value.Unknown(cause, text ? Type.STRING : Type.ANY, known, a.home(), a.sensitive());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Value encodeJson(Arguments a) {
        var document = a.get(0);
        var unknown = Unknowns.within(document);
        if (unknown.isPresent()) {
            return a.unknown(unknown.get(), Type.STRING, Known.NOT_NULL.withDocument(document));
        }
        if (JsonText.choices(document) > 3) {
            var cause = new Cause(Cause.Kind.BOUND, "text of a document with many choices", a.at());
            return new Value.Unknown(
                    cause, Type.STRING, Known.NOT_NULL.withDocument(document), a.home(), a.sensitive());
        }
        var text = JsonText.of(document, a.on(), a.at());
        return new Value.Text(text, Optional.of(document), a.home(), a.sensitive());
    }

    private static Value decodeJson(Arguments a) {
        switch (a.get(0)) {
            case Value.Text(_, var document, _, _)
            when document.isPresent() -> {
                return a.standing(document.get());
            }
            case Value.Unknown u -> {
                return u.known().document().orElseGet(() -> a.unknown(u, Type.ANY, Known.NOTHING));
            }
            default -> {
                var home = a.get(0).home();
                var read = JsonReader.read(a.text(0), home).orElseThrow(() -> a.fail(0, "the text is not valid JSON"));
                return a.standing(read);
            }
        }
    }

    private static Value decodeBase64(Arguments a) {
        var text = a.text(0);
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.replaceAll("[\\r\\n]", ""));
        } catch (IllegalArgumentException _) {
            throw a.fail(0, "the text is not valid base64");
        }
        if (bytes.length > 0 && text.replaceAll("[\\r\\n]", "").length() % 4 != 0) {
            throw a.fail(0, "the text is not valid base64");
        }
        try {
            return a.text(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            throw a.fail(0, "what the text encodes is not UTF-8");
        }
    }

    /// Like a form's field, but `~` stays and `*` does not.
    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
