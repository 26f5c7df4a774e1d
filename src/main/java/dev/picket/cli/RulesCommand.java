package dev.picket.cli;

import dev.picket.finding.Report.RuleInfo;
import dev.picket.scan.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `picket rules`
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the rules: id, severity, tier, practice, title.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket rules --severity critical",
            "  picket rules --from CKV_AWS_20                what another scanner's id means here"
        })
final class RulesCommand implements Callable<Integer> {
    @Option(names = "--rules", paramLabel = "DIR", description = "A directory of your own rules. May be repeated.")
    private List<Path> own = new ArrayList<>();

    @Option(names = "--practice", paramLabel = "ID", description = "Only those of this practice.")
    private @Nullable String practice;

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "Only those of this severity.")
    private @Nullable String severity;

    @Option(names = "--tier", paramLabel = "TIER", description = "Only those of this tier: default or extra.")
    private @Nullable String tier;

    @Option(names = "--from", paramLabel = "ID", description = "The rules that a peer's id means.")
    private @Nullable String from;

    @Override
    public Integer call() {
        var catalogue = Rules.with(own);
        var wanted = from == null ? catalogue.ids() : catalogue.resolve(from);
        if (wanted.isEmpty() && from != null) {
            System.err.println("picket: no rule is or carries " + from + ".");
            return 2;
        }
        int shown = 0;
        for (var id : wanted) {
            var info = catalogue.info(id).orElseThrow();
            if (matches(info)) {
                System.out.printf(
                        "%-56s %-8s %-7s %-26s %s%n",
                        id, info.severity().word(), info.tier(), String.join(",", info.practices()), info.title());
                shown++;
            }
        }
        System.out.println(shown + " rules");
        return 0;
    }

    private boolean matches(RuleInfo info) {
        return (practice == null || info.practices().contains(practice))
                && (severity == null || info.severity().word().equals(severity))
                && (tier == null || info.tier().equals(tier));
    }
}
