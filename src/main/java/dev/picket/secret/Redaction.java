package dev.picket.secret;

import java.util.List;

/// How secrets are shown: never, but for what tells two of them apart.
public final class Redaction {
    private static final int SHOWN = 4;
    private static final int LONG_ENOUGH = 16;

    private Redaction() {}

    /// `AKIA************7Q2M`: the first and last four characters of an identifier that is long enough, else only
    /// stars.
    public static String mask(String identifier) {
        return identifier.length() < LONG_ENOUGH
                ? maskAll(identifier)
                : identifier.substring(0, SHOWN)
                        + "*".repeat(identifier.length() - 2 * SHOWN)
                        + identifier.substring(identifier.length() - SHOWN);
    }

    /// Stars, as many as there are characters, at most 24: for what must show nothing of itself.
    public static String maskAll(String secret) {
        return "*".repeat(Math.min(secret.length(), 24));
    }

    /// A line of the user's file with every secret on it starred out, as long as before, for showing where a match
    /// stands.
    ///
    /// @param lineStart the offset of the line in the text that the matches are offsets of
    public static String line(String line, int lineStart, List<SecretMatch> matches) {
        var shown = new StringBuilder(line);
        for (var match : matches) {
            cover(shown, match.start() - lineStart, match.end() - lineStart);
            match.others().forEach(region -> cover(shown, region.start() - lineStart, region.end() - lineStart));
        }
        for (var match : matches) {
            int from = match.start() - lineStart;
            boolean whole = match.masked().length() == match.end() - match.start();
            if (whole && from >= 0 && match.end() - lineStart <= line.length()) {
                shown.replace(from, match.end() - lineStart, match.masked());
            }
        }
        return shown.toString();
    }

    private static void cover(StringBuilder line, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, line.length()); i++) {
            line.setCharAt(i, '*');
        }
    }
}
