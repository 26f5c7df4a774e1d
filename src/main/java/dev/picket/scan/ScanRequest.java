package dev.picket.scan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked of a scan.
///
/// @param directory the working directory: all paths given are relative to it
/// @param paths what is reported; empty: the directory. They do not narrow what is read
/// @param view which tree is judged
/// @param history every commit's secrets too
/// @param base a revision whose findings are old; empty: none, except for `Range` (its start)
/// @param touched judge only roots that hold a path in which the tree differs from its base
/// @param headSuppressions where two trees are compared, whether a suppression that the base does not have counts
/// @param root the boundary of reading; empty: the enclosing git work tree, else the common folder of the paths
/// @param config a configuration instead of the tree's own
/// @param jobs threads; results do not depend on it
public record ScanRequest(
        Path directory,
        List<Path> paths,
        View view,
        boolean history,
        Optional<String> base,
        boolean touched,
        boolean headSuppressions,
        Selection selection,
        Inputs inputs,
        Optional<Path> config,
        Optional<Path> root,
        int jobs,
        LocalDate today,
        boolean debug) {
    /// Which rules judge.
    ///
    /// @param only rule ids (or peers'); empty: the tier's
    /// @param families families whose extra rules are in force whatever the tier
    /// @param directories of the user's own rules
    /// @param extra whether the extra tier is in force; empty: as the configuration says
    /// @param account whether the tree holds an account's baseline
    public record Selection(
            List<String> only,
            List<String> skip,
            List<String> families,
            List<Path> directories,
            Optional<Boolean> extra,
            boolean account) {
        public static final Selection DEFAULT =
                new Selection(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false);

        /// The same with these directories of the user's own.
        public Selection from(List<Path> directories) {
            return new Selection(only, skip, families, directories, extra, account);
        }
    }

    /// What is known of a configuration besides its files.
    ///
    /// @param allValues whether defaults are open instead of values
    /// @param variables of Terraform, the later the stronger
    /// @param workspace what `terraform.workspace` is; empty where that is not said
    /// @param outer whether `TF_VAR_…` of the process's environment count
    /// @param plans files that hold `terraform show -json` of a plan, besides those that the tree holds
    /// @param parameterFiles of CloudFormation, in order
    /// @param parameters of CloudFormation by name, stronger than files
    public record Inputs(
            boolean allValues,
            List<GivenVariable> variables,
            Optional<String> workspace,
            boolean outer,
            List<Path> plans,
            List<Path> parameterFiles,
            Map<String, String> parameters) {
        public static final Inputs NONE =
                new Inputs(false, List.of(), Optional.empty(), false, List.of(), List.of(), Map.of());

        Inputs withoutPlans() {
            return new Inputs(allValues, variables, workspace, outer, List.of(), parameterFiles, parameters);
        }
    }

    /// A word of the command line that gives variables of Terraform.
    public sealed interface GivenVariable {
        record File(Path path) implements GivenVariable {}

        record Value(String name, String text) implements GivenVariable {}
    }

    public sealed interface View {
        /// The files on the disk.
        record Files() implements View {}

        /// The whole index.
        record Staged() implements View {}

        record Revision(String name) implements View {}

        /// The secrets of every commit of `from..to`, and `to` judged against `from`.
        record Range(String from, String to) implements View {}
    }

    /// An ordinary scan of the files under `directory`.
    public static ScanRequest of(Path directory) {
        return new ScanRequest(
                directory,
                List.of(),
                new View.Files(),
                false,
                Optional.empty(),
                false,
                false,
                Selection.DEFAULT,
                Inputs.NONE,
                Optional.empty(),
                Optional.empty(),
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                LocalDate.now(java.time.ZoneOffset.UTC),
                false);
    }

    /// The same, reporting on one path.
    ScanRequest at(Path path) {
        return with(List.of(path), inputs);
    }

    ScanRequest with(Inputs inputs) {
        return with(paths, inputs);
    }

    private ScanRequest with(List<Path> paths, Inputs inputs) {
        return new ScanRequest(
                directory,
                paths,
                view,
                history,
                base,
                touched,
                headSuppressions,
                selection,
                inputs,
                config,
                root,
                jobs,
                today,
                debug);
    }

    /// What a commit hook asks: the index judged against HEAD, only where a staged path touches. The index's own
    /// suppressions count: it is the author's machine, and the pull request's check judges them again.
    public static ScanRequest hook(Path directory) {
        var all = of(directory);
        return new ScanRequest(
                directory,
                List.of(),
                new View.Staged(),
                false,
                Optional.of("HEAD"),
                true,
                true,
                Selection.DEFAULT,
                Inputs.NONE,
                Optional.empty(),
                Optional.empty(),
                1,
                all.today(),
                false);
    }
}
