package dev.picket.hcl;

import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Tuples and objects as written. Their members keep their homes, and a choice among them stays one.
final class Constructors {
    private Constructors() {}

    static Value tuple(Expression.Tuple t, Evaluation on) {
        var values = new ArrayList<Value>(t.elements().size());
        for (var e : t.elements()) {
            values.add(Evaluator.raw(e, on));
        }
        return Value.Sequence.tuple(values, home(on, t, values));
    }

    static Value object(Expression.Object o, Evaluation on) {
        var members = new LinkedHashMap<String, Value>();
        var all = new ArrayList<Value>(o.members().size());
        Value.Unknown open = null;
        boolean sensitive = false;
        for (var m : o.members()) {
            var key = key(m.key(), on);
            sensitive |= key.sensitive();
            var value = Evaluator.raw(m.value(), on);
            all.add(value);
            if (key instanceof Value.Unknown u) {
                open = open == null ? u : open;
            } else if (!(value instanceof Value.Null && Homes.rules(on))) {
                members.put(((Value.Text) key).value(), value);
            }
        }
        var home = home(on, o, all);
        var rest = Optional.ofNullable(open)
                .map(u -> new Value.Unknown(u.cause(), Type.ANY, Known.NOTHING, u.home(), u.sensitive()));
        return new Value.Mapping(Value.Mapping.Kind.OBJECT, Type.ANY, members, rest, home, sensitive);
    }

    /// A text, or unknown.
    static Value key(Expression e, Evaluation on) {
        var value = Evaluator.settled(e, on);
        if (value instanceof Value.Null) {
            throw Failures.indexByNull(e.span());
        }
        return Conversions.convert(value, Type.STRING, e.span());
    }

    /// In rules a constructor stands where the first strongest member does, so that what it makes points at the user's
    /// file.
    private static Home home(Evaluation on, Expression e, List<Value> members) {
        return Homes.rules(on) ? Homes.constructed(e.span(), members) : Home.written(e.span());
    }
}
