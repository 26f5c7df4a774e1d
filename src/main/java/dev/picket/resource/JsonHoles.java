package dev.picket.resource;

import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A partly known JSON text made readable: each hole is one character of Unicode's private use, in quotes where a whole value is missing,
/// and is put back as an unknown into the document that was read.
///
/// @param text with a character for each hole
record JsonHoles(String text, List<Value.Unknown> holes) {
    private static final char FIRST = '\uE000';
    private static final int MOST = 1_000;

    /// Empty where the literals hold such characters themselves, or there are too many holes.
    static Optional<JsonHoles> of(List<Part> parts) {
        var text = new StringBuilder();
        var holes = new ArrayList<Value.Unknown>();
        boolean quoted = false;
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var literal) -> {
                    for (int i = 0; i < literal.length(); i++) {
                        char c = literal.charAt(i);
                        if (c >= FIRST && c < FIRST + MOST) {
                            return Optional.empty();
                        }
                        if (quoted && c == '\\' && i + 1 < literal.length()) {
                            text.append(c).append(literal.charAt(++i));
                            continue;
                        }
                        quoted ^= c == '"';
                        text.append(c);
                    }
                }
                case Part.Hole(var value) -> {
                    if (holes.size() == MOST) {
                        return Optional.empty();
                    }
                    char mark = (char) (FIRST + holes.size());
                    text.append(quoted ? String.valueOf(mark) : "\"" + mark + "\"");
                    holes.add(value);
                }
            }
        }
        return Optional.of(new JsonHoles(text.toString(), holes));
    }

    /// The document with its holes.
    Value fill(Value value) {
        return switch (value) {
            case Value.Text t -> text(t.value(), t.home());
            case Value.Sequence s ->
                new Value.Sequence(
                        s.kind(),
                        s.element(),
                        s.elements().stream()
                                .map(e -> new Value.Sequence.Element(e.when(), fill(e.value())))
                                .toList(),
                        s.rest(),
                        s.home(),
                        s.sensitive());
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((k, v) -> members.put(key(k), fill(v)));
                yield new Value.Mapping(m.kind(), m.element(), members, m.rest(), m.home(), m.sensitive());
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Entity _, Value.Choice _, Value.Unknown _ -> value;
        };
    }

    private Value text(String text, Home home) {
        var parts = new ArrayList<Part>();
        var literal = new StringBuilder();
        for (char c : text.toCharArray()) {
            int hole = c - FIRST;
            if (hole < 0 || hole >= holes.size()) {
                literal.append(c);
                continue;
            }
            if (!literal.isEmpty()) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
            }
            parts.add(new Part.Hole(holes.get(hole)));
        }
        if (parts.isEmpty()) {
            return new Value.Text(text, home);
        }
        if (!literal.isEmpty()) {
            parts.add(new Part.Literal(literal.toString()));
        }
        var first = parts.stream()
                .filter(Part.Hole.class::isInstance)
                .map(p -> ((Part.Hole) p).value())
                .findFirst()
                .orElseThrow();
        if (parts.size() == 1) {
            return first.known().document().map(d -> d.at(home)).orElseGet(() -> first.at(home));
        }
        return new Value.Unknown(first.cause(), Type.STRING, Known.NOTHING.withParts(parts), home, first.sensitive());
    }

    private String key(String key) {
        var text = new StringBuilder();
        for (char c : key.toCharArray()) {
            int hole = c - FIRST;
            text.append(
                    hole < 0 || hole >= holes.size()
                            ? String.valueOf(c)
                            : "${" + holes.get(hole).cause().text() + "}");
        }
        return text.toString();
    }
}
