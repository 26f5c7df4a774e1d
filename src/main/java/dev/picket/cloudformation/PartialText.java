package dev.picket.cloudformation;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;

/// A text put together from literals and values, of which some may be unknown.
/// Dynamic references (`{{resolve:…}}`) in the result are unknown, however they came together.
final class PartialText {
    private static final String OPEN = "{{resolve:";

    private final List<Part> parts = new ArrayList<>();
    private final List<Home> from = new ArrayList<>();
    private boolean sensitive;

    /// A text of the template as it is meant.
    static Value withReferences(Value.Text text) {
        if (!text.value().contains(OPEN)) {
            return text;
        }
        var partial = new PartialText();
        partial.literal(text.value());
        return partial.build(text.home().place());
    }

    /// A text that is handed to a list parameter: its items between commas. Where nothing is known of it but what it refers to,
    /// it is one item.
    static Value items(Value.Unknown text) {
        var known = text.known();
        if (known.parts().isEmpty() && known.refers().isEmpty()) {
            return new Value.Unknown(
                    text.cause(), new Type.ListOf(Type.STRING), Known.NOT_NULL, text.home(), text.sensitive());
        }
        var items = new ArrayList<Value>();
        var item = new PartialText();
        for (var part : known.parts().isEmpty() ? List.<Part>of(new Part.Hole(text)) : known.parts()) {
            if (!(part instanceof Part.Literal(var literal))) {
                item.part(part);
                continue;
            }
            var pieces = literal.split(",", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    items.add(item.item(text));
                    item = new PartialText();
                }
                item.literal(pieces[i].strip());
            }
        }
        items.add(item.item(text));
        return Value.Sequence.list(Type.STRING, items, text.home());
    }

    private Value item(Value.Unknown of) {
        var value = build(of.home().place());
        return value.at(of.home()).sensitive(of.sensitive() || value.sensitive());
    }

    /// The same for the texts of a list.
    static Value withReferences(Value value) {
        return switch (value) {
            case Value.Text text -> withReferences(text);
            case Value.Sequence list ->
                Value.Sequence.tuple(
                        list.values().stream().map(PartialText::withReferences).toList(), list.home());
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _,
                    Value.Unknown _ -> value;
        };
    }

    void literal(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Literal(var before)) {
            parts.removeLast();
            parts.add(new Part.Literal(before + text));
        } else {
            parts.add(new Part.Literal(text));
        }
    }

    /// A settled value; false for one that is no text.
    boolean add(Value value) {
        sensitive |= value.sensitive();
        if (value instanceof Value.Unknown unknown) {
            if (!(unknown.type() == Type.ANY || unknown.type() instanceof Type.Basic)) {
                return false;
            }
            from.add(unknown.home());
            if (unknown.known().parts().isEmpty()) {
                parts.add(new Part.Hole(unknown));
            } else {
                unknown.known().parts().forEach(this::part);
            }
            return true;
        }
        var text = Equality.text(value);
        text.ifPresent(t -> {
            from.add(value.home());
            literal(t);
        });
        return text.isPresent();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Literal(var text) -> literal(text);
            case Part.Hole _ -> parts.add(part);
        }
    }

    Value build(Span place) {
        var resolved = new ArrayList<Part>();
        resolve(place, resolved);
        var home = Home.computed(place, from);
        if (resolved.isEmpty()) {
            return new Value.Text("", home).sensitive(sensitive);
        }
        if (resolved.size() == 1) {
            return switch (resolved.getFirst()) {
                case Part.Literal(var text) -> new Value.Text(text, home).sensitive(sensitive);
                case Part.Hole(var hole) -> hole.sensitive(sensitive);
            };
        }
        var cause = resolved.stream()
                .filter(Part.Hole.class::isInstance)
                .map(p -> ((Part.Hole) p).value().cause())
                .findFirst()
                .orElseThrow();
        int least = resolved.stream()
                .mapToInt(p -> p instanceof Part.Literal(var text) ? text.length() : 0)
                .sum();
        return new Value.Unknown(
                cause, Type.STRING, Known.NOTHING.withParts(resolved).withLength(least, -1), home, sensitive);
    }

    /// Copies the parts, each dynamic reference as one hole.
    private void resolve(Span place, List<Part> out) {
        var reference = new StringBuilder();
        boolean inside = false;
        for (var part : parts) {
            if (part instanceof Part.Literal(var text)) {
                for (int i = 0; i < text.length(); ) {
                    int next = inside ? text.indexOf("}}", i) : text.indexOf(OPEN, i);
                    int stop = next < 0 ? text.length() : inside ? next + 2 : next;
                    if (inside) {
                        reference.append(text, i, stop);
                    } else if (stop > i) {
                        out.add(new Part.Literal(text.substring(i, stop)));
                    }
                    if (next >= 0) {
                        if (inside) {
                            out.add(hole(reference.toString(), place));
                            reference.setLength(0);
                        }
                        inside = !inside;
                    }
                    i = stop;
                }
            } else if (part instanceof Part.Hole(var hole)) {
                if (inside) {
                    reference.append("${").append(hole.cause().text()).append('}');
                } else {
                    out.add(part);
                }
            }
        }
        if (inside) { // never closed: no reference
            out.clear();
            out.addAll(parts);
        }
    }

    private static Part hole(String reference, Span place) {
        var cause = new Cause(Cause.Kind.OUTSIDE, reference, place);
        return new Part.Hole(new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.written(place)));
    }
}
