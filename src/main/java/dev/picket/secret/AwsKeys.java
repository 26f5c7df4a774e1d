package dev.picket.secret;

import dev.picket.secret.SecretMatch.Confidence;
import dev.picket.secret.SecretMatch.Detail;
import dev.picket.secret.Validator.Found;
import dev.picket.secret.Validator.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// AWS access keys: an id alone, or with its secret key. An id says whom it belongs to; a secret beside it opens the account.
final class AwsKeys {
    /// Ids beyond these in one file are judged alone.
    private static final int MOST_PAIRED = 1_000;

    /// An id and the secret key that belongs to it.
    private record Pair(Shape id, Optional<AwsSecretKeys.Candidate> secret, boolean sameBlock) {}

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

    private static Found pairFound(String text, Pair pair, AwsSecretKeys.Candidate secret) {
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
                List.of(new SecretMatch.Region(secret.start(), secret.start() + secret.value().length())),
                details);
    }

    private static List<Pair> pair(String text, List<Shape> ids) {
        var candidates = AwsSecretKeys.in(text);
        var blocks = new Blocks(text);
        var taken = new HashSet<Integer>();
        var inBlock = new ArrayList<Optional<AwsSecretKeys.Candidate>>();
        var paired = ids.subList(0, Math.min(ids.size(), MOST_PAIRED));
        for (var id : paired) {
            inBlock.add(nearest(id, candidates, taken, c -> blocks.same(id.start(), c.start())));
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < paired.size(); i++) {
            var id = paired.get(i);
            var near = inBlock.get(i);
            var secret = near.or(() -> nearest(id, candidates, taken, AwsSecretKeys.Candidate::named));
            pairs.add(new Pair(id, secret, near.isPresent()));
        }
        ids.subList(paired.size(), ids.size()).forEach(id -> pairs.add(new Pair(id, Optional.empty(), false)));
        return pairs;
    }

    private static Optional<AwsSecretKeys.Candidate> nearest(
            Shape id,
            List<AwsSecretKeys.Candidate> candidates,
            HashSet<Integer> taken,
            java.util.function.Predicate<AwsSecretKeys.Candidate> accepts) {
        Optional<AwsSecretKeys.Candidate> best = Optional.empty();
        for (var candidate : candidates) {
            boolean nearer = best.isEmpty() || weight(id, candidate) < weight(id, best.get());
            if (nearer && !taken.contains(candidate.start()) && accepts.test(candidate)) {
                best = Optional.of(candidate);
            }
        }
        best.ifPresent(b -> taken.add(b.start()));
        return best;
    }

    /// A secret usually follows its id, so one before it counts as farther away; one that is named so as nearer.
    private static long weight(Shape id, AwsSecretKeys.Candidate candidate) {
        long distance = candidate.start() >= id.start() ? candidate.start() - id.end() : 2L * (id.start() - candidate.start());
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
