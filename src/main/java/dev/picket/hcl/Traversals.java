package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Names, attributes and indexes. The value that a name of the user's carries is re-homed once, to the whole traversal.
final class Traversals {
    static final String ELEMENT = "*";

    private Traversals() {}

    static Value evaluate(Expression e, Evaluation on) {
        var value = step(e, on);
        return rehomes(e, on) ? value.through(e.span()) : value;
    }

    private static boolean rehomes(Expression e, Evaluation on) {
        if (Homes.rules(on)) {
            return false;
        }
        while (true) {
            switch (e) {
                case Expression.Name n -> {
                    return !Items.Bound.binds(on.scope(), n.name());
                }
                case Expression.Attribute a -> e = a.target();
                case Expression.Index i -> e = i.target();
                default -> {
                    return false;
                }
            }
        }
    }

    private static Value step(Expression e, Evaluation on) {
        return switch (e) {
            case Expression.Name n ->
                on.scope()
                        .lookup(n.name())
                        .or(() -> meant(n, on))
                        .orElseThrow(() -> Failures.noSuchName(n.name(), n.span()));
            case Expression.Element x ->
                on.scope().lookup(ELEMENT).orElseThrow(() -> Failures.noSuchName(ELEMENT, x.span()));
            case Expression.Attribute a ->
                attribute(Conditions.settle(step(a.target(), on), on), a.name(), a.nameSpan(), on);
            case Expression.Index i -> {
                var target = Conditions.settle(step(i.target(), on), on);
                yield index(target, Evaluator.settled(i.key(), on), isConstant(i.target()), i.span(), on);
            }
            default -> Evaluator.raw(e, on);
        };
    }

    /// `True` and `False` of other languages: no words of HCL, but nobody means anything else.
    private static Optional<Value> meant(Expression.Name name, Evaluation on) {
        var word = name.name().toLowerCase(Locale.ROOT);
        if (Homes.rules(on) || !word.equals("true") && !word.equals("false")) {
            return Optional.empty();
        }
        on.problems().accept(HclDiagnostics.capitalBool(name.span(), word));
        return Optional.of(new Value.Bool(word.equals("true"), Home.written(name.span())));
    }

    private static boolean isConstant(Expression e) {
        while (e instanceof Expression.Parentheses p) {
            e = p.inner();
        }
        return e instanceof Expression.Object;
    }

    static Value attribute(Value target, String name, Span at, Evaluation on) {
        return switch (target) {
            case Value.Null _ -> {
                if (!Homes.rules(on)) {
                    throw Failures.attributeOfNull(name, at);
                }
                yield absent(target);
            }
            case Value.Entity e ->
                e.members().get(name).orElseGet(() -> missing(target, Failures.noSuchAttribute(name, at), on));
            case Value.Mapping m -> member(m, name, at, on);
            case Value.Unknown u -> UnknownMembers.of(u, name, "." + name, at, on);
            case Value.Sequence s -> {
                if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
                    yield element(s, new BigDecimal(name), at, on);
                }
                yield missing(target, Failures.noAttributes(name, Types.of(target), at), on);
            }
            case Value.Bool _, Value.Number _, Value.Text _, Value.Choice _ ->
                missing(target, Failures.noAttributes(name, Types.of(target), at), on);
        };
    }

    /// `target[key]`
    ///
    /// @param constant the target is written on the spot: a key that it lacks is unknown in rules, never absent
    static Value index(Value target, Value key, boolean constant, Span at, Evaluation on) {
        if (key instanceof Value.Null) {
            if (!Homes.rules(on)) {
                throw Failures.indexByNull(at);
            }
            return absent(target);
        }
        if (target instanceof Value.Null) {
            if (!Homes.rules(on)) {
                throw Failures.indexOfNull(at);
            }
            return absent(target);
        }
        boolean sensitive = key.sensitive();
        if (key instanceof Value.Unknown u) {
            return byUnknown(target, u, at, on);
        }
        Value value = switch (target) {
            case Value.Sequence s ->
                element(s, ((Value.Number) Conversions.convert(key, Type.NUMBER, at)).value(), at, on);
            case Value.Mapping m -> {
                var name = ((Value.Text) Conversions.convert(key, Type.STRING, at)).value();
                yield constant && Homes.rules(on) && !m.members().containsKey(name)
                        ? outsideTable(name, key)
                        : member(m, name, at, on);
            }
            case Value.Entity e -> {
                var name = ((Value.Text) Conversions.convert(key, Type.STRING, at)).value();
                yield e.members().get(name).orElseGet(() -> missing(target, Failures.noSuchElement(name, at), on));
            }
            case Value.Unknown u -> {
                var name = ((Value.Text) Conversions.convert(key, Type.STRING, at)).value();
                var step = key instanceof Value.Number ? "[" + name + "]" : "[\"" + name + "\"]";
                yield UnknownMembers.of(u, name, step, at, on);
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Choice _ ->
                missing(target, Failures.notIndexable(Types.of(target), at), on);
        };
        if (constant && Homes.rules(on)) {
            value = value.at(key.home()); // the table is the rule's: what the user wrote is the key
        }
        return sensitive ? value.sensitive(true) : value;
    }

    private static Value member(Value.Mapping m, String name, Span at, Evaluation on) {
        var found = m.get(name);
        if (found.isPresent()) {
            return marked(found.get(), m);
        }
        if (m.rest().isPresent()) {
            var rest = m.rest().get();
            return new Value.Unknown(rest.cause(), m.element(), ofRest(rest), m.home(), m.sensitive());
        }
        return missing(
                m,
                m.kind() == Value.Mapping.Kind.OBJECT
                        ? Failures.noSuchAttribute(name, at)
                        : Failures.noSuchElement(name, at),
                on);
    }

    /// The element of that number among those that are there on the way taken.
    static Value element(Value.Sequence s, BigDecimal index, Span at, Evaluation on) {
        if (s.kind() == Value.Sequence.Kind.SET && !Homes.rules(on)) {
            throw Failures.notIndexable(Types.of(s), at);
        }
        if (index.signum() >= 0 && Numbers.isWhole(index)) {
            long left = index.min(BigDecimal.valueOf(Integer.MAX_VALUE)).longValue();
            for (int i = 0; i < s.size(); i++) {
                if (Conditions.present(s.elements().get(i), on) && left-- == 0) {
                    return marked(s.get(i), s);
                }
            }
            if (s.rest().isPresent()) {
                var rest = s.rest().get();
                return new Value.Unknown(rest.cause(), s.element(), ofRest(rest), s.home(), s.sensitive());
            }
        }
        return missing(s, Failures.noSuchElement(index.toPlainString(), at), on);
    }

    /// An element beyond an open end is what the open end refers to.
    private static Known ofRest(Value.Unknown rest) {
        return rest.known().refers().map(Known.NOTHING::withRefers).orElse(Known.NOTHING);
    }

    private static Value byUnknown(Value target, Value.Unknown key, Span at, Evaluation on) {
        if (target instanceof Value.Mapping m && KeyChoice.of(m, key, on) instanceof KeyChoice.Key(var name)) {
            var found = member(m, name, at, on);
            return key.sensitive() ? found.sensitive(true) : found;
        }
        var type = switch (target) {
            case Value.Sequence s -> s.element();
            case Value.Mapping m -> m.element();
            case Value.Unknown u when !Types.isPrimitive(u.type()) -> UnknownMembers.elementType(u.type());
            case Value.Entity _ -> Type.ANY;
            default -> {
                missing(target, Failures.notIndexable(Types.of(target), at), on);
                yield Type.ANY;
            }
        };
        var rest = switch (target) {
            case Value.Sequence s when s.elements().isEmpty() -> s.rest();
            case Value.Mapping m when m.members().isEmpty() -> m.rest();
            default -> Optional.<Value.Unknown>empty();
        };
        return new Value.Unknown(
                key.cause(),
                type,
                rest.map(Traversals::ofRest).orElse(Known.NOTHING),
                Homes.computed(on, at, target, key),
                key.sensitive() || target.sensitive());
    }

    private static Value outsideTable(String name, Value key) {
        var cause = new Cause(
                Cause.Kind.OUTSIDE, "the value \"" + name + "\"", key.home().place());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, key.home(), key.sensitive());
    }

    private static Value marked(Value member, Value collection) {
        return collection.sensitive() && !member.sensitive() ? member.sensitive(true) : member;
    }

    static Value missing(Value target, Failure failure, Evaluation on) {
        if (!Homes.rules(on)) {
            throw failure;
        }
        return absent(target);
    }

    /// Nothing is there: it stands at what should have held it.
    private static Value absent(Value target) {
        var home = target.home();
        return new Value.Null(Type.ANY, home.kind() == Home.Kind.RULE ? home : Home.absent(home.place()), false);
    }
}
