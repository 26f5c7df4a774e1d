package dev.picket.resource;

import dev.picket.hcl.Functions.Call;
import dev.picket.hcl.Functions.CallFailure;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Functions that look at where a value comes from.
final class Provenance {
    private Provenance() {}

    /// `written(value)`: whether the user wrote it, or anything in it; a default or what is absent is not.
    static Value written(Call call) {
        var value = call.arguments().getFirst();
        return new Value.Bool(isWritten(value, call), value.home());
    }

    private static boolean isWritten(Value value, Call call) {
        return switch (call.settle(value)) {
            case Value.Null _ -> false;
            case Value.Mapping m
            when m.home().kind() == Home.Kind.MADE ->
                m.values().values().stream().anyMatch(v -> isWritten(v, call));
            case Value.Sequence s
            when s.home().kind() == Home.Kind.MADE -> s.values().stream().anyMatch(v -> isWritten(v, call));
            case Value v -> v.home().kind() == Home.Kind.WRITTEN;
        };
    }

    /// `inherit(own, parent…)`: member by member the first that is written, else the first that is there at all. A
    /// member that an unknown parent may write is unknown.
    static Value inherit(Call call) {
        if (call.arguments().isEmpty()) {
            throw new CallFailure(-1, "`inherit` takes an object and those that it inherits from");
        }
        return inherited(call.arguments(), call);
    }

    private static Value inherited(List<Value> candidates, Call call) {
        var there = new ArrayList<Value>();
        for (var c : candidates) {
            var settled = call.settle(c);
            if (!(settled instanceof Value.Null)) {
                there.add(settled);
            }
        }
        if (there.isEmpty()) {
            return candidates.getFirst();
        }
        boolean objects = there.stream().allMatch(v -> v instanceof Value.Mapping || v instanceof Value.Unknown)
                && there.stream().anyMatch(Value.Mapping.class::isInstance);
        return objects ? members(there, call) : first(there, call);
    }

    private static Value first(List<Value> candidates, Call call) {
        for (var c : candidates) {
            if (isWritten(c, call) || c instanceof Value.Unknown) {
                return c;
            }
        }
        return candidates.getFirst();
    }

    private static Value members(List<Value> candidates, Call call) {
        var names = new LinkedHashSet<String>();
        Optional<Value.Unknown> open = Optional.empty();
        Value.Mapping shape = null;
        for (var c : candidates) {
            if (c instanceof Value.Mapping m) {
                names.addAll(m.members().keySet());
                open = open.or(m::rest);
                shape = shape == null ? m : shape;
            } else if (c instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
            }
        }
        var members = new LinkedHashMap<String, Value>();
        for (var name : names) {
            members.put(
                    name,
                    inherited(candidates.stream().map(c -> member(c, name)).toList(), call));
        }
        var home = candidates.getFirst().home();
        return new Value.Mapping(Value.Mapping.Kind.OBJECT, Type.ANY, members, open, home, false);
    }

    private static Value member(Value candidate, String name) {
        return switch (candidate) {
            case Value.Mapping m ->
                m.get(name)
                        .orElseGet(() -> m.rest()
                                .<Value>map(u -> u.at(m.home()))
                                .orElseGet(() ->
                                        new Value.Null(Home.absent(m.home().place()))));
            case Value.Unknown u -> u.with(Known.NOTHING);
            case Value v -> new Value.Null(Home.absent(v.home().place()));
        };
    }
}
