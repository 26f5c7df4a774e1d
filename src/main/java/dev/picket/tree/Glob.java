package dev.picket.tree;

import java.util.ArrayList;
import java.util.List;

/// A path pattern as `.gitignore` writes it: `*` and `?` stay within a segment, `**` as a whole segment spans any
/// number of them, `[a-z]` is a class, `\` takes the next character as it is. Matching is linear in pattern times
/// path: no pattern makes it slow.
/// Source: git-scm.com/docs/gitignore, "PATTERN FORMAT".
public final class Glob {
    private static final String ANY_DEPTH = "**";

    private final List<String> segments;

    private Glob(List<String> segments) {
        this.segments = List.copyOf(segments);
    }

    /// A pattern over whole paths from the root: `modules/**/*.tf`. A pattern without any `/` matches a name at every
    /// depth.
    public static Glob of(String pattern) {
        var text = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        boolean anchored = pattern.indexOf('/') >= 0 && pattern.indexOf('/') < pattern.length() - 1;
        var segments = new ArrayList<String>();
        if (!anchored) {
            segments.add(ANY_DEPTH);
        }
        for (var segment : text.split("/", -1)) {
            boolean repeated = segment.equals(ANY_DEPTH)
                    && !segments.isEmpty()
                    && segments.getLast().equals(ANY_DEPTH);
            if (!segment.isEmpty() && !repeated) {
                segments.add(segment);
            }
        }
        return new Glob(segments);
    }

    /// Whether the pattern matches this path itself (what lies below a matched folder is the caller's affair).
    public boolean matches(String path) {
        var names = path.split("/", -1);
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < names.length) {
            if (p < segments.size() && segments.get(p).equals(ANY_DEPTH)) {
                star = p++;
                resume = n;
                if (p == segments.size()) {
                    return true;
                }
            } else if (p < segments.size() && segmentMatches(segments.get(p), names[n])) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        return p == segments.size();
    }

    private static boolean segmentMatches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? step(pattern, p, name.charAt(n)) : -1;
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (next >= 0) {
                p = next;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /// The index after the one-character pattern at `p` where that accepts `c`, else -1.
    private static int step(String pattern, int p, char c) {
        return switch (pattern.charAt(p)) {
            case '?' -> p + 1;
            case '\\' -> p + 1 < pattern.length() && pattern.charAt(p + 1) == c ? p + 2 : -1;
            case '[' -> characterClass(pattern, p, c);
            default -> pattern.charAt(p) == c ? p + 1 : -1;
        };
    }

    private static int characterClass(String pattern, int open, char c) {
        int p = open + 1;
        boolean negated = p < pattern.length() && (pattern.charAt(p) == '!' || pattern.charAt(p) == '^');
        if (negated) {
            p++;
        }
        boolean found = false;
        for (int first = p; p < pattern.length() && (pattern.charAt(p) != ']' || p == first); p++) {
            if (pattern.charAt(p) == '\\' && p + 1 < pattern.length()) {
                p++;
            }
            char low = pattern.charAt(p);
            char high = low;
            if (p + 2 < pattern.length() && pattern.charAt(p + 1) == '-' && pattern.charAt(p + 2) != ']') {
                high = pattern.charAt(p + 2);
                p += 2;
            }
            found |= low <= c && c <= high;
        }
        boolean closed = p < pattern.length();
        return closed && found != negated ? p + 1 : -1;
    }
}
