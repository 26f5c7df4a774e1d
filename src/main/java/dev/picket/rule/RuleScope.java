package dev.picket.rule;

import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What names mean in a rule: `self`, `it`, `param`, `account`, and those of `let`, which are cells of their own, worked out when asked for.
final class RuleScope implements Scope {
    private final Rule rule;
    private final Subject subject;
    private final Value param;
    private final Optional<Value> it;
    private final Guard start;
    private final Functions functions;
    private final Consumer<Diagnostic> problems;
    private final Steps steps;
    private final Map<String, Value> let = new HashMap<>();

    RuleScope(
            Rule rule,
            Subject subject,
            Value param,
            Optional<Value> it,
            Guard start,
            Functions functions,
            Consumer<Diagnostic> problems,
            Steps steps) {
        this.rule = rule;
        this.subject = subject;
        this.param = param;
        this.it = it;
        this.start = start;
        this.functions = functions;
        this.problems = problems;
        this.steps = steps;
    }

    Evaluation on(Ways ways) {
        return new Evaluation(this, ways, Evaluation.Dialect.RULES, functions, problems);
    }

    /// For the second run: what failed has been said.
    Evaluation quietly(Ways ways) {
        return new Evaluation(this, ways, Evaluation.Dialect.RULES, functions, _ -> {});
    }

    @Override
    public Optional<Value> lookup(String name) {
        steps.take();
        return switch (name) {
            case "self", "account" -> subject.names().lookup(name);
            case "param" -> Optional.of(param);
            case "it" -> it;
            default -> Optional.ofNullable(rule.let().get(name)).map(e -> cell(name, e));
        };
    }

    private Value cell(String name, Expression e) {
        var known = let.get(name);
        if (known != null) {
            return known;
        }
        var home = new Home(Home.Kind.RULE, e.span(), false, List.of());
        var cause = new Cause(Cause.Kind.ERROR, "`" + name + "` needs itself", e.span());
        let.put(name, new Value.Unknown(cause, Type.ANY, Known.NOTHING, home));
        var value = Choices.cell(subject.root().guards(), start, home, ways -> Evaluator.evaluate(e, on(ways)));
        let.put(name, value);
        return value;
    }
}
