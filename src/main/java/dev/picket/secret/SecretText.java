package dev.picket.secret;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text: UTF-8, or UTF-16 with a byte order mark or by the zeros between its letters. Bytes that are no UTF-8
/// become
/// U+FFFD, so that secrets between them are found.
public final class SecretText {
    private static final int SAMPLE = 1024;

    private SecretText() {}

    /// Empty for content that is no text in any of these encodings.
    public static Optional<String> decode(byte[] bytes) {
        var wide = wideCharset(bytes);
        if (wide.isPresent()) {
            return Optional.of(new String(bytes, wide.get()));
        }
        return isBinary(bytes) ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    static Optional<Charset> wideCharset(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (first == 0xfeff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xfffe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = sample / 2 * 7 / 10;
        if (odd > most && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > most && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// Git's own test: a zero among the first bytes.
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8 * SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
