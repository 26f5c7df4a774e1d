package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Step;
import dev.picket.finding.Report.Skip;
import dev.picket.git.Attribution;
import dev.picket.git.Commit;
import dev.picket.git.GitRepository;
import dev.picket.git.GitRepository.Lookup;
import dev.picket.git.History;
import dev.picket.git.History.Found;
import dev.picket.git.ObjectId;
import dev.picket.scan.ScanRequest.View;
import dev.picket.secret.SecretMatch;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree.Content;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Secrets of the past: every commit of a range, or of every ref. Each secret once, at the first commit that held it; what the judged
/// tree still holds is told there.
record Commits(List<Finding> findings, List<Diagnostic> diagnostics, Covered coverage) {
    private static final int NAMES = 4;

    private record Looked(Found found, byte[] bytes, List<SecretMatch> matches, List<Skip> skipped) {}

    /// One secret, wherever it stands.
    private record Secret(Looked first, SecretMatch match, Set<ObjectId> blobs) {}

    /// @param inTree the identities of the secrets that the judged tree holds
    static Commits secrets(
            ScanRequest request, Subject.Opened subject, Policy policy, Set<String> inTree, Listener listener) {
        var repository = subject.repository();
        if (repository.isEmpty() || !request.history() && !(request.view() instanceof View.Range)) {
            return new Commits(List.of(), List.of(), Covered.NOTHING);
        }
        var history = history(request, repository.get(), listener);
        return switch (history) {
            case Lookup.Failed(var why) ->
                new Commits(List.of(), List.of(ScanDiagnostics.history(why)), Covered.NOTHING);
            case Lookup.Found(var found) -> over(found, repository.get(), request, policy, inTree, listener);
        };
    }

    private static Lookup<History> history(ScanRequest request, GitRepository repository, Listener listener) {
        return request.view() instanceof View.Range(var from, var to)
                ? History.range(repository, from, to, (what, done, _) -> listener.at(what, done))
                : History.everything(repository, (what, done, _) -> listener.at(what, done));
    }

    private static Commits over(
            History history,
            GitRepository repository,
            ScanRequest request,
            Policy policy,
            Set<String> inTree,
            Listener listener) {
        var scanner = SecretPass.scanner(policy);
        var done = new AtomicInteger();
        List<Looked> looked;
        try {
            looked = Parallel.map(request.jobs(), history.inStorageOrder(repository), found -> {
                listener.at("blobs", done.incrementAndGet());
                return switch (repository.blob(found.blob(), Bounds.FILE_BYTES)) {
                    case Content.Bytes(var bytes) -> {
                        var matches = scanner.scan(bytes);
                        yield new Looked(found, matches.isEmpty() ? new byte[0] : bytes, matches, List.of());
                    }
                    case Content.Missing _ ->
                        new Looked(found, new byte[0], List.of(), List.of(new Skip("blobs", "not in this clone", 1)));
                    case Content.Unreadable(var why) ->
                        new Looked(found, new byte[0], List.of(), List.of(new Skip("blobs", why, 1)));
                };
            });
        } catch (IOException e) {
            var problem = ScanDiagnostics.history("The history cannot be read: " + e.getMessage());
            return new Commits(List.of(), List.of(problem), Covered.NOTHING);
        }
        var secrets = distinct(history, looked, inTree);
        var skipped = new ArrayList<Skip>();
        looked.forEach(l -> skipped.addAll(l.skipped()));
        history.skipped().forEach(s -> skipped.add(new Skip(s.path(), s.why(), 1)));
        var coverage = new Covered(0, 0, looked.size(), 0, skipped);
        return switch (Attribution.of(
                repository, history, secrets.stream().map(Secret::blobs).toList())) {
            case Lookup.Failed(var why) -> new Commits(List.of(), List.of(ScanDiagnostics.history(why)), coverage);
            case Lookup.Found(var attributions) -> {
                var findings = new ArrayList<Finding>();
                for (int i = 0; i < secrets.size(); i++) {
                    findings.add(finding(secrets.get(i), attributions.get(i), policy));
                }
                yield new Commits(findings, List.of(), coverage);
            }
        };
    }

    /// By identity, in the order of the history; the first place is where the finding stands.
    private static List<Secret> distinct(History history, List<Looked> looked, Set<String> inTree) {
        Map<ObjectId, Looked> byBlob = new LinkedHashMap<>();
        looked.stream()
                .filter(l -> !l.matches().isEmpty())
                .forEach(l -> byBlob.put(l.found().blob(), l));
        var secrets = new LinkedHashMap<String, Secret>();
        for (var found : history.blobs()) {
            var look = byBlob.get(found.blob());
            if (look == null) {
                continue;
            }
            for (var match : look.matches()) {
                var identity = SecretPass.identity(match);
                if (!inTree.contains(identity)) {
                    secrets.computeIfAbsent(identity, _ -> new Secret(look, match, new HashSet<>()))
                            .blobs()
                            .add(found.blob());
                }
            }
        }
        return List.copyOf(secrets.values());
    }

    private static Finding finding(Secret secret, Attribution attribution, Policy policy) {
        var found = secret.first().found();
        var finding = SecretPass.findings(
                        found.path(),
                        secret.first().bytes(),
                        List.of(secret.match()),
                        policy,
                        Optional.of(found.commit().hex()))
                .getFirst();
        var trace = new ArrayList<Step>();
        attribution.brought().stream()
                .limit(NAMES)
                .forEach(c -> trace.add(new Step(finding.place(), "came with " + named(c))));
        attribution.removed().stream()
                .limit(NAMES)
                .forEach(c -> trace.add(new Step(finding.place(), "gone with " + named(c))));
        var reaching = attribution.reaching();
        if (!reaching.isEmpty()) {
            trace.add(new Step(
                    finding.place(),
                    "still reachable from " + reaching.stream().limit(NAMES).collect(Collectors.joining(", "))
                            + (reaching.size() > NAMES ? " and " + (reaching.size() - NAMES) + " more" : "")
                            + ": treat it as leaked"));
        }
        return policy.weigh(finding.with(trace));
    }

    private static String named(Commit commit) {
        var date = Instant.ofEpochSecond(commit.time()).atOffset(ZoneOffset.UTC).toLocalDate();
        return commit.id().abbreviated() + " of " + date;
    }
}
