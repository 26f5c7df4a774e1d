package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Scope;
import dev.picket.terraform.Expansion.Instance;
import dev.picket.terraform.Expansion.World;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Ways;
import dev.picket.value.Ways.Case;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// `count` and `for_each` to instances. What is not known makes one representative.
final class Expander {
    private final Run run;
    private final String address;
    private final Span at;
    private final SequencedMap<InstanceKey, List<Case<Value>>> found = new LinkedHashMap<>();
    private final List<Case<World>> worlds = new ArrayList<>();

    private Expander(Run run, String address, Span at) {
        this.run = run;
        this.address = address;
        this.at = at;
    }

    /// @param address of the block, without a key
    static Expansion expand(Run run, Block block, Scope scope, String address) {
        var count = block.body().attribute("count");
        var forEach = block.body().attribute("for_each");
        if (count.isPresent()) {
            var e = count.get().value();
            return new Expander(run, address, e.span()).overCount(run.evaluate(e, scope, Guard.ALWAYS));
        }
        if (forEach.isPresent()) {
            var e = forEach.get().value();
            return new Expander(run, address, e.span()).overEach(evaluateKeys(run, e, scope));
        }
        return Expansion.single();
    }

    /// Elements that are there only sometimes are decided within the cell, so that each world has its own keys.
    private static Value evaluateKeys(Run run, Expression e, Scope scope) {
        return run.cell(Guard.ALWAYS, Home.written(e.span()), ways -> {
            var value = dev.picket.hcl.Evaluator.evaluate(e, run.evaluation(scope, ways, run.problems()));
            return value instanceof Sequence s ? present(s, ways) : value;
        });
    }

    private static Value present(Sequence s, Ways ways) {
        var elements = new ArrayList<Sequence.Element>();
        for (var e : s.elements()) {
            if (ways.decide(e.when())) {
                elements.add(new Sequence.Element(Guard.ALWAYS, Choices.settle(e.value(), ways)));
            }
        }
        return new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
    }

    private Expansion overCount(Value count) {
        cases(count).forEach(c -> countWorld(c.when(), c.value()));
        return finish(Expansion.Form.COUNT);
    }

    private void countWorld(Guard when, Value count) {
        var keys = new LinkedHashSet<InstanceKey>();
        var number = number(count);
        if (number.isEmpty()) {
            var unknown = count instanceof Value.Unknown u ? u : failed(TerraformDiagnostics.badCount(at));
            worlds.add(new Case<>(when, new World(keys, Optional.of(representative(keys, when, unknown, "count")))));
            return;
        }
        int wanted = number.get().min(BigDecimal.valueOf(Bounds.INSTANCES + 1L)).intValue();
        for (int i = 0; i < Math.min(wanted, Bounds.INSTANCES); i++) {
            var index = new Value.Number(BigDecimal.valueOf(i), Home.written(at));
            add(keys, new InstanceKey.Index(i), when, repetition("index", index, index));
        }
        worlds.add(new Case<>(when, new World(keys, overflow(wanted, keys, when, "count"))));
    }

    private static Optional<BigDecimal> number(Value count) {
        var number = switch (count) {
            case Value.Number n -> Optional.of(n.value());
            case Value.Text t when t.value().matches("[0-9]{1,9}") -> Optional.of(new BigDecimal(t.value()));
            default -> Optional.<BigDecimal>empty();
        };
        return number.filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0);
    }

    private Expansion overEach(Value collection) {
        cases(collection).forEach(c -> eachWorld(c.when(), c.value()));
        return finish(Expansion.Form.FOR_EACH);
    }

    private void eachWorld(Guard when, Value collection) {
        var keys = new LinkedHashSet<InstanceKey>();
        Optional<Value.Unknown> rest;
        var items = new TreeMap<String, Value>();
        switch (collection) {
            case Mapping m -> {
                items.putAll(m.values());
                rest = m.rest();
            }
            case Value.Entity e -> {
                e.members().names().forEach(n -> e.members().get(n).ifPresent(v -> items.put(n, v)));
                rest = Optional.empty();
            }
            case Sequence s when s.kind() == Sequence.Kind.SET || s.size() == 0 -> rest = setItems(s, items);
            case Value.Unknown u -> rest = Optional.of(u);
            default -> rest = Optional.of(failed(TerraformDiagnostics.badForEach(at)));
        }
        int taken = 0;
        for (var item : items.entrySet()) {
            if (taken++ == Bounds.INSTANCES) {
                break;
            }
            var key = new Value.Text(item.getKey(), Home.written(at));
            add(keys, new InstanceKey.Named(item.getKey()), when, repetition("key", key, item.getValue()));
        }
        var open = rest.map(u -> representative(keys, when, u, "for_each"));
        worlds.add(new Case<>(when, new World(keys, open.or(() -> overflow(items.size(), keys, when, "for_each")))));
    }

    private Optional<Value.Unknown> setItems(Sequence s, TreeMap<String, Value> items) {
        var rest = s.rest();
        for (var v : s.values()) {
            switch (v) {
                case Value.Text t -> items.put(t.value(), t);
                case Value.Unknown u -> rest = rest.or(() -> Optional.of(u));
                default -> rest = rest.or(() -> Optional.of(failed(TerraformDiagnostics.badForEach(at))));
            }
        }
        return rest;
    }

    private Value.Unknown failed(dev.picket.text.Diagnostic why) {
        run.problems().accept(why);
        return new Value.Unknown(new Cause(Cause.Kind.ERROR, "error", at), Type.ANY, Known.NOTHING, Home.written(at));
    }

    private Optional<Value.Unknown> overflow(int wanted, LinkedHashSet<InstanceKey> keys, Guard when, String argument) {
        if (wanted <= Bounds.INSTANCES) {
            return Optional.empty();
        }
        run.problems().accept(TerraformDiagnostics.tooManyInstances(at, address));
        var cause = new Cause(Cause.Kind.BOUND, "more than " + Bounds.INSTANCES + " instances", at);
        return Optional.of(representative(
                keys, when, new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(at)), argument));
    }

    /// Adds the instance that stands for those that are not known; gives the open end of the collection of all.
    private Value.Unknown representative(
            LinkedHashSet<InstanceKey> keys, Guard when, Value.Unknown why, String argument) {
        var key = new InstanceKey.Any();
        if (argument.equals("count")) {
            var index = new Value.Unknown(why.cause(), Type.NUMBER, Known.NOT_NULL, why.home());
            add(keys, key, when, repetition("index", index, index));
        } else {
            var name = new Value.Unknown(why.cause(), Type.STRING, Known.NOT_NULL, why.home());
            add(keys, key, when, repetition("key", name, member(why, name)));
        }
        var known = Known.NOTHING.withRefers(new Symbol(run.directory(), address + "[*]", ""));
        return new Value.Unknown(why.cause(), Type.ANY, known, why.home());
    }

    private static Value member(Value.Unknown collection, Value.Unknown key) {
        var type = switch (collection.type()) {
            case Type.MapOf m -> m.element();
            case Type.SetOf _ -> null;
            case Type.ListOf _, Type.Tuple _, Type.Object _, Type.Basic _ -> Type.ANY;
        };
        return type == null ? key : new Value.Unknown(collection.cause(), type, Known.NOTHING, collection.home());
    }

    private static Value repetition(String name, Value key, Value value) {
        var members = new LinkedHashMap<String, Value>();
        members.put(name, key);
        if (!name.equals("index")) {
            members.put("value", value);
        }
        return Mapping.object(members, key.home());
    }

    private void add(LinkedHashSet<InstanceKey> keys, InstanceKey key, Guard when, Value repetition) {
        keys.add(key);
        found.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Case<>(when, repetition));
    }

    private static List<Case<Value>> cases(Value value) {
        return value instanceof Value.Choice c ? c.cases() : List.of(new Case<>(Guard.ALWAYS, value));
    }

    private Expansion finish(Expansion.Form form) {
        var instances = new ArrayList<Instance>();
        found.forEach((key, cases) -> {
            var when = Guard.NEVER;
            for (var c : cases) {
                when = run.guards().or(when, c.when());
            }
            instances.add(new Instance(key, when, form, Optional.of(repetition(cases, when))));
        });
        return new Expansion(form, instances, worlds);
    }

    /// What `each` means where it differs from world to world; where the instance does not exist it is null, so that
    /// the choice covers everything.
    private Value repetition(List<Case<Value>> cases, Guard when) {
        var first = cases.getFirst().value();
        if (cases.stream().allMatch(c -> c.value().equals(first))) {
            return first;
        }
        var all = new ArrayList<>(cases);
        var without = run.guards().not(when);
        if (without != Guard.NEVER) {
            all.add(new Case<>(without, new Value.Null(first.home())));
        }
        return new Value.Choice(all, first.home());
    }
}
