package dev.picket.cli;

import dev.picket.scan.ScanRequest.GivenVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What gives values to variables of Terraform, as Terraform's own command line has it: the later is the stronger.
final class VariableOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--var-file", paramLabel = "FILE", description = "Variables, stronger than *.auto.tfvars.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "A variable. Of these and --var-file the later is the stronger.")
    private List<String> values = new ArrayList<>();

    @Option(names = "--workspace", paramLabel = "NAME", description = "What terraform.workspace is (default: open).")
    private @Nullable String workspace;

    Optional<String> workspace() {
        return Optional.ofNullable(workspace);
    }

    /// In the order of the command line.
    List<GivenVariable> given() {
        var given = new ArrayList<GivenVariable>();
        var nextFile = files.iterator();
        var nextValue = values.iterator();
        for (var word : spec().commandLine().getParseResult().expandedArgs()) {
            if (is(word, "--var-file", nextFile)) {
                given.add(new GivenVariable.File(nextFile.next()));
            } else if (is(word, "--var", nextValue)) {
                given.add(value(nextValue.next()));
            }
        }
        return given;
    }

    private static boolean is(String word, String option, Iterator<?> left) {
        return left.hasNext() && (word.equals(option) || word.startsWith(option + "="));
    }

    private GivenVariable value(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new ParameterException(
                    spec().commandLine(), "Invalid value for --var: '" + text + "' (expected NAME=VALUE)");
        }
        return new GivenVariable.Value(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
