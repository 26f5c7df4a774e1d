package dev.picket.cli;

import dev.picket.finding.Report;
import dev.picket.finding.Severity;
import dev.picket.report.ReportFormat;
import dev.picket.report.ReportStyle;
import dev.picket.scan.Scan;
import dev.picket.scan.ScanOutcome;
import dev.picket.scan.ScanRequest;
import dev.picket.scan.ScanRequest.Inputs;
import dev.picket.scan.ScanRequest.Selection;
import dev.picket.scan.ScanRequest.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `picket scan`
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Judges a directory, the git index, or a commit.",
            "What is read is the whole git work tree, so that envs/prod follows ../../modules/vpc;",
            "PATH only chooses what is reported."
        },
        customSynopsis = {
            "picket scan [PATH...] [--staged | --rev=REV | --range=A..B | --history] [--base=REV]",
            "            [--format=F[=FILE]]... [--fail-on=SEVERITY|none] [OPTION...]%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket scan                                   this directory",
            "  picket scan envs/prod --fail-on critical      one environment, with the modules that it calls",
            "  picket scan --staged                          what the next commit will hold",
            "  picket scan --rev HEAD --base origin/main     what a branch brings: only new findings fail",
            "  picket scan --range origin/main..HEAD         the same, and the secrets of every commit between",
            "  picket scan --history --only aws-access-key-pair,repo-private-key",
            "  picket scan --format text --format sarif=picket.sarif"
        })
final class ScanCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "Files and directories to report on (default: this directory).")
    private List<Path> paths = new ArrayList<>();

    @ArgGroup
    private @Nullable Where where;

    static final class Where {
        @Option(names = "--staged", description = "Judge the whole git index: what the next commit will hold.")
        private boolean staged;

        @Option(names = "--rev", paramLabel = "REV", description = "Judge a commit, without checking it out.")
        private @Nullable String revision;

        @Option(
                names = "--range",
                paramLabel = "A..B",
                description = "Secrets of every commit of the range, and B judged against A.")
        private @Nullable String range;

        @Option(names = "--history", description = "Secrets of every commit of every ref, beside an ordinary scan.")
        private boolean history;
    }

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "Judge this commit too, and report what is new beside it.")
    private @Nullable String base;

    @Option(
            names = "--head-suppressions",
            description =
                    "With --base or --range: let suppressions count that the change itself adds. For an approver.")
    private boolean headSuppressions;

    @Option(
            names = "--format",
            paramLabel = "F[=FILE]",
            description = "text, json or sarif; to standard output or a file. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "high",
            description = "Exit 1 for new findings from this severity on, or none (default: high).")
    private String failOn = "high";

    @Option(names = "--min-severity", paramLabel = "SEVERITY", description = "Leave out what is less severe.")
    private @Nullable String minSeverity;

    @Option(names = "--strict", description = "Undecided verdicts count as failures.")
    private boolean strict;

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            split = ",",
            description = "Also tell each: undecided, suppressed, old, all.")
    private List<String> show = new ArrayList<>();

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "Only these rules (a peer's id will do).")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "ID", split = ",", description = "Not these rules (a peer's id will do).")
    private List<String> skip = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", description = "A directory of your own rules. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--tier", paramLabel = "TIER", description = "extra: hygiene and taste too (default: default).")
    private @Nullable String tier;

    @Option(
            names = "--family",
            paramLabel = "NAME",
            split = ",",
            description = "Also the extra rules of this family, as customer-keys (picket rules --family NAME).")
    private List<String> families = new ArrayList<>();

    @Option(names = "--account", description = "The tree holds an account's baseline: judge what must be present.")
    private boolean account;

    @Option(names = "--all-values", description = "Defaults of variables and parameters are open, not values.")
    private boolean allValues;

    @Mixin
    private VariableOptions variables = new VariableOptions();

    @Option(
            names = "--parameter-file",
            paramLabel = "FILE",
            description = "Parameters of templates: the CLI's list, `Parameters`, a map, samconfig.toml.")
    private List<Path> parameterFiles = new ArrayList<>();

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "A parameter of templates, stronger than files. May be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--tf-var-env", description = "Let TF_VAR_NAME of the process's environment give variables too.")
    private boolean outer;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = {
                "What `terraform show -json` prints of a plan; takes the place of the configuration",
                "that was planned. Plans within the tree are found by themselves. May be repeated."
            })
    private List<Path> plans = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A configuration instead of the tree's .picket.yaml.")
    private @Nullable Path config;

    @Option(names = "--root", paramLabel = "DIR", description = "The boundary of reading (default: the git work tree).")
    private @Nullable Path root;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--today", paramLabel = "DATE", description = "The date that suppressions expire against (UTC).")
    private @Nullable LocalDate today;

    @Option(names = "--debug", description = "Print the stack of an internal error.")
    private boolean debug;

    @Override
    public Integer call() {
        var failing = failOn.equals("none") ? Optional.<Severity>empty() : Optional.of(severity("--fail-on", failOn));
        var least = minSeverity == null ? Severity.INFO : severity("--min-severity", minSeverity);
        var outputs = outputs();
        var request = request();
        return switch (Scan.run(request, Progress.onTerminal())) {
            case ScanOutcome.Refused(var why) -> {
                System.err.println("picket: " + why);
                yield 2;
            }
            case ScanOutcome.Done done -> {
                var report = done.report().from(least);
                boolean written = write(report, outputs);
                yield written ? new ScanOutcome.Done(report, done.touchedPaths()).exitCode(failing, strict) : 2;
            }
        };
    }

    private ScanRequest request() {
        View view = new View.Files();
        boolean history = false;
        if (where != null) {
            history = where.history;
            if (where.staged) {
                view = new View.Staged();
            } else if (where.revision != null) {
                view = new View.Revision(where.revision);
            } else if (where.range != null) {
                view = range(where.range);
            }
        }
        if (tier != null && !tier.equals("extra") && !tier.equals("default")) {
            throw wrong("--tier", tier, "default or extra");
        }
        if (jobs < 1) {
            throw wrong("--jobs", String.valueOf(jobs), "a number from 1 on");
        }
        return new ScanRequest(
                Path.of("").toAbsolutePath(),
                paths,
                view,
                history,
                Optional.ofNullable(base),
                false,
                headSuppressions,
                new Selection(
                        only, skip, families, rules, Optional.ofNullable(tier).map("extra"::equals), account),
                new Inputs(
                        allValues, variables.given(), variables.workspace(), outer, plans, parameterFiles, parameters),
                Optional.ofNullable(config),
                Optional.ofNullable(root),
                jobs,
                today == null ? LocalDate.now(ZoneOffset.UTC) : today,
                debug);
    }

    private View range(String text) {
        int dots = text.indexOf("..");
        if (dots <= 0 || text.startsWith("...", dots)) {
            throw wrong("--range", text, "A..B");
        }
        var to = text.substring(dots + 2);
        return new View.Range(text.substring(0, dots), to.isEmpty() ? "HEAD" : to);
    }

    private record Output(ReportFormat format, Optional<Path> file) {}

    private List<Output> outputs() {
        var outputs = new ArrayList<Output>();
        for (var text : formats.isEmpty() ? List.of("text") : formats) {
            int equals = text.indexOf('=');
            var word = equals < 0 ? text : text.substring(0, equals);
            var format = ReportFormat.of(word).orElseThrow(() -> wrong("--format", word, "text, json or sarif"));
            outputs.add(new Output(
                    format, equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1)))));
        }
        return outputs;
    }

    private boolean write(Report report, List<Output> outputs) {
        for (var output : outputs) {
            boolean colour = output.file().isEmpty() && Colour.onStandardOutput();
            var text = output.format().write(report, style(colour));
            if (output.file().isEmpty()) {
                System.out.print(text);
                continue;
            }
            try {
                Files.writeString(output.file().get(), text);
            } catch (IOException e) {
                System.err.println("picket: could not write " + output.file().get() + ": " + e.getMessage());
                return false;
            }
        }
        return true;
    }

    private ReportStyle style(boolean colour) {
        var shown = EnumSet.noneOf(Shown.class);
        for (var word : show) {
            shown.addAll(Shown.of(word).orElseThrow(() -> wrong("--show", word, "undecided, suppressed, old or all")));
        }
        var directory = Path.of("").toAbsolutePath();
        return new ReportStyle(
                Version.NUMBER,
                colour,
                Paths.relativeTo(directory, Scan.topOf(directory, Optional.ofNullable(root), paths)),
                shown.contains(Shown.UNDECIDED),
                shown.contains(Shown.SUPPRESSED),
                shown.contains(Shown.OLD),
                ReportStyle.MOST);
    }

    private enum Shown {
        UNDECIDED,
        SUPPRESSED,
        OLD;

        static Optional<Set<Shown>> of(String word) {
            return switch (word) {
                case "undecided" -> Optional.of(Set.of(UNDECIDED));
                case "suppressed" -> Optional.of(Set.of(SUPPRESSED));
                case "old" -> Optional.of(Set.of(OLD));
                case "all" -> Optional.of(EnumSet.allOf(Shown.class));
                default -> Optional.empty();
            };
        }
    }

    private Severity severity(String option, String word) {
        return Severity.of(word).orElseThrow(() -> wrong(option, word, "critical, high, medium, low, info"));
    }

    private ParameterException wrong(String option, String given, String wanted) {
        return new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "Invalid value for " + option + ": '" + given + "' (expected " + wanted + ")");
    }
}
