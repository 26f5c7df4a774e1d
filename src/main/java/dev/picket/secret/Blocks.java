package dev.picket.secret;

/// Which places of a text belong together: lines that no blank line, no section header and no closing brace at the
/// margin parts.
final class Blocks {
    private static final int FARTHEST = 2_000;

    private final String text;

    Blocks(String text) {
        this.text = text;
    }

    boolean same(int a, int b) {
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        if (to - from > FARTHEST) {
            return false;
        }
        for (int line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', line + 1)) {
            if (parts(line + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean parts(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            return true;
        }
        char c = text.charAt(at);
        return at == lineStart && (c == '[' || c == '}');
    }
}
