package dev.picket.resource;

import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names by which the nodes of one type may be referred to (their view `names`), looked up by text. A partly
/// known text has a key too: its literals, and which attribute or input each of its holes is. In an ARN, partition,
/// region and account are compared only where both sides say them.
final class Names {
    /// @param when the guard under which the node has that name
    record Named(Node node, Guard when, String name) {}

    private final Map<String, List<Named>> byKey = new HashMap<>();

    static Names of(List<Node> nodes) {
        var names = new Names();
        for (var node : nodes) {
            if (node.shape().views().containsKey("names") && !node.elsewhere()) {
                node.get("names").ifPresent(v -> names.add(v, node, node.when()));
            }
        }
        return names;
    }

    private void add(Value value, Node node, Guard when) {
        switch (value) {
            case Value.Choice c ->
                c.cases().forEach(k -> add(k.value(), node, node.root().guards().and(when, k.when())));
            case Value.Sequence s -> {
                for (int i = 0; i < s.size(); i++) {
                    add(
                            s.get(i),
                            node,
                            node.root().guards().and(when, s.elements().get(i).when()));
                }
            }
            case Value.Text _, Value.Unknown _ ->
                text(value)
                        .ifPresent(name -> byKey.computeIfAbsent(key(name), _ -> new ArrayList<>(1))
                                .add(new Named(node, when, name)));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Mapping _, Value.Entity _ -> {}
        }
    }

    /// Who has that name, in the order of the scan.
    List<Named> find(String name) {
        return byKey.getOrDefault(key(name), List.of()).stream()
                .filter(n -> matches(n.name(), name))
                .toList();
    }

    /// The text of a value, holes by what they are; empty where a hole may be anything.
    static Optional<String> text(Value value) {
        return switch (value) {
            case Value.Text t -> t.value().isEmpty() ? Optional.empty() : Optional.of(t.value());
            case Value.Unknown u -> u.known().parts().isEmpty() ? hole(u) : parts(u);
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> Optional.empty();
        };
    }

    private static Optional<String> parts(Value.Unknown u) {
        var text = new StringBuilder();
        for (var part : u.known().parts()) {
            switch (part) {
                case Known.Part.Literal(var literal) -> text.append(literal);
                case Known.Part.Hole(var value) -> {
                    var hole = hole(value);
                    if (hole.isEmpty()) {
                        return Optional.empty();
                    }
                    text.append(hole.get());
                }
            }
        }
        return Optional.of(text.toString());
    }

    private static Optional<String> hole(Value.Unknown u) {
        var refers = u.known().refers();
        if (refers.isPresent()) {
            var s = refers.get();
            return Optional.of(quoted(s.scope() + "|" + s.address() + "|" + s.attribute()));
        }
        var cause = u.cause();
        boolean same = cause.kind() == Cause.Kind.INPUT && !cause.text().isEmpty();
        return same ? Optional.of(quoted(cause.scope() + "|" + cause.text() + "|" + cause.place())) : Optional.empty();
    }

    /// Apart from literal text, and without colons: a hole is within one field of an ARN.
    private static String quoted(String hole) {
        return "\u0001" + hole.replace(':', ';') + "\u0002";
    }

    private static String key(String name) {
        var fields = fields(name);
        return fields.length < 6 ? name : fields[0] + ":*:" + fields[2] + ":*:*:" + fields[5];
    }

    private static String[] fields(String name) {
        return name.startsWith("arn:") ? name.split(":", 6) : new String[0];
    }

    private static boolean matches(String a, String b) {
        var x = fields(a);
        var y = fields(b);
        if (x.length < 6 || y.length < 6) {
            return a.equals(b);
        }
        for (int i = 1; i < 6; i++) {
            boolean open = i != 2 && i != 5 && (isOpen(x[i]) || isOpen(y[i]));
            if (!open && !x[i].equals(y[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(String field) {
        return field.equals("*") || field.contains("\u0001") || field.isEmpty();
    }
}
