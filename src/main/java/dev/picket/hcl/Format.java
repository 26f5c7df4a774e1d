package dev.picket.hcl;

import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Terraform's `format` specification: `%[n]` chooses an argument, then flags, width, precision and a verb.
/// Widths count grapheme clusters.
final class Format {
    private final Arguments a;
    private final String pattern;
    private final List<Value> arguments;
    private final List<Known.Part> parts = new ArrayList<>();
    private int at;
    private int next;
    private int highest = -1;

    Format(Arguments a, String pattern, List<Value> arguments) {
        this.a = a;
        this.pattern = pattern;
        this.arguments = arguments;
    }

    List<Known.Part> parts() {
        int from = 0;
        for (at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
            parts.add(new Known.Part.Literal(pattern.substring(from, at)));
            at++;
            if (at < pattern.length() && pattern.charAt(at) == '%') {
                parts.add(new Known.Part.Literal("%"));
                at++;
            } else {
                verb();
            }
            from = at;
        }
        parts.add(new Known.Part.Literal(pattern.substring(from)));
        if (highest + 1 < arguments.size()) {
            throw a.fail(highest + 2, "more arguments than the format uses");
        }
        return parts;
    }

    private record Spec(String flags, int width, int precision, char verb) {
        boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }
    }

    private void verb() {
        int start = at;
        while (at < pattern.length() && " +-#0".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        var flags = pattern.substring(start, at);
        int width = digits();
        int precision = -1;
        if (at < pattern.length() && pattern.charAt(at) == '.') {
            at++;
            precision = Math.max(0, digits());
        }
        int argument = next;
        if (at < pattern.length() && pattern.charAt(at) == '[') {
            at++;
            argument = digits() - 1;
            if (at >= pattern.length() || pattern.charAt(at) != ']' || argument < 0) {
                throw a.fail(0, "an argument number is not closed by ]");
            }
            at++;
        }
        if (at >= pattern.length()) {
            throw a.fail(0, "the format ends within a verb");
        }
        char verb = pattern.charAt(at++);
        if (argument >= arguments.size()) {
            throw a.fail(0, "there is no argument for the verb %" + verb);
        }
        next = argument + 1;
        highest = Math.max(highest, argument);
        write(new Spec(flags, width, precision, verb), arguments.get(argument), argument + 1);
    }

    private int digits() {
        int start = at;
        while (at < pattern.length() && Character.isDigit(pattern.charAt(at)) && at - start < 6) {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(pattern.substring(start, at));
    }

    private void write(Spec spec, Value value, int argument) {
        if ("vtbdoxXeEfgGsq".indexOf(spec.verb()) < 0) {
            throw a.fail(0, "there is no verb %" + spec.verb());
        }
        var unknown = spec.verb() == 'v' || value instanceof Value.Unknown
                ? Unknowns.within(value)
                : Optional.<Value.Unknown>empty();
        if (unknown.isPresent()) {
            var u = unknown.get();
            parts.add(new Known.Part.Hole(
                    u == value
                                    && spec.width() < 0
                                    && spec.precision() < 0
                                    && "sv".indexOf(spec.verb()) >= 0
                                    && !spec.has('#')
                            ? u
                            : new Value.Unknown(u.cause(), Type.STRING, Known.NOT_NULL, u.home(), u.sensitive())));
            return;
        }
        parts.add(new Known.Part.Literal(padded(spec, formatted(spec, value, argument))));
    }

    private String formatted(Spec spec, Value value, int argument) {
        return switch (spec.verb()) {
            case 'v' -> any(spec, value, argument);
            case 't' -> String.valueOf(((Value.Bool) as(Type.BOOL, value, argument)).value());
            case 's' -> cut(spec, text(value, argument));
            case 'q' -> JsonText.quoted(cut(spec, text(value, argument)));
            default -> number(spec, ((Value.Number) as(Type.NUMBER, value, argument)).value(), argument);
        };
    }

    private String any(Spec spec, Value value, int argument) {
        if (spec.has('#')) {
            return json(value);
        }
        return switch (value) {
            case Value.Text t -> cut(spec, t.value());
            case Value.Number n ->
                number(new Spec(spec.flags(), spec.width(), spec.precision(), 'g'), n.value(), argument);
            case Value.Bool b -> String.valueOf(b.value());
            case Value.Null _, Value.Sequence _, Value.Mapping _, Value.Entity _ -> json(value);
            case Value.Choice _, Value.Unknown _ -> throw new IllegalStateException("settled and known");
        };
    }

    private String json(Value value) {
        return JsonText.of(value, a.on(), a.at());
    }

    private Value as(Type type, Value value, int argument) {
        if (value instanceof Value.Null) {
            throw a.fail(argument, "a null value has no form for this verb");
        }
        return Conversions.convert(value, type, a.at(Math.min(argument, a.size() - 1)));
    }

    private String text(Value value, int argument) {
        return ((Value.Text) as(Type.STRING, value, argument)).value();
    }

    private static String cut(Spec spec, String text) {
        if (spec.precision() < 0) {
            return text;
        }
        var clusters = Texts.clusters(text);
        return String.join("", clusters.subList(0, Math.min(spec.precision(), clusters.size())));
    }

    private String number(Spec spec, BigDecimal n, int argument) {
        Numbers.checked(n, a.at());
        var digits = switch (spec.verb()) {
            case 'f' -> fixed(n.abs(), spec.precision() < 0 ? 6 : spec.precision());
            case 'e', 'E' -> exponent(n.abs(), spec.precision() < 0 ? 6 : spec.precision(), spec.verb());
            case 'g', 'G' -> shortest(n.abs(), spec.precision(), spec.verb() == 'g' ? 'e' : 'E');
            default -> whole(spec, n, argument);
        };
        var sign = n.signum() < 0 ? "-" : spec.has('+') ? "+" : spec.has(' ') ? " " : "";
        return sign + digits;
    }

    private static String fixed(BigDecimal n, int decimals) {
        int computed = Math.min(decimals, Math.max(n.scale(), 1));
        return n.setScale(computed, RoundingMode.HALF_EVEN).toPlainString() + "0".repeat(decimals - computed);
    }

    private String whole(Spec spec, BigDecimal n, int argument) {
        if (!Numbers.isWhole(n)) {
            throw a.fail(argument, "a whole number is required for %" + spec.verb());
        }
        BigInteger whole = n.abs().toBigInteger();
        return switch (spec.verb()) {
            case 'b' -> whole.toString(2);
            case 'o' -> (spec.has('#') ? "0" : "") + whole.toString(8);
            case 'x' -> (spec.has('#') ? "0x" : "") + whole.toString(16);
            case 'X' -> (spec.has('#') ? "0X" : "") + whole.toString(16).toUpperCase(Locale.ROOT);
            default -> whole.toString();
        };
    }

    private static String exponent(BigDecimal n, int decimals, char e) {
        if (n.signum() == 0) {
            return "0" + (decimals > 0 ? "." + "0".repeat(decimals) : "") + e + "+00";
        }
        var rounded = n.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int power = rounded.precision() - rounded.scale() - 1;
        var mantissa = rounded.movePointLeft(power).setScale(decimals, RoundingMode.HALF_EVEN);
        return mantissa.toPlainString()
                + e
                + (power < 0 ? "-" : "+")
                + (Math.abs(power) < 10 ? "0" : "")
                + Math.abs(power);
    }

    /// As many digits as are needed; an exponent below -4, and from the precision on or 6 where none is given.
    private static String shortest(BigDecimal n, int precision, char e) {
        if (n.signum() == 0) {
            return "0";
        }
        var digits = precision < 0
                ? Numbers.rounded(n).stripTrailingZeros()
                : n.round(new MathContext(Math.max(1, precision), RoundingMode.HALF_EVEN))
                        .stripTrailingZeros();
        int power = digits.precision() - digits.scale() - 1;
        int limit = precision < 0 ? 6 : Math.max(1, precision);
        return power < -4 || power >= limit ? exponent(digits, digits.precision() - 1, e) : digits.toPlainString();
    }

    private String padded(Spec spec, String text) {
        int missing = spec.width() - Texts.length(text);
        if (missing <= 0) {
            return text;
        }
        if (spec.has('-')) {
            return text + " ".repeat(missing);
        }
        boolean signed = !text.isEmpty() && "+- ".indexOf(text.charAt(0)) >= 0;
        if (spec.has('0')) {
            return signed ? text.charAt(0) + "0".repeat(missing) + text.substring(1) : "0".repeat(missing) + text;
        }
        return " ".repeat(missing) + text;
    }
}
