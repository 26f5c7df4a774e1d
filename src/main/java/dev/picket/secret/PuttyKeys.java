package dev.picket.secret;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// PuTTY's own key files, versions 2 and 3. A key in clear carries a checksum that anybody can verify.
/// Source: PuTTY's manual, appendix C, "PPK file format".
final class PuttyKeys {
    private static final int MOST_LINES = 1_000;

    /// A key file inside a text, and where it ends.
    record Parsed(KeyMaterial key, String body, int end) {}

    private PuttyKeys() {}

    /// @param start where `PuTTY-User-Key-File-` begins
    static Optional<Parsed> parse(String text, int start) {
        var lines = new Lines(text, start);
        var first = lines.value("PuTTY-User-Key-File-2")
                .map(kind -> new String[] {"2", kind})
                .or(() -> lines.value("PuTTY-User-Key-File-3").map(kind -> new String[] {"3", kind}));
        var encryption = lines.value("Encryption");
        var comment = lines.value("Comment");
        var open = lines.block("Public-Lines");
        var derivation = lines.optional("Key-Derivation");
        for (var argon : new String[] {"Argon2-Memory", "Argon2-Passes", "Argon2-Parallelism", "Argon2-Salt"}) {
            lines.optional(argon);
        }
        var secret = lines.block("Private-Lines");
        var mac = lines.value("Private-MAC");
        if (first.isEmpty()
                || encryption.isEmpty()
                || comment.isEmpty()
                || open.isEmpty()
                || secret.isEmpty()
                || mac.isEmpty()) {
            return Optional.empty();
        }
        var version = first.get()[0];
        var kind = first.get()[1];
        var body = Base64.getEncoder().encodeToString(secret.get());
        if (!encryption.get().equals("none")) {
            var how = derivation.map(d -> d + ", ").orElse("SHA-1, ") + encryption.get();
            return Optional.of(
                    new Parsed(KeyMaterial.encrypted(SshKeys.name(kind), how, version.equals("2")), body, lines.at()));
        }
        boolean intact = mac.get()
                .equalsIgnoreCase(mac(version, kind, encryption.get(), comment.get(), open.get(), secret.get()));
        return intact
                ? Optional.of(new Parsed(KeyMaterial.clear(SshKeys.name(kind), 0), body, lines.at()))
                : Optional.empty();
    }

    /// The key of the checksum of a file in clear: of version 2 the SHA-1 of a label, of version 3 empty (which pads to
    /// zeros).
    private static String mac(
            String version, String kind, String encryption, String comment, byte[] open, byte[] secret) {
        try {
            boolean second = version.equals("2");
            var label = "putty-private-key-file-mac-key".getBytes(StandardCharsets.US_ASCII);
            var key = second ? MessageDigest.getInstance("SHA-1").digest(label) : new byte[1];
            var algorithm = second ? "HmacSHA1" : "HmacSHA256";
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            var signed = new ByteArrayOutputStream();
            for (var part : new byte[][] {
                kind.getBytes(StandardCharsets.UTF_8),
                encryption.getBytes(StandardCharsets.UTF_8),
                comment.getBytes(StandardCharsets.UTF_8),
                open,
                secret
            }) {
                signed.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
                signed.writeBytes(part);
            }
            return HexFormat.of().formatHex(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-1 and SHA-256", e);
        }
    }

    /// The lines of a key file, whatever indentation, quotes or escapes they are written in.
    private static final class Lines {
        private static final int LONGEST = 64 << 10;

        private final String text;
        private final int limit;
        private int at;

        Lines(String text, int start) {
            this.text = text;
            this.at = start;
            this.limit = Math.min(text.length(), start + LONGEST);
        }

        int at() {
            return at;
        }

        Optional<String> value(String name) {
            int before = at;
            var line = next();
            if (line.startsWith(name + ":")) {
                return Optional.of(line.substring(name.length() + 1).strip());
            }
            at = before;
            return Optional.empty();
        }

        Optional<String> optional(String name) {
            return value(name);
        }

        Optional<byte[]> block(String name) {
            var count = value(name).filter(digits -> digits.matches("\\d{1,4}")).map(Integer::parseInt);
            if (count.isEmpty() || count.get() > MOST_LINES) {
                return Optional.empty();
            }
            var base64 = new StringBuilder();
            for (int i = 0; i < count.get(); i++) {
                base64.append(next());
            }
            return PemBody.decode(base64.toString()).filter(bytes -> !Arrays.equals(bytes, new byte[bytes.length]));
        }

        private String next() {
            int end = at;
            while (end < limit
                    && text.charAt(end) != '\n'
                    && !text.startsWith("\\n", end)
                    && !text.startsWith("\\r", end)) {
                end++;
            }
            var line = text.substring(at, end).strip();
            at = end;
            while (at < limit
                    && (text.charAt(at) == '\n' || text.startsWith("\\n", at) || text.startsWith("\\r", at))) {
                at += text.charAt(at) == '\n' ? 1 : 2;
            }
            return line;
        }
    }
}
