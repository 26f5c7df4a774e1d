package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A rule as it is judged in this scan: with its parameters' values, and what all of its trials share.
///
/// @param params what the rule calls `param`
/// @param severity the user's own word, instead of the rule's and what would lower it
/// @param marked what its functions are marked as: asked only of what does not pass
record Charge(Rule rule, Value params, Optional<Severity> severity, Marks marked, Places places) {
    /// The marks of the functions that a rule calls, each looked up once.
    private static final class Marks {
        private final Rule rule;
        private final Functions functions;
        private final Map<Marked.Mark, Boolean> known = new EnumMap<>(Marked.Mark.class);

        Marks(Rule rule, Functions functions) {
            this.rule = rule;
            this.functions = functions;
        }

        boolean has(Marked.Mark mark) {
            return known.computeIfAbsent(mark, m -> calls(rule, functions, m));
        }
    }

    /// @param given the user's parameters, over the rule's own
    static Charge of(
            Rule rule, Map<String, Value> given, Optional<Severity> severity, Functions functions, Places places) {
        var params = new LinkedHashMap<String, Value>();
        rule.params().forEach((name, e) -> params.put(name, given.getOrDefault(name, constant(e, functions))));
        var home = new Home(Home.Kind.RULE, rule.place(), false, List.of());
        return new Charge(rule, Value.Mapping.object(params, home), severity, new Marks(rule, functions), places);
    }

    /// Whether values are kept out of what is said: the rule looks for secrets.
    boolean masks() {
        return marked.has(Marked.Mark.SHOWS_NO_VALUES);
    }

    /// Whether what is not known might undo what was found.
    boolean bounded() {
        return marked.has(Marked.Mark.MAY_BE_REFUSED);
    }

    private static boolean calls(Rule rule, Functions functions, Marked.Mark mark) {
        return rule.expressions().stream()
                .flatMap(e -> Calls.in(e).stream())
                .anyMatch(c ->
                        functions.find(c.name()).filter(f -> Marked.as(mark, f)).isPresent());
    }

    private static Value constant(Expression e, Functions functions) {
        return Ways.of(
                        new Guards(),
                        Guard.ALWAYS,
                        ways -> Evaluator.evaluate(
                                e, new Evaluation(Scope.empty(), ways, Evaluation.Dialect.RULES, functions, _ -> {})))
                .cases()
                .getFirst()
                .value();
    }

    /// The severity of what is not lowered.
    Severity highest() {
        return severity.orElse(rule.severity());
    }

    Clauses clauses() {
        return new Clauses(masks(), rule.resources().stream().anyMatch(t -> t.contains("::")));
    }

    String message(Evaluation on) {
        return rule.message().map(m -> MessageText.render(m, on)).orElse(title());
    }

    String advice(Evaluation on) {
        return rule.fix().say().map(m -> MessageText.render(m, on)).orElse("");
    }

    /// Said of what is undecided: what must hold is not known to.
    String title() {
        return "Not known whether this holds.";
    }
}
