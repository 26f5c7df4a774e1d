package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Suppressions;
import dev.picket.resource.Graph;
import dev.picket.resource.Root;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFunctions;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One tree from its files to its findings.
///
/// Findings and undecided verdicts carry what a comment or metadata says of them; the configuration has not spoken yet.
///
/// @param undecided the same form, each with a cause
/// @param hidden what no output may show
/// @param secrets identities of the secrets in the tree
record TreeScan(
        List<Finding> findings,
        List<Finding> undecided,
        Set<String> secrets,
        Hidden hidden,
        List<Diagnostic> diagnostics,
        Covered coverage) {
    /// @param known identities of secrets that are old
    static TreeScan judge(
            SourceTree whole, Scope scope, Policy policy, ScanRequest request, Set<String> known, Listener listener) {
        var tree = new ScopedTree(whole, policy.configuration());
        var diagnostics = new ArrayList<Diagnostic>();
        var failures = new Failures(diagnostics::add, request.debug());

        var secrets = SecretPass.over(tree, scope, policy, request, known, listener);
        diagnostics.addAll(secrets.diagnostics());
        var read = FrontEnds.read(tree, scope, request, policy.configuration(), failures);
        SecretPass.hide(secrets.hidden(), tree, notLookedAt(read, scope));
        var states = States.of(read);
        var roots = read.stream().map(secrets.hidden()::in).toList();
        roots.forEach(r -> diagnostics.addAll(r.diagnostics()));

        var findings = new ArrayList<>(secrets.findings());
        var undecided = new ArrayList<Finding>();
        failures.guard("the rules", ".", () -> {
            var catalogue = policy.rules().catalogue();
            var graph = Graph.of(
                    roots,
                    catalogue,
                    RuleFunctions.of(catalogue),
                    policy.settings().account(),
                    diagnostics::add);
            var verdicts = Judge.judge(catalogue, graph, policy.settings());
            states.saidOnce(verdicts.findings(), secrets).stream()
                    .map(secrets.hidden()::in)
                    .forEach(findings::add);
            verdicts.undecided().stream().map(secrets.hidden()::in).forEach(undecided::add);
            diagnostics.addAll(verdicts.diagnostics());
        });

        states.hide(secrets.hidden());

        var suppressions = new Suppressions(policy::rulesOf, Metadata.marks(roots), request.today());
        var files = scope.filesOf(roots);
        return new TreeScan(
                findings.stream()
                        .filter(f -> scope.isReported(f, files))
                        .map(policy::weigh)
                        .map(suppressions::apply)
                        .toList(),
                undecided.stream()
                        .filter(f -> scope.isReported(f, files))
                        .map(policy::weigh)
                        .map(suppressions::apply)
                        .toList(),
                secrets.identities(),
                secrets.hidden(),
                diagnostics.stream()
                        .filter(d -> isReported(d, scope, files, tree))
                        .map(secrets.hidden()::in)
                        .toList(),
                secrets.coverage().withResources(resources(roots)));
    }

    /// What is said of files outside the asked paths is left out; what is said of no file of the tree (a defect, a rule) never is.
    private static boolean isReported(Diagnostic d, Scope scope, Set<String> files, SourceTree tree) {
        var path = d.subject().file().path();
        return scope.isReported(path) || files.contains(path) || tree.read(path) instanceof Content.Missing;
    }

    private static Set<String> notLookedAt(List<Root> roots, Scope scope) {
        var paths = new TreeSet<String>();
        roots.forEach(r -> paths.addAll(r.files()));
        paths.removeIf(scope::touches);
        return paths;
    }

    private static int resources(List<Root> roots) {
        return (int) roots.stream()
                .flatMap(r -> r.resources().stream())
                .filter(r -> !r.isPseudo())
                .count();
    }
}
