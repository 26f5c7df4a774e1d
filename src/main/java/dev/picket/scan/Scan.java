package dev.picket.scan;

import dev.picket.finding.Comparison;
import dev.picket.finding.Report;
import dev.picket.finding.SaidOnce;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One scan: open the trees, judge the head (and the base), compare, report.
public final class Scan {
    private final ScanRequest request;
    private final Subject.Opened subject;
    private final Listener listener;
    private final long start;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Scan(ScanRequest request, Subject.Opened subject, Listener listener, long start) {
        this.request = request;
        this.subject = subject;
        this.listener = listener;
        this.start = start;
    }

    public static ScanOutcome run(ScanRequest request, Listener listener) {
        long start = System.nanoTime();
        return switch (Subject.open(request)) {
            case Subject.Refused(var why) -> new ScanOutcome.Refused(why);
            case Subject.Opened subject -> {
                var outcome = new Scan(request, subject, listener, start).outcome();
                listener.done();
                yield outcome;
            }
        };
    }

    /// The folder that a scan's paths are relative to: the git work tree's top, else where reading starts.
    public static Path topOf(Path directory, Optional<Path> root, List<Path> paths) {
        return Subject.topOf(directory, root, paths);
    }

    private ScanOutcome outcome() {
        var configuration = ConfigurationFile.read(request, subject, problems::add);
        var rules = Rules.inForce(request, configuration, subject.head(), problems);
        return switch (Policy.of(request, configuration, rules)) {
            case Policy.Made.Refused(var why) -> new ScanOutcome.Refused(why);
            case Policy.Made.Done(var policy) -> judged(policy);
        };
    }

    private ScanOutcome judged(Policy policy) {
        noteUnknownIds(policy.configuration(), policy.rules());
        var scope = Scope.of(request, subject);
        var past = request.with(request.inputs().withoutPlans());
        var base = subject.base().map(b -> TreeScan.judge(b, scope, policy, past, Set.of(), listener));
        var known = base.map(TreeScan::secrets).orElse(Set.of());
        var head = TreeScan.judge(subject.head(), scope, policy, request, known, listener);
        var findings = head.findings();
        var undecided = head.undecided();
        if (base.isPresent()) {
            Predicate<String> gone = path -> subject.head().read(path) instanceof Content.Missing;
            findings = Comparison.against(findings, base.get().findings(), request.headSuppressions(), gone);
            undecided = Comparison.against(undecided, base.get().undecided(), request.headSuppressions(), gone);
        }
        findings = findings.stream().map(policy::silence).toList();
        undecided = undecided.stream()
                .filter(f -> policy.silence(f).suppressed().isEmpty())
                .toList();
        var commits = Commits.secrets(request, subject, policy, head.secrets(), listener);
        var all = new ArrayList<>(SaidOnce.of(findings, policy.rules()::withinOf));
        commits.findings().stream()
                .filter(f -> scope.isReported(f.place().file().path()))
                .filter(f -> !policy.configuration().excludes(f.place().file().path()))
                .map(policy::silence)
                .forEach(all::add);
        problems.addAll(head.diagnostics());
        problems.addAll(commits.diagnostics());
        var coverage = head.coverage().and(commits.coverage()).toReport((System.nanoTime() - start) / 1_000_000);
        var hidden = Hidden.over(
                head.hidden(),
                Stream.concat(findings.stream(), undecided.stream()).toList());
        return new ScanOutcome.Done(
                new Report(
                        request.touched() ? List.of() : policy.inForce(), // a hook's text lists no rules
                        Order.of(all),
                        Order.of(undecided),
                        Order.ofDiagnostics(problems),
                        hidden,
                        coverage),
                subject.changed().map(Set::size).orElse(-1));
    }

    private void noteUnknownIds(Configuration configuration, RuleSet rules) {
        configuration.families().forEach((family, place) -> {
            if (!rules.families().containsKey(family)) {
                problems.add(ScanDiagnostics.unknownFamily(place, family, rules.families()));
            }
        });
        configuration.ids().forEach((id, place) -> {
            if (rules.resolve(id).isEmpty()) {
                problems.add(ScanDiagnostics.unknownRule(place, id, rules.knownIds()));
            }
        });
    }
}
