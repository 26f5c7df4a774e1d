package dev.picket.value;

import dev.picket.value.Known.Part;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;

/// A value as machines read it: plain JSON, with `$unknown`, `$choice` and `$masked` in place of what is none
/// (docs/output.md). Compact; maps in the order of their keys. Nothing of a sensitive value is written but its type.
public final class ValueJson {
    private static final int DEPTH = 64;
    private static final int EXPONENT = 10_000;

    private final StringBuilder out;
    private final GuardText words;

    private ValueJson(StringBuilder out, GuardText words) {
        this.out = out;
        this.words = words;
    }

    public static String of(Value value) {
        var out = new StringBuilder();
        write(out, value, new Guards());
        return out.toString();
    }

    /// @param guards those of the root that the value belongs to: its conditions go by the names that they have there
    public static void write(StringBuilder out, Value value, Guards guards) {
        new ValueJson(out, GuardText.in(guards)).value(value, false, 0);
    }

    /// A JSON string with its quotes.
    public static void string(StringBuilder out, String text) {
        JsonString.append(out, text, JsonString.LINES);
    }

    private void value(Value value, boolean masked, int depth) {
        boolean hidden = masked || value.sensitive();
        if (depth > DEPTH) {
            out.append("null");
            return;
        }
        switch (value) {
            case Value.Null _ -> out.append("null");
            case Value.Bool b -> {
                if (hidden) {
                    masked("bool");
                } else {
                    out.append(b.value());
                }
            }
            case Value.Number n -> {
                if (hidden) {
                    masked("number");
                } else {
                    out.append(number(n.value()));
                }
            }
            case Value.Text t -> {
                if (hidden) {
                    masked("string");
                } else {
                    string(out, t.value());
                }
            }
            case Value.Sequence s -> sequence(s, hidden, depth);
            case Value.Mapping m -> mapping(m, hidden, depth);
            case Value.Entity e -> entity(e, depth);
            case Value.Choice c -> choice(c, masked, depth);
            case Value.Unknown u -> unknown(u, hidden);
        }
    }

    private void masked(String type) {
        out.append("{\"$masked\":\"").append(type).append("\"}");
    }

    private static String number(BigDecimal n) {
        var digits = n.stripTrailingZeros();
        if (digits.signum() == 0) {
            return "0";
        }
        var shown = digits.scale() > 0 ? digits.round(MathContext.DECIMAL128).stripTrailingZeros() : digits;
        return Math.abs((long) shown.scale()) > EXPONENT ? shown.toString() : shown.toPlainString();
    }

    private void sequence(Value.Sequence s, boolean hidden, int depth) {
        if (s.rest().isPresent()) {
            open(s.rest().get(), surely(s));
            return;
        }
        out.append('[');
        boolean first = true;
        for (var e : s.elements()) {
            if (e.when() == Guard.NEVER) {
                continue;
            }
            comma(first);
            first = false;
            if (e.when() == Guard.ALWAYS) {
                value(e.value(), hidden, depth + 1);
            } else {
                optional(e, hidden, depth + 1);
            }
        }
        out.append(']');
    }

    /// An element that is there only sometimes: the other alternative has no value.
    private void optional(Value.Sequence.Element e, boolean hidden, int depth) {
        out.append("{\"$choice\":[{\"when\":");
        string(out, words.expression(e.when()));
        out.append(",\"value\":");
        value(e.value(), hidden, depth);
        out.append("},{\"when\":");
        string(out, words.notExpression(e.when()));
        out.append("}]}");
    }

    private void mapping(Value.Mapping m, boolean hidden, int depth) {
        if (m.rest().isPresent()) {
            open(m.rest().get(), (int) m.members().values().stream()
                    .filter(v -> !(v instanceof Value.Choice))
                    .count());
            return;
        }
        out.append('{');
        boolean first = true;
        for (var e : new TreeMap<>(m.members()).entrySet()) {
            comma(first);
            first = false;
            string(out, e.getKey());
            out.append(':');
            value(e.getValue(), hidden, depth + 1);
        }
        out.append('}');
    }

    /// How many are there whatever the inputs; those of a set may turn out to be one.
    private static int surely(Value.Sequence s) {
        int there = (int)
                s.elements().stream().filter(e -> e.when() == Guard.ALWAYS).count();
        return s.kind() == Value.Sequence.Kind.SET ? Math.min(there, 1) : there;
    }

    private void open(Value.Unknown rest, int least) {
        out.append("{\"$unknown\":{\"cause\":");
        string(out, rest.cause().text());
        if (least > 0) {
            out.append(",\"known\":{\"minLength\":").append(least).append('}');
        }
        out.append("}}");
    }

    private void entity(Value.Entity e, int depth) {
        out.append('{');
        boolean first = true;
        for (var name : e.members().names()) {
            var member = e.members().get(name);
            if (member.isPresent()) {
                comma(first);
                first = false;
                string(out, name);
                out.append(':');
                value(member.get(), false, depth + 8);
            }
        }
        out.append('}');
    }

    private void choice(Value.Choice c, boolean masked, int depth) {
        out.append("{\"$choice\":[");
        boolean first = true;
        for (var alternative : c.cases()) {
            comma(first);
            first = false;
            out.append("{\"when\":");
            string(out, words.expression(alternative.when()));
            var value = alternative.value();
            if (!(value instanceof Value.Null n && n.home().kind() == Home.Kind.ABSENT)) {
                out.append(",\"value\":");
                value(value, masked, depth + 1);
            }
            out.append('}');
        }
        out.append("]}");
    }

    private void unknown(Value.Unknown u, boolean hidden) {
        out.append("{\"$unknown\":{\"cause\":");
        string(out, u.cause().text());
        if (u.type() != Type.ANY) {
            out.append(",\"type\":");
            string(out, u.type().toString());
        }
        if (!hidden) {
            known(u.known());
        }
        u.known().refers().ifPresent(s -> {
            out.append(",\"refers\":");
            string(out, s.address());
        });
        if (!hidden && !u.known().parts().isEmpty()) {
            parts(u.known());
        }
        out.append("}}");
    }

    private void known(Known known) {
        int start = out.length();
        if (known.notNull()) {
            out.append(",\"notNull\":true");
        }
        text("startsWith", known.prefix());
        text("endsWith", known.suffix());
        if (known.minLength() > 0) {
            out.append(",\"minLength\":").append(known.minLength());
        }
        if (known.maxLength() >= 0) {
            out.append(",\"maxLength\":").append(known.maxLength());
        }
        known.atLeast().ifPresent(n -> out.append(",\"atLeast\":").append(number(n)));
        if (!known.oneOf().isEmpty()) {
            out.append(",\"oneOf\":[");
            boolean first = true;
            for (var text : known.oneOf()) {
                comma(first);
                first = false;
                string(out, text);
            }
            out.append(']');
        }
        if (out.length() > start) {
            out.replace(start, start + 1, ",\"known\":{").append('}');
        }
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            out.append(",\"").append(key).append("\":");
            string(out, text);
        }
    }

    private void parts(Known known) {
        out.append(",\"parts\":[");
        boolean first = true;
        for (var part : known.parts()) {
            comma(first);
            first = false;
            switch (part) {
                case Part.Literal(var text) -> string(out, text);
                case Part.Hole(var hole) -> {
                    out.append('{');
                    hole.known().refers().ifPresent(s -> {
                        out.append("\"refers\":");
                        string(out, s.address());
                        out.append(',');
                    });
                    out.append("\"cause\":");
                    string(out, hole.cause().text());
                    out.append('}');
                }
            }
        }
        out.append(']');
    }

    private void comma(boolean first) {
        if (!first) {
            out.append(',');
        }
    }
}
