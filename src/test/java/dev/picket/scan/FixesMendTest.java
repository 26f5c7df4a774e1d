package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.cloudformation.CloudFormationOptions;
import dev.picket.cloudformation.CloudFormationReader;
import dev.picket.finding.Finding;
import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Scope;
import dev.picket.resource.Graph;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.rule.Judge;
import dev.picket.rule.Rule;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule's edit mends what it is said for: set in the failing examples, where these write the names that the rule reads, nothing
/// fails any more. An edit of an element (`it.`) has no place of its own in the resource and is left out.
class FixesMendTest {
    static Stream<Arguments> failing() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var id : RuleBook.CATALOGUE.ids()) {
            var rule = RuleBook.CATALOGUE.rule(id).orElseThrow();
            boolean whole = rule.fix().set().values().stream()
                    .flatMap(s -> s.keySet().stream())
                    .noneMatch(p -> p.startsWith("it."));
            boolean named = rule.resources().stream().allMatch(t -> t.startsWith("aws_"));
            var file = Path.of("test-fixtures/rules", id, named ? "fail.tf" : "fail.yaml");
            if (!rule.fix().set().isEmpty() && whole && Files.isRegularFile(file)) {
                all.add(Arguments.of(id, file));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void nothingFailsAnyMore(String id, Path file) throws IOException {
        var rule = RuleBook.CATALOGUE.rule(id).orElseThrow();
        var roots = read(file);
        var failed =
                judged(rule, roots).stream().map(Finding::resource).distinct().toList();
        assertFalse(failed.isEmpty());
        var mended = roots.stream().map(r -> mended(r, rule, failed)).toList();
        assertEquals(
                List.of(),
                judged(rule, mended).stream()
                        .map(f -> f.resource() + ": " + f.message())
                        .toList());
    }

    private static List<Root> read(Path file) throws IOException {
        var name = file.getFileName().toString();
        var tree = MemoryTree.ofTexts(Map.of(name, Files.readString(file)));
        return name.endsWith(".tf")
                ? TerraformReader.read(tree, TerraformOptions.NONE)
                : List.of(CloudFormationReader.read(tree, name, CloudFormationOptions.DEFAULT));
    }

    private static List<Finding> judged(Rule rule, List<Root> roots) {
        var functions = RuleFunctions.of(RuleBook.CATALOGUE);
        var graph = Graph.of(roots, RuleBook.CATALOGUE, functions, _ -> {});
        return Judge.judge(RuleBook.CATALOGUE, graph, Settings.only(rule.id())).findings();
    }

    private static Root mended(Root r, Rule rule, List<String> failed) {
        var resources = r.resources().stream()
                .map(x -> failed.contains(x.definition()) ? mended(x, rule, r) : x)
                .toList();
        return new Root(
                r.path(),
                r.environment(),
                r.format(),
                r.guards(),
                r.care(),
                resources,
                r.outputs(),
                r.outOfReach(),
                r.diagnostics(),
                r.files());
    }

    private static Resource mended(Resource r, Rule rule, Root root) {
        var declared = r.declared();
        for (var e : rule.fix().forType(r.type()).entrySet()) {
            declared = with(declared, List.of(e.getKey().split("\\.")), constant(e.getValue(), root));
        }
        return new Resource(
                r.scope(),
                r.address(),
                r.definition(),
                r.local(),
                r.directory(),
                r.mode(),
                r.format(),
                r.type(),
                r.header(),
                r.block(),
                r.when(),
                r.many(),
                declared,
                r.attributes(),
                r.syntax());
    }

    private static Value constant(Expression e, Root root) {
        return Ways.of(
                        root.guards(),
                        Guard.ALWAYS,
                        ways -> Evaluator.evaluate(
                                e,
                                new Evaluation(
                                        Scope.empty(), ways, Evaluation.Dialect.RULES, CoreFunctions.ALL, _ -> {})))
                .cases()
                .getFirst()
                .value();
    }

    private static Value.Mapping with(Value.Mapping m, List<String> path, Value value) {
        var members = new LinkedHashMap<>(m.members());
        var name = path.getFirst();
        if (path.size() == 1) {
            members.put(name, value);
        } else {
            var below = m.get(name).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
            var empty = Value.Mapping.object(
                    new LinkedHashMap<>(), Home.made(m.home().place()));
            members.put(name, with(below.orElse(empty), path.subList(1, path.size()), value));
        }
        return new Value.Mapping(m.kind(), m.element(), members, m.rest(), m.home(), m.sensitive());
    }
}
