package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Time, chance and decryption: what changes from run to run, or what nobody but the key's owner reads, is unknown, of its right type.
final class TimeFunctions {
    private static final Pattern STEP = Pattern.compile("([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)");

    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:\\.[0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})");

    private TimeFunctions() {}

    static void register(CoreFunctions.Table table) {
        for (var name : new String[] {"timestamp", "plantimestamp", "uuid"}) {
            table.put(name, Signature.of(Type.STRING, a -> unknown(a, name)));
        }
        table.put(
                "bcrypt",
                Signature.of(Type.STRING, a -> unknown(a, "bcrypt"), TEXT).more(Signature.Kind.NUMBER));
        table.put("rsadecrypt", Signature.of(Type.STRING, a -> unknown(a, "rsadecrypt"), TEXT, TEXT));
        table.put("formatdate", Signature.of(Type.STRING, TimeFunctions::format, TEXT, TEXT));
        table.put("timeadd", Signature.of(Type.STRING, TimeFunctions::add, TEXT, TEXT));
        table.put("timecmp", Signature.of(Type.NUMBER, TimeFunctions::compare, TEXT, TEXT));
    }

    /// One call is one unknown: a second one, elsewhere, is another.
    private static Value unknown(Arguments a, String name) {
        var cause = new Cause(Cause.Kind.FUNCTION, name + "()", a.at());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL.withLength(1, -1), a.home(), a.sensitive());
    }

    private static OffsetDateTime time(Arguments a, int i) {
        try {
            if (MOMENT.matcher(a.text(i)).matches()) {
                return OffsetDateTime.parse(a.text(i));
            }
        } catch (DateTimeParseException _) { // said below
        }
        throw a.fail(i, "\"" + a.text(i) + "\" is no RFC 3339 timestamp");
    }

    private static Value add(Arguments a) {
        var span = a.text(1);
        boolean negative = span.startsWith("-");
        var rest = negative || span.startsWith("+") ? span.substring(1) : span;
        var nanos = BigDecimal.ZERO;
        var step = STEP.matcher(rest);
        int end = 0;
        while (step.find() && step.start() == end) {
            nanos = nanos.add(new BigDecimal(step.group(1)).multiply(BigDecimal.valueOf(unit(step.group(2)))));
            end = step.end();
        }
        if (end != rest.length() || (end == 0 && !"0".equals(rest)) || nanos.precision() > 18) {
            throw a.fail(1, "\"" + span + "\" is no duration");
        }
        var duration = Duration.ofNanos(nanos.longValue());
        var then = negative ? time(a, 0).minus(duration) : time(a, 0).plus(duration);
        var text = then.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
        return a.text(text.startsWith("+") ? text.substring(1) : text); // of a year after 9999
    }

    private static long unit(String name) {
        return switch (name) {
            case "ns" -> 1;
            case "us", "µs", "μs" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            case "m" -> 60_000_000_000L;
            default -> 3_600_000_000_000L;
        };
    }

    private static Value compare(Arguments a) {
        Instant left = time(a, 0).toInstant();
        return a.count(Integer.signum(left.compareTo(time(a, 1).toInstant())));
    }

    private static Value format(Arguments a) {
        var time = time(a, 1);
        var spec = a.text(0);
        var out = new StringBuilder();
        for (int i = 0; i < spec.length(); ) {
            char c = spec.charAt(i);
            if (c == '\'') {
                i = quoted(a, spec, i, out);
                continue;
            }
            int end = i;
            while (end < spec.length() && spec.charAt(end) == c) {
                end++;
            }
            if (Character.isLetter(c)) {
                var run = spec.substring(i, end);
                out.append(field(run, time).orElseThrow(() -> a.fail(0, "\"" + run + "\" is no field of a date")));
            } else {
                out.append(spec, i, end);
            }
            i = end;
        }
        return a.text(out.toString());
    }

    private static int quoted(Arguments a, String spec, int start, StringBuilder out) {
        for (int i = start + 1; i < spec.length(); i++) {
            if (spec.charAt(i) == '\'') {
                if (i + 1 < spec.length() && spec.charAt(i + 1) == '\'') {
                    out.append('\'');
                    i++;
                    continue;
                }
                return i + 1;
            }
            out.append(spec.charAt(i));
        }
        throw a.fail(0, "a quoted part is not closed");
    }

    private static Optional<String> field(String run, OffsetDateTime t) {
        var pattern = switch (run) {
            case "YYYY" -> "uuuu";
            case "YY" -> "uu";
            case "MMMM",
                    "MMM",
                    "MM",
                    "M",
                    "DD",
                    "D",
                    "HH",
                    "H",
                    "hh",
                    "h",
                    "mm",
                    "m",
                    "ss",
                    "s",
                    "EEEE",
                    "EEE",
                    "AA",
                    "aa",
                    "ZZZZZ",
                    "ZZZZ",
                    "ZZZ",
                    "Z" -> run;
            default -> "";
        };
        return switch (pattern) {
            case "" -> Optional.empty();
            case "D" -> Optional.of("" + t.getDayOfMonth());
            case "DD" -> Optional.of(two(t.getDayOfMonth()));
            case "hh" -> Optional.of(two(t.getHour()));
            case "h" -> Optional.of("" + t.getHour());
            case "HH" -> Optional.of(two(twelve(t)));
            case "H" -> Optional.of("" + twelve(t));
            case "AA" -> Optional.of(t.getHour() < 12 ? "AM" : "PM");
            case "aa" -> Optional.of(t.getHour() < 12 ? "am" : "pm");
            case "ZZZZZ" -> Optional.of(t.format(DateTimeFormatter.ofPattern("xxx", Locale.ROOT)));
            case "ZZZZ" -> Optional.of(t.format(DateTimeFormatter.ofPattern("xx", Locale.ROOT)));
            case "ZZZ" ->
                Optional.of(
                        t.getOffset().equals(ZoneOffset.UTC)
                                ? "UTC"
                                : t.format(DateTimeFormatter.ofPattern("xx", Locale.ROOT)));
            case "Z" -> Optional.of(t.format(DateTimeFormatter.ofPattern("XXX", Locale.ROOT)));
            default -> Optional.of(t.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
        };
    }

    private static int twelve(OffsetDateTime t) {
        int hour = t.getHour() % 12;
        return hour == 0 ? 12 : hour;
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : "" + n;
    }
}
