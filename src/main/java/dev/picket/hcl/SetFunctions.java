package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.SEQUENCE;

import dev.picket.value.Guard;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sets of known elements. Where an element or a whole is not known, only a union says more than that.
final class SetFunctions {
    private static final Type ANY_SET = new Type.SetOf(Type.ANY);

    private SetFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put(
                "setunion", Signature.of(ANY_SET, SetFunctions::union, SEQUENCE).more(SEQUENCE));
        table.put(
                "setintersection",
                Signature.of(ANY_SET, a -> filter(a, true), SEQUENCE).more(SEQUENCE));
        table.put("setsubtract", Signature.of(ANY_SET, a -> filter(a, false), SEQUENCE, SEQUENCE));
        table.put("setproduct", Signature.of(Type.ANY, SetFunctions::product).more(SEQUENCE));
    }

    /// @param lists the elements of each argument, all of that type
    private record Common(Type type, List<List<Value>> lists) {}

    private static Common common(Arguments a) {
        var all = new ArrayList<Value>();
        var types = new ArrayList<Type>();
        for (int i = 0; i < a.size(); i++) {
            all.addAll(a.present(i));
            types.add(element(a, i));
        }
        if (!a.rules() && UntypedNulls.clash(all)) {
            throw a.fail(-1, "the elements have no type in common");
        }
        var type = Types.unify(types).orElseThrow(() -> a.fail(-1, "the elements have no type in common"));
        var out = new ArrayList<List<Value>>();
        for (int i = 0; i < a.size(); i++) {
            int at = i;
            out.add(a.present(i).stream()
                    .map(v -> Conversions.convert(v, type, a.at(at)))
                    .toList());
        }
        return new Common(type, out);
    }

    /// The type of an argument's elements: its own where it is a list or a set of one.
    private static Type element(Arguments a, int i) {
        var own = a.sequence(i).kind() == Sequence.Kind.TUPLE
                ? Type.ANY
                : a.sequence(i).element();
        return own != Type.ANY
                ? own
                : Types.unify(a.present(i).stream().map(Types::of).toList())
                        .or(() -> a.rules() ? Optional.of(Type.ANY) : Optional.empty())
                        .orElseThrow(() -> Failures.noCommonType(a.at(i)));
    }

    private static Value union(Arguments a) {
        Optional<Value.Unknown> rest = Optional.empty();
        for (int i = 0; i < a.size(); i++) {
            rest = rest.or(a.sequence(i)::rest);
        }
        var common = common(a);
        var all = common.lists().stream().flatMap(List::stream).toList();
        return set(a, common.type(), all, rest);
    }

    private static Value filter(Arguments a, boolean keepShared) {
        var unknown = Signature.unknownIn(a.all());
        if (unknown.isPresent()) {
            return a.unknown(unknown.get(), ANY_SET);
        }
        var common = common(a);
        var lists = common.lists();
        var kept = new ArrayList<>(lists.getFirst());
        for (var other : lists.subList(1, lists.size())) {
            Set<String> keys = new HashSet<>();
            other.forEach(v -> keys.add(ResolvedText.key(v)));
            kept.removeIf(v -> keys.contains(ResolvedText.key(v)) != keepShared);
        }
        return set(a, common.type(), kept, Optional.empty());
    }

    private static Value set(Arguments a, Type type, List<Value> values, Optional<Value.Unknown> rest) {
        var elements = new ArrayList<Element>(Sequence.plain(values));
        Sets.normalise(elements);
        return new Sequence(Sequence.Kind.SET, type, elements, rest, a.home(), a.topSensitive());
    }

    /// The elements of one argument, in the type that they have in common.
    private static List<Value> alike(Arguments a, int i, Type type) {
        return a.rules()
                ? a.present(i)
                : a.present(i).stream()
                        .map(v -> Conversions.convert(v, type, a.at(i)))
                        .toList();
    }

    private static Value product(Arguments a) {
        if (a.size() < 2) {
            throw a.fail(-1, "needs at least two lists or sets");
        }
        long total = 1;
        boolean sets = false;
        var types = new ArrayList<Type>();
        var lists = new ArrayList<List<Value>>();
        for (int i = 0; i < a.size(); i++) {
            if (a.sequence(i).rest().isPresent()) {
                return a.unknown(a.sequence(i).rest().get(), Type.ANY);
            }
            UntypedNulls.check(a.sequence(i), a.on(), a.at(i));
            types.add(element(a, i));
            lists.add(alike(a, i, types.getLast()));
            sets |= a.sequence(i).kind() == Sequence.Kind.SET;
            total = Math.min(Bounds.ELEMENTS + 1L, total * lists.getLast().size());
        }
        if (total > Bounds.ELEMENTS) {
            return Unknowns.bound("more than " + Bounds.ELEMENTS + " elements in setproduct", a.at(), a.home());
        }
        List<List<Value>> rows = List.of(List.of());
        for (var list : lists) {
            var longer = new ArrayList<List<Value>>();
            for (var row : rows) {
                for (var v : list) {
                    var next = new ArrayList<>(row);
                    next.add(v);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        var home = a.home();
        var elements = new ArrayList<Element>();
        rows.forEach(r -> elements.add(new Element(Guard.ALWAYS, Sequence.tuple(r, home))));
        if (sets) {
            Sets.normalise(elements);
        }
        var kind = sets ? Sequence.Kind.SET : Sequence.Kind.LIST;
        var type = new Type.Tuple(types);
        return new Sequence(kind, type, elements, Optional.empty(), home, a.topSensitive());
    }
}
