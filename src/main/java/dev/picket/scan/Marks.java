package dev.picket.scan;

import java.util.regex.Pattern;

/// The comments of fixtures that say what is expected, seen only to be taken out (the tests read them). JSON has members named `//`.
final class Marks {
    private static final Pattern FAILS = Pattern.compile("(?:#|//)\\s*expect:\\s*fail\\b(.*)");
    private static final Pattern ANY = Pattern.compile("[ \\t]*(?:\"//\": \")?(?:#|//)\\s*expect:.*");
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*(?:\"//\": \")?(?:#|//)\\s*expect:.*\\n");

    private Marks() {}

    static boolean isFailure(String line) {
        return FAILS.matcher(line).find();
    }

    /// Whether it fails always and in this very line.
    static boolean isPlainFailure(String line) {
        var mark = FAILS.matcher(line);
        return mark.find() && mark.group(1).isBlank();
    }

    static boolean any(String text) {
        return ANY.matcher(text).find();
    }

    static String removed(String text) {
        return ANY.matcher(ALONE.matcher(text).replaceAll("")).replaceAll("");
    }
}
