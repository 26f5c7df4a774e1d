package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Where values of each dialect stand. A rule file's own literals have kind `RULE` and are no place for a finding; what it
/// computes stands at the strongest, first of its operands.
final class Homes {
    private Homes() {}

    static Home literal(Evaluation on, Span at) {
        return rules(on) ? rule(at) : Home.written(at);
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
            return rule(at);
        }
        return new Home(strongest.kind(), strongest.place(), false, List.copyOf(from));
    }

    private static Home rule(Span at) {
        return new Home(Home.Kind.RULE, at, false, List.of());
    }

    static boolean rules(Evaluation on) {
        return on.dialect() == Evaluation.Dialect.RULES;
    }
}
