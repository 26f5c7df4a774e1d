package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Suppressions;
import dev.picket.resource.Graph;
import dev.picket.resource.Root;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFunctions;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One tree from its files to its findings.
///
/// @param undecided the same form, each with a cause
/// @param secrets identities of the secrets in the tree
record TreeScan(
        List<Finding> findings,
        List<Finding> undecided,
        Set<String> secrets,
        List<Diagnostic> diagnostics,
        Covered coverage) {
    static TreeScan judge(SourceTree whole, Scope scope, Policy policy, ScanRequest request, Listener listener) {
        var tree = new ScopedTree(whole, policy.configuration());
        var diagnostics = new ArrayList<Diagnostic>();
        var failures = new Failures(diagnostics::add, request.debug());

        var secrets = SecretPass.over(tree, scope, policy, request, listener);
        diagnostics.addAll(secrets.diagnostics());
        var roots = FrontEnds.read(tree, scope, request, VarFiles.of(request, tree), failures);
        roots.forEach(r -> diagnostics.addAll(r.diagnostics()));

        var findings = new ArrayList<>(secrets.findings());
        var undecided = new ArrayList<Finding>();
        failures.guard("the rules", ".", () -> {
            var catalogue = policy.rules().catalogue();
            var graph = Graph.of(
                    roots, catalogue, RuleFunctions.of(catalogue), policy.settings().account(), diagnostics::add);
            var verdicts = Judge.judge(catalogue, graph, policy.settings());
            findings.addAll(verdicts.findings());
            undecided.addAll(verdicts.undecided());
            diagnostics.addAll(verdicts.diagnostics());
        });

        var suppressions = new Suppressions(policy::rulesOf, Metadata.marks(roots), request.today());
        var files = scope.filesOf(roots);
        return new TreeScan(
                findings.stream()
                        .filter(f -> scope.isReported(f, files))
                        .map(suppressions::apply)
                        .map(policy::silence)
                        .toList(),
                undecided.stream()
                        .filter(f -> scope.isReported(f, files))
                        .map(suppressions::apply)
                        .filter(f -> policy.silence(f).suppressed().isEmpty())
                        .toList(),
                secrets.identities(),
                diagnostics.stream()
                        .filter(d -> scope.isReported(d.subject().file().path())
                                || files.contains(d.subject().file().path()))
                        .toList(),
                secrets.coverage().withResources(resources(roots)));
    }

    private static int resources(List<Root> roots) {
        return (int) roots.stream().flatMap(r -> r.resources().stream()).filter(r -> !r.isPseudo()).count();
    }
}
