package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.cloudformation.CloudFormationOptions;
import dev.picket.cloudformation.Stacks;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.HclParser;
import dev.picket.resource.Graph;
import dev.picket.resource.Node;
import dev.picket.resource.Root;
import dev.picket.rule.RuleFunctions;
import dev.picket.terraform.Shown;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Choices;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a rule sees of a resource in a Terraform configuration, or in a template.
final class Seen {
    private Seen() {}

    /// @param expression of a rule that judges resources of that type
    /// @return as [Shown] writes it
    static String of(Map<String, String> files, String awsType, String address, String expression) {
        return of(TerraformReader.read(MemoryTree.ofTexts(files), TerraformOptions.NONE), awsType, address, expression);
    }

    /// The same of a resource in templates.
    static String ofTemplates(Map<String, String> files, String awsType, String address, String expression) {
        var stacks = Stacks.of(MemoryTree.ofTexts(files), _ -> List.of(CloudFormationOptions.DEFAULT));
        return of(stacks.read(_ -> true, (_, read) -> read.run()), awsType, address, expression);
    }

    private static String of(List<Root> roots, String awsType, String address, String expression) {
        var wrong = new ArrayList<String>();
        var graph = Graph.of(
                roots,
                RuleBook.CATALOGUE,
                RuleFunctions.of(RuleBook.CATALOGUE),
                d -> wrong.add(d.summary() + " " + d.help()));
        var node = graph.nodes(awsType).stream()
                .filter(n -> n.resource().address().equals(address) && !n.elsewhere())
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is no " + awsType));
        var seen = Shown.of(value(graph, node, expression));
        assertEquals(List.of(), wrong);
        return seen;
    }

    static String of(String text, String awsType, String address, String expression) {
        return of(Map.of("main.tf", text), awsType, address, expression);
    }

    private static Value value(Graph graph, Node node, String expression) {
        var guards = node.root().guards();
        var parsed =
                HclParser.parseExpression(SourceFile.of("rule.hcl", expression)).expression();
        return Choices.cell(
                guards,
                guards.and(node.root().care(), node.when()),
                Home.absent(node.resource().header()),
                ways -> Evaluator.evaluate(
                        parsed,
                        new Evaluation(
                                graph.scope(node),
                                ways,
                                Evaluation.Dialect.RULES,
                                graph.functions(node.root()),
                                d -> {})));
    }
}
