package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Bringing values to a type, as Terraform does it. Homes, sensitivity, guards and open ends are kept.
final class Conversions {
    private Conversions() {}

    /// @throws Failure where the value has no such form
    static Value convert(Value value, Type wanted, Span at) {
        return switch (value) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Ways.Case<>(a.when(), alternative(a.value(), wanted, at)))
                                .toList(),
                        c.home());
            case Value.Null n -> wanted == Type.ANY ? n : new Value.Null(wanted, n.home(), n.sensitive());
            case Value.Unknown u -> unknown(u, wanted, at);
            default ->
                switch (wanted) {
                    case Type.Basic b -> basic(value, b, at);
                    case Type.ListOf l -> sequence(value, Sequence.Kind.LIST, l.element(), wanted, at);
                    case Type.SetOf s -> sequence(value, Sequence.Kind.SET, s.element(), wanted, at);
                    case Type.MapOf m -> map(value, m.element(), wanted, at);
                    case Type.Tuple t -> tuple(value, t, at);
                    case Type.Object o -> object(value, o, at);
                };
        };
    }

    private static Value alternative(Value value, Type wanted, Span at) {
        try {
            return convert(value, wanted, at);
        } catch (Failure _) {
            return new Value.Unknown(
                    new Cause(Cause.Kind.ERROR, "error", at), wanted, Known.NOTHING, value.home(), value.sensitive());
        }
    }

    private static Value unknown(Value.Unknown u, Type wanted, Span at) {
        if (wanted == Type.ANY || u.type().equals(wanted)) {
            return u;
        }
        if (u.type() != Type.ANY && !Types.mayConvert(u.type(), wanted)) {
            throw Failures.required(wanted, u.type(), at);
        }
        return new Value.Unknown(u.cause(), wanted, u.known(), u.home(), u.sensitive());
    }

    private static Value basic(Value value, Type.Basic wanted, Span at) {
        return switch (wanted) {
            case ANY -> value;
            case STRING ->
                switch (value) {
                    case Value.Text t -> t;
                    case Value.Number n ->
                        new Value.Text(Numbers.format(n.value(), at), Optional.empty(), n.home(), n.sensitive());
                    case Value.Bool b ->
                        new Value.Text(String.valueOf(b.value()), Optional.empty(), b.home(), b.sensitive());
                    default -> throw Failures.required(wanted, Types.of(value), at);
                };
            case NUMBER ->
                switch (value) {
                    case Value.Number n -> n;
                    case Value.Text t ->
                        new Value.Number(
                                Numbers.parse(t.value()).orElseThrow(() -> Failures.notANumber(t.value(), at)),
                                t.home(),
                                t.sensitive());
                    default -> throw Failures.required(wanted, Types.of(value), at);
                };
            case BOOL ->
                switch (value) {
                    case Value.Bool b -> b;
                    case Value.Text t ->
                        switch (t.value()) {
                            case "true", "1" -> new Value.Bool(true, t.home(), t.sensitive());
                            case "false", "0" -> new Value.Bool(false, t.home(), t.sensitive());
                            default -> throw Failures.notABool(t.value(), at);
                        };
                    default -> throw Failures.required(wanted, Types.of(value), at);
                };
        };
    }

    private static Value sequence(Value value, Sequence.Kind kind, Type element, Type wanted, Span at) {
        if (!(value instanceof Sequence from)) {
            throw Failures.required(wanted, Types.of(value), at);
        }
        var type = element == Type.ANY ? elementType(from, at) : element;
        var elements = new ArrayList<Element>(from.size());
        for (var e : from.elements()) {
            elements.add(new Element(e.when(), convert(e.value(), type, at)));
        }
        if (kind == Sequence.Kind.SET && from.kind() != Sequence.Kind.SET) {
            Sets.normalise(elements);
        }
        return new Sequence(kind, type, elements, from.rest(), from.home(), from.sensitive());
    }

    private static Type elementType(Sequence from, Span at) {
        if (from.kind() != Sequence.Kind.TUPLE && from.element() != Type.ANY) {
            return from.element();
        }
        return Types.unify(
                        from.elements().stream().map(e -> Types.of(e.value())).toList())
                .orElseThrow(() -> Failures.noCommonType(at));
    }

    private static Value map(Value value, Type element, Type wanted, Span at) {
        if (value instanceof Value.Entity entity) {
            return map(members(entity, entity.members().names()), element, wanted, at);
        }
        if (!(value instanceof Value.Mapping from)) {
            throw Failures.required(wanted, Types.of(value), at);
        }
        var type = element;
        if (element == Type.ANY) {
            type = from.kind() == Value.Mapping.Kind.MAP && from.element() != Type.ANY
                    ? from.element()
                    : Types.unify(from.members().values().stream()
                                    .map(Types::of)
                                    .toList())
                            .orElseThrow(() -> Failures.noCommonType(at));
        }
        var members = new LinkedHashMap<String, Value>();
        for (var m : from.members().entrySet()) {
            members.put(m.getKey(), convert(m.getValue(), type, at));
        }
        return new Value.Mapping(Value.Mapping.Kind.MAP, type, members, from.rest(), from.home(), from.sensitive());
    }

    private static Value tuple(Value value, Type.Tuple wanted, Span at) {
        if (!(value instanceof Sequence from) || from.kind() == Sequence.Kind.SET) {
            throw Failures.required(wanted, Types.of(value), at);
        }
        if (from.rest().isPresent()) {
            return from;
        }
        if (from.size() != wanted.elements().size()) {
            throw Failures.tupleLength(wanted.elements().size(), from.size(), at);
        }
        var elements = new ArrayList<Element>(from.size());
        for (int i = 0; i < from.size(); i++) {
            var e = from.elements().get(i);
            elements.add(
                    new Element(e.when(), convert(e.value(), wanted.elements().get(i), at)));
        }
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, elements, Optional.empty(), from.home(), from.sensitive());
    }

    /// A resource or module as the object of those of its attributes.
    private static Value.Mapping members(Value.Entity entity, Collection<String> names) {
        var members = new LinkedHashMap<String, Value>();
        for (var name : names) {
            entity.members().get(name).ifPresent(v -> members.put(name, v));
        }
        return Value.Mapping.object(members, entity.home());
    }

    private static Value object(Value value, Type.Object wanted, Span at) {
        if (value instanceof Value.Entity entity) {
            return object(members(entity, wanted.attributes().keySet()), wanted, at);
        }
        if (!(value instanceof Value.Mapping from)) {
            throw Failures.required(wanted, Types.of(value), at);
        }
        SequencedMap<String, Value> members = new LinkedHashMap<>();
        for (var attribute : wanted.attributes().entrySet()) {
            var member = from.members().get(attribute.getKey());
            if (member == null) {
                if (from.rest().isEmpty()) {
                    throw Failures.missingAttribute(attribute.getKey(), wanted, at);
                }
                continue;
            }
            members.put(attribute.getKey(), convert(member, attribute.getValue(), at));
        }
        return new Value.Mapping(
                Value.Mapping.Kind.OBJECT, Type.ANY, members, from.rest(), from.home(), from.sensitive());
    }

    /// The elements of a sequence as their names carry them, guards kept.
    static List<Element> elements(Sequence s) {
        if (!s.home().named()) {
            return s.elements();
        }
        var out = new ArrayList<Element>(s.size());
        for (int i = 0; i < s.size(); i++) {
            Guard when = s.elements().get(i).when();
            out.add(new Element(when, s.get(i)));
        }
        return out;
    }
}
