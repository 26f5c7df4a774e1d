package dev.picket.cli;

import dev.picket.scan.RuleSet;
import dev.picket.scan.Rules;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `picket practices`
@Command(
        name = "practices",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the practices that Picket enforces, each with its rules; says which have none yet.",
            "A rule in brackets is of the tier extra: off unless asked for."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  picket practices"})
final class PracticesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        var rules = Rules.builtIn();
        var bare = new ArrayList<String>();
        rules.practices().forEach((id, title) -> {
            var own = rules.idsOfPractice(id);
            System.out.println(id + "   " + title);
            if (own.isEmpty()) {
                bare.add(id);
                System.out.println("    no rule yet");
            }
            own.forEach(rule -> System.out.println("    " + line(rule, rules)));
        });
        System.out.println();
        System.out.println(rules.practices().size() + " practices, "
                + (bare.isEmpty() ? "each with a rule" : bare.size() + " without a rule: " + String.join(", ", bare)));
        return 0;
    }

    private static String line(String rule, RuleSet rules) {
        var severity = rules.info(rule).orElseThrow().severity().word();
        return "%-8s %s".formatted(severity, rules.isExtra(rule) ? "(" + rule + ")" : rule);
    }
}
