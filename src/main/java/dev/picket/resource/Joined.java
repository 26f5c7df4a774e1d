package dev.picket.resource;

import dev.picket.text.Diagnostic;
import dev.picket.value.Choices;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A property of a whole and what its parts add: objects join member by member, lists append, a part wins over its
/// whole, and two parts that disagree leave it unknown.
final class Joined {
    private final Ways ways;
    private final String property;
    private final Consumer<Diagnostic> notes;

    Joined(Ways ways, String property, Consumer<Diagnostic> notes) {
        this.ways = ways;
        this.property = property;
        this.notes = notes;
    }

    private enum Clash {
        PART_WINS,
        UNKNOWN
    }

    Value join(Value own, List<Part> parts) {
        Value joined = null;
        var sometimes = new ArrayList<Value.Sequence.Element>();
        for (var part : parts) {
            var plain = part.property(property);
            boolean surely = ways.guards().implies(ways.way(), part.when());
            if (!surely && plain instanceof Value.Sequence s && s.rest().isEmpty()) {
                for (var e : s.elements()) { // a conditional part appends conditional elements, without ways of its own
                    sometimes.add(new Value.Sequence.Element(ways.guards().and(part.when(), e.when()), e.value()));
                }
            } else if (ways.decide(part.when())) {
                joined = joined == null ? plain : merge(joined, plain, Clash.UNKNOWN);
            }
        }
        var whole = joined == null ? own : merge(own, joined, Clash.PART_WINS);
        if (sometimes.isEmpty()) {
            return whole;
        }
        var home = sometimes.getFirst().value().home();
        return merge(
                whole,
                new Value.Sequence(
                        Value.Sequence.Kind.TUPLE,
                        Type.ANY,
                        sometimes,
                        Optional.empty(),
                        Home.made(home.place()),
                        false),
                Clash.PART_WINS);
    }

    private Value merge(Value first, Value second, Clash clash) {
        var a = Choices.settle(first, ways);
        var b = Choices.settle(second, ways);
        if (b instanceof Value.Null && !(a instanceof Value.Null)) {
            return a;
        }
        if (a instanceof Value.Null) {
            return b;
        }
        if (a instanceof Value.Mapping x && b instanceof Value.Mapping y) {
            return objects(x, y, clash);
        }
        if (a instanceof Value.Sequence x && b instanceof Value.Sequence y) {
            return lists(x, y);
        }
        if (same(a, b)) {
            return b;
        }
        if (clash == Clash.PART_WINS) {
            notes.accept(ResourceDiagnostics.partWins(
                    property, a.home().place(), b.home().place()));
            return b;
        }
        if (a instanceof Value.Unknown) {
            return a;
        }
        if (b instanceof Value.Unknown) {
            return b;
        }
        notes.accept(ResourceDiagnostics.partsDisagree(
                property, a.home().place(), b.home().place()));
        return ResourceCauses.disagreement(property, a, b);
    }

    private Value objects(Value.Mapping a, Value.Mapping b, Clash clash) {
        var members = new LinkedHashMap<String, Value>(a.values());
        b.values().forEach((name, v) -> members.merge(name, v, (x, y) -> merge(x, y, clash)));
        var home = says(a) ? a.home() : b.home();
        return new Value.Mapping(
                a.kind(), a.element(), members, a.rest().or(b::rest), home, a.sensitive() || b.sensitive());
    }

    private static boolean says(Value.Mapping m) {
        return m.rest().isPresent() || m.members().values().stream().anyMatch(v -> !(v instanceof Value.Null));
    }

    private static Value lists(Value.Sequence a, Value.Sequence b) {
        var elements = new ArrayList<Value.Sequence.Element>(a.size() + b.size());
        for (var s : List.of(a, b)) {
            for (int i = 0; i < s.size(); i++) {
                elements.add(new Value.Sequence.Element(s.elements().get(i).when(), s.get(i)));
            }
        }
        var home = a.elements().isEmpty() && a.rest().isEmpty() ? b.home() : a.home();
        return new Value.Sequence(
                a.kind(), a.element(), elements, a.rest().or(b::rest), home, a.sensitive() || b.sensitive());
    }

    /// Equal as values; where they stand does not matter.
    private static boolean same(Value a, Value b) {
        return switch (a) {
            case Value.Bool x -> b instanceof Value.Bool y && x.value() == y.value();
            case Value.Number x -> b instanceof Value.Number y && x.value().compareTo(y.value()) == 0;
            case Value.Text x -> b instanceof Value.Text y && x.value().equals(y.value());
            case Value.Unknown x ->
                b instanceof Value.Unknown y
                        && x.cause().equals(y.cause())
                        && x.known().equals(y.known());
            case Value.Entity x -> b instanceof Value.Entity y && x.members() == y.members();
            case Value.Null _, Value.Sequence _, Value.Mapping _, Value.Choice _ -> a.equals(b);
        };
    }

    /// A part that may or may not join: what nothing else sets is unknown, a list has an open end.
    static Value opened(Value value, Value.Unknown why) {
        return switch (value) {
            case Value.Null n -> why.at(n.home());
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((name, v) -> {
                    if (!(v instanceof Value.Null)) {
                        members.put(name, opened(v, why));
                    }
                });
                yield new Value.Mapping(
                        m.kind(), m.element(), members, m.rest().or(() -> Optional.of(why)), m.home(), m.sensitive());
            }
            case Value.Sequence s ->
                new Value.Sequence(
                        s.kind(),
                        s.element(),
                        s.elements(),
                        s.rest().or(() -> Optional.of(why)),
                        s.home(),
                        s.sensitive());
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), opened(k.value(), why)))
                                .toList(),
                        c.home());
            case Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _, Value.Entity _ -> value;
        };
    }
}
