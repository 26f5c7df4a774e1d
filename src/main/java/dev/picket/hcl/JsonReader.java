package dev.picket.hcl;

import dev.picket.value.Home;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// JSON text to a value, as `jsondecode` reads it: arrays are tuples, objects objects. Every value stands at the text.
final class JsonReader {
    private static final int DEPTH = 200;

    private final String text;
    private final Home home;
    private int at;

    private JsonReader(String text, Home home) {
        this.text = text;
        this.home = home;
    }

    /// Empty where the text is no JSON.
    static Optional<Value> read(String text, Home home) {
        var reader = new JsonReader(text, home);
        try {
            var value = reader.value(0);
            reader.blank();
            return reader.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NotJson _) {
            return Optional.empty();
        }
    }

    private static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotJson() {
            super("not JSON", null, false, false);
        }
    }

    private Value value(int depth) {
        blank();
        if (depth > DEPTH || at == text.length()) {
            throw new NotJson();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Value.Text(Texts.normalise(string()), home);
            case 't' -> word("true", new Value.Bool(true, home));
            case 'f' -> word("false", new Value.Bool(false, home));
            case 'n' -> word("null", new Value.Null(home));
            default -> number();
        };
    }

    private Value object(int depth) {
        var members = new LinkedHashMap<String, Value>();
        at++;
        blank();
        if (take('}')) {
            return Value.Mapping.object(members, home);
        }
        do {
            blank();
            if (at == text.length() || text.charAt(at) != '"') {
                throw new NotJson();
            }
            var key = string();
            blank();
            if (!take(':')) {
                throw new NotJson();
            }
            members.put(Texts.normalise(key), value(depth + 1));
            blank();
        } while (take(','));
        if (!take('}')) {
            throw new NotJson();
        }
        return Value.Mapping.object(members, home);
    }

    private Value array(int depth) {
        var elements = new ArrayList<Value>();
        at++;
        blank();
        if (take(']')) {
            return Value.Sequence.tuple(elements, home);
        }
        do {
            elements.add(value(depth + 1));
            blank();
        } while (take(','));
        if (!take(']')) {
            throw new NotJson();
        }
        return Value.Sequence.tuple(elements, home);
    }

    private String string() {
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < 0x20) {
                throw new NotJson();
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw new NotJson();
    }

    private char escape() {
        if (++at == text.length()) {
            throw new NotJson();
        }
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 >= text.length() || !text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
                    throw new NotJson();
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            default -> throw new NotJson();
        };
    }

    private Value number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?") || digits.length() > Bounds.DIGITS) {
            throw new NotJson();
        }
        return new Value.Number(new BigDecimal(digits), home);
    }

    private Value word(String word, Value value) {
        if (!text.startsWith(word, at)) {
            throw new NotJson();
        }
        at += word.length();
        return value;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
