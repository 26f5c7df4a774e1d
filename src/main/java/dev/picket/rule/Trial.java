package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.GuardText;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One rule judged at one subject: `!when || require`, for each element of `each` and once for its open end.
/// Plainly first; what does not pass is run again with blame.
final class Trial {
    private final Charge charge;
    private final Rule rule;
    private final Subject subject;
    private final Functions functions;
    private final Guards guards;
    private final Set<Diagnostic> problems = new LinkedHashSet<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Steps steps = new Steps();
    private long passed;

    Trial(Charge charge, Subject subject, Functions functions) {
        this.charge = charge;
        this.rule = charge.rule();
        this.subject = subject;
        this.functions = functions;
        this.guards = subject.root().guards();
    }

    /// Verdicts that are no passes.
    List<Verdict> verdicts() {
        return verdicts;
    }

    /// How many were passes.
    long passed() {
        return passed;
    }

    /// What failed while evaluating, said with the rule's id.
    List<Diagnostic> problems() {
        return problems.stream()
                .map(d -> RuleDiagnostics.ruleError(rule.id(), d))
                .toList();
    }

    void run() {
        if (subject.start() == Guard.NEVER) {
            return;
        }
        if (rule.each().isEmpty()) {
            judge(subject.start(), Optional.empty());
            return;
        }
        var scope = scope(Optional.empty(), subject.start());
        var when = worlds(rule.when(), scope, subject.start());
        var start = guards.or(when.yes(), when.open());
        if (start == Guard.NEVER) {
            passed++;
            return;
        }
        var list = Choices.cell(
                guards,
                start,
                rule(rule.require()),
                ways -> Evaluator.evaluate(rule.each().orElseThrow(), scope.on(ways)));
        elements(list, start);
    }

    private void elements(Value list, Guard start) {
        switch (list) {
            case Value.Choice c -> c.cases().forEach(k -> elements(k.value(), guards.and(start, k.when())));
            case Value.Unknown u -> open(u, start);
            case Value.Sequence s -> {
                for (int i = 0; i < s.size(); i++) {
                    element(s.get(i), guards.and(start, s.elements().get(i).when()));
                }
                s.rest().ifPresent(u -> open(u, start));
                if (s.size() == 0 && s.rest().isEmpty()) {
                    passed++;
                }
            }
            case Value.Mapping m -> {
                m.values().values().forEach(v -> element(v, start));
                m.rest().ifPresent(u -> open(u, start));
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ -> passed++;
        }
    }

    private void element(Value value, Guard start) {
        switch (value) {
            case Value.Choice c -> c.cases().forEach(k -> element(k.value(), guards.and(start, k.when())));
            case Value.Null _ -> {}
            default -> {
                if (start != Guard.NEVER) {
                    judge(start, Optional.of(value));
                }
            }
        }
    }

    /// The open end of `each`: there may be elements that nobody has seen.
    private void open(Value.Unknown u, Guard start) {
        if (start == Guard.NEVER || subject.node().isAbsence(u.cause())) {
            return;
        }
        var reasons = Reasons.of(u, "");
        var stand = Stand.of(reasons, charge.places().of(subject), subject.header(), charge.masks());
        verdicts.add(new Verdict(
                rule,
                subject,
                "",
                start,
                stand,
                charge.places().declarations(subject, stand.place()),
                charge.highest(),
                openMessage(u.cause()),
                "",
                stand.trace(charge.places().of(subject), List.of(), charge.masks()),
                true,
                Optional.of(ruleCause(u.cause()))));
    }

    private static String openMessage(Cause cause) {
        return "Not known: there may be more than the code shows (" + cause.text() + ").";
    }

    private void judge(Guard start, Optional<Value> it) {
        var scope = scope(it, start);
        var when = worlds(rule.when(), scope, start);
        var relevant = guards.or(when.yes(), when.open());
        if (relevant == Guard.NEVER) {
            passed++;
            return;
        }
        var require = worlds(Optional.of(rule.require()), scope, relevant);
        var fails = guards.and(when.yes(), require.no());
        var opens =
                guards.or(guards.and(when.yes(), require.open()), guards.and(when.open(), guards.not(require.yes())));
        if (fails != Guard.NEVER) {
            verdicts.add(failure(scope, it, fails, guards.and(relevant, opens)));
        } else if (opens != Guard.NEVER) {
            boolean overflow = when.overflow() || require.overflow();
            undecided(scope, it, guards.and(relevant, opens), overflow).ifPresent(verdicts::add);
        } else {
            passed++;
        }
    }

    private Worlds worlds(Optional<Expression> condition, RuleScope scope, Guard start) {
        return condition
                .map(e -> Worlds.of(guards, start, ways -> Truth.of(Evaluator.evaluate(e, scope.on(ways)), ways)))
                .orElseGet(() -> Worlds.all(Truth.YES, start));
    }

    /// @param opens other worlds, in which it is not known whether it fails
    private Verdict failure(RuleScope scope, Optional<Value> it, Guard fails, Guard opens) {
        var blame = new Blame(rule.let(), charge.clauses());
        var why = first(fails, ways -> blame.judge(rule.require(), scope.quietly(ways), true));
        var more = new ArrayList<Reason>(rule.when()
                .map(w -> first(fails, ways -> blame.judge(w, scope.quietly(ways), false))
                        .because())
                .orElse(List.of()));
        var reasons = because(why, Truth.NO, scope, fails);
        boolean known =
                !charge.bounded() || reasons.stream().allMatch(r -> r.cause().isEmpty());
        boolean certain =
                known && reasons.stream().noneMatch(r -> r.home().assumption().isPresent());
        reasons = known ? reasons : reasons.stream().map(Trial::mayRefuse).toList();
        if (opens != Guard.NEVER) {
            whyOpen(scope, opens, false).reasons().stream()
                    .flatMap(r -> elsewhereOpen(r, opens).stream())
                    .findFirst()
                    .ifPresent(more::add);
        }
        var stand = Stand.of(reasons, charge.places().of(subject), subject.header(), charge.masks());
        var message = first(fails, ways -> charge.message(scope.on(ways)));
        var advice = first(fails, ways -> charge.advice(scope.on(ways)));
        return new Verdict(
                rule,
                subject,
                it.map(Elements::nameOf).orElse(""),
                fails,
                stand,
                charge.places().declarations(subject, stand.place()),
                severity(scope, fails),
                message,
                advice,
                stand.trace(charge.places().of(subject), more, charge.masks()),
                certain,
                Optional.empty());
    }

    private static Reason mayRefuse(Reason r) {
        return r.cause()
                .map(c ->
                        new Reason(r.home(), c.text() + " is not known and might refuse it", r.cause(), r.sensitive()))
                .orElse(r);
    }

    private Optional<Reason> elsewhereOpen(Reason r, Guard opens) {
        var when = GuardText.in(guards).words(opens);
        return r.cause()
                .map(c -> new Reason(r.home(), when + " it is not known: " + c.text(), r.cause(), r.sensitive()));
    }

    /// Empty where nothing is missing but the resource itself, which is declared elsewhere and judged there.
    private Optional<Verdict> undecided(RuleScope scope, Optional<Value> it, Guard opens, boolean overflow) {
        var why = whyOpen(scope, opens, overflow);
        var causes = why.reasons().stream().flatMap(r -> r.cause().stream()).toList();
        if (!causes.isEmpty() && causes.stream().allMatch(subject.node()::isAbsence)) {
            return Optional.empty();
        }
        var stand = Stand.of(why.reasons(), charge.places().of(subject), subject.header(), charge.masks());
        return Optional.of(new Verdict(
                rule,
                subject,
                it.map(Elements::nameOf).orElse(""),
                opens,
                stand,
                charge.places().declarations(subject, stand.place()),
                charge.highest(),
                charge.title(),
                "",
                stand.trace(charge.places().of(subject), List.of(), charge.masks()),
                true,
                Optional.of(why.cause())));
    }

    private record WhyOpen(List<Reason> reasons, Cause cause) {}

    private WhyOpen whyOpen(RuleScope scope, Guard opens, boolean overflow) {
        var blame = new Blame(rule.let(), charge.clauses());
        var why = first(opens, ways -> {
            var require = blame.judge(rule.require(), scope.quietly(ways), true);
            return rule.when()
                    .map(w -> blame.judge(w, scope.quietly(ways), false).not().or(require))
                    .orElse(require);
        });
        var reasons = because(why, Truth.OPEN, scope, opens);
        if (why.truth() != Truth.OPEN && overflow) {
            return new WhyOpen(reasons, Worlds.tooManyWays(subject.header()));
        }
        var cause = reasons.stream()
                .flatMap(r -> r.cause().stream())
                .findFirst()
                .map(this::ruleCause)
                .orElseGet(() -> overflow ? Worlds.tooManyWays(subject.header()) : notBool());
        return new WhyOpen(reasons, cause);
    }

    /// What is neither true nor false and yet known.
    private Cause notBool() {
        return new Cause(Cause.Kind.ERROR, "rule error: it gives neither true nor false", subject.header());
    }

    /// Blame's reasons where it came to the same answer as the plain run, which is always; else what the whole value stands on.
    private List<Reason> because(Judged why, Truth expected, RuleScope scope, Guard worlds) {
        if (why.truth() == expected && !why.because().isEmpty()) {
            return why.because();
        }
        return first(worlds, ways -> Reasons.of(Evaluator.evaluate(rule.require(), scope.quietly(ways)), ""));
    }

    /// On the first way of these worlds: a way that the plain run took has no others left in it.
    private <T> T first(Guard worlds, Function<Ways, T> evaluate) {
        return Ways.of(guards, worlds, evaluate).cases().getFirst().value();
    }

    private Severity severity(RuleScope scope, Guard fails) {
        if (charge.severity().isPresent()) {
            return charge.severity().get();
        }
        var lowest = rule.severity();
        for (var e : rule.lower().entrySet()) {
            if (!e.getKey().atLeast(lowest)
                    && worlds(Optional.of(e.getValue()), scope, fails).yes() == fails) {
                lowest = e.getKey();
            }
        }
        return lowest;
    }

    private Cause ruleCause(Cause cause) {
        return cause.kind() == Cause.Kind.ERROR && !problems.isEmpty()
                ? cause.named("rule error: " + problems.iterator().next().summary())
                : cause;
    }

    private RuleScope scope(Optional<Value> it, Guard start) {
        return new RuleScope(rule, subject, charge.params(), it, start, functions, problems::add, steps);
    }

    private static Home rule(Expression e) {
        return new Home(Home.Kind.RULE, e.span(), false, List.of());
    }
}
