package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.finding.Finding;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.resource.Graph;
import dev.picket.resource.Node;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Guard;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The second run of an expression, which looks for reasons, comes to the same answer as the first: a rule over any condition and the rule
/// over its negation are a pass and a failure, or both undecided, and each that is no pass has a place and, where undecided, a cause.
class BlameAgreesTest {
    private static final String CONFIGURATION = """
            variable "x" {}
            resource "thing" "a" {
              yes  = true
              no   = false
              text = "t"
              open = var.x
              list = ["a", "b"]
              none = []
            }
            """;

    @Property(tries = 300, seed = "20261124")
    void aConditionAndItsContraryNeverBothPassOrFail(@ForAll("conditions") String condition) {
        var plain = judged(condition);
        var contrary = judged("!(" + condition + ")");
        assertEquals(
                plain.findings().size() + plain.passed(),
                contrary.passed() + contrary.findings().size(),
                condition);
        assertEquals(plain.findings().size(), contrary.passed(), condition);
        assertEquals(plain.undecided().size(), contrary.undecided().size(), condition);
        for (var finding : plain.undecided()) {
            assertEquals(Optional.of("var.x"), finding.cause().map(Finding.UndecidedCause::text), condition);
        }
        for (var finding : plain.findings()) {
            assertEquals("x.tf", finding.place().file().path(), condition);
        }
    }

    private static Verdicts judged(String condition) {
        var text = "rule \"a-b\" {\n title = \"T\"\n severity = \"low\"\n resource = \"thing\"\n require = " + condition
                + "\n message = \"M\"\n}\n";
        var catalogue = Catalogue.of(RuleFiles.parse(List.of(SourceFile.of("r.hcl", text))), _ -> Optional.empty());
        assertEquals(List.of(), catalogue.diagnostics());
        var tree = MemoryTree.ofTexts(Map.of("x.tf", CONFIGURATION));
        var roots = TerraformReader.read(tree, TerraformOptions.NONE);
        var problems = new ArrayList<>();
        var graph = Graph.of(roots, catalogue, RuleFunctions.of(catalogue), problems::add);
        graph.nodes("thing")
                .forEach(node -> compare(catalogue.rule("a-b").orElseThrow().require(), node, graph));
        var verdicts = Judge.judge(catalogue, graph, Settings.DEFAULT);
        assertEquals(List.of(), verdicts.diagnostics());
        return verdicts;
    }

    private static void compare(Expression condition, Node node, Graph graph) {
        Ways.of(node.root().guards(), Guard.ALWAYS, ways -> {
            var on = new Evaluation(
                    graph.scope(node), ways, Evaluation.Dialect.RULES, graph.functions(node.root()), _ -> {});
            var plain = Truth.of(Evaluator.evaluate(condition, on), ways);
            var blamed = new Blame(Map.of(), new Clauses(false, true)).judge(condition, on, true);
            assertEquals(plain, blamed.truth(), condition.span().text());
            return plain;
        });
    }

    @Provide
    Arbitrary<String> conditions() {
        return conditions(2);
    }

    private static Arbitrary<String> conditions(int depth) {
        var plain = Arbitraries.of(
                "self.yes",
                "self.no",
                "self.missing",
                "self.open == \"t\"",
                "self.text == \"t\"",
                "self.text != \"t\"",
                "self.missing == null",
                "length(self.list) == 2",
                "length(self.none) > 0",
                "contains(self.list, \"a\")",
                "contains(self.list, self.open)",
                "contains([\"t\", \"u\"], self.text)",
                "anytrue([for e in self.list : e == \"b\"])",
                "alltrue([for e in self.list : e == self.open])",
                "anytrue([for e in self.list : e == \"z\" if e != \"a\"])",
                "anytrue([for e in self.none : true])",
                "alltrue([for e in self.none : false])");
        if (depth == 0) {
            return plain;
        }
        var inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
                        .as((a, o, b) -> "(" + a + " " + o + " " + b + ")"),
                inner.map(c -> "!(" + c + ")"),
                Combinators.combine(inner, inner, inner).as((c, a, b) -> "(" + c + " ? " + a + " : " + b + ")"));
    }
}
