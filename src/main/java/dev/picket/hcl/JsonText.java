package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.JsonString;
import dev.picket.value.Value;
import java.util.TreeMap;

/// JSON as Terraform's `jsonencode` writes it: compact, keys in order, `<`, `>` and `&` escaped.
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private final Evaluation on;
    private final Span at;

    private JsonText(Evaluation on, Span at) {
        this.on = on;
        this.at = at;
    }

    /// Choices and guards are taken as on the way that is being taken.
    static String of(Value value, Evaluation on, Span at) {
        var text = new JsonText(on, at);
        text.write(value);
        return text.out.toString();
    }

    /// How many choices and guarded elements a value holds.
    static int choices(Value value) {
        return switch (value) {
            case Value.Choice c ->
                1 + c.cases().stream().mapToInt(k -> choices(k.value())).max().orElse(0);
            case Value.Sequence s ->
                s.elements().stream()
                        .mapToInt(e -> (e.when() == Guard.ALWAYS ? 0 : 1) + choices(e.value()))
                        .sum();
            case Value.Mapping m ->
                m.members().values().stream().mapToInt(JsonText::choices).sum();
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _, Value.Unknown _ -> 0;
        };
    }

    private void write(Value unsettled) {
        if (out.length() > Bounds.TEXT) {
            throw Failures.textTooLong(at);
        }
        switch (Conditions.settle(unsettled, on)) {
            case Value.Null _ -> out.append("null");
            case Value.Bool b -> out.append(b.value());
            case Value.Number n -> out.append(Numbers.format(n.value(), at));
            case Value.Text t -> string(t.value());
            case Value.Sequence s -> {
                out.append('[');
                boolean first = true;
                for (var e : s.elements()) {
                    if (Conditions.present(e, on)) {
                        comma(first);
                        first = false;
                        write(e.value());
                    }
                }
                out.append(']');
            }
            case Value.Mapping m -> mapping(m);
            case Value.Entity e -> mapping(Entities.mapping(e));
            case Value.Choice _, Value.Unknown _ -> throw new IllegalStateException("neither is left here");
        }
    }

    private void mapping(Value.Mapping m) {
        out.append('{');
        var sorted = new TreeMap<String, Value>(Sets::byCodePoint);
        sorted.putAll(m.members());
        boolean first = true;
        for (var e : sorted.entrySet()) {
            comma(first);
            first = false;
            string(e.getKey());
            out.append(':');
            write(e.getValue());
        }
        out.append('}');
    }

    private void comma(boolean first) {
        if (!first) {
            out.append(',');
        }
    }

    private void string(String text) {
        JsonString.append(out, text, JsonString.GO);
    }

    /// A text with its quotes.
    static String quoted(String text) {
        var out = new StringBuilder();
        JsonString.append(out, text, JsonString.GO);
        return out.toString();
    }
}
