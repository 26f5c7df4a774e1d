package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Value;

/// A function that says of itself how what a rule finds by it is to be told.
record Marked(Mark mark, Functions.Function function) implements Functions.Function {
    enum Mark {
        /// It looks at secrets: a rule that calls it shows no values.
        SHOWS_NO_VALUES,
        /// What it finds stands unless something that is not known refuses it (a Deny, a boundary).
        MAY_BE_REFUSED
    }

    static Functions.Function secretive(Functions.Function function) {
        return new Marked(Mark.SHOWS_NO_VALUES, function);
    }

    static Functions.Function refusable(Functions.Function function) {
        return new Marked(Mark.MAY_BE_REFUSED, function);
    }

    static boolean as(Mark mark, Functions.Function function) {
        return function instanceof Marked(var own, _) && own == mark;
    }

    @Override
    public Value call(Functions.Call call) {
        return function.call(call);
    }
}
