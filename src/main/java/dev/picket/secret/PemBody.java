package dev.picket.secret;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// What stands between `-----BEGIN` and `-----END`, however it is written: on lines, on one line, indented in YAML,
/// with `\n` escapes in JSON, or in pieces that code joins with `+`.
///
/// @param encrypted whether a `Proc-Type: 4,ENCRYPTED` header stands before the base64
/// @param cipher of the `DEK-Info` header
record PemBody(String base64, boolean encrypted, Optional<String> cipher) {
    static PemBody of(String written) {
        var lines = unescape(written).split("\n", -1);
        var base64 = new StringBuilder();
        boolean encrypted = false;
        Optional<String> cipher = Optional.empty();
        for (var raw : lines) {
            var line = bare(raw);
            int colon = line.indexOf(':');
            if (colon > 0) {
                var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                var value = line.substring(colon + 1).strip();
                encrypted |= name.equals("proc-type") && value.contains("ENCRYPTED");
                if (name.equals("dek-info")) {
                    cipher = Optional.of(value.split(",", -1)[0]);
                }
            } else {
                base64.append(line);
            }
        }
        return new PemBody(base64.toString().replaceAll("\\s", ""), encrypted, cipher);
    }

    Optional<byte[]> bytes() {
        return decode(base64);
    }

    /// Empty for what is no base64: dots, `<your key>`, words.
    static Optional<byte[]> decode(String base64) {
        try {
            return base64.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String unescape(String written) {
        return written.replaceAll("\\\\+r\\\\+n|\\\\+n|\\\\+r", "\n")
                .replaceAll("[\"']\\s*[+.&]\\s*[\"']", "\n")
                .replace("\\/", "/")
                .replace("&#10;", "\n");
    }

    /// A line without indentation, quotes, commas and the marks of a comment or a continuation.
    private static String bare(String raw) {
        var line = raw.strip();
        int start = 0;
        int end = line.length();
        while (start < end && "\"'`#*;>|,".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "\"'`,;\\".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end).strip();
    }
}
