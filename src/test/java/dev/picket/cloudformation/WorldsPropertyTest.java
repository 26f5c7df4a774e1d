package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.cloudformation.Worlds.Declared;
import dev.picket.cloudformation.Worlds.Rule;
import dev.picket.cloudformation.Worlds.Test;
import dev.picket.cloudformation.Worlds.Text;
import dev.picket.cloudformation.Worlds.Tree;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// In every world that parameters and rules allow, the resources and values are those of the simple evaluation; no
/// other world is listed.
class WorldsPropertyTest {
    @Property(tries = 600)
    void everyWorldIsAsEvaluatedAlone(@ForAll("templates") Worlds template) {
        var show = Show.template(template.yaml());
        assertEquals(List.of(), show.problems(), template::yaml);
        var worlds = template.assignments();
        if (worlds.isEmpty()) {
            return; // rules that nobody can keep exclude nothing
        }
        for (var world : worlds) {
            assertEquals(template.resources(world), resources(show, world), () -> world + "\n" + template.yaml());
        }
        for (var resource : show.root.resources()) {
            possible(resource.when(), worlds, template);
            resource.declared().get("P").ifPresent(p -> possible(p, worlds, template));
        }
    }

    private static Map<String, String> resources(Show show, Map<String, String> world) {
        var there = new LinkedHashMap<String, String>();
        for (var resource : show.root.resources()) {
            if (!resource.address().startsWith("Parameters.") && holds(resource.when(), world)) {
                there.put(
                        resource.address(),
                        resource.declared().get("P").map(p -> value(p, world)).orElse(Worlds.NOTHING));
            }
        }
        return there;
    }

    private static boolean holds(Guard guard, Map<String, String> world) {
        while (guard instanceof Guard.On on) {
            guard = on.cases().getOrDefault(text(on.input(), world), on.otherwise());
        }
        return guard == Guard.ALWAYS;
    }

    /// An input is a parameter, or whether two parameters are equal.
    private static String text(Guard.Input input, Map<String, String> world) {
        var sides = input.name().split(" == ");
        return sides.length == 1
                ? world.get(input.name())
                : String.valueOf(world.get(sides[0]).equals(world.get(sides[1])));
    }

    private static String value(Value value, Map<String, String> world) {
        return switch (value) {
            case Value.Null _ -> Worlds.NOTHING;
            case Value.Text t -> t.value();
            case Value.Unknown u
            when u.known().input().isPresent() ->
                world.get(u.known().input().get().name());
            case Value.Unknown u ->
                String.join(
                        "",
                        u.known().parts().stream()
                                .map(p -> switch (p) {
                                    case Known.Part.Literal(var text) -> text;
                                    case Known.Part.Hole(var hole) -> value(hole, world);
                                })
                                .toList());
            case Value.Sequence s ->
                s.elements().stream()
                        .filter(e -> holds(e.when(), world))
                        .map(e -> value(e.value(), world))
                        .toList()
                        .toString();
            case Value.Choice c -> value(only(c.cases(), world), world);
            case Value.Bool _, Value.Number _, Value.Mapping _, Value.Entity _ -> throw new AssertionError(value);
        };
    }

    private static Value only(List<Ways.Case<Value>> cases, Map<String, String> world) {
        var there = cases.stream().filter(c -> holds(c.when(), world)).toList();
        assertEquals(1, there.size(), () -> world.toString());
        return there.getFirst().value();
    }

    private static void possible(Value value, List<Map<String, String>> worlds, Worlds template) {
        if (value instanceof Value.Choice choice) {
            for (var one : choice.cases()) {
                possible(one.when(), worlds, template);
                possible(one.value(), worlds, template);
            }
        }
        if (value instanceof Value.Sequence list) {
            for (var element : list.elements()) {
                possible(element.when(), worlds, template);
                possible(element.value(), worlds, template);
            }
        }
    }

    private static void possible(Guard guard, List<Map<String, String>> worlds, Worlds template) {
        assertTrue(worlds.stream().anyMatch(w -> holds(guard, w)), template::yaml);
    }

    @Provide
    Arbitrary<Worlds> templates() {
        return Arbitraries.integers().between(1, 4).flatMap(WorldsPropertyTest::templates);
    }

    private static Arbitrary<Worlds> templates(int size) {
        var names = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            names.add("P" + i);
        }
        Arbitrary<List<String>> allowed = Arbitraries.of(
                List.<String>of(), List.<String>of(), List.of("a", "b"), List.of("a", "b", "c"), List.of("b", "c"));
        return Combinators.combine(
                        allowed.list().ofSize(size),
                        Arbitraries.integers().between(1, 10).flatMap(n -> conditions(names, n)),
                        rules(names))
                .flatAs((values, conditions, rules) -> resources(names, conditions.size())
                        .flatMap(resources -> written(conditions)
                                .map(shuffled -> new Worlds(parameters(names, values), shuffled, rules, resources))));
    }

    private static Map<String, List<String>> parameters(List<String> names, List<List<String>> values) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), values.get(i));
        }
        return parameters;
    }

    /// Each may name those before it; the template has them in any order.
    private static Arbitrary<List<Test>> conditions(List<String> names, int count) {
        Arbitrary<List<Test>> all = Arbitraries.just(List.of());
        for (int i = 0; i < count; i++) {
            int before = i;
            all = all.flatMap(tests -> test(names, before, 2).map(t -> {
                var more = new ArrayList<>(tests);
                more.add(t);
                return more;
            }));
        }
        return all;
    }

    private static Arbitrary<Map<String, Test>> written(List<Test> conditions) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < conditions.size(); i++) {
            order.add(i);
        }
        return Arbitraries.shuffle(order).map(shuffled -> {
            var all = new LinkedHashMap<String, Test>();
            shuffled.forEach(i -> all.put("C" + i, conditions.get(i)));
            return all;
        });
    }

    private static Arbitrary<Test> test(List<String> names, int before, int depth) {
        Arbitrary<Test> equals = Arbitraries.oneOf(
                Combinators.combine(name(names), name(names)).as(Test.Equals::new),
                Combinators.combine(longer(names), longer(names)).as(Test.Equals::new));
        if (depth == 0) {
            return equals;
        }
        var inner = test(names, before, depth - 1);
        Arbitrary<Test> not = inner.map(Test.Not::new);
        Arbitrary<Test> all = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(2).ofMaxSize(3))
                .as(Test.All::new);
        Arbitrary<Test> named = before == 0
                ? equals
                : Arbitraries.integers().between(0, before - 1).map(i -> new Test.Named("C" + i));
        return Arbitraries.oneOf(equals, equals, not, all, named, named);
    }

    private static Arbitrary<Text> text(List<String> names) {
        return Arbitraries.oneOf(name(names), longer(names));
    }

    private static Arbitrary<Text> name(List<String> names) {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "b", "c").map(Text.Literal::new),
                Arbitraries.of(names).map(Text.Ref::new),
                Arbitraries.of(names).map(Text.Ref::new));
    }

    /// Never compared with a parameter alone: how an open one relates to a longer text is beyond the diagrams.
    private static Arbitrary<Text> longer(List<String> names) {
        return Arbitraries.oneOf(
                Arbitraries.of("x-a", "x-d", "b").map(Text.Literal::new),
                Arbitraries.of(names).map(n -> new Text.Sub("x-", n)));
    }

    private static Arbitrary<List<Rule>> rules(List<String> names) {
        Arbitrary<Test> in = Combinators.combine(
                        text(names),
                        Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(2))
                .as(Test.In::new);
        var assertion = Arbitraries.oneOf(test(names, 0, 1), in);
        return Combinators.combine(
                        assertion.optional(0.7), assertion.list().ofMinSize(1).ofMaxSize(2))
                .as(Rule::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Map<String, Declared>> resources(List<String> names, int conditions) {
        var condition = Arbitraries.integers().between(0, conditions - 1).map(i -> "C" + i);
        return Combinators.combine(condition.optional(0.5), tree(names, condition, 3))
                .as(Declared::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> {
                    var resources = new LinkedHashMap<String, Declared>();
                    all.forEach(r -> resources.put("R" + resources.size(), r));
                    return resources;
                });
    }

    private static Arbitrary<Tree> tree(List<String> names, Arbitrary<String> condition, int depth) {
        Arbitrary<Tree> leaf = text(names).map(Tree.Leaf::new);
        if (depth == 0) {
            return Arbitraries.oneOf(leaf, leaf, Arbitraries.just(new Tree.None()));
        }
        var inner = tree(names, condition, depth - 1);
        Arbitrary<Tree> branches = Combinators.combine(condition, inner, inner).as(Tree.If::new);
        Arbitrary<Tree> items = inner.list().ofMaxSize(3).map(Tree.Items::new);
        Arbitrary<Tree> texts = Combinators.combine(condition, leaf, leaf).as(Tree.If::new);
        Arbitrary<Tree> joined =
                Arbitraries.oneOf(leaf, texts).list().ofMaxSize(2).map(Tree.Joined::new);
        return Arbitraries.oneOf(leaf, branches, branches, items, joined);
    }
}
