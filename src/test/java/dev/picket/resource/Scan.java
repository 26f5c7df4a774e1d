package dev.picket.resource;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A graph from a page of rules and a page for each root, and its values in one line each.
final class Scan {
    private final List<Root> roots;
    private final Graph graph;
    private final List<String> said = new ArrayList<>();

    private Scan(String model, boolean account, List<Root> roots) {
        this.roots = roots;
        this.graph = Graph.of(roots, new TextModel(model), CoreFunctions.ALL, account, d -> said.add(d.summary()));
    }

    static Scan of(String model, String... roots) {
        return new Scan(model, false, read(roots));
    }

    static Scan ofAccount(String model, String... roots) {
        return new Scan(model, true, read(roots));
    }

    /// With roots that a front end read.
    static Scan read(String model, List<Root> roots) {
        return new Scan(model, false, roots);
    }

    private static List<Root> read(String... texts) {
        var roots = new ArrayList<Root>();
        for (int i = 0; i < texts.length; i++) {
            roots.add(TextRoot.of("root" + (i + 1), texts[i]));
        }
        return roots;
    }

    Graph graph() {
        return graph;
    }

    List<Root> roots() {
        return roots;
    }

    /// The summaries of what the graph had to say.
    List<String> said() {
        return said;
    }

    Resource resource(String address) {
        return roots.stream()
                .flatMap(r -> r.resources().stream())
                .filter(r -> r.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    Node node(String type, String address) {
        return graph.nodes(type).stream()
                .filter(n -> n.resource().address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    /// An expression of a rule that judges the node: `self.X`.
    String eval(Node node, String expression) {
        return text(value(node, expression));
    }

    Value value(Node node, String expression) {
        var e = HclParser.parseExpression(SourceFile.of("rule.hcl", expression)).expression();
        var root = node.root();
        return Choices.cell(
                root.guards(),
                root.guards().and(root.care(), node.when()),
                Home.absent(node.resource().header()),
                ways -> Evaluator.evaluate(
                        e,
                        new Evaluation(
                                graph.scope(node),
                                ways,
                                Evaluation.Dialect.RULES,
                                graph.functions(root),
                                d -> said.add(d.summary()))));
    }

    static String place(Value value) {
        var home = value.home();
        return home.kind() + " " + home.place().startLine() + " "
                + home.place().text().lines().findFirst().orElse("");
    }

    static String text(Value value) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Bool b -> String.valueOf(b.value());
            case Value.Number n -> n.value().toPlainString();
            case Value.Text t -> "\"" + t.value() + "\"";
            case Value.Sequence s ->
                s.elements().stream()
                                .map(e -> when(e.when()) + text(e.value()))
                                .collect(Collectors.joining(", ", "[", ""))
                        + s.rest().map(u -> ", ..." + u.cause().text()).orElse("") + "]";
            case Value.Mapping m ->
                m.members().entrySet().stream()
                                .filter(e -> !(e.getValue() instanceof Value.Null))
                                .map(e -> e.getKey() + " = " + text(e.getValue()))
                                .collect(Collectors.joining(", ", "{", ""))
                        + m.rest().map(u -> ", ..." + u.cause().text()).orElse("") + "}";
            case Value.Entity e ->
                Node.of(e)
                        .map(n -> n.resource().address() + (n.key().isEmpty() ? "" : "#" + n.key()))
                        .orElse("entity");
            case Value.Choice c ->
                c.cases().stream()
                        .map(k -> when(k.when()) + text(k.value()))
                        .collect(Collectors.joining(" | ", "(", ")"));
            case Value.Unknown u -> "?" + u.cause().text();
        };
    }

    static String when(Guard guard) {
        return guard == Guard.ALWAYS ? "" : guard(guard) + ": ";
    }

    private static String guard(Guard guard) {
        return switch (guard) {
            case Guard.Fixed f -> String.valueOf(f.holds());
            case Guard.On on -> {
                var input = on.input();
                var values = new LinkedHashMap<String, Guard>(on.cases());
                input.allowed().forEach(v -> values.putIfAbsent(v, on.otherwise()));
                yield values.sequencedEntrySet().stream()
                        .filter(e -> e.getValue() != Guard.NEVER)
                        .map(e -> input.name() + "=" + e.getKey()
                                + (e.getValue() == Guard.ALWAYS ? "" : " " + guard(e.getValue())))
                        .collect(Collectors.joining(" or "));
            }
        };
    }
}
