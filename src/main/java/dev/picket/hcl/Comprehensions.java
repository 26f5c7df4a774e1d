package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `[for …]` and `{for …}`. Guards and open ends of the collection are the result's; an element whose condition is not
/// known has that condition for its guard in HCL, and opens the end in rules.
final class Comprehensions {
    private final Evaluation on;
    private Value.@Nullable Unknown open;

    private Comprehensions(Evaluation on) {
        this.on = on;
    }

    static Value tuple(Expression.ForTuple f, Evaluation on) {
        return new Comprehensions(on).list(f);
    }

    static Value object(Expression.ForObject f, Evaluation on) {
        return new Comprehensions(on).map(f);
    }

    private Value list(Expression.ForTuple f) {
        var items = Items.of(f.collection(), on);
        var home = Homes.rules(on) ? items.home() : Home.written(f.span());
        if (items.whole()) {
            return Items.unknown(items.rest().orElseThrow(), home);
        }
        if (items.list().size() > Bounds.ELEMENTS) {
            return Unknowns.bound("more than " + Bounds.ELEMENTS + " elements", f.span(), home);
        }
        check(items, f.key(), f.value(), f.condition(), f.span());
        var elements = new ArrayList<Element>(items.list().size());
        for (var item : items.list()) {
            var inner = item.bind(f.key(), f.value(), on);
            var when = guard(item, f.condition(), inner);
            if (when != Guard.NEVER) {
                elements.add(new Element(when, Evaluator.raw(f.result(), inner)));
            }
        }
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, elements, rest(items), home, items.sensitive());
    }

    private Value map(Expression.ForObject f) {
        var items = Items.of(f.collection(), on);
        var home = Homes.rules(on) ? items.home() : Home.written(f.span());
        if (items.whole()) {
            return Items.unknown(items.rest().orElseThrow(), home);
        }
        if (items.list().size() > Bounds.ELEMENTS) {
            return Unknowns.bound("more than " + Bounds.ELEMENTS + " elements", f.span(), home);
        }
        check(items, f.key(), f.value(), f.condition(), f.span());
        var groups = new LinkedHashMap<String, List<Element>>();
        boolean sensitive = items.sensitive();
        for (var item : items.list()) {
            var inner = item.bind(f.key(), f.value(), on);
            var when = guard(item, f.condition(), inner);
            if (when == Guard.NEVER) {
                continue;
            }
            var key = Constructors.key(f.resultKey(), inner);
            sensitive |= key.sensitive();
            if (key instanceof Value.Unknown u) {
                opens(u);
                continue;
            }
            var name = ((Value.Text) key).value();
            var group = groups.computeIfAbsent(name, _ -> new ArrayList<>());
            if (!f.group() && excludes(group, when) == null) {
                throw Failures.duplicateKey(name, f.resultKey().span());
            }
            group.add(new Element(when, Evaluator.raw(f.resultValue(), inner)));
        }
        var members = new LinkedHashMap<String, Value>();
        groups.forEach((name, group) -> {
            var value = f.group() ? grouped(group, home) : single(group, home);
            if (!(value instanceof Value.Null && Homes.rules(on))) {
                members.put(name, value);
            }
        });
        return new Value.Mapping(Value.Mapping.Kind.OBJECT, Type.ANY, members, rest(items), home, sensitive);
    }

    private Guard guard(Items.Item item, Optional<Expression> condition, Evaluation inner) {
        var when = item.element().when();
        if (condition.isEmpty()) {
            return when;
        }
        var value = Conditions.truth(condition.get(), inner);
        if (!(value instanceof Value.Unknown u)) {
            return ((Value.Bool) value).value() ? when : Guard.NEVER;
        }
        boolean readable = u.known().when().isPresent() || u.known().input().isPresent();
        if (Homes.rules(on) || !readable) {
            opens(u);
            return Guard.NEVER;
        }
        return on.ways().guards().and(when, Conditions.guard(condition.get(), u, inner));
    }

    /// Terraform looks at the condition once before there is an item: over an empty collection its mistakes show, too.
    private void check(Items items, Optional<String> key, String value, Optional<Expression> condition, Span at) {
        if (condition.isEmpty() || Homes.rules(on) || !items.list().isEmpty()) {
            return;
        }
        var cause = new Cause(Cause.Kind.FUNCTION, "an item of an empty collection", at);
        var any = new Value.Unknown(cause, Type.ANY, Known.NOTHING, items.home());
        var item = new Items.Item(any, new Element(Guard.ALWAYS, any));
        Conditions.truth(condition.get(), item.bind(key, value, on));
    }

    private void opens(Value.Unknown because) {
        if (open == null) {
            open = new Value.Unknown(because.cause(), Type.ANY, Known.NOTHING, because.home(), because.sensitive());
        }
    }

    private Optional<Value.Unknown> rest(Items items) {
        return items.rest()
                .map(r -> new Value.Unknown(r.cause(), Type.ANY, Known.NOTHING, r.home(), r.sensitive()))
                .or(() -> Optional.ofNullable(open));
    }

    private static Value grouped(List<Element> group, Home home) {
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, group, Optional.empty(), home, false);
    }

    /// A member that is there only sometimes is a choice with nothing in it.
    private Value single(List<Element> group, Home home) {
        if (group.size() == 1 && group.getFirst().when() == Guard.ALWAYS) {
            return group.getFirst().value();
        }
        var guards = on.ways().guards();
        var cases = new ArrayList<Ways.Case<Value>>();
        Guard none = Guard.ALWAYS;
        for (var e : group) {
            cases.add(new Ways.Case<>(e.when(), e.value()));
            none = guards.and(none, guards.not(e.when()));
        }
        if (none != Guard.NEVER) {
            cases.add(new Ways.Case<>(none, new Value.Null(home)));
        }
        return new Value.Choice(cases, home);
    }

    /// The guard itself where it excludes all of the group, else null: the key would be there twice.
    private @Nullable Guard excludes(List<Element> group, Guard when) {
        var guards = on.ways().guards();
        for (var e : group) {
            if (guards.and(guards.and(on.ways().way(), e.when()), when) != Guard.NEVER) {
                return null;
            }
        }
        return when;
    }
}
