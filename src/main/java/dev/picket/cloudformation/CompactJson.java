package dev.picket.cloudformation;

import dev.picket.value.Choices;
import dev.picket.value.JsonString;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import org.jspecify.annotations.Nullable;

/// `Fn::ToJsonString`: no white space, members in the order in which they were written.
final class CompactJson {
    private final Ways ways;
    private final StringBuilder out = new StringBuilder();
    private Value.@Nullable Unknown hole;
    private boolean sensitive;

    CompactJson(Ways ways) {
        this.ways = ways;
    }

    sealed interface Written {
        record Text(String text) implements Written {}

        record Partly(Value.Unknown because) implements Written {}
    }

    Written write(Value value) {
        append(value);
        var missing = hole;
        return missing == null ? new Written.Text(out.toString()) : new Written.Partly(missing);
    }

    boolean sensitive() {
        return sensitive;
    }

    private void append(Value unsettled) {
        var value = Choices.settle(unsettled, ways);
        sensitive |= value.sensitive();
        switch (value) {
            case Value.Null _, Value.Entity _, Value.Choice _ -> out.append("null");
            case Value.Bool b -> out.append(b.value());
            case Value.Number n -> out.append(n.value().toPlainString());
            case Value.Text t -> JsonString.append(out, t.value());
            case Value.Sequence s -> {
                out.append('[');
                boolean first = true;
                for (var item : ListFunctions.present(s, ways)) {
                    out.append(first ? "" : ",");
                    first = false;
                    append(item);
                }
                out.append(']');
                s.rest().ifPresent(this::open);
            }
            case Value.Mapping m -> object(m);
            case Value.Unknown u -> open(u);
        }
    }

    private void object(Value.Mapping mapping) {
        out.append('{');
        boolean first = true;
        for (var member : mapping.values().entrySet()) {
            var value = Choices.settle(member.getValue(), ways);
            if (!(value instanceof Value.Null)) {
                out.append(first ? "" : ",");
                first = false;
                JsonString.append(out, member.getKey());
                out.append(':');
                append(value);
            }
        }
        out.append('}');
        mapping.rest().ifPresent(this::open);
    }

    private void open(Value.Unknown unknown) {
        if (hole == null) {
            hole = unknown;
        }
    }
}
