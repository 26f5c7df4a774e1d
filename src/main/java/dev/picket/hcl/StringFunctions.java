package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.NUMBER;
import static dev.picket.hcl.Signature.Kind.SEQUENCE;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Texts to texts, and what can be told of a text that is known in part.
final class StringFunctions {
    private StringFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("lower", Signature.of(Type.STRING, a -> a.text(mapped(a.text(0), false)), TEXT));
        table.put("upper", Signature.of(Type.STRING, a -> a.text(mapped(a.text(0), true)), TEXT));
        table.put("title", Signature.of(Type.STRING, a -> a.text(title(a.text(0))), TEXT));
        table.put("trimspace", Signature.of(Type.STRING, a -> a.text(trim(a.text(0), StringFunctions::isSpace)), TEXT));
        table.put(
                "trim",
                Signature.of(
                        Type.STRING, a -> a.text(trim(a.text(0), c -> a.text(1).indexOf(c) >= 0)), TEXT, TEXT));
        table.put("trimprefix", Signature.of(Type.STRING, StringFunctions::trimPrefix, TEXT, TEXT));
        table.put("trimsuffix", Signature.of(Type.STRING, StringFunctions::trimSuffix, TEXT, TEXT));
        table.put("chomp", Signature.of(Type.STRING, a -> a.text(a.text(0).replaceFirst("[\\r\\n]+\\z", "")), TEXT));
        table.put("indent", Signature.of(Type.STRING, StringFunctions::indent, NUMBER, TEXT));
        table.put("substr", Signature.of(Type.STRING, StringFunctions::substr, TEXT, NUMBER, NUMBER));
        table.put("strrev", Signature.of(Type.STRING, StringFunctions::reverse, TEXT));
        table.put(
                "startswith",
                Signature.of(Type.BOOL, StringFunctions::startsWith, TEXT, TEXT).withUnknowns());
        table.put(
                "endswith",
                Signature.of(Type.BOOL, StringFunctions::endsWith, TEXT, TEXT).withUnknowns());
        table.put(
                "strcontains",
                Signature.of(Type.BOOL, StringFunctions::contains, TEXT, TEXT).withUnknowns());
        table.put("split", Signature.of(new Type.ListOf(Type.STRING), StringFunctions::split, TEXT, TEXT));
        table.put(
                "join",
                Signature.of(Type.STRING, StringFunctions::join, TEXT)
                        .more(SEQUENCE)
                        .withUnknowns());
    }

    /// Simple case mapping, character by character: Terraform has no special casing (`ß` stays).
    private static String mapped(String text, boolean upper) {
        if (Texts.isPlain(text)) {
            return upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
        return text.codePoints()
                .map(c -> upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String title(String text) {
        var out = new StringBuilder(text.length());
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            out.appendCodePoint(startsWord(before) ? Character.toTitleCase(c) : c);
            before = c;
        }
        return out.toString();
    }

    private static boolean startsWord(int before) {
        if (before < 0x80) {
            return !Character.isLetterOrDigit(before) && before != '_';
        }
        return !Character.isLetter(before) && !Character.isDigit(before) && Character.isWhitespace(before);
    }

    static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
    }

    private static String trim(String text, IntPredicate drop) {
        int start = 0;
        int end = text.length();
        while (start < end && drop.test(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && drop.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static Value trimPrefix(Arguments a) {
        var text = a.text(0);
        return a.text(text.startsWith(a.text(1)) ? text.substring(a.text(1).length()) : text);
    }

    private static Value trimSuffix(Arguments a) {
        var text = a.text(0);
        var suffix = a.text(1);
        return a.text(text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
    }

    private static Value indent(Arguments a) {
        int spaces = a.integer(0);
        if (spaces < 0) {
            throw a.fail(0, "the number of spaces must not be negative");
        }
        long lines = a.text(1).chars().filter(c -> c == '\n').count();
        if (lines * spaces > Bounds.TEXT) {
            throw Failures.textTooLong(a.at());
        }
        return a.text(a.text(1).replace("\n", "\n" + " ".repeat(spaces)));
    }

    private static Value substr(Arguments a) {
        var clusters = Texts.clusters(a.text(0));
        int size = clusters.size();
        int offset = a.integer(1);
        int length = a.integer(2);
        if (offset < 0) {
            offset = Math.max(0, size + offset);
        }
        int start = Math.min(offset, size);
        boolean whole = length < 0 || length == 0 && a.integer(1) < 0; // as Terraform has it
        int end = whole ? size : (int) Math.min(size, (long) start + length);
        return a.text(String.join("", clusters.subList(start, end)));
    }

    private static Value reverse(Arguments a) {
        return a.text(String.join("", Texts.clusters(a.text(0)).reversed()));
    }

    private static Value startsWith(Arguments a) {
        if (a.get(0) instanceof Value.Unknown u && a.get(1) instanceof Value.Text(var wanted, _, _, _)) {
            return known(a, u, wanted, u.known().prefix(), String::startsWith);
        }
        return whenKnown(a, (text, part) -> text.startsWith(part));
    }

    private static Value endsWith(Arguments a) {
        if (a.get(0) instanceof Value.Unknown u && a.get(1) instanceof Value.Text(var wanted, _, _, _)) {
            return known(a, u, wanted, u.known().suffix(), String::endsWith);
        }
        return whenKnown(a, (text, part) -> text.endsWith(part));
    }

    private static Value contains(Arguments a) {
        if (a.get(0) instanceof Value.Unknown u && a.get(1) instanceof Value.Text(var wanted, _, _, _)) {
            boolean literal = u.known().parts().stream()
                    .anyMatch(p -> p instanceof Known.Part.Literal(var text) && text.contains(wanted));
            if (literal || wanted.isEmpty()) {
                return a.bool(true);
            }
        }
        return whenKnown(a, (text, part) -> text.contains(part));
    }

    private interface Test {
        boolean holds(String text, String part);
    }

    /// @param end what the unknown text surely begins (or ends) with
    private static Value known(Arguments a, Value.Unknown u, String wanted, String end, Test test) {
        if (!u.known().oneOf().isEmpty()) {
            long held = u.known().oneOf().stream()
                    .filter(t -> test.holds(t, wanted))
                    .count();
            if (held == 0 || held == u.known().oneOf().size()) {
                return a.bool(held > 0);
            }
        }
        if (test.holds(end, wanted)) {
            return a.bool(true);
        }
        return test.holds(wanted, end) ? a.unknown(u, Type.BOOL) : a.bool(false);
    }

    private static Value whenKnown(Arguments a, Test test) {
        for (var v : a.all()) {
            if (v instanceof Value.Unknown u) {
                return a.unknown(u, Type.BOOL);
            }
        }
        return a.bool(test.holds(a.text(0), a.text(1)));
    }

    private static Value split(Arguments a) {
        var separator = a.text(0);
        var text = a.text(1);
        var home = a.home();
        var parts = new ArrayList<Value>();
        boolean sensitive = a.sensitive();
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(new Value.Text(Character.toString(c), home).sensitive(sensitive)));
            return a.list(Type.STRING, parts);
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(new Value.Text(text.substring(from, at), home).sensitive(sensitive));
            from = at + separator.length();
        }
        parts.add(new Value.Text(text.substring(from), home).sensitive(sensitive));
        return a.list(Type.STRING, parts);
    }

    private static Value join(Arguments a) {
        if (a.size() < 2) {
            throw a.fail(-1, "needs at least one list");
        }
        for (var v : a.all()) {
            if (v instanceof Value.Unknown u) {
                return a.unknown(u, Type.STRING);
            }
        }
        var separator = new Known.Part.Literal(a.text(0));
        var parts = new ArrayList<Known.Part>();
        long length = 0;
        boolean whole = true;
        for (int i = 1; i < a.size(); i++) {
            for (var item : a.present(i)) {
                if (item instanceof Value.Null && a.rules()) {
                    continue;
                }
                if (!parts.isEmpty()) {
                    parts.add(separator);
                }
                var part = part(a, i, item);
                if (part instanceof Known.Part.Literal(var text)) {
                    length += text.length() + separator.text().length();
                    if (length > Bounds.TEXT) {
                        throw Failures.textTooLong(a.at());
                    }
                }
                parts.add(part);
            }
            var rest = a.sequence(i).rest();
            if (rest.isPresent()) {
                whole = false;
                parts.add(new Known.Part.Hole(a.unknown(rest.get(), Type.STRING)));
            }
        }
        if (whole && parts.size() == 1 && parts.getFirst() instanceof Known.Part.Hole(var only)) {
            return only.at(a.home())
                    .sensitive(a.sensitive()); // `join("", aws_x.y[*].arn)` still refers to the resource
        }
        return Unknowns.text(parts, a.home(), a.sensitive());
    }

    private static Known.Part part(Arguments a, int i, Value item) {
        if (item instanceof Value.Null) {
            throw a.fail(i, "an element is null");
        }
        var text = Conversions.convert(item, Type.STRING, a.at(i));
        return text instanceof Value.Unknown u
                ? new Known.Part.Hole(u)
                : new Known.Part.Literal(((Value.Text) text).value());
    }
}
