package dev.picket.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A template as a model that is written as YAML and evaluated for one assignment of its parameters at a time: the
/// simple reading that the solved one must agree with.
record Worlds(
        Map<String, List<String>> parameters,
        Map<String, Test> conditions,
        List<Rule> rules,
        Map<String, Declared> resources) {
    /// What an open parameter may be besides the texts that the template names.
    private static final List<String> OPEN = List.of("a", "b", "c", "d", "x-a", "one", "two", "three");

    static final String NOTHING = "<absent>";

    /// A text.
    sealed interface Text {
        record Literal(String text) implements Text {}

        record Ref(String parameter) implements Text {}

        record Sub(String before, String parameter) implements Text {}
    }

    /// A condition function.
    sealed interface Test {
        record Equals(Text left, Text right) implements Test {}

        record Not(Test test) implements Test {}

        record All(boolean and, List<Test> tests) implements Test {}

        record Named(String condition) implements Test {}

        record In(Text text, List<String> among) implements Test {}
    }

    /// A value of a property.
    sealed interface Tree {
        record Leaf(Text text) implements Tree {}

        record None() implements Tree {}

        record If(String condition, Tree yes, Tree no) implements Tree {}

        record Items(List<Tree> items) implements Tree {}

        record Joined(List<Tree> items) implements Tree {}
    }

    record Rule(Optional<Test> when, List<Test> assertions) {}

    record Declared(Optional<String> condition, Tree property) {}

    /// Every assignment that parameters and rules allow.
    List<Map<String, String>> assignments() {
        var all = new ArrayList<Map<String, String>>(List.of(new TreeMap<>()));
        parameters.forEach((name, allowed) -> {
            var before = List.copyOf(all);
            all.clear();
            for (var assignment : before) {
                for (var text : allowed.isEmpty() ? OPEN : allowed) {
                    var more = new TreeMap<>(assignment);
                    more.put(name, text);
                    all.add(more);
                }
            }
        });
        all.removeIf(w -> !rules.stream().allMatch(r -> holds(r, w)));
        return all;
    }

    private boolean holds(Rule rule, Map<String, String> world) {
        return rule.when().isPresent() && !holds(rule.when().get(), world)
                || rule.assertions().stream().allMatch(a -> holds(a, world));
    }

    private boolean holds(Test test, Map<String, String> world) {
        return switch (test) {
            case Test.Equals(var left, var right) -> text(left, world).equals(text(right, world));
            case Test.Not(var inner) -> !holds(inner, world);
            case Test.All(boolean and, var tests) ->
                and
                        ? tests.stream().allMatch(t -> holds(t, world))
                        : tests.stream().anyMatch(t -> holds(t, world));
            case Test.Named(var name) -> holds(conditions.get(name), world);
            case Test.In(var text, var among) -> among.contains(text(text, world));
        };
    }

    private static String text(Text text, Map<String, String> world) {
        return switch (text) {
            case Text.Literal(var literal) -> literal;
            case Text.Ref(var parameter) -> world.get(parameter);
            case Text.Sub(var before, var parameter) -> before + world.get(parameter);
        };
    }

    /// The resources of one world with what their property is.
    Map<String, String> resources(Map<String, String> world) {
        var there = new LinkedHashMap<String, String>();
        resources.forEach((name, declared) -> {
            if (declared.condition().isEmpty()
                    || holds(conditions.get(declared.condition().get()), world)) {
                there.put(name, value(declared.property(), world));
            }
        });
        return there;
    }

    private String value(Tree tree, Map<String, String> world) {
        return switch (tree) {
            case Tree.Leaf(var text) -> text(text, world);
            case Tree.None _ -> NOTHING;
            case Tree.If(var condition, var yes, var no) ->
                value(holds(conditions.get(condition), world) ? yes : no, world);
            case Tree.Items(var items) -> values(items, world).toString();
            case Tree.Joined(var items) -> String.join("-", values(items, world));
        };
    }

    private List<String> values(List<Tree> items, Map<String, String> world) {
        return items.stream()
                .map(i -> value(i, world))
                .filter(v -> !v.equals(NOTHING))
                .toList();
    }

    String yaml() {
        var out = new StringBuilder("Parameters:\n");
        parameters.forEach((name, allowed) -> out.append("  ")
                .append(name)
                .append(": {Type: String")
                .append(allowed.isEmpty() ? "" : ", AllowedValues: " + allowed)
                .append("}\n"));
        out.append("Conditions:\n");
        conditions.forEach((name, test) ->
                out.append("  ").append(name).append(": ").append(yaml(test)).append('\n'));
        out.append("Rules:\n");
        for (int i = 0; i < rules.size(); i++) {
            out.append("  Rule").append(i).append(":\n");
            rules.get(i)
                    .when()
                    .ifPresent(w ->
                            out.append("    RuleCondition: ").append(yaml(w)).append('\n'));
            out.append("    Assertions:\n");
            rules.get(i)
                    .assertions()
                    .forEach(a -> out.append("      - Assert: ").append(yaml(a)).append('\n'));
        }
        out.append("Resources:\n");
        resources.forEach((name, declared) -> {
            out.append("  ").append(name).append(":\n    Type: A::B::C\n");
            declared.condition()
                    .ifPresent(c -> out.append("    Condition: ").append(c).append('\n'));
            out.append("    Properties: {P: ").append(yaml(declared.property())).append("}\n");
        });
        return out.toString();
    }

    private static String yaml(Test test) {
        return switch (test) {
            case Test.Equals(var left, var right) -> "{'Fn::Equals': [" + yaml(left) + ", " + yaml(right) + "]}";
            case Test.Not(var inner) -> "{'Fn::Not': [" + yaml(inner) + "]}";
            case Test.All(boolean and, var tests) ->
                "{'Fn::" + (and ? "And" : "Or") + "': ["
                        + tests.stream().map(Worlds::yaml).collect(Collectors.joining(", ")) + "]}";
            case Test.Named(var name) -> "{Condition: " + name + "}";
            case Test.In(var text, var among) -> "{'Fn::Contains': [" + among + ", " + yaml(text) + "]}";
        };
    }

    private static String yaml(Text text) {
        return switch (text) {
            case Text.Literal(var literal) -> literal;
            case Text.Ref(var parameter) -> "{Ref: " + parameter + "}";
            case Text.Sub(var before, var parameter) -> "{'Fn::Sub': '" + before + "${" + parameter + "}'}";
        };
    }

    private static String yaml(Tree tree) {
        return switch (tree) {
            case Tree.Leaf(var text) -> yaml(text);
            case Tree.None _ -> "{Ref: 'AWS::NoValue'}";
            case Tree.If(var condition, var yes, var no) ->
                "{'Fn::If': [" + condition + ", " + yaml(yes) + ", " + yaml(no) + "]}";
            case Tree.Items(var items) -> yaml(items);
            case Tree.Joined(var items) -> "{'Fn::Join': ['-', " + yaml(items) + "]}";
        };
    }

    private static String yaml(List<Tree> items) {
        return items.stream().map(Worlds::yaml).collect(Collectors.joining(", ", "[", "]"));
    }
}
