package dev.picket.resource;

import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Defaults put where a property is absent. A default stands at the innermost block that exists on its path; the
/// objects on the way to it are made, the elements of a list are not.
final class Presets {
    /// The default's value for an element (empty outside a list), at a block.
    private final BiFunction<Optional<Value>, Span, Value> value;

    Presets(BiFunction<Optional<Value>, Span, Value> value) {
        this.value = value;
    }

    /// @param path the rest of the path, the property itself first
    /// @param block the innermost block around `current` that exists
    Value fill(Value current, List<Shape.Step> path, Span block) {
        return fill(current, path, 0, Optional.empty(), block);
    }

    private Value fill(Value current, List<Shape.Step> path, int at, Optional<Value> it, Span block) {
        boolean list = path.get(at).list();
        boolean last = at == path.size() - 1;
        return switch (current) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), fill(k.value(), path, at, it, block)))
                                .toList(),
                        c.home());
            case Value.Null _ -> list ? current : last ? value.apply(it, block) : made(current, path, at, it, block);
            case Value.Sequence s -> list && !last ? elements(s, path, at) : s;
            case Value.Mapping m -> list || last ? m : member(m, path, at, it, place(m));
            case Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _, Value.Entity _ -> current;
        };
    }

    private Value made(Value absent, List<Shape.Step> path, int at, Optional<Value> it, Span block) {
        var member = fill(absent, path, at + 1, it, block);
        if (member instanceof Value.Null) {
            return absent;
        }
        var members = new LinkedHashMap<String, Value>();
        members.put(path.get(at + 1).name(), member);
        return new Value.Mapping(
                Value.Mapping.Kind.OBJECT, Type.ANY, members, Optional.empty(), Home.defaulted(block), false);
    }

    private Value member(Value.Mapping m, List<Shape.Step> path, int at, Optional<Value> it, Span block) {
        var name = path.get(at + 1).name();
        var own = m.get(name);
        if (own.isEmpty() && m.rest().isPresent()) {
            return m;
        }
        var absent = new Value.Null(Home.absent(block));
        var filled = fill(own.orElse(absent), path, at + 1, it, block);
        if (filled instanceof Value.Null || own.isPresent() && filled == own.get()) {
            return m;
        }
        var members = new LinkedHashMap<>(m.values());
        members.put(name, filled);
        return new Value.Mapping(m.kind(), m.element(), members, m.rest(), unnamed(m.home()), m.sensitive());
    }

    private Value elements(Value.Sequence s, List<Shape.Step> path, int at) {
        var elements = new ArrayList<Value.Sequence.Element>(s.size());
        for (int i = 0; i < s.size(); i++) {
            elements.add(new Value.Sequence.Element(s.elements().get(i).when(), element(s.get(i), path, at)));
        }
        return new Value.Sequence(s.kind(), s.element(), elements, s.rest(), unnamed(s.home()), s.sensitive());
    }

    private Value element(Value element, List<Shape.Step> path, int at) {
        return switch (element) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), element(k.value(), path, at)))
                                .toList(),
                        c.home());
            case Value.Mapping m -> member(m, path, at, Optional.of(m), place(m));
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Sequence _,
                    Value.Entity _,
                    Value.Unknown _ -> element;
        };
    }

    /// A default's value stands at a block, and remembers what of the user's decided it.
    ///
    /// @param says what a reader should know of it besides; may be empty
    static Value standing(Value value, Span block, String says) {
        return switch (value) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), standing(k.value(), block, says)))
                                .toList(),
                        standing(c.home(), block, says));
            case Value.Sequence s -> {
                var elements = new ArrayList<Value.Sequence.Element>(s.size());
                for (int i = 0; i < s.size(); i++) {
                    elements.add(
                            new Value.Sequence.Element(s.elements().get(i).when(), standing(s.get(i), block, says)));
                }
                yield new Value.Sequence(
                        s.kind(), s.element(), elements, s.rest(), standing(s.home(), block, says), s.sensitive());
            }
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.values().forEach((name, v) -> members.put(name, standing(v, block, says)));
                yield new Value.Mapping(
                        m.kind(), m.element(), members, m.rest(), standing(m.home(), block, says), m.sensitive());
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _, Value.Entity _ ->
                value.at(standing(value.home(), block, says));
        };
    }

    private static Home standing(Home decided, Span block, String says) {
        var from = decided.place().equals(block) ? List.<Home>of() : List.of(decided);
        return new Home(Home.Kind.DEFAULT, block, false, from, says);
    }

    private static Span place(Value.Mapping m) {
        return m.home().place();
    }

    /// Its members have been taken out, and stand where the names brought them: they must not be taken there again.
    private static Home unnamed(Home home) {
        return home.named() ? new Home(home.kind(), home.place(), false, home.from(), home.says()) : home;
    }
}
