package dev.picket.terraform;

import java.util.List;
import java.util.function.Predicate;

/// What a caller may say about how configurations are read.
///
/// @param varFiles paths of the tree, in order of precedence, after `*.auto.tfvars`
/// @param allValues defaults do not count as values: variables stay open
/// @param touches only roots that hold or reach a file for which this is true
/// @param gone paths that a change removed: they touch the directories that they stood in
/// @param environment what the roots are evaluated for; empty where nothing is configured
public record TerraformOptions(
        List<String> varFiles, boolean allValues, Predicate<String> touches, String environment, List<String> gone) {
    public static final TerraformOptions NONE = new TerraformOptions(List.of(), false, _ -> true, "", List.of());

    public TerraformOptions {
        varFiles = List.copyOf(varFiles);
        gone = List.copyOf(gone);
    }

    public TerraformOptions withVarFiles(List<String> varFiles) {
        return new TerraformOptions(varFiles, allValues, touches, environment, gone);
    }

    public TerraformOptions withAllValues(boolean allValues) {
        return new TerraformOptions(varFiles, allValues, touches, environment, gone);
    }

    /// Only the roots of which `touches` names a file.
    public TerraformOptions onlyRootsTouching(Predicate<String> touches) {
        return new TerraformOptions(varFiles, allValues, touches, environment, gone);
    }

    public TerraformOptions forEnvironment(String environment) {
        return new TerraformOptions(varFiles, allValues, touches, environment, gone);
    }

    /// Roots whose directories lost one of these files count as touched too.
    public TerraformOptions withGone(List<String> gone) {
        return new TerraformOptions(varFiles, allValues, touches, environment, gone);
    }
}
