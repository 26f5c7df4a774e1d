package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where values of each dialect stand. What a rule file writes has kind `RULE`: its text is not the user's. What a rule
/// computes stands at the strongest, first of its operands.
final class Homes {
    private Homes() {}

    static Home literal(Evaluation on, Span at) {
        return rules(on) ? rule(at, List.of()) : Home.written(at);
    }

    static Home computed(Evaluation on, Span at, Value... operands) {
        return computed(on, at, List.of(operands));
    }

    static Home computed(Evaluation on, Span at, List<Value> operands) {
        var from = new ArrayList<Home>(operands.size());
        for (var o : operands) {
            from.add(o.home());
        }
        if (!rules(on)) {
            return Home.computed(at, from);
        }
        var strongest = strongest(from);
        if (strongest.isEmpty()) {
            return rule(at, from);
        }
        return new Home(strongest.get().kind(), strongest.get().place(), false, List.copyOf(from));
    }

    /// What a rule constructs out of `members`: the rule's, at the place of the strongest member, which it comes from.
    static Home constructed(Span at, List<Value> members) {
        var strongest = strongest(members.stream().map(Value::home).toList());
        return strongest
                .map(s -> new Home(Home.Kind.RULE, s.place(), false, List.of(s)))
                .orElseGet(() -> rule(at, List.of()));
    }

    /// The first of the strongest kind; what a rule constructed speaks for what it was made from.
    private static Optional<Home> strongest(List<Home> homes) {
        Home strongest = null;
        for (var home : homes) {
            var h = home;
            while (h.kind() == Home.Kind.RULE && !h.from().isEmpty()) {
                h = h.from().getFirst();
            }
            if (h.kind() != Home.Kind.RULE && (strongest == null || h.kind().compareTo(strongest.kind()) > 0)) {
                strongest = h;
            }
        }
        return Optional.ofNullable(strongest);
    }

    private static Home rule(Span at, List<Home> from) {
        return new Home(Home.Kind.RULE, at, false, List.copyOf(from));
    }

    static boolean rules(Evaluation on) {
        return on.dialect() == Evaluation.Dialect.RULES;
    }
}
