package dev.picket.document;

import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.Style;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON through Jackson's token stream, over characters so that its offsets are the text's.
final class JsonReader {
    private static final JsonFactory JSON = factory(false);
    private static final JsonFactory TOLERANT = factory(true);

    private static JsonFactory factory(boolean trailingComma) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DocumentReader.MAX_DEPTH + 8)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, trailingComma)
                .build();
    }

    private final JsonFactory json;
    private final String text;
    private final OffsetMap offsets;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final TreeBuilder tree = new TreeBuilder(diagnostics);

    private JsonReader(JsonFactory json, String text, OffsetMap offsets) {
        this.json = json;
        this.text = text;
        this.offsets = offsets;
    }

    static Documents read(SourceFile file, String text, OffsetMap offsets, boolean tolerant) {
        if (text.length() > DocumentReader.MAX_CHARACTERS) {
            return new Documents(List.of(), List.of(), List.of(DocumentDiagnostics.tooLarge(file)));
        }
        var reader = new JsonReader(tolerant ? TOLERANT : JSON, text, offsets);
        reader.read();
        return new Documents(reader.tree.roots(), List.of(), reader.diagnostics);
    }

    private void read() {
        int skip = text.startsWith("\uFEFF") ? 1 : 0;
        try (var parser = json.createParser(ObjectReadContext.empty(), text.substring(skip))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset() + skip;
                if (!accept(parser, token, start)) {
                    break;
                }
            }
        } catch (JacksonException e) {
            int at = e.getLocation() == null
                    ? 0
                    : (int) Math.max(0, e.getLocation().getCharOffset()) + skip;
            at = Math.min(at, text.length());
            diagnostics.add(DocumentDiagnostics.malformedJson(
                    offsets.span(at, Math.min(text.length(), at + 1)), firstSentence(e.getOriginalMessage())));
        }
        tree.closeAll();
    }

    private boolean accept(JsonParser parser, JsonToken token, int start) {
        var point = offsets.span(start, Math.min(text.length(), start + 1));
        boolean closes = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (!closes && !tree.mayContinue(point, opens)) {
            return false;
        }
        switch (token) {
            case START_OBJECT -> tree.openMapping(point, true, Optional.empty(), null);
            case START_ARRAY -> tree.openSequence(point, true, Optional.empty(), null);
            case END_OBJECT, END_ARRAY -> tree.close(point);
            case PROPERTY_NAME -> scalar(parser.currentName(), Style.JSON_STRING, start, endOfString(start));
            case VALUE_STRING -> scalar(parser.getString(), Style.JSON_STRING, start, endOfString(start));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                var number = parser.getString();
                scalar(number, Style.JSON_NUMBER, start, start + number.length());
            }
            case VALUE_TRUE -> scalar("true", Style.JSON_TRUE, start, start + 4);
            case VALUE_FALSE -> scalar("false", Style.JSON_FALSE, start, start + 5);
            case VALUE_NULL -> scalar("null", Style.JSON_NULL, start, start + 4);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {}
        }
        return true;
    }

    private void scalar(String value, Style style, int start, int end) {
        tree.scalar(new Scalar(value, style, Optional.empty(), offsets.span(start, end)), null);
    }

    private int endOfString(int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
