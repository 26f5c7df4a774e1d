package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.TEXT;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.picket.text.RepeatLimit;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `regex`, `regexall` and `replace`: RE2 in linear time, as Terraform's.
final class PatternFunctions {
    private PatternFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("regex", Signature.of(Type.ANY, bounded(PatternFunctions::regex), TEXT, TEXT));
        table.put("regexall", Signature.of(new Type.ListOf(Type.ANY), bounded(PatternFunctions::all), TEXT, TEXT));
        table.put("replace", Signature.of(Type.STRING, bounded(PatternFunctions::replace), TEXT, TEXT, TEXT));
    }

    /// Thousands of loops that may all match nothing recurse as deeply.
    private static Signature.Body bounded(Signature.Body body) {
        return a -> {
            try {
                return body.evaluate(a);
            } catch (StackOverflowError _) {
                throw a.fail(-1, "the pattern has too many loops");
            }
        };
    }

    private static Pattern compile(Arguments a, int i, String pattern) {
        if (RepeatLimit.exceededBy(pattern)) {
            throw a.fail(i, "the pattern is not valid: it repeats or nests more than 1000 times");
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw a.fail(i, "the pattern is not valid: " + e.getDescription());
        }
    }

    private static Value regex(Arguments a) {
        var pattern = compile(a, 0, a.text(0));
        var matcher = pattern.matcher(a.text(1));
        if (!matcher.find()) {
            throw a.fail(1, "the pattern does not match the text");
        }
        return groups(a, pattern, matcher, a.home());
    }

    private static Value all(Arguments a) {
        var pattern = compile(a, 0, a.text(0));
        var matcher = pattern.matcher(a.text(1));
        var home = a.home();
        var found = new ArrayList<Value>();
        int endOfLast = -1;
        while (matcher.find() && found.size() < Bounds.ELEMENTS) {
            if (counts(matcher, a.text(1), endOfLast)) {
                found.add(groups(a, pattern, matcher, home));
            }
            endOfLast = matcher.end();
        }
        return a.list(type(a, pattern), found);
    }

    /// An empty match counts between characters only, and not where the last one ended.
    private static boolean counts(Matcher matcher, String text, int endOfLast) {
        int at = matcher.start();
        boolean within =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return at < matcher.end() || at != endOfLast && !within;
    }

    private static Type type(Arguments a, Pattern pattern) {
        int count = pattern.groupCount();
        if (count == 0) {
            return Type.STRING;
        }
        var named = named(a, pattern);
        if (named.isEmpty()) {
            return new Type.Tuple(Collections.nCopies(count, Type.STRING));
        }
        var attributes = new TreeMap<String, Type>();
        named.keySet().forEach(name -> attributes.put(name, Type.STRING));
        return new Type.Object(attributes);
    }

    private static Map<String, Integer> named(Arguments a, Pattern pattern) {
        var named = pattern.namedGroups();
        if (!named.isEmpty() && named.size() != pattern.groupCount()) {
            throw a.fail(0, "named and unnamed groups cannot stand together");
        }
        return named;
    }

    /// The whole match where there are no groups, a tuple of groups, or an object of named ones.
    private static Value groups(Arguments a, Pattern pattern, Matcher matcher, Home home) {
        int count = pattern.groupCount();
        if (count == 0) {
            return text(matcher.group(), home, a);
        }
        var named = named(a, pattern);
        if (named.isEmpty()) {
            var parts = new ArrayList<Value>();
            for (int i = 1; i <= count; i++) {
                parts.add(text(matcher.group(i), home, a));
            }
            return Value.Sequence.tuple(parts, home);
        }
        var members = new LinkedHashMap<String, Value>();
        named.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(g -> members.put(g.getKey(), text(matcher.group(g.getValue()), home, a)));
        return Value.Mapping.object(members, home);
    }

    private static Value text(@org.jspecify.annotations.Nullable String text, Home home, Arguments a) {
        return text == null
                ? new Value.Null(Type.STRING, home, false)
                : new Value.Text(text, Optional.empty(), home, a.sensitive());
    }

    /// A search between slashes is a pattern, and `$1` or `${name}` in the replacement its groups.
    private static Value replace(Arguments a) {
        var text = a.text(0);
        var search = a.text(1);
        var replacement = a.text(2);
        if (search.length() > 1 && search.startsWith("/") && search.endsWith("/")) {
            var pattern = compile(a, 1, search.substring(1, search.length() - 1));
            return a.text(replaced(a, pattern, text, replacement));
        }
        bounded(a, text, search, replacement);
        return a.text(search.isEmpty() ? between(text, replacement) : text.replace(search, replacement));
    }

    private static void bounded(Arguments a, String text, String search, String replacement) {
        long most = search.isEmpty() ? text.length() + 1L : text.length() / search.length();
        if (replacement.length() > search.length() && most * replacement.length() > Bounds.TEXT) {
            throw Failures.textTooLong(a.at());
        }
    }

    private static String between(String text, String replacement) {
        var out = new StringBuilder(replacement);
        text.codePoints().forEach(c -> out.appendCodePoint(c).append(replacement));
        return out.toString();
    }

    private static String replaced(Arguments a, Pattern pattern, String text, String replacement) {
        var out = new StringBuilder();
        var matcher = pattern.matcher(text);
        int last = 0;
        int endOfLast = -1;
        while (matcher.find()) {
            if (!counts(matcher, text, endOfLast)) {
                continue;
            }
            out.append(text, last, matcher.start());
            expand(replacement, pattern, matcher, out);
            last = matcher.end();
            endOfLast = last;
            if (out.length() > Bounds.TEXT) {
                throw Failures.textTooLong(a.at());
            }
        }
        return out.append(text, last, text.length()).toString();
    }

    /// Go's way: the longest run of letters, digits and `_` after `$` is the group's name; `$$` is a dollar; an unknown
    /// group is empty.
    private static void expand(String template, Pattern pattern, Matcher matcher, StringBuilder out) {
        for (int i = 0; i < template.length(); ) {
            char c = template.charAt(i);
            if (c != '$' || i + 1 == template.length()) {
                out.append(c);
                i++;
                continue;
            }
            if (template.charAt(i + 1) == '$') {
                out.append('$');
                i += 2;
                continue;
            }
            boolean braces = template.charAt(i + 1) == '{';
            int start = braces ? i + 2 : i + 1;
            int end = start;
            while (end < template.length() && isWord(template.charAt(end))) {
                end++;
            }
            boolean closed = !braces || (end < template.length() && template.charAt(end) == '}');
            if (end == start || !closed) {
                out.append('$');
                i++;
                continue;
            }
            group(template.substring(start, end), pattern, matcher).ifPresent(out::append);
            i = braces ? end + 1 : end;
        }
    }

    private static Optional<String> group(String name, Pattern pattern, Matcher matcher) {
        if (name.chars().allMatch(c -> c >= '0' && c <= '9') && name.length() < 6) {
            int number = Integer.parseInt(name);
            return number <= pattern.groupCount() ? Optional.ofNullable(matcher.group(number)) : Optional.empty();
        }
        var number = pattern.namedGroups().get(name);
        return number == null ? Optional.empty() : Optional.ofNullable(matcher.group(number));
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
