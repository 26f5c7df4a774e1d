package dev.picket.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What could be an AWS secret access key: 40 characters of base64 that stand alone. It has no prefix and no
/// checksum, so only an id nearby makes it a finding.
final class AwsSecretKeys {
    private static final int LENGTH = 40;
    private static final double LEAST_ENTROPY = 4.0;
    private static final int MOST = 10_000;
    private static final int NAME_REACH = 80;

    /// @param named whether the text just before it on its line, or the header of its table, speaks of a secret
    record Candidate(int start, String value, boolean named) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Candidate candidate && candidate.start == start;
        }

        @Override
        public int hashCode() {
            return start;
        }

        boolean isExample() {
            return value.endsWith("EXAMPLEKEY") || value.contains("EXAMPLE");
        }
    }

    private AwsSecretKeys() {}

    static List<Candidate> in(String text) {
        var found = new ArrayList<Candidate>();
        int start = 0;
        while (start < text.length() && found.size() < MOST) {
            if (!isBase64(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < text.length() && isBase64(text.charAt(end))) {
                end++;
            }
            boolean padded = end < text.length() && text.charAt(end) == '=';
            int from = afterEscape(text, start, end);
            if (end - from == LENGTH && !padded && isRandom(text.substring(from, end))) {
                found.add(new Candidate(from, text.substring(from, end), isNamed(text, from)));
            }
            start = end;
        }
        return found;
    }

    /// `\n` before a value written in code is no part of it.
    private static int afterEscape(String text, int start, int end) {
        boolean escaped = end - start == LENGTH + 1 && start > 0 && text.charAt(start - 1) == '\\';
        return escaped ? start + 1 : start;
    }

    private static boolean isNamed(String text, int start) {
        int line = text.lastIndexOf('\n', start) + 1;
        var before = text.substring(Math.max(line, start - NAME_REACH), start).toLowerCase(Locale.ROOT);
        int header = text.indexOf('\n');
        return before.contains("secret")
                || header > 0
                        && header < 200
                        && text.substring(0, header).toLowerCase(Locale.ROOT).contains("secret access key");
    }

    private static boolean isBase64(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '/' || c == '+';
    }

    /// Neither a hash in hexadecimal, nor a path, nor words.
    private static boolean isRandom(String value) {
        boolean upper = value.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean lower = value.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean other = value.chars().anyMatch(c -> c <= '9');
        boolean slashes = value.chars().filter(c -> c == '/').count() > 4;
        return upper && lower && other && !slashes && entropy(value) >= LEAST_ENTROPY;
    }

    /// Shannon's, in bits a character.
    private static double entropy(String value) {
        var counts = new int[128];
        value.chars().forEach(c -> counts[c]++);
        double entropy = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / value.length();
                entropy -= share * Math.log(share) / Math.log(2);
            }
        }
        return entropy;
    }
}
