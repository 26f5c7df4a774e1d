package dev.picket.secret;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression whose matches are never longer than [#longest] characters, so that looking around a keyword is enough.
/// One that could take exponential time runs on RE2/J, which is linear; the others on the JDK's engine, which is quicker.
public final class BoundedPattern {
    /// A match longer than this is no token.
    public static final int LONGEST_ALLOWED = 4096;

    /// Told of each match; the offsets are those of the whole text.
    public interface Match {
        void at(int start, int end);
    }

    private final String source;
    private final int longest;
    private final Engine engine;

    private sealed interface Engine {
        record Jdk(Pattern pattern) implements Engine {}

        record Linear(LinearPattern pattern) implements Engine {}
    }

    private BoundedPattern(String source, int longest, Engine engine) {
        this.source = source;
        this.longest = longest;
        this.engine = engine;
    }

    /// What reading a pattern gave.
    public sealed interface Reading {
        record Good(BoundedPattern pattern) implements Reading {}

        /// @param why a sentence without its full stop
        record Bad(String why) implements Reading {}
    }

    public static Reading read(String source) {
        try {
            var compiled = Pattern.compile(source);
            var shape = PatternShape.of(source);
            if (shape.longest().isEmpty()) {
                return new Reading.Bad("The pattern has no longest match: give each repetition an upper bound");
            }
            int longest = shape.longest().getAsInt();
            if (longest > LONGEST_ALLOWED) {
                return new Reading.Bad("The pattern matches up to " + longest + " characters; at most "
                        + LONGEST_ALLOWED + " are looked at");
            }
            return shape.nested() ? linear(source, longest) : good(source, longest, new Engine.Jdk(compiled));
        } catch (PatternSyntaxException e) {
            return new Reading.Bad("The pattern is no regular expression: " + e.getDescription());
        }
    }

    /// The longest match, in characters, with one more on each side for what the pattern looks at around it.
    int longest() {
        return longest;
    }

    public String source() {
        return source;
    }

    /// Every match in `text` between two offsets.
    void find(String text, int from, int to, Match match) {
        switch (engine) {
            case Engine.Jdk(var pattern) -> {
                var matcher = pattern.matcher(text).region(from, to);
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
                while (matcher.find()) {
                    match.at(matcher.start(), matcher.end());
                }
            }
            case Engine.Linear(var pattern) -> {
                int start = Math.max(from - 1, 0);
                pattern.find(text.substring(start, Math.min(to + 1, text.length())), start, match);
            }
        }
    }

    /// Whether it runs on the linear engine.
    boolean isLinear() {
        return engine instanceof Engine.Linear;
    }

    private static Reading linear(String source, int longest) {
        try {
            return good(source, longest, new Engine.Linear(LinearPattern.compile(source)));
        } catch (PatternSyntaxException e) {
            return new Reading.Bad("The pattern could take exponential time, and the linear engine does not know it: "
                    + e.getDescription());
        }
    }

    private static Reading good(String source, int longest, Engine engine) {
        return new Reading.Good(new BoundedPattern(source, longest, engine));
    }
}
