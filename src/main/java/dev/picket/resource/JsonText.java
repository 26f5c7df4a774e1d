package dev.picket.resource;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.document.OffsetMap;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.Optional;

/// JSON that stands in a string: its document. Where the string is a literal that can be followed character by
/// character, each member stands where it is written, else all stand where the string does.
public final class JsonText {
    private JsonText() {}

    /// Whether it begins as an object or a list does.
    public static boolean looksLike(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /// The document that the text is, through the same names as the text. Empty where the text is no JSON.
    public static Optional<Value> document(Value.Text text) {
        return looksLike(text.value())
                ? read(text)
                        .map(d -> text.home().named() ? d.at(text.home().member(d.home())) : d)
                        .map(d -> text.sensitive() ? d.sensitive(true) : d)
                : Optional.empty();
    }

    /// The document that a partly known text is: what is not known in it is unknown in the document, and the rest is known. Empty where
    /// the text is no JSON whatever its holes hold.
    public static Optional<Value> document(Value.Unknown text) {
        if (!looksLike(text.known().prefix())) {
            return Optional.empty();
        }
        var holes = JsonHoles.of(text.known().parts());
        return holes.flatMap(h -> read(new Value.Text(h.text(), text.home())).map(h::fill))
                .map(d -> text.home().named() ? d.at(text.home().member(d.home())) : d)
                .map(d -> text.sensitive() ? d.sensitive(true) : d);
    }

    /// The document as written at the literal; the names that brought the text here are the caller's to add. Empty
    /// where the text is no JSON.
    static Optional<Value> read(Value.Text text) {
        var origin = text.home().origin();
        var offsets = isLiteral(origin)
                ? Literal.offsets(origin.place(), text.value()).orElseGet(() -> whole(origin.place()))
                : whole(origin.place());
        var documents = DocumentReader.readJson(origin.place().file(), text.value(), offsets);
        return documents.isBroken() || documents.roots().size() != 1
                ? Optional.empty()
                : Optional.of(DocumentValues.of(documents.roots().getFirst()));
    }

    private static boolean isLiteral(Home origin) {
        return origin.kind() == Home.Kind.WRITTEN && !origin.named();
    }

    private static OffsetMap whole(Span place) {
        return (_, _) -> place;
    }

    /// Follows a string's value through the source of its literal: a quoted string, a heredoc, a YAML scalar.
    private static final class Literal {
        private final String source;
        private final String value;
        private final int base;
        private final OffsetMap.Runs runs;
        private final char quote;
        private int at;

        private Literal(Span place, String value) {
            this.source = place.text();
            this.value = value;
            this.base = place.start();
            this.runs = OffsetMap.runs(place.file());
            char first = source.isEmpty() ? ' ' : source.charAt(0);
            this.quote = first == '"' || first == '\'' ? first : ' ';
            this.at = quote != ' ' ? 1 : startsBlock(first) ? source.indexOf('\n') + 1 : 0;
        }

        private static boolean startsBlock(char first) {
            return first == '<' || first == '|';
        }

        static Optional<OffsetMap> offsets(Span place, String value) {
            var literal = new Literal(place, value);
            return literal.follow() ? Optional.of(literal.runs) : Optional.empty();
        }

        private boolean follow() {
            for (int i = 0; i < value.length(); i++) {
                char wanted = value.charAt(i);
                if (source.startsWith("${", at) && quote != '\'') {
                    int after = afterInterpolation(i);
                    if (after < 0) {
                        return false;
                    }
                    i = after - 1;
                    continue;
                }
                if (quote == ' ' && (i == 0 || value.charAt(i - 1) == '\n')) {
                    indent(i);
                }
                if (at >= source.length()) {
                    return false;
                }
                if (quote == '"' && source.charAt(at) == '\\') {
                    escape();
                } else if (source.charAt(at) == wanted) {
                    runs.copied(base + at, base + at + 1);
                    at += quote == '\'' && wanted == '\'' ? 2 : 1;
                } else {
                    return false;
                }
            }
            return true;
        }

        /// Passes over an interpolation in the source and over what it became in the value; answers where the value goes on, or -1.
        private int afterInterpolation(int index) {
            int depth = 0;
            int end = at + 1;
            do {
                char c = source.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } while (depth > 0 && end < source.length());
            int stop = end;
            while (stop < source.length() && "\n$\\".indexOf(source.charAt(stop)) < 0 && source.charAt(stop) != quote) {
                stop++;
            }
            var next = stop > end ? source.substring(end, stop) : stop < source.length() && quote == ' ' ? "\n" : "";
            int resume = next.isEmpty() ? value.length() : value.indexOf(next, index);
            if (resume < 0) {
                return -1;
            }
            runs.replaced(base + at, base + end, resume - index);
            at = end;
            return resume;
        }

        /// What a heredoc's flush or a block scalar takes from the start of a line.
        private void indent(int index) {
            at += Math.max(0, blanks(source, at) - blanks(value, index));
        }

        private static int blanks(String text, int from) {
            int end = from;
            while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end - from;
        }

        private void escape() {
            int length = source.startsWith("\\u", at) ? 6 : 2;
            runs.replaced(base + at, base + Math.min(source.length(), at + length), 1);
            at += length;
        }
    }
}
