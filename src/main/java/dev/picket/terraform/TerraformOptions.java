package dev.picket.terraform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What a caller may say about how configurations are read.
///
/// @param varFiles paths of the tree, in order of precedence, after `*.auto.tfvars`
/// @param values of variables as a command line gives them, last and strongest
/// @param outer values as `TF_VAR_…` gives them, first and weakest
/// @param allValues defaults do not count as values: variables stay open
/// @param touches only roots that hold or reach a file for which this is true
/// @param gone paths that a change removed: they touch the directories that they stood in
/// @param environments each root that declares a variable which one of them sets is read once for each of these, any other root once
/// @param environment the one that a root is being read for
public record TerraformOptions(
        List<String> varFiles,
        Map<String, String> values,
        Map<String, String> outer,
        boolean allValues,
        Predicate<String> touches,
        List<Environment> environments,
        Environment environment,
        List<String> gone) {
    public static final TerraformOptions NONE = new TerraformOptions(
            List.of(), Map.of(), Map.of(), false, _ -> true, List.of(), Environment.NONE, List.of());

    public TerraformOptions {
        varFiles = List.copyOf(varFiles);
        values = new LinkedHashMap<>(values);
        outer = new LinkedHashMap<>(outer);
        environments = List.copyOf(environments);
        gone = List.copyOf(gone);
    }

    public TerraformOptions withVarFiles(List<String> varFiles) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    /// @param values variable -> value: text for a variable of a primitive type or of none, else an expression
    /// @param outer the same, weaker than every file
    public TerraformOptions withValues(Map<String, String> values, Map<String, String> outer) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withAllValues(boolean allValues) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    /// Only the roots of which `touches` names a file.
    public TerraformOptions onlyRootsTouching(Predicate<String> touches) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withEnvironments(List<Environment> environments) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    TerraformOptions in(Environment environment) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }

    /// Roots whose directories lost one of these files count as touched too.
    public TerraformOptions withGone(List<String> gone) {
        return new TerraformOptions(varFiles, values, outer, allValues, touches, environments, environment, gone);
    }
}
