package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Report.Skip;
import dev.picket.finding.Severity;
import dev.picket.secret.SecretMatch;
import dev.picket.secret.SecretRule;
import dev.picket.secret.SecretScanner;
import dev.picket.secret.SecretText;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.tree.SourceTree.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Every file of a tree, looked at once for secrets.
///
/// @param identities of the secrets found, for comparing with other places; never shown
record SecretPass(List<Finding> findings, Set<String> identities, List<Diagnostic> diagnostics, Covered coverage) {
    private record Looked(
            List<Finding> findings,
            List<SecretMatch> matches,
            List<Diagnostic> diagnostics,
            List<Skip> skipped,
            long bytes) {}

    static SecretPass over(
            SourceTree tree, Scope scope, Policy policy, ScanRequest request, Listener listener) {
        var entries = scope.files(tree).toList();
        var scanner = scanner(policy);
        var done = new AtomicInteger();
        var looked = Parallel.map(request.jobs(), entries, e -> {
            listener.at("files", done.incrementAndGet());
            return look(tree, e, scanner, policy);
        });
        var skipped = new ArrayList<Skip>();
        tree.skipped().stream()
                .filter(s -> scope.isReported(s.path()))
                .forEach(s -> skipped.add(new Skip(s.path(), s.why(), 1)));
        looked.forEach(l -> skipped.addAll(l.skipped()));
        return new SecretPass(
                looked.stream().flatMap(l -> l.findings().stream()).toList(),
                looked.stream().flatMap(l -> l.matches().stream()).map(SecretPass::identity).collect(Collectors.toSet()),
                looked.stream().flatMap(l -> l.diagnostics().stream()).toList(),
                new Covered(
                        entries.size(), 0, 0, looked.stream().mapToLong(Looked::bytes).sum(), skipped));
    }

    static String identity(SecretMatch match) {
        return match.ruleId() + "\0" + match.identity();
    }

    static SecretScanner scanner(Policy policy) {
        return SecretScanner.of(policy.rules().secrets().values().stream()
                .filter(r -> policy.wants(r.id()))
                .toList());
    }

    private static Looked look(SourceTree tree, Entry entry, SecretScanner scanner, Policy policy) {
        return switch (tree.read(entry.path())) {
            case Content.Missing _ -> new Looked(List.of(), List.of(), List.of(), List.of(), 0);
            case Content.Unreadable(var why) when why.startsWith("larger") ->
                new Looked(List.of(), List.of(), List.of(), List.of(new Skip(entry.path(), why, 1)), 0);
            case Content.Unreadable(var why) ->
                new Looked(List.of(), List.of(), List.of(ScanDiagnostics.unreadable(entry.path(), why)), List.of(), 0);
            case Content.Bytes(var bytes) -> {
                var matches = scanner.scan(bytes);
                yield new Looked(
                        matches.isEmpty() ? List.of() : findings(entry.path(), bytes, matches, policy, Optional.empty()),
                        matches,
                        List.of(),
                        List.of(),
                        bytes.length);
            }
        };
    }

    /// Matches in one file as findings. Never the secret itself: the message names it masked, and lines with secrets are not quoted.
    static List<Finding> findings(
            String path, byte[] bytes, List<SecretMatch> matches, Policy policy, Optional<String> commit) {
        var file = SourceFile.of(path, SecretText.decode(bytes).orElse(""));
        return matches.stream().map(m -> finding(file, m, policy, commit)).toList();
    }

    private static Finding finding(SourceFile file, SecretMatch match, Policy policy, Optional<String> commit) {
        SecretRule rule = policy.rules().secrets().get(match.ruleId());
        var severity = Optional.ofNullable(policy.settings().severities().get(match.ruleId()))
                .or(() -> Severity.of(match.severity()))
                .orElse(Severity.HIGH);
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
        var details = match.details().stream()
                .map(d -> d.name() + " " + d.text())
                .collect(Collectors.joining(", "));
        var example = match.confidence() == SecretMatch.Confidence.EXAMPLE ? " It is a documentation's example." : "";
        return sentence + " " + match.masked() + (details.isEmpty() ? "" : " (" + details + ")") + example;
    }

}
