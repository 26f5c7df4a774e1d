package dev.picket.terraform;

import dev.picket.value.JsonString;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;

/// A policy as JSON text, as the provider writes it: indented by two.
final class PolicyText {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private PolicyText(boolean pretty) {
        this.pretty = pretty;
    }

    static String write(Value document, boolean pretty) {
        var text = new PolicyText(pretty);
        text.value(document, 0);
        return text.out.toString();
    }

    private void value(Value value, int depth) {
        switch (value) {
            case Mapping m -> members(m, depth);
            case Sequence s -> elements(s, depth);
            case Value.Text t -> JsonString.append(out, t.value());
            case Value.Number n -> out.append(n.value().toPlainString());
            case Value.Bool b -> out.append(b.value());
            case Value.Null _, Value.Entity _, Value.Choice _, Value.Unknown _ -> out.append("null");
        }
    }

    private void members(Mapping m, int depth) {
        out.append('{');
        int index = 0;
        for (var e : m.values().entrySet()) {
            separate(index++, depth + 1);
            JsonString.append(out, e.getKey());
            out.append(pretty ? ": " : ":");
            value(e.getValue(), depth + 1);
        }
        end(index, depth, '}');
    }

    private void elements(Sequence s, int depth) {
        out.append('[');
        int index = 0;
        for (var e : s.values()) {
            separate(index++, depth + 1);
            value(e, depth + 1);
        }
        end(index, depth, ']');
    }

    private void separate(int index, int depth) {
        out.append(index > 0 ? "," : "");
        line(depth);
    }

    private void end(int size, int depth, char close) {
        if (size > 0) {
            line(depth);
        }
        out.append(close);
    }

    private void line(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }
}
