package dev.picket.hcl;

import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Types of values, and the type that several have in common, as Terraform's conditionals and collections find it.
final class Types {
    private static final Type ANY_MAP = new Type.MapOf(Type.ANY);

    private Types() {}

    static Type of(Value value) {
        return switch (value) {
            case Value.Null n -> n.type();
            case Value.Bool _ -> Type.BOOL;
            case Value.Number _ -> Type.NUMBER;
            case Value.Text _ -> Type.STRING;
            case Value.Sequence s ->
                switch (s.kind()) {
                    case LIST -> new Type.ListOf(s.element());
                    case SET -> new Type.SetOf(s.element());
                    case TUPLE ->
                        new Type.Tuple(
                                s.elements().stream().map(e -> of(e.value())).toList());
                };
            case Value.Mapping m ->
                switch (m.kind()) {
                    case MAP -> new Type.MapOf(m.element());
                    case OBJECT -> {
                        var types = new LinkedHashMap<String, Type>();
                        m.members().forEach((k, v) -> types.put(k, of(v)));
                        yield new Type.Object(types);
                    }
                };
            case Value.Entity _ -> Type.ANY;
            case Value.Choice c -> {
                var types = c.cases().stream().map(a -> of(a.value())).toList();
                yield unify(types).orElse(Type.ANY);
            }
            case Value.Unknown u -> u.type();
        };
    }

    /// The type that all of these convert to without loss; empty where there is none. `ANY` says nothing and is passed
    /// over.
    static Optional<Type> unify(List<Type> types) {
        Type first = null;
        boolean same = true;
        var known = new ArrayList<Type>();
        for (var t : types) {
            if (t == Type.ANY) {
                continue;
            }
            known.add(t);
            if (first == null) {
                first = t;
            } else if (same && !first.equals(t)) {
                same = false;
            }
        }
        if (first == null) {
            return Optional.of(Type.ANY);
        }
        return same ? Optional.of(first) : Optional.ofNullable(common(known));
    }

    private static @Nullable Type common(List<Type> types) {
        if (types.stream().allMatch(Type.Basic.class::isInstance)) {
            return types.contains(Type.STRING) ? Type.STRING : null;
        }
        if (types.stream().allMatch(Types::isMappingType)) {
            return commonMapping(types);
        }
        if (types.stream().allMatch(Types::isSequenceType)) {
            return commonSequence(types);
        }
        return null;
    }

    static boolean isSequenceType(Type t) {
        return t instanceof Type.Tuple || t instanceof Type.ListOf || t instanceof Type.SetOf;
    }

    private static @Nullable Type commonMapping(List<Type> types) {
        var objects = types.stream()
                .filter(Type.Object.class::isInstance)
                .map(Type.Object.class::cast)
                .toList();
        if (objects.size() == types.size()) {
            var names = objects.getFirst().attributes().keySet();
            if (objects.stream().allMatch(o -> o.attributes().keySet().equals(names))) {
                var attributes = new TreeMap<String, Type>();
                for (var name : names) {
                    var type = unify(
                            objects.stream().map(o -> o.attributes().get(name)).toList());
                    if (type.isEmpty()) {
                        return null;
                    }
                    attributes.put(name, type.get());
                }
                return new Type.Object(attributes);
            }
        }
        var members = new ArrayList<Type>();
        for (var t : types) {
            switch (t) {
                case Type.Object o -> members.addAll(o.attributes().values());
                case Type.MapOf m -> members.add(m.element());
                default -> {}
            }
        }
        // an empty map says nothing of its elements: an object of several types stays one beside it
        return unify(members).<Type>map(Type.MapOf::new).orElse(types.contains(ANY_MAP) ? Type.ANY : null);
    }

    private static @Nullable Type commonSequence(List<Type> types) {
        var tuples = types.stream()
                .filter(Type.Tuple.class::isInstance)
                .map(Type.Tuple.class::cast)
                .toList();
        if (tuples.size() == types.size()) {
            int size = tuples.getFirst().elements().size();
            if (tuples.stream().allMatch(t -> t.elements().size() == size)) {
                var elements = new ArrayList<Type>();
                for (int i = 0; i < size; i++) {
                    int at = i;
                    var type =
                            unify(tuples.stream().map(t -> t.elements().get(at)).toList());
                    if (type.isEmpty()) {
                        return null;
                    }
                    elements.add(type.get());
                }
                return new Type.Tuple(elements);
            }
        }
        boolean set = types.stream().anyMatch(Type.SetOf.class::isInstance)
                && types.stream().noneMatch(Type.ListOf.class::isInstance);
        var members = new ArrayList<Type>();
        for (var t : types) {
            switch (t) {
                case Type.Tuple o -> members.addAll(o.elements());
                case Type.ListOf o -> members.add(o.element());
                case Type.SetOf o -> members.add(o.element());
                default -> {}
            }
        }
        return unify(members)
                .<Type>map(e -> set ? new Type.SetOf(e) : new Type.ListOf(e))
                .orElse(null);
    }

    static boolean isMappingType(Type t) {
        return t instanceof Type.Object || t instanceof Type.MapOf;
    }

    /// Whether two types are the same as far as is known of them.
    static boolean mayBeSame(Type a, Type b) {
        if (a == Type.ANY || b == Type.ANY) {
            return true;
        }
        return switch (a) {
            case Type.Basic _ -> a == b;
            case Type.ListOf x -> b instanceof Type.ListOf y && mayBeSame(x.element(), y.element());
            case Type.SetOf x -> b instanceof Type.SetOf y && mayBeSame(x.element(), y.element());
            case Type.MapOf x -> b instanceof Type.MapOf y && mayBeSame(x.element(), y.element());
            case Type.Tuple x ->
                b instanceof Type.Tuple y
                        && x.elements().size() == y.elements().size()
                        && IntStream.range(0, x.elements().size())
                                .allMatch(i -> mayBeSame(
                                        x.elements().get(i), y.elements().get(i)));
            case Type.Object x ->
                b instanceof Type.Object y
                        && x.attributes().keySet().equals(y.attributes().keySet())
                        && x.attributes().entrySet().stream()
                                .allMatch(e ->
                                        mayBeSame(e.getValue(), y.attributes().getOrDefault(e.getKey(), Type.ANY)));
        };
    }

    /// Whether some value of the one type has a form of the other.
    static boolean mayConvert(Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            return from == Type.STRING || to == Type.STRING || from == to;
        }
        return isSequenceType(from) && isSequenceType(to) || isMappingType(from) && isMappingType(to);
    }

    static boolean isPrimitive(Type type) {
        return type instanceof Type.Basic && type != Type.ANY;
    }

    static boolean isCollection(Type type) {
        return !(type instanceof Type.Basic);
    }

    /// `string`, `list of number`, `object`
    static String friendly(Type type) {
        return switch (type) {
            case Type.Basic b -> b == Type.ANY ? "value" : b.toString();
            case Type.ListOf l -> l.element() == Type.ANY ? "list" : "list of " + friendly(l.element());
            case Type.SetOf s -> s.element() == Type.ANY ? "set" : "set of " + friendly(s.element());
            case Type.MapOf m -> m.element() == Type.ANY ? "map" : "map of " + friendly(m.element());
            case Type.Tuple _ -> "tuple";
            case Type.Object _ -> "object";
        };
    }

    static String article(Type type) {
        var name = friendly(type);
        return (name.startsWith("o") ? "an " : "a ") + name;
    }
}
