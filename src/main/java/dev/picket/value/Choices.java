package dev.picket.value;

import dev.picket.value.Ways.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Cells: an evaluation becomes one value, a [Value.Choice] where the user's inputs make it different ones.
public final class Choices {
    private Choices() {}

    /// Evaluates one cell under `start` and folds the ways together: one outcome is that value, several are a choice at
    /// `home`.
    /// Alternatives with equal values are united. More than [Ways#LIMIT] ways: unknown, cause `more than 64 ways`.
    public static Value cell(Guards guards, Guard start, Home home, Function<Ways, Value> evaluate) {
        var outcomes = Ways.of(guards, start, evaluate);
        if (!outcomes.complete()) {
            var cause = new Cause(Cause.Kind.BOUND, "more than " + Ways.LIMIT + " ways", home.place());
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING, home);
        }
        var flat = new ArrayList<Case<Value>>();
        for (var c : outcomes.cases()) {
            addFlat(guards, c, flat);
        }
        if (flat.isEmpty()) {
            return new Value.Null(home);
        }
        return flat.size() == 1 ? flat.getFirst().value() : new Value.Choice(flat, home);
    }

    private static void addFlat(Guards guards, Case<Value> c, List<Case<Value>> out) {
        if (c.value() instanceof Value.Choice inner) {
            for (var i : inner.cases()) {
                var guard = guards.and(c.when(), i.when());
                if (guard != Guard.NEVER) {
                    addFlat(guards, new Case<>(guard, alternative(inner, i.value())), out);
                }
            }
            return;
        }
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).value().equals(c.value())) {
                out.set(i, new Case<>(guards.or(out.get(i).when(), c.when()), c.value()));
                return;
            }
        }
        out.add(c);
    }

    /// The value itself, or of a choice the alternative on the way taken.
    public static Value settle(Value value, Ways ways) {
        while (value instanceof Value.Choice choice) {
            value = alternative(choice, ways.settle(choice.cases()));
        }
        return value;
    }

    /// A name that carried the choice carried each of its alternatives.
    private static Value alternative(Value.Choice choice, Value value) {
        return choice.home().named() ? value.at(choice.home().member(value.home())) : value;
    }
}
