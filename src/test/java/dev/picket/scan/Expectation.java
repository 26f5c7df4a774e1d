package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a fixture says in a comment: `# expect: fail`, `fail when <text>`, `undecided <cause>`, each also `at +4`: so many lines below.
record Expectation(String path, int line, boolean fails, String detail) {
    private static final Pattern MARK = Pattern.compile(
            "(?:#|//)\\s*expect:\\s*(fail|undecided)(?:\\s+at\\s+\\+?(-?\\d+))?(?:\\s+(?:when\\s+)?(\\S.*?))?(?:\",?)?\\s*$");

    static List<Expectation> in(SourceFile file) {
        var all = new ArrayList<Expectation>();
        for (int line = 1; line <= file.lines(); line++) {
            var mark = MARK.matcher(file.lineText(line));
            if (mark.find()) {
                int below = mark.group(2) == null ? 0 : Integer.parseInt(mark.group(2));
                var detail = mark.group(3) == null ? "" : mark.group(3);
                all.add(new Expectation(file.path(), line + below, mark.group(1).equals("fail"), detail));
            }
        }
        return all;
    }

    /// Whether the finding is the one that was expected; a cause may be longer than the mark says it.
    boolean isMetBy(Finding finding) {
        if (fails == finding.isUndecided()
                || !finding.place().file().path().equals(path)
                || finding.place().startLine() != line) {
            return false;
        }
        return fails
                ? finding.when().orElse("").replaceFirst("\"$", "").equals(condition())
                : detail.isEmpty() || finding.cause().orElseThrow().text().startsWith(detail);
    }

    /// Without a quote at its end, which a mark in JSON ends with too.
    private String condition() {
        return detail.endsWith(" is false")
                ? "!" + detail.substring(0, detail.length() - 9)
                : detail.replaceFirst(" is true$", "");
    }

    @Override
    public String toString() {
        return path + ":" + line + " " + (fails ? "fail" : "undecided") + (detail.isEmpty() ? "" : " " + detail);
    }
}
