package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.TreeMap;

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
                Signature.of(Type.STRING, EncodingFunctions::encodeBase64, TEXT).withUnknowns());
        table.put("base64decode", Signature.of(Type.STRING, EncodingFunctions::decodeBase64, TEXT));
        table.put("urlencode", Signature.of(Type.STRING, a -> a.text(url(a.text(0))), TEXT));
        table.put("base64gzip", Signature.of(Type.STRING, EncodingFunctions::notRead, TEXT));
        table.put("textencodebase64", Signature.of(Type.STRING, EncodingFunctions::encodeText, TEXT, TEXT));
        table.put("textdecodebase64", Signature.of(Type.STRING, EncodingFunctions::decodeText, TEXT, TEXT));
        table.put("csvdecode", Signature.of(Type.ANY, EncodingFunctions::decodeCsv, TEXT));
    }

    /// Which bytes a compressor makes is its own affair.
    private static Value notRead(Arguments a) {
        var cause = new Cause(Cause.Kind.FUNCTION, "function base64gzip", a.at());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, a.home(), a.sensitive());
    }

    /// The encoded text; what it encodes is its document.
    private static Value encodeBase64(Arguments a) {
        if (a.get(0) instanceof Value.Unknown u) {
            return a.unknown(u, Type.STRING, Known.NOT_NULL.withDocument(u));
        }
        var encoded = a.text(Base64.getEncoder().encodeToString(bytes(a.text(0))));
        return new Value.Text(
                ((Value.Text) encoded).value(), Optional.of(a.get(0)), encoded.home(), encoded.sensitive());
    }

    private static Value encodeText(Arguments a) {
        var encoder = charset(a).newEncoder();
        try {
            var bytes = encoder.encode(CharBuffer.wrap(a.text(0)));
            return a.text(Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), bytes.limit())));
        } catch (CharacterCodingException _) {
            throw a.fail(0, "a character cannot be represented in " + a.text(1));
        }
    }

    private static Value decodeText(Arguments a) {
        try {
            var bytes = Base64.getDecoder().decode(a.text(0));
            return a.text(charset(a).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IllegalArgumentException _) {
            throw a.fail(0, "the text is not valid base64");
        } catch (CharacterCodingException _) {
            throw a.fail(0, "a symbol is not defined in " + a.text(1));
        }
    }

    private static Charset charset(Arguments a) {
        try {
            return Charset.forName(a.text(1));
        } catch (IllegalArgumentException _) {
            throw a.fail(1, "no encoding has that name");
        }
    }

    private static Value decodeCsv(Arguments a) {
        var records = Csv.records(a.text(0)).orElseThrow(() -> a.fail(0, "the text is not valid CSV"));
        if (records.isEmpty()) {
            throw a.fail(0, "a header line is missing");
        }
        var columns = records.getFirst();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw a.fail(0, "two columns have the same name");
        }
        var rows = new ArrayList<Value>();
        for (var fields : records.subList(1, records.size())) {
            if (fields.size() != columns.size()) {
                throw a.fail(0, "a line has " + fields.size() + " fields, the header " + columns.size());
            }
            var row = new LinkedHashMap<String, Value>();
            for (int i = 0; i < fields.size(); i++) {
                row.put(columns.get(i), a.text(fields.get(i)));
            }
            rows.add(Value.Mapping.object(row, a.home()));
        }
        var attributes = new TreeMap<String, Type>();
        columns.forEach(c -> attributes.put(c, Type.STRING));
        return a.list(new Type.Object(attributes), rows);
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
