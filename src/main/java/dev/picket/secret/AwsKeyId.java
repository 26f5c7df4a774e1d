package dev.picket.secret;

import java.util.Optional;

/// An AWS access key id. Source of the prefixes: IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes".
///
/// @param text 20 characters: a prefix and 16 of the base32 alphabet
record AwsKeyId(String text) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PREFIX = 4;
    /// Seven given letters at the end of 16 random ones: once in 34 thousand million.
    private static final String DOCUMENTATION = "EXAMPLE";

    /// The account that owns the key, 12 digits; empty for ids of before 2019, which do not hold it.
    /// The 16 characters are base32; of the first six bytes the top bit is cleared and the lowest seven bits are
    /// dropped.
    Optional<String> account() {
        if (text.charAt(PREFIX) == 'I' || text.charAt(PREFIX) == 'J') {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < 10; i++) {
            bits = bits << 5 | ALPHABET.indexOf(text.charAt(PREFIX + i));
        }
        long first48 = bits >>> 2;
        long account = (first48 & 0x7fff_ffff_ffffL) >>> 7;
        return Optional.of("%012d".formatted(account));
    }

    boolean isTemporary() {
        return text.startsWith("ASIA");
    }

    /// AWS's documentation ends its made-up ids so; others write placeholders of few or sequential letters.
    boolean isExample() {
        var body = text.substring(PREFIX);
        return body.endsWith(DOCUMENTATION)
                || body.chars().distinct().count() < 6
                || longestSequence(body) >= 6
                || body.contains("PLACEHOLDER")
                || body.contains("REPLACE");
    }

    private static int longestSequence(String body) {
        int longest = 1;
        int current = 1;
        for (int i = 1; i < body.length(); i++) {
            int step = body.charAt(i) - body.charAt(i - 1);
            current = step == 1 || step == -1 ? current + 1 : 1;
            longest = Math.max(longest, current);
        }
        return longest;
    }
}
