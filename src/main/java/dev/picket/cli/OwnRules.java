package dev.picket.cli;

import dev.picket.scan.RuleSet;
import dev.picket.scan.Rules;
import dev.picket.text.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// `--rules DIR` of the commands that tell of rules. What is broken is said on the error stream, and the exit code knows it.
final class OwnRules {
    @Option(names = "--rules", paramLabel = "DIR", description = "A directory of your own rules. May be repeated.")
    private List<Path> directories = new ArrayList<>();

    private boolean broken;

    RuleSet rules() {
        var problems = new ArrayList<Diagnostic>();
        var rules = Rules.with(directories, problems);
        for (var problem : problems) {
            broken |= problem.isError();
            System.err.println("picket: " + problem.subject() + " " + problem.summary()
                    + (problem.help().isEmpty() ? "" : " " + problem.help()));
        }
        return rules;
    }

    int exit() {
        return broken ? 2 : 0;
    }
}
