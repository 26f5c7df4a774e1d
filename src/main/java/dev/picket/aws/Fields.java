package dev.picket.aws;

import dev.picket.value.Choices;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reading members of documents on the way taken: choices are settled, elements that are not there on this way are
/// left out.
public record Fields(Ways ways) {
    /// The member of an object or resource; null (absent at the object's home) where there is none.
    /// A member of an unknown is that unknown.
    public Value get(Value holder, String name) {
        var settled = settle(holder);
        return switch (settled) {
            case Value.Mapping m ->
                settle(m.get(name).or(() -> m.rest().map(Value.class::cast)).orElseGet(() -> absent(m)));
            case Value.Entity e -> settle(e.members().get(name).orElseGet(() -> absent(e)));
            case Value.Unknown u -> u;
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Sequence _, Value.Choice _ ->
                absent(settled);
        };
    }

    public Value settle(Value value) {
        return Choices.settle(value, ways);
    }

    /// The elements of a list; a single value is a list of one, as IAM reads it; null is none. An unknown is an open
    /// end.
    public Items items(Value value) {
        var settled = settle(value);
        return switch (settled) {
            case Value.Null _ -> new Items(List.of(), Optional.empty());
            case Value.Unknown u -> new Items(List.of(), Optional.of(u));
            case Value.Sequence s -> {
                var there = new ArrayList<Value>();
                for (int i = 0; i < s.size(); i++) {
                    if (ways.decide(s.elements().get(i).when())) {
                        there.add(settle(s.get(i)));
                    }
                }
                yield new Items(there, s.rest());
            }
            case Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _, Value.Entity _, Value.Choice _ ->
                new Items(List.of(settled), Optional.empty());
        };
    }

    /// The texts of a list (or of one value, also one of which only a part is known).
    public Names names(Value value) {
        var settled = settle(value);
        if (settled instanceof Value.Unknown u && text(u).isPresent()) {
            return new Names(List.of(new Named(text(u).get(), u.home())), Optional.empty());
        }
        var items = items(settled);
        var known = new ArrayList<Named>();
        var open = items.open();
        for (var item : items.known()) {
            var text = text(item);
            if (text.isPresent()) {
                known.add(new Named(text.get(), item.home()));
            } else if (item instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
            }
        }
        return new Names(known, open);
    }

    /// The text of a scalar. A partly known string is its literals with `${cause}` for its holes, so that it is never
    /// taken for a bare wildcard; one of which nothing is known is empty.
    public static Optional<String> text(Value value) {
        return switch (value) {
            case Value.Text t -> Optional.of(t.value());
            case Value.Bool b -> Optional.of(String.valueOf(b.value()));
            case Value.Number n -> Optional.of(n.value().stripTrailingZeros().toPlainString());
            case Value.Unknown u -> partly(u);
            case Value.Null _, Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _ -> Optional.empty();
        };
    }

    private static Optional<String> partly(Value.Unknown unknown) {
        var text = new StringBuilder();
        boolean literal = false;
        for (var part : unknown.known().parts()) {
            switch (part) {
                case Known.Part.Literal(var t) -> {
                    text.append(t);
                    literal |= !t.replace("*", "").isEmpty();
                }
                case Known.Part.Hole(var hole) ->
                    text.append("${").append(hole.cause().text()).append('}');
            }
        }
        return literal ? Optional.of(text.toString()) : named(unknown);
    }

    /// An attribute of a resource, the caller's account, a text of two letters or more: whatever it is, no bare wildcard.
    private static Optional<String> named(Value.Unknown unknown) {
        boolean name = unknown.known().refers().isPresent()
                || unknown.type().equals(Type.STRING) && unknown.known().minLength() > 1
                || unknown.cause().text().startsWith("data.aws_caller_identity.");
        return name ? Optional.of("${" + unknown.cause().text() + "}") : Optional.empty();
    }

    private static Value absent(Value holder) {
        return new Value.Null(Home.absent(holder.home().place()));
    }

    /// @param open there may be more, for this reason
    public record Items(List<Value> known, Optional<Value.Unknown> open) {}

    public record Named(String text, Home home) {
        public boolean is(String other) {
            return text.equalsIgnoreCase(other);
        }
    }

    public record Names(List<Named> known, Optional<Value.Unknown> open) {
        public boolean isEmpty() {
            return known.isEmpty() && open.isEmpty();
        }

        /// Whether some pattern among these surely matches `text` (case is ignored, as IAM does for actions).
        public boolean cover(String text) {
            return known.stream().anyMatch(p -> Wildcards.matches(p.text(), text));
        }

        public boolean contain(String text) {
            return known.stream()
                    .anyMatch(p -> p.text().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)));
        }
    }
}
