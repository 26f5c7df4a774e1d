package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Values of one root as another sees them: they may depend on the first one's inputs, which mean nothing there. What does is unknown.
public final class Brought {
    private Brought() {}

    public static Value from(Value value, Root root) {
        return from(value, root.path());
    }

    /// @param root the path of the root that the value comes from
    static Value from(Value value, String root) {
        return switch (value) {
            case Value.Choice c -> ResourceCauses.otherRoot(root, c.home());
            case Value.Unknown u -> plain(u, root);
            case Value.Sequence s -> {
                var elements = new ArrayList<Value.Sequence.Element>(s.size());
                var rest = s.rest().map(u -> plain(u, root));
                for (int i = 0; i < s.size(); i++) {
                    if (s.elements().get(i).when() == Guard.ALWAYS) {
                        elements.add(new Value.Sequence.Element(Guard.ALWAYS, from(s.get(i), root)));
                    } else {
                        rest = rest.or(() -> Optional.of(ResourceCauses.otherRoot(root, s.home())));
                    }
                }
                yield new Value.Sequence(s.kind(), s.element(), elements, rest, s.home(), s.sensitive());
            }
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((name, v) -> members.put(name, from(v, root)));
                yield new Value.Mapping(
                        m.kind(), m.element(), members, m.rest().map(u -> plain(u, root)), m.home(), m.sensitive());
            }
            case Value.Entity e -> e.members() instanceof Node n ? new Value.Entity(new Abroad(n), e.home()) : e;
            case Value.Text t ->
                t.document().isEmpty()
                        ? t
                        : new Value.Text(t.value(), t.document().map(d -> from(d, root)), t.home(), t.sensitive());
            case Value.Null _, Value.Bool _, Value.Number _ -> value;
        };
    }

    private static Value.Unknown plain(Value.Unknown u, String root) {
        var k = u.known();
        return u.with(new Known(
                k.notNull(),
                k.parts().stream().map(p -> plain(p, root)).toList(),
                k.minLength(),
                k.maxLength(),
                k.oneOf(),
                Optional.empty(),
                k.document().map(d -> from(d, root)),
                k.refers(),
                Optional.empty(),
                k.atLeast()));
    }

    private static Part plain(Part part, String root) {
        return switch (part) {
            case Part.Literal _ -> part;
            case Part.Hole(var hole) -> new Part.Hole(plain(hole, root));
        };
    }
}
