package dev.picket.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Fills `{A-Z2-7:16}` in with 16 random characters of that class, so that no example is a secret of anybody.
final class Filled {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]+):(\\d+)\\}");

    private Filled() {}

    static String in(String example, Random random) {
        return HOLE.matcher(example)
                .replaceAll(hole -> characters(hole.group(1), Integer.parseInt(hole.group(2)), random));
    }

    private static String characters(String ranges, int count, Random random) {
        var alphabet = new ArrayList<Character>();
        for (int i = 0; i < ranges.length(); i++) {
            boolean range = i + 2 < ranges.length() && ranges.charAt(i + 1) == '-';
            char last = range ? ranges.charAt(i + 2) : ranges.charAt(i);
            for (char c = ranges.charAt(i); c <= last; c++) {
                alphabet.add(c);
            }
            i += range ? 2 : 0;
        }
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) alphabet.get(random.nextInt(alphabet.size())));
        }
        return text.toString();
    }

    static List<String> all(List<String> examples, Random random) {
        return examples.stream().map(example -> in(example, random)).toList();
    }
}
