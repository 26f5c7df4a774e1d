package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Subexpressions;
import dev.picket.text.Diagnostic;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks the words of an expression: each function exists, each name is in scope, each parameter is declared.
final class NameCheck {
    private static final Set<String> RELATIONS = Set.of(
            "target",
            "pointing",
            "resources",
            "open",
            "refers_to",
            "seen",
            "carried",
            "awaiting",
            "type_of",
            "names",
            "provider_of",
            "region_of",
            "written",
            "inherit",
            "try",
            "can");

    private final Functions functions;
    private final Collection<Diagnostic> problems;

    NameCheck(Functions functions, Collection<Diagnostic> problems) {
        this.functions = functions;
        this.problems = problems;
    }

    /// Functions exist, and each name is in scope or bound by a loop around it.
    void check(Expression e, Set<String> scope) {
        switch (e) {
            case Expression.Name n -> {
                if (!scope.contains(n.name())) {
                    problems.add(RuleDiagnostics.unknownName(n.span(), n.name(), new TreeSet<>(scope)));
                }
            }
            case Expression.Call c -> {
                if (!isFunction(c.name())) {
                    problems.add(RuleDiagnostics.unknownFunction(c.nameSpan(), c.name(), RELATIONS));
                }
                c.arguments().forEach(a -> check(a, scope));
            }
            case Expression.ForTuple f -> {
                check(f.collection(), scope);
                var inner = with(scope, f.key(), f.value());
                check(f.result(), inner);
                f.condition().ifPresent(c -> check(c, inner));
            }
            case Expression.ForObject f -> {
                check(f.collection(), scope);
                var inner = with(scope, f.key(), f.value());
                check(f.resultKey(), inner);
                check(f.resultValue(), inner);
                f.condition().ifPresent(c -> check(c, inner));
            }
            case Expression.Template t when t.parts().stream().anyMatch(p -> p instanceof Expression.Part.For) -> {}
            default -> Subexpressions.of(e).forEach(x -> check(x, scope));
        }
    }

    void params(Expression e, Rule rule) {
        Calls.walk(e, x -> {
            if (x instanceof Expression.Attribute a
                    && a.target() instanceof Expression.Name n
                    && n.name().equals("param")
                    && !rule.params().containsKey(a.name())) {
                problems.add(RuleDiagnostics.unknownParam(
                        a.nameSpan(), a.name(), rule.params().keySet()));
            }
        });
    }

    private boolean isFunction(String name) {
        return RELATIONS.contains(name) || functions.find(name).isPresent();
    }

    private static Set<String> with(Set<String> scope, Optional<String> key, String value) {
        var inner = new TreeSet<>(scope);
        inner.add(value);
        key.ifPresent(inner::add);
        return inner;
    }
}
