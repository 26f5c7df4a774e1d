package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Finding.Step;
import dev.picket.finding.Report.Skip;
import dev.picket.finding.Severity;
import dev.picket.secret.SecretMatch;
import dev.picket.secret.SecretRule;
import dev.picket.secret.SecretScanner;
import dev.picket.secret.SecretText;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.LfsPointer;
import dev.picket.tree.LinkedTree;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every file of a tree, looked at once for secrets. All rules look, for what any of them finds is shown nowhere; the findings are those of
/// the rules in force.
///
/// @param identities of the secrets found, for comparing with other places; never shown
record SecretPass(
        List<Finding> findings, Set<String> identities, Hidden hidden, List<Diagnostic> diagnostics, Covered coverage) {
    /// @param text of the file where something was found, else empty
    private record Looked(
            String path,
            String text,
            List<SecretMatch> matches,
            List<Finding> findings,
            List<Diagnostic> diagnostics,
            List<Skip> skipped,
            long bytes) {
        /// Old are those whose secret is known.
        Stream<Finding> findings(Set<String> known) {
            return findings.stream()
                    .map(f -> f.asNew(
                            matches.stream().filter(m -> isOf(f, m)).noneMatch(m -> known.contains(identity(m)))));
        }

        private static boolean isOf(Finding finding, SecretMatch match) {
            return match.ruleId().equals(finding.ruleId())
                    && match.start() == finding.place().start();
        }

        static Looked nothing(String path) {
            return new Looked(path, "", List.of(), List.of(), List.of(), List.of(), 0);
        }

        static Looked skipped(Skip skip) {
            return new Looked("", "", List.of(), List.of(), List.of(), List.of(skip), 0);
        }

        static Looked failed(Diagnostic problem) {
            return new Looked("", "", List.of(), List.of(), List.of(problem), List.of(), 0);
        }
    }

    /// @param known identities of secrets that are old
    static SecretPass over(
            SourceTree tree, Scope scope, Policy policy, ScanRequest request, Set<String> known, Listener listener) {
        var entries = scope.files(tree).toList();
        var scanner = scanner(policy.rules());
        var done = new AtomicInteger();
        var looked = new ArrayList<>(Parallel.map(request.jobs(), entries, e -> {
            listener.at("files", done.incrementAndGet());
            return guarded(e.path(), request, () -> look(e.path(), tree.read(e.path()), scanner, policy));
        }));
        looked.addAll(ConflictSides.of(tree, scope).stream()
                .map(side -> guarded(side.path(), request, () -> onlyThere(side, looked, scanner, policy)))
                .toList());
        var skipped = new ArrayList<Skip>();
        tree.skipped().stream()
                .filter(s -> scope.isReported(s.path()))
                .forEach(s -> skipped.add(new Skip(s.path(), s.why(), 1)));
        var linked = LinkedTree.of(tree);
        tree.links().stream()
                .filter(l -> scope.isReported(l.path()))
                .forEach(l -> skipped.add(new Skip(l.path(), said(l, linked), 1)));
        looked.forEach(l -> skipped.addAll(l.skipped()));
        var hidden = new Hidden(scanner);
        looked.forEach(l -> hidden.add(l.path(), l.text(), l.matches()));
        return new SecretPass(
                looked.stream().flatMap(l -> l.findings(known)).toList(),
                looked.stream()
                        .flatMap(l -> l.matches().stream())
                        .map(SecretPass::identity)
                        .collect(Collectors.toSet()),
                hidden,
                looked.stream().flatMap(l -> l.diagnostics().stream()).toList(),
                new Covered(
                        entries.size(),
                        0,
                        0,
                        looked.stream().mapToLong(Looked::bytes).sum(),
                        skipped));
    }

    private static String said(SourceTree.Link link, LinkedTree tree) {
        return tree.isCircle(link.path())
                ? "a symbolic link in a circle"
                : "a symbolic link: its target is read where it stands";
    }

    /// Looks at files that are read and not reported on: what they hold is hidden too.
    static void hide(Hidden hidden, SourceTree tree, Collection<String> paths) {
        for (var path : paths) {
            if (tree.read(path) instanceof Content.Bytes(var bytes)) {
                hidden.add(path, bytes);
            }
        }
    }

    /// Every secret rule's, in force or not.
    static SecretScanner scanner(RuleSet rules) {
        return SecretScanner.of(List.copyOf(rules.secrets().values()));
    }

    static String identity(SecretMatch match) {
        return match.ruleId() + "\0" + match.identity();
    }

    static SecretScanner scanner(Policy policy) {
        return SecretScanner.of(policy.rules().secrets().values().stream()
                .filter(r -> policy.wants(r.id()))
                .toList());
    }

    private static Looked guarded(String path, ScanRequest request, Supplier<Looked> look) {
        var problems = new ArrayList<Diagnostic>();
        var looked = new ArrayList<Looked>();
        new Failures(problems::add, request.debug()).guard("the secret rules", path, () -> looked.add(look.get()));
        return looked.isEmpty() ? Looked.failed(problems.getFirst()) : looked.getFirst();
    }

    private static Looked look(String path, Content content, SecretScanner scanner, Policy policy) {
        return switch (content) {
            case Content.Missing _ -> Looked.nothing(path);
            case Content.Unreadable(var why) when why.startsWith("larger") -> Looked.skipped(new Skip(path, why, 1));
            case Content.Unreadable(var why) -> Looked.failed(ScanDiagnostics.unreadable(path, why));
            case Content.Bytes(var bytes)
            when LfsPointer.in(bytes).isPresent() -> Looked.skipped(new Skip("LFS objects", "not local", 1));
            case Content.Bytes(var bytes) -> {
                var matches = scanner.scan(bytes);
                var wanted =
                        matches.stream().filter(m -> policy.wants(m.ruleId())).toList();
                yield new Looked(
                        path,
                        matches.isEmpty() ? "" : SecretText.decode(bytes).orElse(""),
                        matches,
                        wanted.isEmpty() ? List.of() : findings(path, bytes, wanted, policy, Optional.empty()),
                        List.of(),
                        List.of(),
                        bytes.length);
            }
        };
    }

    /// What one side of a conflict holds and the file itself does not.
    private static Looked onlyThere(ConflictSides.Side side, List<Looked> files, SecretScanner scanner, Policy policy) {
        var known = files.stream()
                .filter(l -> l.path().equals(side.path()))
                .flatMap(l -> l.matches().stream())
                .map(SecretPass::identity)
                .collect(Collectors.toSet());
        var look = look(side.path(), side.content(), scanner, policy);
        var only = look.findings().stream()
                .filter(f -> look.matches().stream().anyMatch(m -> Looked.isOf(f, m) && !known.contains(identity(m))))
                .map(f -> f.with(List.of(new Step(f.place(), "only in " + side.words()))))
                .toList();
        return new Looked(side.name(), look.text(), look.matches(), only, look.diagnostics(), List.of(), 0);
    }

    /// Matches in one file as findings. Never the secret itself: the message names it masked, and lines with secrets are not quoted.
    static List<Finding> findings(
            String path, byte[] bytes, List<SecretMatch> matches, Policy policy, Optional<String> commit) {
        var file = SourceFile.of(path, SecretText.decode(bytes).orElse(""));
        return matches.stream().map(m -> finding(file, m, policy, commit)).toList();
    }

    private static Finding finding(SourceFile file, SecretMatch match, Policy policy, Optional<String> commit) {
        SecretRule rule = policy.rules().secrets().get(match.ruleId());
        var severity = Severity.of(match.severity()).orElse(Severity.HIGH);
        return new Finding(
                match.ruleId(),
                rule == null ? List.of() : rule.aliases(),
                severity,
                confidence(match),
                Category.SECRET,
                true,
                new Span(file, match.start(), match.end()),
                List.of(),
                "",
                List.of(),
                List.of(),
                message(rule == null ? "" : rule.message(), match),
                Optional.empty(),
                List.of(),
                commit,
                true,
                Optional.empty(),
                SecretFingerprints.of(match, file.path()),
                Optional.empty(),
                Optional.empty());
    }

    private static Confidence confidence(SecretMatch match) {
        return switch (match.confidence()) {
            case CERTAIN -> Confidence.CERTAIN;
            case LIKELY -> Confidence.LIKELY;
            case POSSIBLE -> Confidence.POSSIBLE;
            case EXAMPLE -> Confidence.EXAMPLE;
        };
    }

    private static String message(String sentence, SecretMatch match) {
        var details =
                match.details().stream().map(d -> d.name() + " " + d.text()).collect(Collectors.joining(", "));
        var example = match.confidence() == SecretMatch.Confidence.EXAMPLE ? " It is a documentation's example." : "";
        return sentence + " " + match.masked() + (details.isEmpty() ? "" : " (" + details + ")") + example;
    }
}
