package dev.picket.cli;

import dev.picket.rule.Explanation;
import dev.picket.scan.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `picket explain RULE`
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says what a rule wants, why, what fails and what passes. A peer's id will do.",
            "The same, with every format's examples, stands in docs/rules/."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  picket explain ec2-volume-encrypted", "  picket explain AVD-AWS-0107"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "1", description = "A rule's id, or a peer's.")
    private String id = "";

    @Option(names = "--all-formats", description = "Examples in every format, not only in the first.")
    private boolean allFormats;

    @Mixin
    private OwnRules own = new OwnRules();

    @Override
    public Integer call() {
        var rules = own.rules();
        var meant = rules.resolve(id);
        if (meant.isEmpty()) {
            System.err.println("picket: " + RuleFilter.nobodyCarries(id, rules));
            return 2;
        }
        for (int i = 0; i < meant.size(); i++) {
            if (i > 0) {
                System.out.println();
            }
            print(rules.explain(meant.get(i)).orElseThrow());
        }
        return own.exit();
    }

    private void print(Explanation rule) {
        var head = new ArrayList<>(List.of(rule.id(), severity(rule)));
        if (!rule.tier().equals("default")) {
            head.add(rule.tier());
        }
        rule.family().ifPresent(head::add);
        System.out.println(String.join("   ", head));
        System.out.println("  " + rule.title());
        if (!rule.why().isEmpty()) {
            System.out.println();
            rule.why().strip().lines().forEach(l -> System.out.println("  " + l.strip()));
        }
        examples(rule);
        entry("fix", fix(rule));
        entry(
                "params",
                rule.params().entrySet().stream()
                        .map(p -> p.getKey() + " = " + p.getValue())
                        .toList());
        entry("judges", rule.judges());
        entry("default", rule.defaults().stream().map(ExplainCommand::presumed).toList());
        entry(
                "practice",
                rule.practices().entrySet().stream()
                        .map(p -> p.getKey() + "   " + p.getValue())
                        .toList());
        entry(
                "also",
                rule.peers().entrySet().stream()
                        .map(p -> "%-9s %s".formatted(p.getKey().word(), String.join(", ", p.getValue())))
                        .toList());
        entry("see", rule.references());
    }

    private static String severity(Explanation rule) {
        return rule.lower().isEmpty()
                ? rule.severity()
                : rule.severity() + " (sometimes " + String.join(", ", rule.lower()) + ")";
    }

    private List<String> fix(Explanation rule) {
        var fix = new ArrayList<String>();
        if (!rule.say().isEmpty()) {
            fix.add(rule.say());
        }
        var shown = Example.of(rule.id()).stream().map(Example::format).findFirst();
        if (!allFormats && shown.isPresent() && !rule.settings().containsKey(shown.get())) {
            return fix; // of no use below these examples
        }
        rule.settings()
                .forEach((format, settings) ->
                        settings.forEach(s -> fix.add("%-14s %s = %s".formatted(format.word(), s.path(), s.value()))));
        return fix;
    }

    private static String presumed(Explanation.Presumed p) {
        return p.type() + " " + p.path() + " = " + p.value() + (p.when().isEmpty() ? "" : " (" + p.when() + ")");
    }

    private void examples(Explanation rule) {
        var all = Example.of(rule.id());
        for (var example : all) {
            if (allFormats || example.format() == all.getFirst().format()) {
                System.out.println();
                System.out.println("  " + (example.fails() ? "fails" : "passes") + ", in "
                        + example.format().word());
                example.text().lines().forEach(l -> System.out.println(("    | " + l).stripTrailing()));
            }
        }
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
