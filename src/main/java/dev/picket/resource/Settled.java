package dev.picket.resource;

import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Brings what a rule file made home to the user's own lines: a collection that an adapter or view constructs is `MADE` at
/// the innermost block of what it was made from, a constant at the block that holds it, else at the resource's header.
///
/// @param rules the file of the expression that gave the value: nothing may stand there
record Settled(Resource resource, SourceFile rules) {

    Value home(Value value) {
        return home(value, resource.header());
    }

    private Value home(Value value, Span block) {
        if (isUsersOwn(value.home())) {
            return value;
        }
        return switch (value) {
            case Value.Sequence s -> {
                var at = collection(s, block);
                var elements = new ArrayList<Value.Sequence.Element>(s.size());
                for (var e : s.elements()) {
                    elements.add(new Value.Sequence.Element(e.when(), home(e.value(), at.place())));
                }
                yield new Value.Sequence(s.kind(), s.element(), elements, s.rest(), at, s.sensitive());
            }
            case Value.Mapping m -> {
                var at = collection(m, block);
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((name, v) -> members.put(name, home(v, at.place())));
                yield new Value.Mapping(m.kind(), m.element(), members, m.rest(), at, m.sensitive());
            }
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

    /// What the user wrote or named holds nothing of a rule's.
    private static boolean isUsersOwn(Home home) {
        return home.kind() == Home.Kind.WRITTEN && (home.named() || home.from().isEmpty());
    }

    private boolean isRules(Home home) {
        return home.kind() == Home.Kind.RULE || home.place().file() == rules;
    }

    private Home collection(Value value, Span block) {
        if (!isRules(value.home())) {
            return value.home();
        }
        var from = strongest(value, null);
        if (from == null) {
            return isEmpty(value) ? Home.absent(block) : Home.made(block);
        }
        return Home.made(from.kind() == Home.Kind.WRITTEN ? resource.syntax().enclosing(from.place()) : from.place());
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Sequence s && s.elements().isEmpty()
                || value instanceof Value.Mapping m && m.members().isEmpty();
    }

    /// The first of the strongest kind among what the user wrote below `value`.
    private @org.jspecify.annotations.Nullable Home strongest(
            Value value, @org.jspecify.annotations.Nullable Home best) {
        if (!isRules(value.home())) {
            return best == null || value.home().kind().compareTo(best.kind()) > 0 ? value.home() : best;
        }
        switch (value) {
            case Value.Sequence s -> {
                for (var e : s.elements()) {
                    best = strongest(e.value(), best);
                }
            }
            case Value.Mapping m -> {
                for (var v : m.members().values()) {
                    best = strongest(v, best);
                }
            }
            case Value.Choice c -> {
                for (var k : c.cases()) {
                    best = strongest(k.value(), best);
                }
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _, Value.Entity _ -> {}
        }
        return best;
    }
}
