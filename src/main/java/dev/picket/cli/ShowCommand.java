package dev.picket.cli;

import dev.picket.scan.ScanRequest;
import dev.picket.scan.Show;
import dev.picket.scan.Show.Shown;
import dev.picket.text.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `picket show`
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints as JSON what was understood, before any rule.",
            "That is: resources as declared and as AWS names them, outputs, and what is not known and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket show envs/prod                         everything, modules included",
            "  picket show --only module.web.aws_lb.this     one resource: `adapted` is what a rule sees",
            "  picket show stack.yaml"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A directory or template (default: this directory).")
    private @Nullable Path path;

    @Option(names = "--only", paramLabel = "ADDRESS", description = "Only this resource. May be repeated.")
    private List<String> only = new ArrayList<>();

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

    @Option(names = "--plan", paramLabel = "FILE", description = "A plan in JSON, in place of what was planned.")
    private List<Path> plans = new ArrayList<>();

    @Option(names = "--all-values", description = "Defaults of variables and parameters are open, not values.")
    private boolean allValues;

    @Option(names = "--rules", paramLabel = "DIR", description = "A directory of your own rules. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--root", paramLabel = "DIR", description = "The boundary of reading (default: the git work tree).")
    private @Nullable Path root;

    @Option(names = "--format", paramLabel = "F", defaultValue = "json", description = "json")
    private String format = "json";

    @Override
    public Integer call() {
        var request = request();
        return switch (Show.of(request)) {
            case Shown.Refused(var why) -> {
                System.err.println("picket: " + why);
                yield 2;
            }
            case Shown.Done(var show) -> {
                System.out.print(show.json(only));
                yield show.diagnostics().stream().anyMatch(Diagnostic::isError) ? 2 : 0;
            }
        };
    }

    private ScanRequest request() {
        var plain = ScanRequest.of(Path.of("").toAbsolutePath());
        return new ScanRequest(
                plain.directory(),
                path == null ? List.of() : List.of(path),
                plain.view(),
                false,
                plain.base(),
                false,
                false,
                ScanRequest.Selection.DEFAULT.from(rules),
                new ScanRequest.Inputs(
                        allValues, variables.given(), variables.workspace(), false, plans, parameterFiles, parameters),
                plain.config(),
                java.util.Optional.ofNullable(root),
                1,
                plain.today(),
                false);
    }
}
