package dev.picket.terraform;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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
            present(names.getFirst())
                    .filter(v -> !isEmpty(v))
                    .ifPresent(v -> members.put(names.getLast(), sorted(variables(v))));
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
            return unknownBlocks(name);
        }
        var byType = new LinkedHashMap<String, Value>();
        for (var b : blocks) {
            var type = b.get("type").map(v -> Choices.settle(v, ways)).orElse(null);
            var identifiers = b.get("identifiers").map(v -> Choices.settle(v, ways));
            if (type instanceof Value.Unknown u) {
                return Optional.of(u);
            }
            if (type instanceof Value.Text t && identifiers.isPresent()) {
                var all = variables(identifiers.get());
                if (t.value().equals("*") && all instanceof Sequence s && s.size() == 1 && isEveryone(s.get(0))) {
                    return Optional.of(s.get(0));
                }
                byType.merge(t.value(), all, PolicyStatement::both);
            }
        }
        byType.replaceAll((_, identifiers) -> sorted(identifiers));
        return Optional.of(new Mapping(
                Mapping.Kind.OBJECT,
                Type.ANY,
                new LinkedHashMap<>(new TreeMap<>(byType)),
                unknownBlocks(name).map(Value.Unknown.class::cast),
                blocks.getFirst().home(),
                false));
    }

    private Optional<Value> conditions() {
        var blocks = blocks("condition");
        if (blocks.isEmpty()) {
            return unknownBlocks("condition");
        }
        var tests = new TreeMap<String, TreeMap<String, Value>>();
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
                tests.computeIfAbsent(t.value(), _ -> new TreeMap<>())
                        .merge(plain(v.value()), variables(values.get()), PolicyStatement::both);
            }
        }
        var members = new LinkedHashMap<String, Value>();
        tests.forEach((test, variables) -> {
            variables.replaceAll((_, values) -> single(values));
            members.put(test, Mapping.object(new LinkedHashMap<>(variables), homes.getOrDefault(test, written.home())));
        });
        return Optional.of(new Mapping(
                Mapping.Kind.OBJECT,
                Type.ANY,
                members,
                unknownBlocks("condition").map(Value.Unknown.class::cast),
                blocks.getFirst().home(),
                false));
    }

    /// What stands for blocks of which it is not known how many there are.
    private Optional<Value> unknownBlocks(String name) {
        var blocks = written.get(name).map(v -> Choices.settle(v, ways));
        return blocks.flatMap(v -> v instanceof Sequence s ? s.rest().map(Value.class::cast) : blocks)
                .filter(Value.Unknown.class::isInstance);
    }

    private static boolean isEveryone(Value v) {
        return v instanceof Value.Text t && t.value().equals("*");
    }

    /// A list of one is written as the one.
    private static Value single(Value v) {
        return v instanceof Sequence s && isOne(s) ? s.get(0) : v;
    }

    private static boolean isOne(Sequence s) {
        return s.size() == 1 && s.rest().isEmpty() && s.elements().getFirst().when() == Guard.ALWAYS;
    }

    /// A list of several is written backwards in the order of the alphabet, where all of it is known.
    private static Value sorted(Value v) {
        boolean known = v instanceof Sequence s
                && s.rest().isEmpty()
                && s.elements().stream().allMatch(e -> e.when() == Guard.ALWAYS && e.value() instanceof Value.Text);
        if (!known || !(v instanceof Sequence s)) {
            return single(v);
        }
        var texts = new ArrayList<Element>();
        s.values().stream()
                .sorted(Comparator.comparing(e -> ((Value.Text) e).value(), Comparator.reverseOrder()))
                .forEach(e -> texts.add(new Element(Guard.ALWAYS, e)));
        return single(new Sequence(s.kind(), s.element(), texts, s.rest(), s.home(), s.sensitive()));
    }

    /// IAM's variables are written `&{…}`, for `${…}` is Terraform's.
    private static Value variables(Value v) {
        return switch (v) {
            case Value.Text t
            when t.value().contains("&{") -> new Value.Text(plain(t.value()), t.document(), t.home(), t.sensitive());
            case Sequence s -> {
                var elements = new ArrayList<Element>();
                for (int i = 0; i < s.size(); i++) {
                    elements.add(new Element(s.elements().get(i).when(), variables(s.get(i))));
                }
                yield new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
            }
            case Value.Text _,
                    Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Mapping _,
                    Value.Entity _,
                    Value.Choice _,
                    Value.Unknown _ -> v;
        };
    }

    private static String plain(String text) {
        return text.replace("&{", "${");
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
                default -> elements.add(new Element(Guard.ALWAYS, v));
            }
        }
        return new Sequence(Sequence.Kind.TUPLE, Type.ANY, elements, rest, a.home(), false);
    }
}
