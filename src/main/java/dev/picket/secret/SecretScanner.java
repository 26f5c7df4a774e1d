package dev.picket.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/// All secret rules, ready to run. Answers from any thread.
public final class SecretScanner {
    private record Detector(SecretRule rule, Validator validator) {}

    private final List<Detector> detectors;
    private final List<String> words;
    private final Keywords keywords;

    private SecretScanner(List<Detector> detectors) {
        this.detectors = detectors;
        this.words =
                Keywords.distinct(detectors.stream().map(d -> d.rule.keywords()).toList());
        this.keywords = Keywords.of(words);
    }

    /// @throws IllegalArgumentException for a rule whose validator does not exist; [SecretRules] refuses such a rule with a diagnostic
    public static SecretScanner of(List<SecretRule> rules) {
        return new SecretScanner(rules.stream()
                .map(rule -> new Detector(
                        rule,
                        Validator.named(rule.validator())
                                .orElseThrow(() -> new IllegalArgumentException(rule.validator()))))
                .toList());
    }

    /// The secrets in a file's bytes, by offset in the text that [SecretText#decode] gives. Quick to say that there are none.
    public List<SecretMatch> scan(byte[] bytes) {
        if (SecretText.wideCharset(bytes).isEmpty() && !keywords.anyIn(bytes)) {
            return List.of();
        }
        return SecretText.decode(bytes).map(this::scan).orElse(List.of());
    }

    public List<SecretMatch> scan(String text) {
        var hits = new ArrayList<List<Integer>>();
        words.forEach(_ -> hits.add(new ArrayList<>()));
        keywords.find(text, (keyword, end) -> hits.get(keyword).add(end));
        var matches = new ArrayList<SecretMatch>();
        for (var detector : detectors) {
            matches.addAll(matches(detector, text, hits));
        }
        matches.sort(Comparator.comparingInt(SecretMatch::start)
                .thenComparingInt(SecretMatch::end)
                .thenComparing(SecretMatch::ruleId));
        return matches;
    }

    private List<SecretMatch> matches(Detector detector, String text, List<List<Integer>> hits) {
        var shapes = shapes(detector.rule, text, hits);
        if (shapes.isEmpty()) {
            return List.of();
        }
        var matches = new ArrayList<SecretMatch>();
        for (var found : detector.validator.judge(text, shapes)) {
            matches.add(new SecretMatch(
                    detector.rule.id(),
                    found.severity().orElse(detector.rule.severity()),
                    found.confidence(),
                    found.start(),
                    found.end(),
                    found.masked(),
                    hash(found.identity()),
                    found.others(),
                    found.details(),
                    matches.size()));
        }
        return matches;
    }

    /// The pattern's matches in the windows around the rule's keywords; a window reaches as far as a match can.
    private List<Validator.Shape> shapes(SecretRule rule, String text, List<List<Integer>> hits) {
        var ends = new TreeSet<Integer>();
        for (var keyword : rule.keywords()) {
            ends.addAll(hits.get(words.indexOf(keyword)));
        }
        var shapes = new ArrayList<Validator.Shape>();
        int reach = rule.pattern().longest();
        int done = 0;
        int from = -1;
        int to = -1;
        for (int end : ends) {
            if (from >= 0 && end - reach > to) {
                done = search(rule, text, Math.max(from, done), to, shapes);
                from = -1;
            }
            from = from < 0 ? Math.max(end - reach, 0) : from;
            to = Math.min(end + reach, text.length());
        }
        if (from >= 0) {
            search(rule, text, Math.max(from, done), to, shapes);
        }
        return shapes;
    }

    private static int search(SecretRule rule, String text, int from, int to, List<Validator.Shape> shapes) {
        int before = shapes.size();
        rule.pattern().find(text, from, to, (start, end) -> shapes.add(new Validator.Shape(start, end)));
        return shapes.size() == before ? from : shapes.getLast().end();
    }

    private static String hash(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
