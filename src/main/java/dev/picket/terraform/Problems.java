package dev.picket.terraform;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What was wrong with a root, each thing once: an expression is evaluated for every instance and every way.
final class Problems implements Consumer<Diagnostic> {
    private final Set<Said> said = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void accept(Diagnostic d) {
        if (said.add(new Said(d.subject(), d.summary()))) {
            diagnostics.add(d);
        }
    }

    List<Diagnostic> all() {
        return diagnostics;
    }

    private record Said(Span subject, String summary) {}
}
