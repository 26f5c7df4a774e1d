package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.LIST;
import static dev.picket.hcl.Signature.Kind.NUMBER;

import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;

/// One out of several: an element of a list, or the first argument that says something.
final class ElementFunctions {
    private static final Type ANY_LIST = new Type.ListOf(Type.ANY);

    private ElementFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("element", Signature.of(Type.ANY, ElementFunctions::element, LIST, NUMBER));
        table.put("index", Signature.of(Type.NUMBER, ElementFunctions::index, LIST, ANY));
        table.put("one", Signature.of(Type.ANY, ElementFunctions::one, ANY));
        table.put("coalesce", Signature.of(Type.ANY, ElementFunctions::coalesce).more(ANY));
        table.put(
                "coalescelist",
                Signature.of(Type.ANY, ElementFunctions::coalesceList).more(ANY));
    }

    private static Value element(Arguments a) {
        int index = a.integer(1);
        var s = a.sequence(0);
        if (index < 0 && s.kind() == Sequence.Kind.TUPLE && !a.rules() && (s.size() == 0 || index % s.size() != 0)) {
            throw a.fail(1, "the index must not be negative"); // as Terraform 1.11, which lets whole turns pass
        }
        if (s.rest().isPresent()) {
            return index >= 0 && index < s.size() && s.elements().stream().allMatch(e -> e.when() == Guard.ALWAYS)
                    ? s.get(index)
                    : a.unknown(s.rest().get(), s.element(), Known.NOTHING);
        }
        var present = a.present(0);
        if (present.isEmpty()) {
            if (a.rules()) {
                return a.nothing(Type.ANY);
            }
            throw a.fail(0, "the list is empty");
        }
        return a.standing(present.get(Math.floorMod(index, present.size())));
    }

    private static Value index(Arguments a) {
        if (a.get(1) instanceof Value.Null && !a.rules()) {
            throw a.fail(1, "argument 2 must not be null");
        }
        var present = a.present(0);
        for (int i = 0; i < present.size(); i++) {
            var answer = Equality.equal(present.get(i), a.get(1), a.on());
            if (answer.because() != null) {
                return a.unknown(answer.because(), Type.NUMBER);
            }
            if (answer.equal()) {
                return a.count(i);
            }
        }
        if (a.sequence(0).rest().isPresent()) {
            return a.unknown(a.sequence(0).rest().get(), Type.NUMBER);
        }
        if (a.rules()) {
            return a.nothing(Type.NUMBER);
        }
        throw a.fail(1, "the list has no such element");
    }

    private static Value one(Arguments a) {
        return switch (a.get(0)) {
            case Value.Null n -> {
                if (a.rules()) {
                    yield n;
                }
                throw a.fail(0, "argument 1 must not be null");
            }
            case Value.Unknown u
            when u.type() == Type.ANY || Types.isCollection(u.type()) ->
                a.unknown(u, UnknownMembers.elementType(u.type()), Known.NOTHING);
            case Sequence s -> {
                var present = a.present(0);
                if (present.size() > 1) {
                    throw a.fail(0, "the list has more than one element");
                }
                if (s.rest().isPresent()) {
                    yield a.unknown(s.rest().get(), s.element(), Known.NOTHING);
                }
                yield present.isEmpty() ? a.nothing(s.element()) : a.standing(present.getFirst());
            }
            default -> throw a.fail(0, "a list, set or tuple with at most one element is required");
        };
    }

    private static Value coalesce(Arguments a) {
        var type = Types.unify(a.all().stream().map(Types::of).toList())
                .orElseThrow(() -> a.fail(-1, "the arguments have no type in common"));
        for (int i = 0; i < a.size(); i++) {
            var value = a.get(i);
            if (value instanceof Value.Null
                    || value instanceof Value.Text(var text, _, _, _) && text.isEmpty()) {
                continue;
            }
            var converted = Conversions.convert(value, type, a.at(i));
            if (!(converted instanceof Value.Unknown u)) {
                return converted;
            }
            boolean last = i == a.size() - 1;
            boolean surely =
                    u.known().notNull() && (u.type() != Type.STRING || u.known().notEmpty());
            if (surely || last) {
                return u;
            }
            var known = a.all().getLast() instanceof Value.Null ? Known.NOTHING : Known.NOT_NULL;
            var refers = u.known().refers();
            return a.unknown(u, type, refers.isPresent() ? known.withRefers(refers.get()) : known);
        }
        if (a.rules()) {
            return a.nothing(type);
        }
        throw a.fail(-1, "no argument is neither null nor empty");
    }

    private static boolean isNoList(Value v) {
        return switch (v) {
            case Sequence s -> s.kind() == Sequence.Kind.SET;
            case Value.Unknown _, Value.Choice _ -> false;
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _, Value.Entity _ -> true;
        };
    }

    private static Value coalesceList(Arguments a) {
        if (!a.rules() && a.all().stream().anyMatch(ElementFunctions::isNoList)) {
            throw a.fail(-1, "the arguments must be lists");
        }
        for (var value : a.all()) {
            switch (value) {
                case Value.Null _ when a.rules() -> {}
                case Value.Unknown u -> {
                    return a.unknown(u, ANY_LIST);
                }
                case Sequence s
                when a.rules() || s.kind() != Sequence.Kind.SET -> {
                    var present = a.present(Conversions.elements(s));
                    if (!present.isEmpty()) {
                        return s;
                    }
                    if (s.rest().isPresent()) {
                        return a.unknown(s.rest().get(), ANY_LIST);
                    }
                }
                default -> throw a.fail(-1, "the arguments must be lists");
            }
        }
        if (a.rules()) {
            return a.nothing(ANY_LIST);
        }
        throw a.fail(-1, "every list is empty or null");
    }
}
