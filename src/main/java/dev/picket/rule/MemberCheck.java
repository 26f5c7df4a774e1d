package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import java.util.Collection;
import java.util.Optional;

/// Checks objects that a rule or an adapter makes: their members exist at the path where they are put.
final class MemberCheck {
    private final Facts facts;
    private final Collection<Diagnostic> problems;

    MemberCheck(Facts facts, Collection<Diagnostic> problems) {
        this.facts = facts;
        this.problems = problems;
    }

    void check(Expression value, String type, String path) {
        switch (value) {
            case Expression.Parentheses p -> check(p.inner(), type, path);
            case Expression.Tuple t -> t.elements().forEach(e -> check(e, type, path + "[]"));
            case Expression.ForTuple f -> check(f.result(), type, path + "[]");
            case Expression.Index i
            when i.target() instanceof Expression.ForTuple f && i.key() instanceof Expression.Number ->
                check(f.result(), type, path);
            case Expression.Conditional c -> {
                check(c.then(), type, path);
                check(c.otherwise(), type, path);
            }
            case Expression.Call c
            when c.name().equals("concat") || c.name().equals("merge") ->
                c.arguments().forEach(a -> check(a, type, path));
            case Expression.Object o -> members(o, type, path);
            default -> {}
        }
    }

    private void members(Expression.Object object, String type, String path) {
        var table = facts.aws(type);
        var kind = path.endsWith("[]")
                ? "object"
                : Optional.ofNullable(table.get(path)).map(Facts.Property::kind).orElse("");
        if (!kind.equals("object") || table.keySet().stream().noneMatch(k -> k.startsWith(path + "."))) {
            return;
        }
        for (var m : object.members()) {
            if (m.key() instanceof Expression.Text(var name, var at)) {
                if (!table.containsKey(path + "." + name)) {
                    problems.add(RuleDiagnostics.unknownProperty(at, type, path + "." + name, table.keySet()));
                } else {
                    check(m.value(), type, path + "." + name);
                }
            }
        }
    }
}
