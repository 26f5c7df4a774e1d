package dev.picket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Typed random expressions, the same ones for the same seed. A grammar is a file of `kind. text` (a leaf) and `kind: text`
/// with holes `<kind>` to be filled.
final class ExpressionGrammar {
    private static final Path FILE = Path.of("src/test/resources/hcl/grammar.txt");
    private static final Pattern LINE = Pattern.compile("(\\w+)([.:]) (.*)");
    private static final Pattern HOLE = Pattern.compile("<(\\w+)>");
    private static final int DEPTH = 3;
    private static final int LONGEST = 160;
    private static final int ODD_ONE_IN = 40;

    private final Map<String, List<String>> leaves = new LinkedHashMap<>();
    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final Random random;

    private ExpressionGrammar(long seed) {
        random = new Random(seed);
    }

    /// @param more lines beside those of the file
    static ExpressionGrammar seeded(long seed, String... more) {
        var grammar = new ExpressionGrammar(seed);
        try {
            Files.readAllLines(FILE, StandardCharsets.UTF_8).forEach(grammar::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List.of(more).forEach(grammar::add);
        return grammar;
    }

    private void add(String line) {
        var parts = LINE.matcher(line);
        if (parts.matches()) {
            var kind = parts.group(1);
            all.computeIfAbsent(kind, _ -> new ArrayList<>()).add(parts.group(3));
            if (parts.group(2).equals(".")) {
                leaves.computeIfAbsent(kind, _ -> new ArrayList<>()).add(parts.group(3));
            }
        }
    }

    /// Each production of an expression is the outermost one about equally often, so that no function is left out.
    SequencedSet<String> expressions(int count, String... kinds) {
        var out = new LinkedHashSet<String>();
        while (out.size() < count) {
            for (var kind : kinds) {
                for (var production : all.getOrDefault(kind, List.of())) {
                    var expression = filled(production, DEPTH - 1);
                    if (out.size() < count && HOLE.matcher(production).find() && expression.length() <= LONGEST) {
                        out.add(expression);
                    }
                }
            }
        }
        return out;
    }

    private String filled(String production, int depth) {
        return HOLE.matcher(production).replaceAll(hole -> {
            var kind = hole.group(1);
            boolean odd =
                    all.getOrDefault("v", List.of()).contains("<" + kind + ">") && random.nextInt(ODD_ONE_IN) == 0;
            var text = depth > 0 ? pick(all, odd ? "v" : kind) : pick(leaves, odd ? "s" : kind);
            return java.util.regex.Matcher.quoteReplacement(filled(text, depth - 1));
        });
    }

    private String pick(Map<String, List<String>> from, String kind) {
        var texts = from.get(kind);
        if (texts == null) {
            texts = all.getOrDefault(kind, List.of("<" + kind + ">"));
        }
        return texts.get(random.nextInt(texts.size()));
    }
}
