package dev.picket.hcl;

import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.List;

/// Which key of a map a text of the user's input is: on each way another one, and on the last one none of them.
sealed interface KeyChoice {
    /// Keys of a map that are told apart; more would be too many ways for whatever uses two of them.
    int MOST = 12;

    record Key(String key) implements KeyChoice {}

    /// None of the map's, on this way.
    record None() implements KeyChoice {}

    /// It cannot be told.
    record Open() implements KeyChoice {}

    static KeyChoice of(Value.Mapping map, Value.Unknown key, Evaluation on) {
        if (Homes.rules(on)
                || key.known().input().isEmpty()
                || map.rest().isPresent()
                || map.members().size() > MOST
                || on.ways().guards().full()) {
            return new Open();
        }
        for (var name : List.copyOf(map.members().keySet())) {
            var answer = Equality.equal(key, new Value.Text(name, key.home()), on);
            if (answer.because() == null
                    ? answer.equal()
                    : on.ways().decide(answer.when().orElse(Guard.NEVER))) {
                return new Key(name);
            }
        }
        return new None();
    }
}
