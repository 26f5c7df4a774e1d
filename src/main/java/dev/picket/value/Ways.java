package dev.picket.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// One evaluation of a cell, replayed for the ways not taken. The evaluator is an ordinary one: where it needs one
/// alternative it asks [#settle] or [#decide], gets that of the way it is on, and is run again for the others.
/// What is evaluated must be pure: nothing is cached inside a cell between ways.
public final class Ways {
    /// Ways for each cell; a cell with more is unknown.
    public static final int LIMIT = 64;

    /// Steps for each cell, all its ways together: loops within loops end here.
    public static final int STEPS = 1_000_000;

    private final Guards guards;
    private final Spent spent;
    private final Deque<Guard> todo = new ArrayDeque<>();
    private Guard way = Guard.ALWAYS;

    private Ways(Guards guards, Spent spent) {
        this.guards = guards;
        this.spent = spent;
    }

    private static final class Spent {
        private long steps;
    }

    /// Every outcome of `evaluate` under `start`, each with the guard under which it comes about. The guards exclude
    /// each other and together make `start`, unless there were more than [#LIMIT] ways: then `complete` is false.
    public static <T> Outcomes<T> of(Guards guards, Guard start, Function<Ways, T> evaluate) {
        var ways = new Ways(guards, new Spent());
        var cases = new ArrayList<Case<T>>();
        if (start != Guard.NEVER) {
            ways.todo.push(start);
        }
        while (!ways.todo.isEmpty() && cases.size() < LIMIT) {
            ways.way = ways.todo.pop();
            var value = evaluate.apply(ways);
            cases.add(new Case<>(ways.way, value));
        }
        return new Outcomes<>(cases, ways.todo.isEmpty());
    }

    /// One outcome on the way that is being taken, for a look that must not open further ways (the type of a branch not
    /// taken).
    public <T> T aside(Function<Ways, T> evaluate) {
        var ways = new Ways(guards, spent);
        ways.way = way;
        return evaluate.apply(ways);
    }

    /// Takes so many steps of the cell's; false where there are none left.
    public boolean takes(long steps) {
        spent.steps += steps;
        return spent.steps <= STEPS;
    }

    /// The guard of the way that is being taken.
    public Guard way() {
        return way;
    }

    public Guards guards() {
        return guards;
    }

    /// One alternative of a choice; the others are taken later. A choice with no alternative left on this way is a
    /// defect of its maker.
    public <T> T settle(List<Case<T>> choice) {
        Case<T> first = null;
        var before = way;
        for (var c : choice) {
            var guard = guards.and(before, c.when());
            if (guard == Guard.NEVER) {
                continue;
            }
            if (first == null) {
                first = new Case<>(guard, c.value());
            } else {
                todo.push(guard);
            }
        }
        if (first == null) {
            throw new IllegalStateException("A choice does not cover the way taken");
        }
        way = first.when();
        return first.value();
    }

    /// Whether `guard` holds on this way; where both are possible, it holds first and does not on a later way.
    public boolean decide(Guard guard) {
        var yes = guards.and(way, guard);
        if (yes == Guard.NEVER) {
            return false;
        }
        if (yes == way) {
            return true;
        }
        todo.push(guards.and(way, guards.not(guard)));
        way = yes;
        return true;
    }

    /// @param when the guard under which `value` is what comes about
    public record Case<T>(Guard when, T value) {}

    public record Outcomes<T>(List<Case<T>> cases, boolean complete) {}
}
