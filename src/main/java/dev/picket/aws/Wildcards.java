package dev.picket.aws;

import java.util.Locale;

/// IAM's wildcards: `*` for any text, `?` for one character.
/// Source: IAM User Guide, "IAM JSON policy elements: Action" and "Resource".
public final class Wildcards {
    private Wildcards() {}

    /// Whether `pattern` matches `text`, both without regard to case. Linear in the product of their lengths; no
    /// backtracking blow-up.
    public static boolean matches(String pattern, String text) {
        var p = pattern.toLowerCase(Locale.ROOT);
        var t = text.toLowerCase(Locale.ROOT);
        int star = -1;
        int mark = 0;
        int i = 0;
        int j = 0;
        while (j < t.length()) {
            if (i < p.length() && p.charAt(i) == '*') {
                star = i++;
                mark = j;
            } else if (i < p.length() && (p.charAt(i) == '?' || p.charAt(i) == t.charAt(j))) {
                i++;
                j++;
            } else if (star >= 0) {
                i = star + 1;
                j = ++mark;
            } else {
                return false;
            }
        }
        while (i < p.length() && p.charAt(i) == '*') {
            i++;
        }
        return i == p.length();
    }

    /// Whether everything that `narrow` matches, `wide` matches too. Exact for patterns without `?`; a `?` in
    /// `narrow` counts as a letter.
    public static boolean covers(String wide, String narrow) {
        return matches(wide, narrow.replace('*', '\u0001'));
    }
}
