package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How functions that rules call give what they found, with its places: a finding stands at the first written one.
final class Evidence {
    private Evidence() {}

    /// A home that stands at the strongest, first of `homes` and names them all; `otherwise` where there is none.
    static Home of(List<Home> homes, Home otherwise) {
        var strongest = homes.stream().max(Comparator.comparing(Home::kind));
        return strongest
                .map(s -> new Home(
                        s.kind(),
                        homes.stream()
                                .filter(h -> h.kind() == s.kind())
                                .findFirst()
                                .orElse(s)
                                .place(),
                        false,
                        homes))
                .orElse(otherwise);
    }

    /// True where something was found, unknown where there may be more, else false.
    static Value bool(boolean found, Optional<Value.Unknown> open, Home home) {
        if (found || open.isEmpty()) {
            return new Value.Bool(found, home);
        }
        return new Value.Unknown(open.get().cause(), Type.BOOL, Known.NOT_NULL, home);
    }

    /// A count or breadth: exact, or a lower bound with its reason.
    static Value number(long value, Optional<Value.Unknown> open, Home home) {
        return open.<Value>map(u -> new Value.Unknown(
                        u.cause(), Type.NUMBER, Known.NOT_NULL.withAtLeast(BigDecimal.valueOf(value)), home))
                .orElseGet(() -> new Value.Number(BigDecimal.valueOf(value), home));
    }

    static Value object(Home home, Object... keysAndValues) {
        var members = new LinkedHashMap<String, Value>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], (Value) keysAndValues[i + 1]);
        }
        return Value.Mapping.object(members, home);
    }

    static Value list(List<Value> values, Optional<Value.Unknown> open, Home home) {
        return new Value.Sequence(Value.Sequence.Kind.TUPLE, Type.ANY, Value.Sequence.plain(values), open, home, false);
    }

    /// The argument, or null where the call has fewer.
    static Value argument(Functions.Call call, int index) {
        return index < call.arguments().size()
                ? call.settle(call.arguments().get(index))
                : new Value.Null(Home.made(call.at()));
    }
}
