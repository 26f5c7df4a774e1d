package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Where values of each dialect stand. What a rule file writes or computes was never written by the user: it is `MADE`,
/// at the place of the strongest operand.
final class Homes {
    private Homes() {}

    static Home literal(Evaluation on, Span at) {
        return rules(on) ? Home.made(at) : Home.written(at);
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
        Home strongest = null;
        for (var home : from) {
            if (strongest == null || home.kind().compareTo(strongest.kind()) > 0) {
                strongest = home;
            }
        }
        if (strongest == null) {
            return Home.made(at);
        }
        var kind = strongest.kind().compareTo(Home.Kind.MADE) > 0 ? Home.Kind.MADE : strongest.kind();
        return new Home(kind, strongest.place(), false, List.copyOf(from));
    }

    static boolean rules(Evaluation on) {
        return on.dialect() == Evaluation.Dialect.RULES;
    }
}
