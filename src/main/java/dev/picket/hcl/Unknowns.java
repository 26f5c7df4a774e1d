package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Results that are not known because an operand is not.
final class Unknowns {
    private Unknowns() {}

    static Value.Unknown of(Value.Unknown because, Type type, Known known, Home home, boolean sensitive) {
        return new Value.Unknown(because.cause(), type, known, home, sensitive);
    }

    static Value.Unknown bound(String what, Span at, Home home) {
        return new Value.Unknown(new Cause(Cause.Kind.BOUND, what, at), Type.ANY, Known.NOT_NULL, home);
    }

    /// The first unknown in `value`, itself or a member at any depth.
    static Optional<Value.Unknown> within(Value value) {
        return Optional.ofNullable(find(value));
    }

    private static Value.@Nullable Unknown find(Value value) {
        switch (value) {
            case Value.Unknown u -> {
                return u;
            }
            case Value.Sequence s -> {
                for (var e : s.elements()) {
                    var found = find(e.value());
                    if (found != null) {
                        return found;
                    }
                }
                return s.rest().orElse(null);
            }
            case Value.Mapping m -> {
                for (var v : m.members().values()) {
                    var found = find(v);
                    if (found != null) {
                        return found;
                    }
                }
                return m.rest().orElse(null);
            }
            case Value.Choice c -> {
                for (var a : c.cases()) {
                    var found = find(a.value());
                    if (found != null) {
                        return found;
                    }
                }
                return null;
            }
            case Value.Entity e -> {
                return find(Entities.mapping(e));
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> {
                return null;
            }
        }
    }

    static boolean deeplySensitive(Value value) {
        if (value.sensitive()) {
            return true;
        }
        return switch (value) {
            case Value.Sequence s -> s.elements().stream().anyMatch(e -> deeplySensitive(e.value()));
            case Value.Mapping m -> m.members().values().stream().anyMatch(Unknowns::deeplySensitive);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> false;
            case Value.Entity _, Value.Choice _, Value.Unknown _ -> false;
        };
    }

    /// A text of `parts`: known where no hole is among them. Adjacent literals become one, a hole that is itself partly
    /// known is taken apart.
    static Value text(List<Known.Part> parts, Home home, boolean sensitive) {
        var flat = new ArrayList<Known.Part>();
        var literal = new StringBuilder();
        Value.Unknown first = null;
        for (var part : parts) {
            switch (part) {
                case Known.Part.Literal(var text) -> literal.append(text);
                case Known.Part.Hole(var hole) -> {
                    first = first == null ? hole : first;
                    var inner = hole.known().parts();
                    for (var p : inner.isEmpty() ? List.<Known.Part>of(new Known.Part.Hole(hole)) : inner) {
                        switch (p) {
                            case Known.Part.Literal(var text) -> literal.append(text);
                            case Known.Part.Hole h -> {
                                flush(literal, flat);
                                flat.add(h);
                            }
                        }
                    }
                }
            }
        }
        if (first == null) {
            return new Value.Text(Texts.normalise(literal.toString()), Optional.empty(), home, sensitive);
        }
        flush(literal, flat);
        return of(first, Type.STRING, Known.NOTHING.withParts(flat), home, sensitive);
    }

    private static void flush(StringBuilder literal, List<Known.Part> out) {
        if (!literal.isEmpty()) {
            out.add(new Known.Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
