package dev.picket.resource;

import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The kinds that the schema gives a type's properties, as a tree: every value is brought to its kind (`"true"` to
/// bool, `"22"` to number, a policy's text to its document) and keeps its home. An empty text where a name, an id or an
/// ARN is due names nothing: it is absent, as providers and services take it. A map where tags are due becomes their
/// `{ Key, Value }`. What does not fit is left as it was written.
final class Kinds {
    static final Kinds NONE = new Kinds(new Kind("", false));
    private static final Pattern NAMING = Pattern.compile(
            ".*(?:Id|ID|Arn|ARN|Name|Key|Bucket|Identifier)|(?:.*_)?(?:id|arn|name|key|bucket|identifier)");

    private static final Map<String, Type> SCALARS =
            Map.of("string", Type.STRING, "number", Type.NUMBER, "bool", Type.BOOL);

    private final Kind root;

    private Kinds(Kind root) {
        this.root = root;
    }

    private static final class Kind {
        private final String word;
        private final boolean names;
        private final Map<String, Kind> members;

        /// @param names whether its text names something
        Kind(String word, boolean names) {
            this(word, names, new HashMap<>());
        }

        private Kind(String word, boolean names, Map<String, Kind> members) {
            this.word = word;
            this.names = names;
            this.members = members;
        }

        Kind word(String word) {
            return new Kind(word, names, members);
        }

        boolean is(String scalar) {
            return word.equals(scalar)
                    || word.startsWith(scalar + "|")
                    || word.endsWith("|" + scalar)
                    || word.contains("|" + scalar + "|");
        }

        /// The kind of the elements of `list(…)` or the members of `map(…)`.
        Optional<Kind> inside(String outer) {
            return word.startsWith(outer + "(") && word.endsWith(")")
                    ? Optional.of(new Kind(word.substring(outer.length() + 1, word.length() - 1), false, members))
                    : Optional.empty();
        }

        Optional<Type> scalar() {
            return Optional.ofNullable(SCALARS.get(word));
        }

        /// `{ Key, Value }`, one for each tag.
        boolean isTags() {
            return word.equals("list(tag)")
                    || word.equals("list(object)") && members.keySet().equals(Set.of("Key", "Value"));
        }

        boolean holdsMembers() {
            return is("json") || is("object") || word.startsWith("list(") || word.startsWith("map(");
        }
    }

    /// @param properties as [Model.Schema#properties]
    static Kinds of(Map<String, String> properties) {
        var root = new Kind("", false);
        properties.forEach((path, word) -> {
            var parent = root;
            var parts = path.split("\\.");
            for (int i = 0; i < parts.length; i++) {
                var name = parts[i].endsWith("[]") || parts[i].endsWith("{}")
                        ? parts[i].substring(0, parts[i].length() - 2)
                        : parts[i];
                var known = parent.members.get(name);
                if (i == parts.length - 1) {
                    known = known == null ? new Kind(word, NAMING.matcher(name).matches()) : known.word(word);
                    parent.members.put(name, known);
                } else if (known == null) {
                    known = new Kind("object", NAMING.matcher(name).matches());
                    parent.members.put(name, known);
                }
                parent = known;
            }
        });
        return new Kinds(root);
    }

    /// The value of a top-level property, brought to its kind.
    Value convert(String property, Value value) {
        var kind = root.members.get(property);
        return kind == null ? value : convert(value, kind);
    }

    private static Value convert(Value value, Kind kind) {
        return switch (value) {
            case Value.Choice c -> {
                var cases = c.cases().stream()
                        .map(k -> new Ways.Case<>(k.when(), convert(k.value(), kind)))
                        .toList();
                yield new Value.Choice(cases, c.home());
            }
            case Value.Sequence s ->
                kind.inside("list").<Value>map(k -> each(s, v -> convert(v, k))).orElse(s);
            case Value.Mapping m -> mapping(m, kind);
            case Value.Text t -> text(t, kind);
            case Value.Number n -> kind.is("string") && !kind.is("number") ? text(plain(n.value()), n) : n;
            case Value.Bool b -> kind.is("string") && !kind.is("bool") ? text(String.valueOf(b.value()), b) : b;
            case Value.Unknown u ->
                u.known().document().isPresent() && kind.holdsMembers()
                        ? convert(encoded(u, u.known().document().get()), kind)
                        : partly(u, kind);
            case Value.Null _, Value.Entity _ -> value;
        };
    }

    /// JSON in a text with holes is a document with holes.
    private static Value partly(Value.Unknown u, Kind kind) {
        return kind.is("json")
                ? JsonText.document(u).map(d -> convert(d, kind)).orElseGet(() -> unknown(u, kind))
                : unknown(u, kind);
    }

    /// What it will be once it is known: an unknown bool where a text is due is an unknown text, not something that no text
    /// can equal.
    private static Value unknown(Value.Unknown u, Kind kind) {
        var due = kind.scalar();
        boolean differs =
                due.isPresent() && SCALARS.containsValue(u.type()) && !u.type().equals(due.get());
        return differs ? new Value.Unknown(u.cause(), due.get(), u.known(), u.home(), u.sensitive()) : u;
    }

    private static Value mapping(Value.Mapping m, Kind kind) {
        if (kind.isTags()) {
            return tags(m);
        }
        var inside = kind.inside("map");
        if (inside.isPresent()) {
            return members(m, (_, v) -> convert(v, inside.get()));
        }
        if (kind.members.isEmpty()) {
            return m;
        }
        return members(m, (name, v) -> {
            var member = kind.members.get(name);
            return member == null ? v : convert(v, member);
        });
    }

    private static Value tags(Value.Mapping written) {
        var pairs = new ArrayList<Value>();
        written.members().forEach((name, value) -> {
            var pair = new LinkedHashMap<String, Value>();
            pair.put("Key", new Value.Text(name, value.home()));
            pair.put("Value", value);
            pairs.add(new Value.Mapping(
                    Value.Mapping.Kind.OBJECT, Type.ANY, pair, Optional.empty(), value.home(), false));
        });
        return new Value.Sequence(
                Value.Sequence.Kind.LIST,
                Type.ANY,
                Value.Sequence.plain(pairs),
                written.rest(),
                written.home(),
                written.sensitive());
    }

    private static Value text(Value.Text t, Kind kind) {
        if (t.document().isPresent() && kind.holdsMembers()) {
            return convert(encoded(t, t.document().get()), kind);
        }
        if (kind.is("json") && JsonText.looksLike(t.value())) {
            return JsonText.document(t).orElse(t);
        }
        if (kind.is("string")) {
            return kind.names && t.value().isEmpty() ? new Value.Null(t.home()) : t;
        }
        if (kind.is("bool")) {
            var word = t.value().toLowerCase(Locale.ROOT);
            return word.equals("true") || word.equals("false")
                    ? new Value.Bool(word.equals("true"), t.home(), t.sensitive())
                    : t;
        }
        return kind.is("number") ? number(t) : t;
    }

    private static Value number(Value.Text t) {
        try {
            return new Value.Number(new BigDecimal(t.value().strip()), t.home(), t.sensitive());
        } catch (NumberFormatException e) {
            return t;
        }
    }

    private static Value text(String text, Value from) {
        return new Value.Text(text, Optional.empty(), from.home(), from.sensitive());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// A document that was encoded keeps its members' places, whatever names brought its text here.
    private static Value encoded(Value text, Value document) {
        return text.sensitive() ? document.sensitive(true) : document;
    }

    private static Value.Sequence each(Value.Sequence s, UnaryOperator<Value> convert) {
        List<Value.Sequence.Element> changed = null;
        for (int i = 0; i < s.size(); i++) {
            var element = s.elements().get(i);
            var value = convert.apply(element.value());
            if (value != element.value()) {
                changed = changed == null ? new ArrayList<>(s.elements()) : changed;
                changed.set(i, new Value.Sequence.Element(element.when(), value));
            }
        }
        return changed == null
                ? s
                : new Value.Sequence(s.kind(), s.element(), changed, s.rest(), s.home(), s.sensitive());
    }

    private static Value.Mapping members(Value.Mapping m, java.util.function.BiFunction<String, Value, Value> convert) {
        LinkedHashMap<String, Value> changed = null;
        for (var entry : m.members().entrySet()) {
            var value = convert.apply(entry.getKey(), entry.getValue());
            if (value != entry.getValue()) {
                changed = changed == null ? new LinkedHashMap<>(m.members()) : changed;
                changed.put(entry.getKey(), value);
            }
        }
        return changed == null
                ? m
                : new Value.Mapping(m.kind(), m.element(), changed, m.rest(), m.home(), m.sensitive());
    }
}
