package dev.picket.cloudformation;

import dev.picket.cloudformation.ParameterFile.Given;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// `Name=value Other="v 2"`, as AWS's command lines take parameters, or the older `ParameterKey=Name,ParameterValue=value`.
final class Overrides {
    private static final String KEY = "ParameterKey=";
    private static final String VALUE = ",ParameterValue=";

    private final Scalar scalar;
    private final String text;
    private final SequencedMap<String, Given> given = new LinkedHashMap<>();
    /// How far the words were found in what is written.
    private int found;

    private Overrides(Scalar scalar) {
        this.scalar = scalar;
        this.text = ScalarKind.text(scalar);
    }

    /// Of one text or of a list of them, or of a map.
    static SequencedMap<String, Given> in(Node node) {
        return switch (node) {
            case Scalar scalar -> new Overrides(scalar).words();
            case SequenceNode list -> {
                var all = new LinkedHashMap<String, Given>();
                list.items().forEach(item -> all.putAll(in(item)));
                yield all;
            }
            case MappingNode map -> {
                var all = new LinkedHashMap<String, Given>();
                for (var entry : map.entries()) {
                    if (entry.value() instanceof Scalar value) {
                        var text = new Value.Text(ScalarKind.text(value), Home.written(value.span()));
                        all.put(entry.name(), Given.of(text, entry.key().span()));
                    }
                }
                yield all;
            }
        };
    }

    private SequencedMap<String, Given> words() {
        var word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
            } else if (quote == c) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                word(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        word(word.toString());
        return given;
    }

    private void word(String word) {
        boolean older = word.startsWith(KEY) && word.contains(VALUE);
        int end = older ? word.indexOf(VALUE) : word.indexOf('=');
        if (end <= 0) {
            return;
        }
        var name = word.substring(older ? KEY.length() : 0, end);
        var value = word.substring(end + (older ? VALUE.length() : 1));
        var place = place(name, older ? KEY + name + VALUE + value : word, older);
        given.put(name, Given.of(new Value.Text(value, Home.written(place)), place));
    }

    /// Where the word is written; where quotes or escapes are in the way, its name.
    private Span place(String name, String word, boolean older) {
        var written = scalar.span().text();
        int at = written.indexOf(word, found);
        var shown = word;
        if (at < 0) {
            shown = (older ? KEY : "") + name + (older ? "" : "=");
            at = written.indexOf(shown, found);
        }
        if (at < 0) {
            return scalar.span();
        }
        found = at + shown.length();
        int start = scalar.span().start() + at;
        return new Span(scalar.span().file(), start, start + shown.length());
    }
}
