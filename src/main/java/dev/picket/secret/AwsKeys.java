package dev.picket.secret;

import dev.picket.secret.AwsSecretKeys.Candidate;
import dev.picket.secret.SecretMatch.Confidence;
import dev.picket.secret.SecretMatch.Detail;
import dev.picket.secret.Validator.Found;
import dev.picket.secret.Validator.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// AWS access keys: an id alone, or with its secret key. An id says whom it belongs to; a secret beside it opens the account.
final class AwsKeys {
    /// Ids beyond these in one file are judged alone.
    private static final int MOST_PAIRED = 1_000;

    /// An id and the secret key that belongs to it.
    private record Pair(Shape id, Optional<Candidate> secret, boolean sameBlock) {}

    private AwsKeys() {}

    /// Ids with their secret keys: in one block of lines that is certain, in one file likely.
    static List<Found> pairs(String text, List<Shape> ids) {
        var found = new ArrayList<Found>();
        for (var pair : pair(text, ids)) {
            pair.secret.ifPresent(secret -> found.add(pairFound(text, pair, secret)));
        }
        return found;
    }

    /// Ids without a secret key.
    static List<Found> loneIds(String text, List<Shape> ids) {
        var found = new ArrayList<Found>();
        for (var pair : pair(text, ids)) {
            if (pair.secret.isEmpty()) {
                var id = id(text, pair.id);
                found.add(new Found(
                        id.isExample() ? Optional.of("info") : Optional.empty(),
                        id.isExample() ? Confidence.EXAMPLE : Confidence.LIKELY,
                        pair.id.start(),
                        pair.id.end(),
                        Redaction.mask(id.text()),
                        id.text(),
                        List.of(),
                        details(id)));
            }
        }
        return found;
    }

    private static Found pairFound(String text, Pair pair, Candidate secret) {
        var id = id(text, pair.id);
        boolean example = id.isExample() || secret.isExample();
        var details = new ArrayList<>(details(id));
        details.add(new Detail("paired", pair.sameBlock ? "in one block" : "in one file"));
        if (id.isTemporary()) {
            details.add(new Detail("session token", hasSessionToken(text) ? "in the file" : "not in the file"));
        }
        Optional<String> severity = example
                ? Optional.of("info")
                : id.isTemporary() ? Optional.of(hasSessionToken(text) ? "high" : "medium") : Optional.empty();
        return new Found(
                severity,
                example ? Confidence.EXAMPLE : pair.sameBlock ? Confidence.CERTAIN : Confidence.LIKELY,
                pair.id.start(),
                pair.id.end(),
                Redaction.mask(id.text()),
                id.text() + ":" + secret.value(),
                List.of(new SecretMatch.Region(
                        secret.start(), secret.start() + secret.value().length())),
                details);
    }

    /// Blocks first, the nearest pair first; then what is left over the whole file. An example never takes a real secret key
    /// from the id beside it.
    private static List<Pair> pair(String text, List<Shape> ids) {
        var candidates = AwsSecretKeys.in(text);
        var paired = ids.subList(0, Math.min(ids.size(), MOST_PAIRED));
        var taken = new HashSet<Candidate>();
        var secrets = inBlocks(text, paired, candidates, taken);
        var pairs = new ArrayList<Pair>();
        for (var shape : paired) {
            var near = Optional.ofNullable(secrets.get(shape));
            var secret = near.or(() -> named(text, shape, candidates, taken));
            pairs.add(new Pair(shape, secret, near.isPresent()));
        }
        ids.subList(paired.size(), ids.size()).forEach(id -> pairs.add(new Pair(id, Optional.empty(), false)));
        return pairs;
    }

    private static Map<Shape, Candidate> inBlocks(
            String text, List<Shape> ids, List<Candidate> candidates, Set<Candidate> taken) {
        record Edge(Shape id, Candidate secret, long weight) {}
        var blocks = new Blocks(text);
        var edges = new ArrayList<Edge>();
        for (var id : ids) {
            boolean example = id(text, id).isExample();
            for (var candidate : candidates) {
                if (blocks.same(id.start(), candidate.start()) && candidate.isExample() == example) {
                    edges.add(new Edge(id, candidate, weight(id, candidate)));
                }
            }
        }
        edges.sort(Comparator.comparingLong(Edge::weight));
        var secrets = new IdentityHashMap<Shape, Candidate>();
        for (var edge : edges) {
            if (!secrets.containsKey(edge.id) && taken.add(edge.secret)) {
                secrets.put(edge.id, edge.secret);
            }
        }
        return secrets;
    }

    private static Optional<Candidate> named(String text, Shape id, List<Candidate> candidates, Set<Candidate> taken) {
        Optional<Candidate> best = Optional.empty();
        boolean example = id(text, id).isExample();
        for (var candidate : candidates) {
            boolean fits = candidate.named() && !taken.contains(candidate) && candidate.isExample() == example;
            if (fits && (best.isEmpty() || weight(id, candidate) < weight(id, best.get()))) {
                best = Optional.of(candidate);
            }
        }
        best.ifPresent(taken::add);
        return best;
    }

    /// A secret usually follows its id, so one before it counts as farther away; one that is named so as nearer.
    private static long weight(Shape id, Candidate candidate) {
        long distance =
                candidate.start() >= id.start() ? candidate.start() - id.end() : 2L * (id.start() - candidate.start());
        return candidate.named() ? distance : distance * 4;
    }

    private static List<Detail> details(AwsKeyId id) {
        var details = new ArrayList<Detail>();
        id.account().filter(_ -> !id.isExample()).ifPresent(account -> details.add(new Detail("account", account)));
        if (id.isTemporary()) {
            details.add(new Detail("kind", "temporary"));
        }
        return details;
    }

    /// A token begins with one of these; they are the base64 of its first fields.
    private static boolean hasSessionToken(String text) {
        return text.contains("IQoJb3JpZ2lu") || text.contains("FwoGZXIvYXdz") || text.contains("FQoGZXIvYXdz");
    }

    private static AwsKeyId id(String text, Shape shape) {
        return new AwsKeyId(text.substring(shape.start(), shape.end()));
    }
}
