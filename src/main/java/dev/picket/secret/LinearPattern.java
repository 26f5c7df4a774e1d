package dev.picket.secret;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/// A pattern on RE2/J, which takes linear time whatever the pattern. In a class of its own: most runs never load the engine.
final class LinearPattern {
    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /// @throws java.util.regex.PatternSyntaxException for what this engine does not know: look-around, back references
    static LinearPattern compile(String source) {
        try {
            return new LinearPattern(Pattern.compile(source));
        } catch (PatternSyntaxException e) {
            throw new java.util.regex.PatternSyntaxException(e.getDescription(), source, -1);
        }
    }

    void find(String text, int offset, BoundedPattern.Match match) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            match.at(offset + matcher.start(), offset + matcher.end());
        }
    }
}
