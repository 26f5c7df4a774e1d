package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.LIST;
import static dev.picket.hcl.Signature.Kind.NUMBER;
import static dev.picket.hcl.Signature.Kind.SEQUENCE;

import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lists to lists. Guards of elements and open ends are kept; an open end that does not stand last moves to the end, so
/// positions behind it are not those of Terraform.
final class ListFunctions {
    private static final Type ANY_LIST = new Type.ListOf(Type.ANY);

    private ListFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put(
                "concat",
                Signature.of(ANY_LIST, ListFunctions::concat).more(LIST).withUnknowns());
        table.put("flatten", Signature.of(Type.ANY, ListFunctions::flatten, SEQUENCE));
        table.put("distinct", Signature.of(ANY_LIST, ListFunctions::distinct, SEQUENCE));
        table.put("compact", Signature.of(new Type.ListOf(Type.STRING), ListFunctions::compact, SEQUENCE));
        table.put("reverse", Signature.of(Type.ANY, ListFunctions::reverse, SEQUENCE));
        table.put("sort", Signature.of(new Type.ListOf(Type.STRING), ListFunctions::sort, SEQUENCE));
        table.put("slice", Signature.of(Type.ANY, ListFunctions::slice, LIST, NUMBER, NUMBER));
        table.put("chunklist", Signature.of(new Type.ListOf(ANY_LIST), ListFunctions::chunks, SEQUENCE, NUMBER));
        table.put("matchkeys", Signature.of(ANY_LIST, ListFunctions::matchKeys, LIST, LIST, LIST));
    }

    private static Value concat(Arguments a) {
        if (a.size() == 0) {
            throw a.fail(-1, "needs at least one list");
        }
        var elements = new ArrayList<Element>();
        Value.Unknown rest = null;
        boolean lists = true;
        var types = new ArrayList<Type>();
        for (int i = 0; i < a.size(); i++) {
            switch (a.get(i)) {
                case Value.Unknown u -> rest = rest == null ? open(u) : rest;
                case Sequence s -> {
                    elements.addAll(a.elements(i));
                    rest = rest == null ? s.rest().orElse(null) : rest;
                    lists &= s.kind() == Sequence.Kind.LIST;
                    types.add(s.element());
                }
                default -> throw new IllegalStateException("a list");
            }
        }
        if (elements.isEmpty() && rest != null && a.size() == 1) {
            return a.unknown(rest, ANY_LIST);
        }
        elements.forEach(e -> types.add(Types.of(e.value())));
        var type = Types.unify(types);
        if (!lists || type.isEmpty()) {
            return a.listOf(elements, Optional.ofNullable(rest), false);
        }
        elements.replaceAll(e -> new Element(e.when(), Conversions.convert(e.value(), type.get(), a.at())));
        return a.listOf(elements, Optional.ofNullable(rest), true);
    }

    private static Value.Unknown open(Value.Unknown u) {
        return new Value.Unknown(u.cause(), Type.ANY, Known.NOTHING, u.home(), u.sensitive());
    }

    private static Value flatten(Arguments a) {
        var elements = new ArrayList<Element>();
        var rest = flatten(a.sequence(0), Guard.ALWAYS, elements, a, 0);
        return a.listOf(elements, Optional.ofNullable(rest), false);
    }

    private static Value.@Nullable Unknown flatten(Sequence s, Guard outer, List<Element> out, Arguments a, int depth) {
        var rest = s.rest().orElse(null);
        var guards = a.on().ways().guards();
        for (var e : Conversions.elements(s)) {
            var when = guards.and(outer, e.when());
            var value = e.value();
            if (value instanceof Value.Choice c && c.cases().stream().anyMatch(k -> k.value() instanceof Sequence)) {
                value = Conditions.settle(c, a.on());
            }
            if (out.size() > Bounds.ELEMENTS) {
                return rest;
            }
            switch (value) {
                case Sequence inner
                when depth < 64 -> {
                    var innerRest = flatten(inner, when, out, a, depth + 1);
                    rest = rest == null ? innerRest : rest;
                }
                case Value.Unknown u
                when u.type() == Type.ANY || Types.isSequenceType(u.type()) -> {
                    if (u.type() == Type.ANY && a.rules()) {
                        out.add(new Element(when, u));
                    } else {
                        rest = rest == null ? open(u) : rest;
                    }
                }
                case Value.Null _ when a.rules() -> {}
                default -> out.add(new Element(when, value));
            }
        }
        return rest;
    }

    private static Value distinct(Arguments a) {
        var merging = a.sequence(0).size() > 1 ? mayMerge(a.sequence(0)) : null;
        if (merging != null) {
            return a.unknown(merging, ANY_LIST);
        }
        var kept = new ArrayList<Element>();
        var elements = a.elements(0);
        var type = Types.unify(elements.stream().map(e -> Types.of(e.value())).toList());
        if (!a.rules()) {
            requireCommonType(a, 0);
        }
        var seen = new HashSet<Object>();
        for (var raw : elements) {
            var e = type.isEmpty()
                    ? raw
                    : new Element(raw.when(), Conversions.convert(raw.value(), type.get(), a.at(0)));
            var same = identity(e.value());
            if (same.isEmpty() || !seen.contains(same.get())) {
                kept.add(e);
            }
            if (e.when() == Guard.ALWAYS) {
                same.ifPresent(seen::add);
            }
        }
        return a.listOf(kept, a.sequence(0).rest(), type.isPresent());
    }

    /// The first unknown that may turn out to be another element. What two resources are named by, or a resource and a
    /// literal, is taken to differ.
    static Value.@Nullable Unknown mayMerge(Sequence s) {
        for (var e : s.elements()) {
            if (!(e.value() instanceof Value.Unknown u && u.known().refers().isPresent())) {
                var unknown = Unknowns.within(e.value());
                if (unknown.isPresent()) {
                    return unknown.get();
                }
            }
        }
        return null;
    }

    /// What two values share that are surely equal, without taking a way.
    private static Optional<Object> identity(Value v) {
        if (v instanceof Value.Unknown u) {
            return u.known().refers().map(Object.class::cast);
        }
        return ResolvedText.isKnown(v) ? Optional.of(ResolvedText.key(v)) : Optional.empty();
    }

    private static Value compact(Arguments a) {
        var kept = new ArrayList<Element>();
        Value.Unknown open = a.sequence(0).rest().orElse(null);
        for (var item : a.present(0)) {
            if (item instanceof Value.Null) {
                continue;
            }
            var text = Conversions.convert(item, Type.STRING, a.at(0));
            if (text instanceof Value.Unknown u) {
                if (u.known().notNull() && u.known().notEmpty()) {
                    kept.add(new Element(Guard.ALWAYS, u));
                } else {
                    open = open == null ? open(u) : open;
                }
            } else if (!((Value.Text) text).value().isEmpty()) {
                kept.add(new Element(Guard.ALWAYS, text));
            }
        }
        return new Sequence(
                Sequence.Kind.LIST, Type.STRING, kept, Optional.ofNullable(open), a.home(), a.topSensitive());
    }

    private static Value reverse(Arguments a) {
        var s = a.sequence(0);
        if (s.rest().isPresent()) {
            return a.unknown(s.rest().get(), Types.of(s));
        }
        var reversed = a.elements(0).reversed();
        var kind = s.kind() == Sequence.Kind.SET ? Sequence.Kind.LIST : s.kind();
        return new Sequence(kind, s.element(), reversed, Optional.empty(), a.home(), a.topSensitive());
    }

    private static Value sort(Arguments a) {
        var texts = new ArrayList<Value>();
        for (var item : a.present(0)) {
            if (item instanceof Value.Null) {
                if (a.rules()) {
                    continue;
                }
                throw a.fail(0, "an element is null");
            }
            texts.add(Conversions.convert(item, Type.STRING, a.at(0)));
        }
        var unknown = Signature.unknownIn(texts).or(a.sequence(0)::rest);
        if (unknown.isPresent()) {
            return a.sequence(0).rest().isPresent()
                    ? a.unknown(unknown.get(), new Type.ListOf(Type.STRING))
                    : a.list(Type.STRING, Collections.nCopies(texts.size(), a.unknown(unknown.get(), Type.STRING)));
        }
        texts.sort(Comparator.comparing(v -> ((Value.Text) v).value(), Sets::byCodePoint));
        return a.list(Type.STRING, texts);
    }

    private static Value slice(Arguments a) {
        int from = a.integer(1);
        int to = a.integer(2);
        var s = a.sequence(0);
        if (s.rest().isPresent()) {
            return a.unknown(s.rest().get(), ANY_LIST);
        }
        var present = a.present(0);
        if (a.rules()) {
            from = Math.clamp(from, 0, present.size());
            to = Math.clamp(to, from, present.size());
        }
        if (from < 0 || to > present.size() || from > to) {
            throw a.fail(from < 0 || from > to ? 1 : 2, "the indexes are not within the list");
        }
        return new Sequence(
                s.kind(),
                s.element(),
                Sequence.plain(present.subList(from, to)),
                Optional.empty(),
                a.home(),
                a.topSensitive());
    }

    private static Value chunks(Arguments a) {
        int size = a.integer(1);
        if (size < 0) {
            throw a.fail(1, "the size must not be negative");
        }
        var s = a.sequence(0);
        UntypedNulls.check(s, a.on(), a.at(0));
        if (s.rest().isPresent()) {
            return a.unknown(s.rest().get(), new Type.ListOf(ANY_LIST));
        }
        var present = a.present(0);
        var type = Types.unify(present.stream().map(Types::of).toList())
                .orElseThrow(() -> a.fail(0, "the elements have no type in common"));
        present =
                present.stream().map(v -> Conversions.convert(v, type, a.at(0))).toList();
        var chunks = new ArrayList<Value>();
        for (int i = 0; i < present.size(); i += size == 0 ? present.size() : size) {
            int end = size == 0 ? present.size() : Math.min(present.size(), i + size);
            chunks.add(Sequence.list(type, present.subList(i, end), a.home()));
        }
        return a.list(new Type.ListOf(type), chunks);
    }

    private static void requireCommonType(Arguments a, int i) {
        UntypedNulls.check(a.sequence(i), a.on(), a.at(i));
        if (Types.unify(a.present(i).stream().map(Types::of).toList()).isEmpty()) {
            throw Failures.noCommonType(a.at(i));
        }
    }

    private static Value matchKeys(Arguments a) {
        var values = a.present(0);
        var keys = a.present(1);
        var wanted = a.present(2);
        for (int i = 0; i < a.size() && !a.rules(); i++) {
            requireCommonType(a, i);
        }
        if (values.size() != keys.size()) {
            throw a.fail(1, "values and keys differ in length");
        }
        var unknown = Signature.unknownIn(keys).or(() -> Signature.unknownIn(wanted));
        if (unknown.isPresent()) {
            return a.unknown(unknown.get(), ANY_LIST);
        }
        var out = new ArrayList<Element>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (wanted.stream().anyMatch(w -> Equality.surely(key, w, a.on()))) {
                out.add(new Element(Guard.ALWAYS, values.get(i)));
            }
        }
        return a.listOf(out, Optional.empty(), true);
    }
}
