package dev.picket.hcl;

import dev.picket.value.JsonString;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;

/// The text by which Terraform orders lists, maps, tuples and objects in a set: the order has no meaning, but is always the same.
final class SetKey {
    private static final MathContext DIGITS = new MathContext(10);

    private final StringBuilder out = new StringBuilder();

    private SetKey() {}

    static String of(Value value) {
        var key = new SetKey();
        key.write(value);
        return key.out.toString();
    }

    private void write(Value value) {
        switch (value) {
            case Value.Null _ -> out.append('~');
            case Value.Bool b -> out.append(b.value() ? 'T' : 'F');
            case Value.Number n -> out.append(number(n.value()));
            case Value.Text t -> JsonString.append(out, t.value());
            case Value.Sequence s -> {
                boolean tuple = s.kind() == Value.Sequence.Kind.TUPLE;
                out.append(tuple ? '<' : '[');
                for (var e : s.elements()) {
                    write(e.value());
                    out.append(';');
                }
                out.append(tuple ? '>' : ']');
            }
            case Value.Mapping m -> {
                boolean object = m.kind() == Value.Mapping.Kind.OBJECT;
                out.append(object ? '<' : '{');
                var sorted = new TreeMap<String, Value>(Sets::byCodePoint);
                sorted.putAll(m.members());
                sorted.forEach((k, v) -> {
                    if (!object) {
                        JsonString.append(out, k);
                        out.append(':');
                    }
                    write(v);
                    out.append(';');
                });
                out.append(object ? '>' : '}');
            }
            case Value.Entity _, Value.Choice _, Value.Unknown _ -> out.append('?');
        }
    }

    /// Ten digits, with an exponent where the number is large or small.
    private static String number(BigDecimal n) {
        var shown = n.round(DIGITS).stripTrailingZeros();
        int power = shown.precision() - shown.scale() - 1;
        if (shown.signum() == 0 || power >= -4 && power < DIGITS.getPrecision()) {
            return shown.toPlainString();
        }
        var mantissa = shown.movePointLeft(power).stripTrailingZeros().toPlainString();
        return mantissa + (power < 0 ? "e-" : "e+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }
}
