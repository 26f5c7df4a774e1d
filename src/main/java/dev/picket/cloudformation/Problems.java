package dev.picket.cloudformation;

import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was wrong, each thing once however often its expression is evaluated.
final class Problems {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /// What an expression is worth that CloudFormation would refuse.
    Value refused(Diagnostic diagnostic) {
        found.add(diagnostic);
        var cause = new Cause(Cause.Kind.ERROR, "error", diagnostic.subject());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(diagnostic.subject()));
    }

    /// What is wrong with a template, as far as it is the template's own fault.
    List<Diagnostic> foundIn(Template template) {
        return found.stream()
                .map(d -> template.isUnpacked() && d.isError() ? CloudFormationDiagnostics.unpacked(d) : d)
                .toList();
    }
}
