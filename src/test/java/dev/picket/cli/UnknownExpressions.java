package dev.picket.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// Generated expressions over the names of `test-fixtures/expressions`: an unknown value of every type.
final class UnknownExpressions {
    private static final long SEED = 20_261_125;
    private static final int ASKED = 1_000;
    private static final int LIKELY = 6;
    private static final List<String> TYPES = List.of("s", "n", "b", "ls", "ln", "ss", "ms", "mn", "lo", "t", "o");
    private static final List<String> ALSO = List.of("s. local.id", "n. local.num", "b. local.flag", "i. local.num");

    private UnknownExpressions() {}

    /// Those of them that have an unknown part.
    static SequencedSet<String> generated() {
        var leaves = new ArrayList<String>();
        for (int i = 0; i < LIKELY; i++) {
            TYPES.forEach(t -> leaves.add(t + ". local." + t));
            leaves.addAll(ALSO);
        }
        var kinds = new ArrayList<>(TYPES);
        kinds.addAll(List.of("l", "v"));
        return ExpressionGrammar.seeded(SEED, leaves.toArray(String[]::new))
                .expressions(ASKED, kinds.toArray(String[]::new))
                .stream()
                .filter(e -> e.contains("local."))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
