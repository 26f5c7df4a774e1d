package dev.picket.resource;

import dev.picket.value.Value;
import java.util.Optional;

/// JSON that stands in a plain string: its document, every member at home where the string is.
final class JsonText {
    private JsonText() {}

    static boolean looksLike(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /// Empty where the text is no JSON.
    static Optional<Value> read(Value.Text text) {
        return new JsonReading(text).document();
    }
}
