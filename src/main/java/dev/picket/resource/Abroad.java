package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedSet;

/// A node of another root. Its values may depend on that root's inputs, which mean nothing here: what does is unknown.
record Abroad(Node node) implements Value.Members {
    @Override
    public Optional<Value> get(String name) {
        return node.get(name).map(v -> brought(v, node.root().path()));
    }

    @Override
    public SequencedSet<String> names() {
        return node.names();
    }

    /// @param root the path of the root that the value comes from
    static Value brought(Value value, String root) {
        return switch (value) {
            case Value.Choice c -> ResourceCauses.otherRoot(root, c.home());
            case Value.Unknown u -> plain(u);
            case Value.Sequence s -> {
                var elements = new ArrayList<Value.Sequence.Element>(s.size());
                var rest = s.rest().map(Abroad::plain);
                for (int i = 0; i < s.size(); i++) {
                    if (s.elements().get(i).when() == Guard.ALWAYS) {
                        elements.add(new Value.Sequence.Element(Guard.ALWAYS, brought(s.get(i), root)));
                    } else {
                        rest = rest.or(() -> Optional.of(ResourceCauses.otherRoot(root, s.home())));
                    }
                }
                yield new Value.Sequence(s.kind(), s.element(), elements, rest, s.home(), s.sensitive());
            }
            case Value.Mapping m -> {
                var members = new LinkedHashMap<String, Value>();
                m.members().forEach((name, v) -> members.put(name, brought(v, root)));
                yield new Value.Mapping(
                        m.kind(), m.element(), members, m.rest().map(Abroad::plain), m.home(), m.sensitive());
            }
            case Value.Entity e -> e.members() instanceof Node n ? new Value.Entity(new Abroad(n), e.home()) : e;
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _ -> value;
        };
    }

    private static Value.Unknown plain(Value.Unknown u) {
        var k = u.known();
        return k.when().isEmpty() && k.input().isEmpty()
                ? u
                : u.with(new Known(
                        k.notNull(),
                        k.parts(),
                        k.minLength(),
                        k.maxLength(),
                        k.oneOf(),
                        Optional.empty(),
                        k.document(),
                        k.refers(),
                        Optional.empty(),
                        k.atLeast()));
    }
}
