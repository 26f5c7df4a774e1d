package dev.picket.rule;

import dev.picket.value.Guard;
import dev.picket.value.GuardText;
import dev.picket.value.Guards;
import java.util.Optional;

/// A guard in the report's grammar; one that its author has named, or whose contrary he has, by that name.
final class GuardWords {
    private GuardWords() {}

    /// @param start the worlds that are meant anyway; empty where `when` is all of them
    static Optional<String> of(Guards guards, Guard when, Guard start) {
        if (guards.implies(start, when)) {
            return Optional.empty();
        }
        return guards.nameOf(when)
                .or(() -> guards.nameOf(guards.not(when)).map(n -> "!" + n))
                .or(() -> Optional.of(GuardText.of(when)));
    }
}
