package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.report.Golden;
import dev.picket.resource.Adapted;
import dev.picket.resource.Graph;
import dev.picket.resource.Model;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.rule.RuleFile;
import dev.picket.rule.RuleFunctions;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.Diagnostic;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every adapter makes of its attributes: `test-fixtures/adapters/<service>.tf` writes each attribute that is read,
/// with its own name for a value, and `<service>.txt` lists what it became. `-Daccept` rewrites the lists.
class AdapterExamplesTest {
    private static final Path ADAPTERS = Path.of("rules/adapters/terraform");
    private static final Path EXAMPLES = Path.of("test-fixtures/adapters");

    static Stream<String> services() throws IOException {
        try (var files = Files.list(ADAPTERS)) {
            return files.map(f -> f.getFileName().toString().replace(".hcl", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void attributesBecomeProperties(String service) throws IOException {
        var text = new StringBuilder();
        Examples.of(service).rows.forEach((resource, rows) -> rows.forEach(row -> table(text, resource, row)));
        Golden.assertMatches(EXAMPLES.resolve(service + ".txt"), text.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void everyPropertyIsShown(String service) throws IOException {
        var shown = new TreeSet<String>();
        Examples.of(service)
                .rows
                .forEach((resource, rows) -> rows.forEach(row -> row.adapted()
                        .keySet()
                        .forEach(property -> shown.add(name(resource.type(), made(row), property)))));
        var missing = wanted(service);
        missing.removeAll(shown);
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyTaggableTypeHasItsTags() {
        var untagged = new TreeSet<String>();
        RuleBook.FILES.stream()
                .flatMap(f -> f.adapters().stream())
                .flatMap(a -> a.row().stream())
                .filter(row -> RuleBook.KNOWN.terraform(row.type()).containsKey("tags"))
                .forEach(row -> row.becomes()
                        .flatMap(RuleBook.KNOWN::schema)
                        .flatMap(Model.Schema::taggable)
                        .filter(tags -> !row.properties().containsKey(tags))
                        .ifPresent(tags -> untagged.add(name(row.type(), made(row), tags))));
        assertEquals("", String.join("\n", untagged));
    }

    private static TreeSet<String> wanted(String service) {
        var wanted = new TreeSet<String>();
        RuleBook.FILES.stream()
                .flatMap(f -> f.adapters().stream())
                .filter(a -> a.place().file().path().endsWith("adapters/terraform/" + service + ".hcl"))
                .map(RuleFile.Adapter::row)
                .flatMap(row -> row.stream())
                .forEach(row -> row.properties().keySet().stream()
                        .filter(p -> Character.isUpperCase(p.charAt(0)))
                        .forEach(p -> wanted.add(name(row.type(), made(row), p))));
        return wanted;
    }

    private static String name(String type, String made, String property) {
        return type + " gives " + made + " its " + property;
    }

    private static String made(Model.Row row) {
        return row.becomes().or(row::partOf).orElseThrow();
    }

    private static String made(Adapted row) {
        return row.awsType().or(row::partOf).orElseThrow();
    }

    private static void table(StringBuilder out, Resource resource, Adapted row) {
        out.append(out.isEmpty() ? "" : "\n").append(resource.address()).append("  ");
        out.append(row.partOf().map(whole -> "part of " + whole).orElse(""))
                .append(row.awsType().orElse(""));
        out.append('\n');
        row.adapted().forEach((property, value) -> leaves(out, property, value));
    }

    /// One line for each leaf; an empty collection is one.
    private static void leaves(StringBuilder out, String path, Value value) {
        switch (value) {
            case Value.Mapping m -> {
                m.members().forEach((name, v) -> leaves(out, path + "." + name, v));
                if (m.members().isEmpty()) {
                    leaf(out, path, m);
                }
            }
            case Value.Sequence s -> {
                for (int i = 0; i < s.size(); i++) {
                    leaves(out, path + "[" + i + "]", s.get(i));
                }
                if (s.elements().isEmpty()) {
                    leaf(out, path, s);
                }
            }
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Unknown _,
                    Value.Entity _,
                    Value.Choice _ -> leaf(out, path, value);
        }
    }

    /// What only AWS's defaults say is left out.
    private static void leaf(StringBuilder out, String path, Value value) {
        if (value.home().kind() != Home.Kind.DEFAULT) {
            out.append("  ").append(path).append(" = ");
            ValueJson.write(out, value, new Guards());
            out.append('\n');
        }
    }

    /// The resources of one file of examples, and what each became.
    private record Examples(Map<Resource, List<Adapted>> rows) {
        static Examples of(String service) throws IOException {
            var problems = new ArrayList<Diagnostic>();
            var file = EXAMPLES.resolve(service + ".tf");
            var tree = new MemoryTree(Map.of("main.tf", Files.readAllBytes(file)));
            var roots = TerraformReader.read(tree, TerraformOptions.NONE);
            var graph = Graph.of(roots, RuleBook.CATALOGUE, RuleFunctions.of(RuleBook.CATALOGUE), false, problems::add);
            var rows = new LinkedHashMap<Resource, List<Adapted>>();
            for (Root root : roots) {
                problems.addAll(root.diagnostics());
                root.resources().stream()
                        .filter(r -> r.type().startsWith("aws_"))
                        .forEach(r -> rows.put(r, graph.show(r)));
            }
            assertEquals(
                    List.of(),
                    problems.stream()
                            .filter(Diagnostic::isError)
                            .map(d -> d.subject() + " " + d.summary())
                            .toList());
            return new Examples(rows);
        }
    }
}
