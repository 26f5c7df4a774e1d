package dev.picket.cli;

import dev.picket.scan.Rules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `picket practices`
@Command(
        name = "practices",
        mixinStandardHelpOptions = true,
        description = "Lists the practices that Picket enforces, each with its rules; says which have none yet.",
        footerHeading = "%nExamples:%n",
        footer = {"  picket practices"})
final class PracticesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        var catalogue = Rules.builtIn();
        int none = 0;
        for (var practice : catalogue.practices().entrySet()) {
            var rules = catalogue.idsOfPractice(practice.getKey());
            System.out.println(practice.getKey() + "   " + practice.getValue());
            if (rules.isEmpty()) {
                none++;
                System.out.println("    no rule yet");
            }
            rules.forEach(r -> System.out.println("    " + r));
        }
        System.out.println(catalogue.practices().size() + " practices, " + none + " without a rule");
        return 0;
    }
}
