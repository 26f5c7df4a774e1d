package dev.picket.text;

import java.util.ArrayDeque;

/// How often a regular expression of RE2 may repeat: 1,000 times, repeats of repeats multiplied, which is Go's limit
/// and so Terraform's. Beyond it a pattern of 30 characters takes all memory before it is applied to anything. Groups within groups have the
/// same limit.
public final class RepeatLimit {
    private static final long MOST = 1000;

    private final String pattern;
    private int at;

    private RepeatLimit(String pattern) {
        this.pattern = pattern;
    }

    /// Whether `{n}` or `{n,m}` in `pattern` ask for more, or its groups nest deeper. What is no pattern at all is not judged.
    public static boolean exceededBy(String pattern) {
        return (pattern.indexOf('{') >= 0 || pattern.length() > MOST) && new RepeatLimit(pattern).exceeds();
    }

    private boolean exceeds() {
        var outer = new ArrayDeque<Long>();
        long most = 1; // of this group, so far
        long last = 1; // of what a repeat here would repeat
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\\' -> {
                    skipEscape();
                    last = 1;
                }
                case '[' -> {
                    skipClass();
                    last = 1;
                }
                case '(' -> {
                    outer.push(most);
                    most = 1;
                    last = 1;
                }
                case ')' -> {
                    last = most;
                    most = outer.isEmpty() ? most : Math.max(outer.pop(), most);
                }
                case '{' -> {
                    last *= times();
                    most = Math.max(most, last);
                }
                case '*', '+', '?' -> {}
                default -> last = 1;
            }
            if (most > MOST || outer.size() > MOST) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// The larger bound of the repeat that begins here, 1 where the brace is a plain one. Ends at its last character.
    private long times() {
        int close = pattern.indexOf('}', at);
        var bounds = close < 0 ? "" : pattern.substring(at + 1, close);
        if (!bounds.matches("[0-9]{1,9}(,[0-9]{0,9})?")) {
            return 1;
        }
        at = close;
        long times = 1;
        for (var bound : bounds.split(",")) {
            times = Math.max(times, Long.parseLong(bound));
        }
        return times;
    }

    private void skipEscape() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == 'Q') {
            int end = pattern.indexOf("\\E", at);
            at = end < 0 ? pattern.length() : end + 1;
        } else if (at + 1 < pattern.length()
                && "pPx".indexOf(pattern.charAt(at)) >= 0
                && pattern.charAt(at + 1) == '{') {
            int end = pattern.indexOf('}', at);
            at = end < 0 ? pattern.length() : end;
        }
    }

    private void skipClass() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        if (at < pattern.length() && pattern.charAt(at) == ']') {
            at++;
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.startsWith("[:", at)) {
                int end = pattern.indexOf(":]", at);
                at = end < 0 ? at : end + 1;
            } else if (pattern.charAt(at) == '\\') {
                at++;
            }
            at++;
        }
    }
}
