package dev.picket.secret;

import java.util.OptionalInt;

/// What can be known of a regular expression without running it. It reads the syntax that RE2 and the JDK share, and
/// look-around.
///
/// @param longest the longest match in characters; empty where a repetition has no end, or a back reference stands
/// @param nested whether a repetition stands inside a repetition: the JDK's engine can then take exponential time
record PatternShape(OptionalInt longest, boolean nested) {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    static PatternShape of(String pattern) {
        var reader = new Reader(pattern);
        int longest = reader.alternatives();
        return new PatternShape(
                longest == UNBOUNDED || reader.backReference ? OptionalInt.empty() : OptionalInt.of(longest),
                reader.nested);
    }

    private static final class Reader {
        private final String pattern;
        private int at;
        private boolean nested;
        private boolean backReference;
        private int repetitions;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        int alternatives() {
            int longest = sequence();
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                longest = Math.max(longest, sequence());
            }
            return longest;
        }

        private int sequence() {
            int longest = 0;
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                int before = repetitions;
                boolean group = pattern.charAt(at) == '(';
                int item = atom();
                int times = repeat();
                if (times != 1) {
                    nested |= group && repetitions > before && times > 1;
                    repetitions += times > 1 ? 1 : 0;
                }
                longest = add(longest, multiply(item, times));
            }
            return longest;
        }

        private int atom() {
            char c = pattern.charAt(at++);
            return switch (c) {
                case '(' -> group();
                case '[' -> characterClass();
                case '\\' -> escape();
                case '^', '$' -> 0;
                default -> 1;
            };
        }

        private int group() {
            boolean lookAround = false;
            if (pattern.startsWith("?", at)) {
                int colon = at;
                lookAround = pattern.startsWith("?=", at)
                        || pattern.startsWith("?!", at)
                        || pattern.startsWith("?<=", at)
                        || pattern.startsWith("?<!", at);
                if (lookAround) {
                    at += pattern.charAt(at + 1) == '<' ? 3 : 2;
                } else {
                    while (colon < pattern.length() && ":>)".indexOf(pattern.charAt(colon)) < 0) {
                        colon++;
                    }
                    at = pattern.startsWith(")", colon) ? colon : colon + 1;
                }
            }
            int longest = alternatives();
            at++;
            return lookAround ? 0 : longest;
        }

        private int characterClass() {
            int depth = 1;
            at += pattern.startsWith("^", at) ? 1 : 0;
            at += pattern.startsWith("]", at) ? 1 : 0;
            while (at < pattern.length() && depth > 0) {
                char c = pattern.charAt(at++);
                if (c == '\\') {
                    at++;
                } else if (c == '[') {
                    depth++;
                } else if (c == ']') {
                    depth--;
                }
            }
            return 1;
        }

        private int escape() {
            char c = pattern.charAt(at++);
            return switch (c) {
                case 'b', 'B', 'A', 'z', 'Z', 'G' -> 0;
                case 'p', 'P' -> {
                    at = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at + 1;
                    yield 1;
                }
                case 'x' -> {
                    at = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at + 2;
                    yield 1;
                }
                case 'u' -> {
                    at += 4;
                    yield 1;
                }
                case 'Q' -> {
                    int end = pattern.indexOf("\\E", at);
                    int length = (end < 0 ? pattern.length() : end) - at;
                    at += length + (end < 0 ? 0 : 2);
                    yield length;
                }
                case 'k' -> {
                    backReference = true;
                    yield UNBOUNDED;
                }
                default -> {
                    backReference |= c >= '1' && c <= '9';
                    yield 1;
                }
            };
        }

        /// The upper bound of the repetition that follows an atom; 1 where none does.
        private int repeat() {
            if (at >= pattern.length()) {
                return 1;
            }
            int times = 1;
            switch (pattern.charAt(at)) {
                case '*', '+' -> {
                    times = UNBOUNDED;
                    at++;
                }
                case '?' -> at++;
                case '{' -> {
                    int end = pattern.indexOf('}', at);
                    var bounds = pattern.substring(at + 1, end);
                    int comma = bounds.indexOf(',');
                    times = comma < 0
                            ? number(bounds)
                            : comma == bounds.length() - 1 ? UNBOUNDED : number(bounds.substring(comma + 1));
                    at = end + 1;
                }
                default -> {
                    return 1;
                }
            }
            if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
                at++;
            }
            return times;
        }

        private static int number(String digits) {
            return digits.length() > 6 ? UNBOUNDED : Integer.parseInt(digits);
        }

        private static int add(int a, int b) {
            return a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : a + b;
        }

        private static int multiply(int item, int times) {
            if (item == 0 || times == 0) {
                return 0;
            }
            return item == UNBOUNDED || times == UNBOUNDED || (long) item * times > 1 << 24 ? UNBOUNDED : item * times;
        }
    }
}
