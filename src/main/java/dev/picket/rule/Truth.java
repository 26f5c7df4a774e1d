package dev.picket.rule;

import dev.picket.value.Choices;
import dev.picket.value.Value;
import dev.picket.value.Ways;

/// Three-valued truth.
enum Truth {
    YES,
    NO,
    OPEN;

    /// What a value says where a bool is wanted: null is false, an unknown that the user's inputs decide is decided on the way taken.
    static Truth of(Value value, Ways ways) {
        return switch (value) {
            case Value.Bool b -> b.value() ? YES : NO;
            case Value.Null _ -> NO;
            case Value.Text t -> t.value().equals("true") ? YES : t.value().equals("false") ? NO : OPEN;
            case Value.Choice c -> of(Choices.settle(c, ways), ways);
            case Value.Unknown u ->
                u.known().when().map(g -> ways.decide(g) ? YES : NO).orElse(OPEN);
            case Value.Number _, Value.Sequence _, Value.Mapping _, Value.Entity _ -> OPEN;
        };
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }
}
