package dev.picket.document;

import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Documents as values, each homed where it was written. Tags other than `!!str` mean nothing here.
public final class DocumentValues {
    private DocumentValues() {}

    public static Value of(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar);
            case SequenceNode sequence -> {
                var items = new ArrayList<Value>(sequence.items().size());
                for (var item : sequence.items()) {
                    items.add(of(item));
                }
                yield Value.Sequence.tuple(items, Home.written(sequence.span()));
            }
            case MappingNode mapping -> {
                var members = new LinkedHashMap<String, Value>();
                for (var entry : mapping.entries()) {
                    members.put(key(entry), of(entry.value()));
                }
                yield Value.Mapping.object(members, Home.written(mapping.span()));
            }
        };
    }

    public static Value scalar(Scalar scalar) {
        var home = Home.written(scalar.span());
        return switch (ScalarKind.of(scalar)) {
            case ScalarKind.Nothing _ -> new Value.Null(home);
            case ScalarKind.Truth(boolean value) -> new Value.Bool(value, home);
            case ScalarKind.Amount(var value) -> new Value.Number(value, home);
            case ScalarKind.Words(var value) -> new Value.Text(value, home);
        };
    }

    /// A key as text: `On` is `true`, `017` is `15`; the text of a key that is empty or a collection is what was
    /// written.
    public static String key(Node.Entry entry) {
        return switch (entry.key()) {
            case Scalar scalar ->
                ScalarKind.of(scalar) instanceof ScalarKind.Nothing ? scalar.text() : ScalarKind.text(scalar);
            case SequenceNode sequence -> sequence.span().text();
            case MappingNode mapping -> mapping.span().text();
        };
    }
}
