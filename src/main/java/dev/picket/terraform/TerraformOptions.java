package dev.picket.terraform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a caller may say about how configurations are read.
///
/// @param given values of variables as a command line gives them, the later the stronger; all stronger than the root's own files
/// @param outer values as `TF_VAR_…` gives them, first and weakest
/// @param workspace what `terraform.workspace` is; empty where that is not said
/// @param modules directories that stand for modules from elsewhere
/// @param allValues defaults do not count as values: variables stay open
/// @param touches only roots that hold or reach a file for which this is true
/// @param environments each root that declares a variable which one of them sets is read once for each of these, any other root once
/// @param environment the one that a root is being read for
/// @param gone paths that a change removed: they touch the directories that they stood in
public record TerraformOptions(
        List<Given> given,
        Map<String, String> outer,
        Optional<String> workspace,
        ModulePaths modules,
        boolean allValues,
        Predicate<String> touches,
        List<Environment> environments,
        Environment environment,
        List<String> gone) {
    public static final TerraformOptions NONE = new TerraformOptions(
            List.of(),
            Map.of(),
            Optional.empty(),
            ModulePaths.NONE,
            false,
            _ -> true,
            List.of(),
            Environment.NONE,
            List.of());

    public TerraformOptions {
        given = List.copyOf(given);
        outer = new LinkedHashMap<>(outer);
        environments = List.copyOf(environments);
        gone = List.copyOf(gone);
    }

    /// One word of a command line.
    public sealed interface Given {
        /// @param path of the tree
        record VarFile(String path) implements Given {}

        /// @param text itself for a variable of a primitive type or of none, else an expression
        record Var(String name, String text) implements Given {}
    }

    public TerraformOptions withGiven(List<Given> given) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    /// @param outer variable -> value, weaker than every file
    public TerraformOptions withOuter(Map<String, String> outer) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withWorkspace(Optional<String> workspace) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withModules(ModulePaths modules) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withAllValues(boolean allValues) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    /// Only the roots of which `touches` names a file.
    public TerraformOptions onlyRootsTouching(Predicate<String> touches) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    public TerraformOptions withEnvironments(List<Environment> environments) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    /// Roots whose directories lost one of these files count as touched too.
    public TerraformOptions withGone(List<String> gone) {
        return new TerraformOptions(
                given, outer, workspace, modules, allValues, touches, environments, environment, gone);
    }

    TerraformOptions in(Environment environment) {
        return new TerraformOptions(
                given,
                outer,
                environment.workspace().or(() -> workspace),
                modules,
                allValues,
                touches,
                environments,
                environment,
                gone);
    }
}
