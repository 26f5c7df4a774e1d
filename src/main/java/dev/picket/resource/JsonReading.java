package dev.picket.resource;

import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One reading of a string as JSON (RFC 8259). Bound: nesting to 200 levels; deeper is no document.
final class JsonReading {
    private static final int DEEPEST = 200;

    private final String text;
    private final Home home;
    private final boolean sensitive;
    private int at;

    JsonReading(Value.Text text) {
        this.text = text.value();
        this.home = text.home();
        this.sensitive = text.sensitive();
    }

    Optional<Value> document() {
        var value = value(0);
        blanks();
        return value != null && at == text.length() ? Optional.of(value) : Optional.empty();
    }

    private @Nullable Value value(int depth) {
        blanks();
        if (at >= text.length() || depth > DEEPEST) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> {
                var string = string();
                yield string == null ? null : new Value.Text(string, Optional.empty(), home, sensitive);
            }
            case 't' -> word("true", new Value.Bool(true, home, sensitive));
            case 'f' -> word("false", new Value.Bool(false, home, sensitive));
            case 'n' -> word("null", new Value.Null(Type.ANY, home, sensitive));
            default -> number();
        };
    }

    private @Nullable Value object(int depth) {
        var members = new LinkedHashMap<String, Value>();
        at++;
        if (ends('}')) {
            return Value.Mapping.object(members, home).sensitive(sensitive);
        }
        do {
            blanks();
            var key = at < text.length() && text.charAt(at) == '"' ? string() : null;
            if (key == null || !ends(':')) {
                return null;
            }
            var value = value(depth + 1);
            if (value == null) {
                return null;
            }
            members.put(key, value);
        } while (ends(','));
        return ends('}') ? Value.Mapping.object(members, home).sensitive(sensitive) : null;
    }

    private @Nullable Value array(int depth) {
        List<Value> elements = new ArrayList<>();
        at++;
        if (ends(']')) {
            return Value.Sequence.tuple(elements, home).sensitive(sensitive);
        }
        do {
            var value = value(depth + 1);
            if (value == null) {
                return null;
            }
            elements.add(value);
        } while (ends(','));
        return ends(']') ? Value.Sequence.tuple(elements, home).sensitive(sensitive) : null;
    }

    private @Nullable String string() {
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (++at >= text.length()) {
                return null;
            }
            switch (text.charAt(at)) {
                case '"', '\\', '/' -> out.append(text.charAt(at));
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    if (at + 4 >= text.length()) {
                        return null;
                    }
                    try {
                        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    } catch (NumberFormatException e) {
                        return null;
                    }
                    at += 4;
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable Value number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new Value.Number(new BigDecimal(text.substring(start, at)), home, sensitive);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Value word(String word, Value value) {
        if (!text.startsWith(word, at)) {
            return null;
        }
        at += word.length();
        return value;
    }

    private boolean ends(char sign) {
        blanks();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
