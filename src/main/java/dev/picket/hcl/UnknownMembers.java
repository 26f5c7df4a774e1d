package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeSet;

/// What is known of an attribute or element of a value that is not known.
final class UnknownMembers {
    private UnknownMembers() {}

    /// An object or tuple that is not known, as one of unknown members: its type says which they are.
    static Value opened(Value value, Span at, Evaluation on) {
        if (Homes.rules(on) || !(value instanceof Value.Unknown u)) {
            return value;
        }
        return switch (u.type()) {
            case Type.Object o -> {
                var members = new LinkedHashMap<String, Value>();
                o.attributes().keySet().forEach(name -> members.put(name, of(u, name, "." + name, at, on)));
                yield Value.Mapping.object(members, u.home()).sensitive(u.sensitive());
            }
            case Type.Tuple t -> {
                var members = new ArrayList<Value>();
                for (int i = 0; i < t.elements().size(); i++) {
                    members.add(of(u, "" + i, "[" + i + "]", at, on));
                }
                yield Value.Sequence.tuple(members, u.home()).sensitive(u.sensitive());
            }
            case Type.Basic _, Type.ListOf _, Type.SetOf _, Type.MapOf _ -> u;
        };
    }

    /// An attribute or element of what is not known: its input and reference say the longer path, and so does its cause
    /// unless a rule looks at it: what is behind an unknown link waits for that link.
    static Value of(Value.Unknown u, String name, String step, Span at, Evaluation on) {
        Type type;
        switch (u.type()) {
            case Type.Object o -> {
                var attribute = o.attributes().get(name);
                if (attribute == null) {
                    return Traversals.missing(u, Failures.noSuchAttribute(name, at), on);
                }
                type = attribute;
            }
            case Type.MapOf m -> type = m.element();
            case Type.ListOf l -> type = l.element();
            case Type.Tuple t -> {
                var index = Numbers.parse(name)
                        .filter(Numbers::isWhole)
                        .map(BigDecimal::intValue)
                        .filter(i -> i >= 0 && i < t.elements().size());
                if (index.isEmpty()) {
                    return Traversals.missing(u, Failures.noSuchElement(name, at), on);
                }
                type = t.elements().get(index.get());
            }
            case Type.SetOf _ -> {
                if (!Homes.rules(on)) {
                    throw Failures.notIndexable(u.type(), at);
                }
                type = Type.ANY;
            }
            case Type.Basic b -> {
                if (b != Type.ANY) {
                    return Traversals.missing(u, Failures.noAttributes(name, b, at), on);
                }
                type = Type.ANY;
            }
        }
        var known = Known.NOTHING;
        var refers = u.known().refers();
        if (refers.isPresent()) {
            var s = refers.get();
            var path = s.attribute().isEmpty() && step.startsWith(".") ? step.substring(1) : s.attribute() + step;
            known = known.withRefers(new Symbol(s.scope(), s.address(), path));
            if (path.equals("id") || path.equals("arn") || path.equals("name")) {
                known = known.withNotNull(); // no resource is without
            }
        }
        var input = u.known().input();
        if (input.isPresent()) {
            var i = input.get();
            known = known.withInput(on.ways().guards().input("#" + i.order() + step, i.name() + step, new TreeSet<>()));
        }
        boolean longer = !Homes.rules(on)
                && switch (u.cause().kind()) {
                    case ERROR, BOUND -> false;
                    case ATTRIBUTE -> true;
                    // of instances with unknown keys: what their keys wait for is no part of the path
                    case INPUT, OUTSIDE, MODULE, FUNCTION ->
                        refers.filter(r -> r.address().endsWith("[*]")).isEmpty();
                };
        var cause = longer ? u.cause().named(u.cause().text() + step) : u.cause();
        return new Value.Unknown(cause, type, known, u.home(), u.sensitive());
    }

    static Type elementType(Type type) {
        return switch (type) {
            case Type.ListOf l -> l.element();
            case Type.MapOf m -> m.element();
            case Type.SetOf s -> s.element();
            case Type.Basic _, Type.Tuple _, Type.Object _ -> Type.ANY;
        };
    }
}
