package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.LIST;
import static dev.picket.hcl.Signature.Kind.MAPPING;
import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Maps and objects. Open ends are kept.
final class MapFunctions {
    private static final Type TEXTS = new Type.ListOf(Type.STRING);

    private MapFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("keys", Signature.of(TEXTS, MapFunctions::keys, MAPPING));
        table.put("values", Signature.of(new Type.ListOf(Type.ANY), MapFunctions::values, MAPPING));
        table.put(
                "lookup",
                Signature.of(Type.ANY, MapFunctions::lookup, MAPPING, TEXT, ANY)
                        .from(2)
                        .withUnknowns());
        table.put("merge", Signature.of(Type.ANY, MapFunctions::merge).more(ANY));
        table.put("zipmap", Signature.of(Type.ANY, MapFunctions::zip, LIST, LIST));
        table.put("transpose", Signature.of(new Type.MapOf(TEXTS), MapFunctions::transpose, MAPPING));
    }

    private static SequencedMap<String, Value> sorted(SequencedMap<String, Value> members) {
        var sorted = new TreeMap<String, Value>(Sets::byCodePoint);
        sorted.putAll(members);
        return sorted;
    }

    private static Value keys(Arguments a) {
        var m = a.mapping(0);
        var home = a.home();
        var keys = new ArrayList<Value>();
        sorted(a.members(0)).forEach((k, v) -> {
            if (!absent(v, a)) {
                keys.add(new Value.Text(k, v.home()));
            }
        });
        boolean list = m.kind() == Mapping.Kind.MAP;
        return new Value.Sequence(
                list ? Value.Sequence.Kind.LIST : Value.Sequence.Kind.TUPLE,
                list ? Type.STRING : Type.ANY,
                Value.Sequence.plain(keys),
                m.rest(),
                home,
                a.topSensitive());
    }

    private static boolean absent(Value v, Arguments a) {
        return a.rules() && v instanceof Value.Choice c && Conditions.settle(c, a.on()) instanceof Value.Null;
    }

    private static Value values(Arguments a) {
        var m = a.mapping(0);
        var values = new ArrayList<Value>();
        sorted(a.members(0)).values().forEach(v -> {
            if (!absent(v, a)) {
                values.add(v);
            }
        });
        boolean list = m.kind() == Mapping.Kind.MAP;
        return new Value.Sequence(
                list ? Value.Sequence.Kind.LIST : Value.Sequence.Kind.TUPLE,
                m.element(),
                Value.Sequence.plain(values),
                m.rest(),
                a.home(),
                a.topSensitive());
    }

    private static Value lookup(Arguments a) {
        if (a.get(0) instanceof Value.Unknown u) {
            return a.unknown(u, Type.ANY, Known.NOTHING);
        }
        var m = a.mapping(0);
        var key = "";
        if (a.get(1) instanceof Value.Unknown u) {
            switch (KeyChoice.of(m, u, a.on())) {
                case KeyChoice.Key(var name) -> key = name;
                case KeyChoice.None _
                when a.size() > 2 -> {
                    return fallback(m, a);
                }
                case KeyChoice.None _, KeyChoice.Open _ -> {
                    return a.unknown(u, m.element(), Known.NOTHING);
                }
            }
        } else {
            key = a.text(1);
        }
        var found = m.get(key);
        if (found.isPresent()) {
            return a.standing(Conditions.settle(found.get(), a.on()));
        }
        if (m.rest().isPresent()) {
            return a.unknown(m.rest().get(), m.element(), Known.NOTHING);
        }
        if (a.size() < 3) {
            if (a.rules()) {
                return a.nothing(Type.ANY);
            }
            throw a.fail(1, "the map has no key \"" + key + "\", and no default is given");
        }
        return fallback(m, a);
    }

    private static Value fallback(Mapping m, Arguments a) {
        var fallback = a.get(2);
        return m.kind() == Mapping.Kind.MAP ? Conversions.convert(fallback, m.element(), a.at(2)) : fallback;
    }

    private static Value merge(Arguments a) {
        var members = new LinkedHashMap<String, Value>();
        Value.Unknown rest = null;
        boolean map = true;
        Type type = null;
        for (int i = 0; i < a.size(); i++) {
            var given = UnknownMembers.opened(a.get(i), a.at(i), a.on());
            var value = given instanceof Value.Entity e ? Entities.mapping(e) : given;
            switch (value) {
                case Value.Null _ -> {}
                case Value.Unknown u
                when u.type() == Type.ANY || Types.isMappingType(u.type()) -> {
                    var open = new Value.Unknown(u.cause(), Type.ANY, Known.NOTHING, u.home(), u.sensitive());
                    rest = rest == null ? open : rest;
                    members.replaceAll((_, v) -> overwritten(v, open));
                }
                case Mapping m -> {
                    m.rest().ifPresent(open -> members.replaceAll((_, v) -> overwritten(v, open)));
                    m.values().forEach((k, v) -> {
                        members.remove(k);
                        members.put(k, v);
                    });
                    rest = rest == null ? m.rest().orElse(null) : rest;
                    map &= m.kind() == Mapping.Kind.MAP && (type == null || type.equals(m.element()));
                    type = m.element();
                }
                default -> throw a.fail(i, "a map or object is required");
            }
        }
        return new Mapping(
                map && type != null ? Mapping.Kind.MAP : Mapping.Kind.OBJECT,
                map && type != null ? type : Type.ANY,
                members,
                Optional.ofNullable(rest),
                a.home(),
                a.topSensitive());
    }

    /// What was known may be overwritten by what is not, and stands there.
    private static Value overwritten(Value v, Value.Unknown by) {
        return new Value.Unknown(by.cause(), Type.ANY, Known.NOTHING, by.home(), v.sensitive());
    }

    private static Value zip(Arguments a) {
        var open = a.sequence(0).rest().or(a.sequence(1)::rest);
        var keys = a.present(0);
        var values = a.present(1);
        if (open.isEmpty() && keys.size() != values.size()) {
            throw a.fail(1, "there are " + keys.size() + " keys and " + values.size() + " values");
        }
        var members = new LinkedHashMap<String, Value>();
        Value.Unknown rest = open.orElse(null);
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            var key = Conversions.convert(keys.get(i), Type.STRING, a.at(0));
            switch (key) {
                case Value.Text t -> members.put(t.value(), values.get(i));
                case Value.Unknown u -> rest = rest == null ? u : rest;
                default -> throw a.fail(0, "a key is null");
            }
        }
        boolean map = a.sequence(1).kind() != Value.Sequence.Kind.TUPLE;
        return new Mapping(
                map ? Mapping.Kind.MAP : Mapping.Kind.OBJECT,
                map ? a.sequence(1).element() : Type.ANY,
                members,
                Optional.ofNullable(rest),
                a.home(),
                a.topSensitive());
    }

    private static Value transpose(Arguments a) {
        var unknown = Unknowns.within(a.mapping(0));
        if (unknown.isPresent()) {
            return a.unknown(unknown.get(), new Type.MapOf(TEXTS));
        }
        var groups = new TreeMap<String, List<Value>>(Sets::byCodePoint);
        sorted(a.members(0)).forEach((key, list) -> {
            var texts = Conversions.convert(Conditions.settle(list, a.on()), TEXTS, a.at(0));
            var items = texts instanceof Value.Sequence s ? a.present(Conversions.elements(s)) : List.of(texts);
            for (var item : items) {
                if (item instanceof Value.Text t) {
                    groups.computeIfAbsent(t.value(), _ -> new ArrayList<>()).add(new Value.Text(key, t.home()));
                } else if (!a.rules()) {
                    throw a.fail(0, "what is null cannot become a key");
                }
            }
        });
        var members = new LinkedHashMap<String, Value>();
        var home = a.home();
        groups.forEach((k, v) -> members.put(k, Value.Sequence.list(Type.STRING, v, home)));
        return Mapping.map(TEXTS, members, home);
    }
}
