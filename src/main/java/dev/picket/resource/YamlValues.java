package dev.picket.resource;

import dev.picket.document.Node;
import dev.picket.document.ScalarKind;
import dev.picket.hcl.Functions;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// YAML nodes as Terraform's `yamldecode` reads them: numbers as in YAML 1.2 (`010` is ten), words as in YAML 1.1 (`y`, `no` and `on`
/// are bools), dates as RFC 3339 text. Observed in `terraform console` 1.11.
final class YamlValues {
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,4})?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern MOMENT = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
            + "(?:(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})"
            + "| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\\.[0-9]+)?))?");

    private final Home home;

    private YamlValues(Home home) {
        this.home = home;
    }

    /// @throws Functions.CallFailure for what Terraform refuses too: tags of one's own, keys that are null or collections
    static Value of(Node node, Home home) {
        return new YamlValues(home).value(node);
    }

    private Value value(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.SequenceNode list -> {
                require(list.tag(), "!!seq");
                var items = new ArrayList<Value>(list.items().size());
                list.items().forEach(item -> items.add(value(item)));
                yield Value.Sequence.tuple(items, home);
            }
            case Node.MappingNode map -> {
                require(map.tag(), "!!map");
                var members = new LinkedHashMap<String, Value>();
                map.entries().forEach(entry -> members.put(key(entry.key()), value(entry.value())));
                yield Value.Mapping.object(members, home);
            }
        };
    }

    private String key(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            throw refused("only strings are allowed as mapping keys");
        }
        return switch (scalar(scalar)) {
            case Value.Text text -> text.value();
            case Value.Bool flag -> String.valueOf(flag.value());
            case Value.Number number -> number.value().toPlainString();
            default -> throw refused("a mapping key cannot be null");
        };
    }

    private Value scalar(Node.Scalar scalar) {
        var tag = scalar.tag().map(Node.Tag::text).orElse("");
        if (!scalar.isPlain() || tag.equals("!!str") || tag.equals("!!binary")) {
            require(scalar.tag(), "!!str", "!!binary", "!!int", "!!float", "!!bool", "!!null", "!!timestamp", "!");
            return new Value.Text(scalar.text(), home);
        }
        var value = plain(scalar.text());
        boolean fits = switch (tag) {
            case "" -> true;
            case "!!int", "!!float" -> value instanceof Value.Number;
            case "!!bool" -> value instanceof Value.Bool;
            case "!!timestamp" -> value instanceof Value.Text;
            case "!!null" -> {
                value = new Value.Null(home);
                yield true;
            }
            default -> throw refused("unsupported tag " + tag);
        };
        if (!fits) {
            throw refused("cannot read `" + scalar.text() + "` as " + tag);
        }
        return value;
    }

    private Value plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new Value.Null(home);
            case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" -> new Value.Bool(true, home);
            case "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" ->
                new Value.Bool(false, home);
            default -> number(text).or(() -> moment(text)).orElseGet(() -> new Value.Text(text, home));
        };
    }

    private Optional<Value> number(String text) {
        if (text.length() > ScalarKind.MAX_DIGITS) {
            return Optional.empty();
        }
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new Value.Number(new BigDecimal(text), home));
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(integer(text, 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(integer(text, 16));
        }
        if (NOT_FINITE.matcher(text).matches()) {
            throw refused("there is no number " + text);
        }
        return Optional.empty();
    }

    private Value integer(String text, int radix) {
        return new Value.Number(new BigDecimal(new BigInteger(text.substring(2), radix)), home);
    }

    /// A date or time, without its fraction of a second; what has no zone is UTC.
    private Optional<Value> moment(String text) {
        var m = MOMENT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int clock = m.group(4) != null ? 4 : 8;
        boolean day = m.group(clock) == null;
        try {
            var time = LocalDateTime.of(
                    Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(2)),
                    Integer.parseInt(m.group(3)),
                    day ? 0 : Integer.parseInt(m.group(clock)),
                    day ? 0 : Integer.parseInt(m.group(clock + 1)),
                    day ? 0 : Integer.parseInt(m.group(clock + 2)));
            var zone = m.group(7) == null ? ZoneOffset.UTC : ZoneOffset.of(m.group(7));
            return Optional.of(
                    new Value.Text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(zone)), home));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void require(Optional<Node.Tag> tag, String... known) {
        if (tag.isPresent() && !List.of(known).contains(tag.get().text())) {
            throw refused("unsupported tag " + tag.get().text());
        }
    }

    private static Functions.CallFailure refused(String why) {
        return new Functions.CallFailure(0, "the text is not YAML that Terraform reads: " + why);
    }
}
