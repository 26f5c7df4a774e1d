package dev.picket.rule;

import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The second run of an expression that did not pass: the same answer, with the operands that settled it.
final class Blame {
    private final Map<String, Expression> let;
    private final Clauses clauses;

    /// @param let names of the rule that stand for expressions: their operands are looked at, not their values
    Blame(Map<String, Expression> let, Clauses clauses) {
        this.let = let;
        this.clauses = clauses;
    }

    /// @param wanted the truth that passes: what a clause says must be
    Judged judge(Expression e, Evaluation on, boolean wanted) {
        return switch (e) {
            case Expression.Parentheses p -> judge(p.inner(), on, wanted);
            case Expression.Unary u
            when u.operator() == UnaryOperator.NOT ->
                judge(u.operand(), on, !wanted).not();
            case Expression.Binary b when b.operator() == BinaryOperator.AND -> both(b, on, wanted, Truth.NO);
            case Expression.Binary b when b.operator() == BinaryOperator.OR -> both(b, on, wanted, Truth.YES);
            case Expression.Binary b -> comparison(b, on, wanted);
            case Expression.Conditional c -> conditional(c, on, wanted);
            case Expression.Call c
            when c.name().equals("anytrue") && c.arguments().size() == 1 -> quantified(c, Truth.YES, on, wanted);
            case Expression.Call c
            when c.name().equals("alltrue") && c.arguments().size() == 1 -> quantified(c, Truth.NO, on, wanted);
            case Expression.Call c
            when c.name().equals("contains") && c.arguments().size() == 2 -> contains(c, on, wanted);
            case Expression.Call c -> call(c, on);
            case Expression.Name n when let.containsKey(n.name()) -> judge(let.getOrDefault(n.name(), n), on, wanted);
            default -> leaf(e, on);
        };
    }

    /// `&&` and `||`. The right side of a settled left one is looked at all the same, aside: it may be a reason too.
    private Judged both(Expression.Binary b, Evaluation on, boolean wanted, Truth wins) {
        var left = judge(b.left(), on, wanted);
        var right = left.truth() == wins
                ? aside(on, quiet -> judge(b.right(), quiet, wanted))
                : judge(b.right(), on, wanted);
        return wins == Truth.NO ? left.and(right) : left.or(right);
    }

    private static <T> T aside(Evaluation on, Function<Evaluation, T> look) {
        return on.ways().aside(ways -> look.apply(quiet(on, ways)));
    }

    private static Evaluation quiet(Evaluation on, Ways ways) {
        return new Evaluation(on.scope(), ways, on.dialect(), on.functions(), _ -> {});
    }

    private Judged conditional(Expression.Conditional c, Evaluation on, boolean wanted) {
        var condition = judge(c.condition(), on, true);
        return switch (condition.truth()) {
            case YES -> judge(c.then(), on, wanted).with(condition.because());
            case NO -> judge(c.otherwise(), on, wanted).with(condition.because());
            case OPEN -> {
                var truth = Truth.of(Evaluator.evaluate(c, on), on.ways());
                yield new Judged(truth, condition.because());
            }
        };
    }

    private Judged comparison(Expression.Binary b, Evaluation on, boolean wanted) {
        var whole = Evaluator.evaluate(b, on);
        var truth = Truth.of(whole, on.ways());
        var reasons = new ArrayList<>(operand(b.left(), b, on, wanted));
        reasons.addAll(operand(b.right(), b, on, wanted));
        return settled(truth, whole, reasons);
    }

    private List<Reason> operand(Expression e, Expression.Binary whole, Evaluation on, boolean wanted) {
        var bare = bare(e);
        if (bare instanceof Expression.Call c
                && c.name().equals("length")
                && c.arguments().size() == 1) {
            return members(c.arguments().getFirst(), on);
        }
        var value = Evaluator.evaluate(bare, on);
        return reasons(bare, value, clauses.comparison(e, value, whole, wanted), on);
    }

    /// What a value stands on; a function that gives a bare value stands on its arguments.
    private List<Reason> reasons(Expression e, Value value, String says, Evaluation on) {
        var reasons = Reasons.of(value, says);
        if (!reasons.isEmpty() || !(e instanceof Expression.Call c)) {
            return reasons;
        }
        return c.arguments().stream()
                .flatMap(a -> {
                    var argument = Evaluator.evaluate(a, on);
                    return Reasons.of(argument, clauses.is(a, argument)).stream();
                })
                .toList();
    }

    /// The elements of a list; of an empty one the conditions that dropped its elements, else its owner.
    private List<Reason> members(Expression list, Evaluation on) {
        var value = Evaluator.evaluate(list, on);
        var reasons = new ArrayList<Reason>();
        for (var element : Elements.of(value, on.ways()).present()) {
            reasons.addAll(Reasons.of(element, ""));
        }
        if (reasons.isEmpty() && bare(list) instanceof Expression.ForTuple f) {
            each(f, on, (_, _) -> new Judged(Truth.YES, List.of()), reasons);
        }
        Elements.of(value, on.ways()).open().ifPresent(u -> reasons.addAll(Reasons.of(u, "")));
        return reasons.isEmpty() ? Reasons.of(value, clauses.is(list, value)) : reasons;
    }

    private Judged contains(Expression.Call c, Evaluation on, boolean wanted) {
        var whole = Evaluator.evaluate(c, on);
        var list = c.arguments().get(0);
        var operand = c.arguments().get(1);
        var value = Evaluator.evaluate(operand, on);
        var reasons = new ArrayList<Reason>();
        if (!(bare(list) instanceof Expression.Tuple)) {
            reasons.addAll(members(list, on));
        }
        reasons.addAll(reasons(bare(operand), value, clauses.contains(list, operand, value, wanted), on));
        return settled(Truth.of(whole, on.ways()), whole, reasons);
    }

    private Judged call(Expression.Call c, Evaluation on) {
        var value = Evaluator.evaluate(c, on);
        return settled(Truth.of(value, on.ways()), value, reasons(c, value, "", on));
    }

    private Judged leaf(Expression e, Evaluation on) {
        var value = Evaluator.evaluate(e, on);
        return settled(Truth.of(value, on.ways()), value, Reasons.of(value, clauses.is(e, value)));
    }

    /// Of an open answer only the operands that are not known count, and the answer's own cause where none is.
    private static Judged settled(Truth truth, Value whole, List<Reason> reasons) {
        if (truth != Truth.OPEN) {
            return new Judged(truth, reasons);
        }
        var open = reasons.stream().filter(r -> r.cause().isPresent()).toList();
        return new Judged(truth, open.isEmpty() ? causeOf(whole, reasons) : open);
    }

    private static List<Reason> causeOf(Value whole, List<Reason> reasons) {
        if (!(whole instanceof Value.Unknown u)) {
            return reasons;
        }
        var home = reasons.isEmpty() ? u.home() : reasons.getFirst().home();
        return List.of(new Reason(home, "", Optional.of(u.cause()), u.sensitive()));
    }

    /// `anytrue` (settled by `YES`) and `alltrue` (settled by `NO`).
    private Judged quantified(Expression.Call c, Truth wins, Evaluation on, boolean wanted) {
        var argument = bare(c.arguments().getFirst());
        var dropped = new ArrayList<Reason>();
        var answers = argument instanceof Expression.ForTuple f
                ? each(f, on, (e, inner) -> judge(e, inner, wanted), dropped)
                : plain(argument, on);
        Judged all = null;
        for (var answer : answers) {
            all = all == null ? answer : wins == Truth.YES ? all.or(answer) : all.and(answer);
        }
        if (all != null) {
            return all;
        }
        var owner = argument instanceof Expression.ForTuple f ? f.collection() : argument;
        var value = Evaluator.evaluate(owner, on);
        return new Judged(wins.not(), dropped.isEmpty() ? Reasons.of(value, clauses.is(owner, value)) : dropped);
    }

    private List<Judged> plain(Expression list, Evaluation on) {
        var value = Evaluator.evaluate(list, on);
        var elements = Elements.of(value, on.ways());
        var answers = new ArrayList<Judged>();
        for (var element : elements.present()) {
            answers.add(settled(Truth.of(element, on.ways()), element, Reasons.of(element, "")));
        }
        elements.open().ifPresent(u -> answers.add(new Judged(Truth.OPEN, Reasons.of(u, ""))));
        return answers;
    }

    private interface AtElement {
        Judged judge(Expression result, Evaluation inner);
    }

    /// The loop's answer for each element that its condition keeps; why it drops the others goes to `dropped`.
    private List<Judged> each(Expression.ForTuple f, Evaluation on, AtElement at, List<Reason> dropped) {
        var elements = Elements.of(Evaluator.evaluate(f.collection(), on), on.ways());
        var answers = new ArrayList<Judged>();
        for (int i = 0; i < elements.present().size(); i++) {
            var scope = on.scope().with(f.value(), elements.present().get(i));
            var key = elements.keys().get(i);
            var inner = on.in(f.key().isPresent() ? scope.with(f.key().get(), key) : scope);
            var kept = f.condition().map(c -> judge(c, inner, true)).orElse(new Judged(Truth.YES, List.of()));
            switch (kept.truth()) {
                case YES -> answers.add(at.judge(f.result(), inner));
                case NO -> dropped.addAll(kept.because());
                case OPEN -> answers.add(kept);
            }
        }
        elements.open().ifPresent(u -> answers.add(new Judged(Truth.OPEN, Reasons.of(u, ""))));
        return answers;
    }

    private static Expression bare(Expression e) {
        while (e instanceof Expression.Parentheses p) {
            e = p.inner();
        }
        return e;
    }
}
