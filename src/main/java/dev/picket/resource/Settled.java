package dev.picket.resource;

import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Brings what a rule file made home to the user's own lines: a collection that an adapter or view constructs is
/// `MADE` at the innermost block of what it was made from, a constant at the block that holds it, else at the
/// resource's header.
///
/// @param rules the file of the expression that gave the value: nothing may stand there
record Settled(Resource resource, SourceFile rules) {

    Value home(Value value) {
        return home(value, resource.header());
    }

    private Value home(Value value, Span block) {
        return switch (value) {
            case Value.Sequence s -> sequence(s, collection(s, block));
            case Value.Mapping m -> mapping(m, collection(m, block));
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), home(k.value(), block)))
                                .toList(),
                        isRules(c.home()) ? Home.made(block) : c.home());
            case Value.Null n -> isRules(n.home()) ? n.at(Home.absent(block)) : n;
            case Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _, Value.Entity _ ->
                isRules(value.home()) ? value.at(Home.made(block)) : value;
        };
    }

    private Value sequence(Value.Sequence s, Home at) {
        boolean changed = at != s.home();
        var elements = new ArrayList<Value.Sequence.Element>(s.size());
        for (var e : s.elements()) {
            var value = home(e.value(), at.place());
            changed |= value != e.value();
            elements.add(new Value.Sequence.Element(e.when(), value));
        }
        return changed ? new Value.Sequence(s.kind(), s.element(), elements, s.rest(), at, s.sensitive()) : s;
    }

    private Value mapping(Value.Mapping m, Home at) {
        boolean changed = at != m.home();
        var members = new LinkedHashMap<String, Value>();
        for (var e : m.members().entrySet()) {
            var value = home(e.getValue(), at.place());
            changed |= value != e.getValue();
            members.put(e.getKey(), value);
        }
        return changed ? new Value.Mapping(m.kind(), m.element(), members, m.rest(), at, m.sensitive()) : m;
    }

    private boolean isRules(Home home) {
        return home.kind() == Home.Kind.RULE || home.place().file() == rules;
    }

    private Home collection(Value value, Span block) {
        if (!isRules(value.home())) {
            return value.home();
        }
        var from = madeFrom(value.home());
        if (from.isEmpty()) {
            return isEmpty(value) ? Home.absent(block) : Home.made(block);
        }
        return Home.made(resource.syntax().enclosing(from.get().place()));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Sequence s
                        && s.elements().isEmpty()
                        && s.rest().isEmpty()
                || value instanceof Value.Mapping m
                        && m.members().isEmpty()
                        && m.rest().isEmpty();
    }

    /// The first of the strongest kind among what a rule's value was made from.
    private Optional<Home> madeFrom(Home home) {
        if (!isRules(home)) {
            return Optional.of(home);
        }
        return home.from().stream()
                .flatMap(h -> madeFrom(h).stream())
                .reduce((a, b) -> b.kind().compareTo(a.kind()) > 0 ? b : a);
    }
}
