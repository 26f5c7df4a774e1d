package dev.picket.terraform;

import dev.picket.value.Choices;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A `statement` block as the statement of a policy.
final class PolicyStatement {
    private static final List<List<String>> LISTS = List.of(
            List.of("actions", "Action"),
            List.of("not_actions", "NotAction"),
            List.of("resources", "Resource"),
            List.of("not_resources", "NotResource"));

    private final Mapping written;
    private final Ways ways;

    PolicyStatement(Mapping written, Ways ways) {
        this.written = written;
        this.ways = ways;
    }

    Mapping build() {
        var members = new LinkedHashMap<String, Value>();
        present("sid").ifPresent(v -> members.put("Sid", v));
        members.put(
                "Effect",
                present("effect")
                        .orElseGet(() -> new Value.Text(
                                "Allow", Home.defaulted(written.home().place()))));
        for (var names : LISTS) {
            present(names.getFirst()).filter(v -> !isEmpty(v)).ifPresent(v -> members.put(names.getLast(), v));
        }
        principals("principals").ifPresent(v -> members.put("Principal", v));
        principals("not_principals").ifPresent(v -> members.put("NotPrincipal", v));
        conditions().ifPresent(v -> members.put("Condition", v));
        return Mapping.object(members, written.home());
    }

    private Optional<Value> present(String name) {
        return written.get(name).filter(v -> !(v instanceof Value.Null));
    }

    private static boolean isEmpty(Value v) {
        return v instanceof Sequence s && s.size() == 0 && s.rest().isEmpty();
    }

    private Optional<Value> principals(String name) {
        var blocks = blocks(name);
        if (blocks.isEmpty()) {
            return written.get(name).filter(Value.Unknown.class::isInstance);
        }
        var byType = new LinkedHashMap<String, Value>();
        for (var b : blocks) {
            var type = b.get("type").map(v -> Choices.settle(v, ways)).orElse(null);
            var identifiers = b.get("identifiers").map(v -> Choices.settle(v, ways));
            if (type instanceof Value.Unknown u) {
                return Optional.of(u);
            }
            if (type instanceof Value.Text t && identifiers.isPresent()) {
                byType.merge(t.value(), identifiers.get(), PolicyStatement::both);
            }
        }
        var everyone = byType.get("*");
        if (everyone != null && byType.size() == 1) {
            return Optional.of(everyone instanceof Sequence s && s.size() == 1 ? s.get(0) : everyone);
        }
        return Optional.of(Mapping.object(byType, blocks.getFirst().home()));
    }

    private Optional<Value> conditions() {
        var blocks = blocks("condition");
        if (blocks.isEmpty()) {
            return written.get("condition").filter(Value.Unknown.class::isInstance);
        }
        var tests = new LinkedHashMap<String, LinkedHashMap<String, Value>>();
        var homes = new LinkedHashMap<String, Home>();
        for (var b : blocks) {
            var test = b.get("test").map(v -> Choices.settle(v, ways)).orElse(null);
            var variable = b.get("variable").map(v -> Choices.settle(v, ways)).orElse(null);
            var values = b.get("values");
            if (test instanceof Value.Unknown u) {
                return Optional.of(u);
            }
            if (variable instanceof Value.Unknown u) {
                return Optional.of(u);
            }
            if (test instanceof Value.Text t && variable instanceof Value.Text v && values.isPresent()) {
                homes.putIfAbsent(t.value(), b.home());
                tests.computeIfAbsent(t.value(), _ -> new LinkedHashMap<>())
                        .merge(v.value(), values.get(), PolicyStatement::both);
            }
        }
        var members = new LinkedHashMap<String, Value>();
        tests.forEach((test, variables) ->
                members.put(test, Mapping.object(variables, homes.getOrDefault(test, written.home()))));
        return Optional.of(Mapping.object(members, blocks.getFirst().home()));
    }

    /// The blocks that are there on the way taken; an open end of theirs makes the whole unknown.
    private List<Mapping> blocks(String name) {
        var found = new ArrayList<Mapping>();
        if (written.get(name).map(v -> Choices.settle(v, ways)).orElse(null) instanceof Sequence s) {
            for (int i = 0; i < s.size(); i++) {
                if (ways.decide(s.elements().get(i).when()) && Choices.settle(s.get(i), ways) instanceof Mapping m) {
                    found.add(m);
                }
            }
        }
        return found;
    }

    private static Value both(Value a, Value b) {
        var elements = new ArrayList<Element>();
        Optional<Value.Unknown> rest = Optional.empty();
        for (var v : List.of(a, b)) {
            switch (v) {
                case Sequence s -> {
                    elements.addAll(s.elements());
                    var open = s.rest();
                    rest = rest.or(() -> open);
                }
                case Value.Unknown u -> rest = rest.or(() -> Optional.of(u));
                default -> elements.add(new Element(dev.picket.value.Guard.ALWAYS, v));
            }
        }
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, elements, rest, a.home(), false);
    }
}
