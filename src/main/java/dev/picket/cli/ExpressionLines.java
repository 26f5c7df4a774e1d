package dev.picket.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Expressions, one a line: a line ends with LF or CR LF. Of a line that is longer than allowed no more is kept than shows that.
final class ExpressionLines {
    /// Characters of an expression.
    static final int LONGEST = 20_000_000;

    private final InputStream in;

    ExpressionLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    Optional<String> next() throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= 4 * LONGEST) {
                line.write(b);
            }
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
