package dev.picket.terraform;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when it is first asked for. Asked for again while that goes on, it depends on itself.
final class Cell {
    private final Run run;
    private final String name;
    private final Span place;
    private final Supplier<Value> work;
    private @Nullable Value value;
    private boolean running;

    /// @param name as its author refers to it, for the diagnostic
    Cell(Run run, String name, Span place, Supplier<Value> work) {
        this.run = run;
        this.name = name;
        this.place = place;
        this.work = work;
    }

    Value get() {
        var known = value;
        if (known != null) {
            return known;
        }
        if (running) {
            run.problems().accept(TerraformDiagnostics.cycle(place, name));
            return unknown(Cause.Kind.ERROR, "error");
        }
        if (!run.descend()) {
            run.problems().accept(TerraformDiagnostics.tooDeep(place));
            return unknown(Cause.Kind.BOUND, "more than " + Bounds.CHAIN + " values that depend on each other");
        }
        running = true;
        try {
            var made = work.get();
            value = made;
            return made;
        } finally {
            running = false;
            run.ascend();
        }
    }

    private Value unknown(Cause.Kind kind, String text) {
        return new Value.Unknown(new Cause(kind, text, place), Type.ANY, Known.NOTHING, Home.written(place));
    }
}
