package dev.picket.terraform;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Whether a document can be written as text: what in it is unknown, and whether it has alternatives.
record DocumentState(Optional<Value.Unknown> unknown, boolean choices) {
    private static final DocumentState PLAIN = new DocumentState(Optional.empty(), false);

    static DocumentState of(Value value) {
        return switch (value) {
            case Value.Unknown u -> new DocumentState(Optional.of(u), false);
            case Value.Choice c -> {
                var state = new DocumentState(Optional.empty(), true);
                for (var a : c.cases()) {
                    state = state.with(of(a.value()));
                }
                yield state;
            }
            case Sequence s -> {
                var state = new DocumentState(s.rest(), s.elements().stream().anyMatch(e -> e.when() != Guard.ALWAYS));
                for (var e : s.elements()) {
                    state = state.with(of(e.value()));
                }
                yield state;
            }
            case Mapping m -> {
                var state = new DocumentState(m.rest(), false);
                for (var v : m.members().values()) {
                    state = state.with(of(v));
                }
                yield state;
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ -> PLAIN;
        };
    }

    private DocumentState with(DocumentState other) {
        return new DocumentState(unknown.or(other::unknown), choices || other.choices);
    }

    /// The alternatives of the way taken, at every depth.
    static Value settle(Value value, Ways ways) {
        return switch (Choices.settle(value, ways)) {
            case Sequence s -> {
                var elements = new ArrayList<Element>();
                for (var e : s.elements()) {
                    if (ways.decide(e.when())) {
                        elements.add(new Element(Guard.ALWAYS, settle(e.value(), ways)));
                    }
                }
                yield new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
            }
            case Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((k, v) -> members.put(k, settle(v, ways)));
                yield new Mapping(m.kind(), m.element(), members, m.rest(), m.home(), m.sensitive());
            }
            case Value.Unknown u -> u;
            case Value.Choice c -> c;
            case Value.Null n -> n;
            case Value.Bool b -> b;
            case Value.Number n -> n;
            case Value.Text t -> t;
            case Value.Entity e -> e;
        };
    }
}
