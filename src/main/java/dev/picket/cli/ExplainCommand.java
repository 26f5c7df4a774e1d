package dev.picket.cli;

import dev.picket.finding.Report.RuleInfo;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `picket explain RULE`
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule wants, and why. A peer's id will do: picket explain CKV_AWS_20.",
        footerHeading = "%nExamples:%n",
        footer = {"  picket explain ec2-volume-encrypted", "  picket explain AVD-AWS-0107"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "1", description = "A rule's id, or a peer's.")
    private String id = "";

    @Mixin
    private OwnRules own = new OwnRules();

    @Override
    public Integer call() {
        var catalogue = own.rules();
        var rules = catalogue.resolve(id);
        if (rules.isEmpty()) {
            System.err.println("picket: no rule is or carries " + id + ". `picket rules` lists them.");
            return 2;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (i > 0) {
                System.out.println();
            }
            print(catalogue.info(rules.get(i)).orElseThrow(), catalogue.fixOf(rules.get(i)));
        }
        return own.exit();
    }

    private static void print(RuleInfo rule, List<String> fix) {
        System.out.println(
                rule.id() + "   " + rule.severity().word() + (rule.tier().equals("extra") ? "   extra" : ""));
        System.out.println("  " + rule.title());
        if (!rule.why().isEmpty()) {
            System.out.println();
            rule.why().strip().lines().forEach(l -> System.out.println("  " + l.strip()));
        }
        entry("fix", fix);
        entry("practice", rule.practices());
        entry("also", rule.aliases());
        entry("see", rule.references());
    }

    private static void entry(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        System.out.println();
        for (int i = 0; i < lines.size(); i++) {
            System.out.printf("  %-9s %s%n", i == 0 ? name : "", lines.get(i));
        }
    }
}
