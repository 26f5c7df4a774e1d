package dev.picket.rule;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A rule as it is judged in this scan: with its parameters' values, and what all of its trials share.
///
/// @param params what the rule calls `param`
/// @param masks whether values are kept out of what is said: the rule looks for secrets
record Charge(Rule rule, Value params, boolean masks, Places places) {
    private static final Set<String> SECRET_FUNCTIONS =
            Set.of("secret_literal", "secret_name", "placeholder", "password_literal");

    /// @param given the user's parameters, over the rule's own
    static Charge of(Rule rule, Map<String, Value> given, Functions functions, Places places) {
        var params = new LinkedHashMap<String, Value>();
        rule.params().forEach((name, e) -> params.put(name, given.getOrDefault(name, constant(e, functions))));
        var home = new Home(Home.Kind.RULE, rule.place(), false, List.of());
        var masks = rule.expressions().stream()
                .anyMatch(e -> Calls.in(e).stream().anyMatch(c -> SECRET_FUNCTIONS.contains(c.name())));
        return new Charge(rule, Value.Mapping.object(params, home), masks, places);
    }

    private static Value constant(Expression e, Functions functions) {
        return Ways.of(
                        new Guards(),
                        Guard.ALWAYS,
                        ways -> Evaluator.evaluate(
                                e, new Evaluation(Scope.EMPTY, ways, Evaluation.Dialect.RULES, functions, _ -> {})))
                .cases()
                .getFirst()
                .value();
    }

    Clauses clauses() {
        return new Clauses(masks);
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
