package dev.picket.secret;

import dev.picket.secret.SecretMatch.Confidence;
import dev.picket.secret.SecretMatch.Detail;
import dev.picket.secret.Validator.Found;
import dev.picket.secret.Validator.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Private keys, taken apart: only what parses as a key is one, and one that a password protects is another matter than
/// one in clear.
/// The pattern gives where a key begins; where it ends is found here.
final class PrivateKeys {
    private static final int LONGEST = 64 << 10;
    private static final String PUTTY = "PuTTY-User-Key-File-";

    /// A key in a text.
    ///
    /// @param body the key itself, the same however it is written
    private record Key(KeyMaterial material, String body, int start, int end) {}

    private PrivateKeys() {}

    static List<Found> clear(String text, List<Shape> shapes) {
        return found(text, shapes, false);
    }

    static List<Found> encrypted(String text, List<Shape> shapes) {
        return found(text, shapes, true);
    }

    private static List<Found> found(String text, List<Shape> shapes, boolean encrypted) {
        var found = new ArrayList<Found>();
        int done = 0;
        for (int i = 0; i < shapes.size(); i++) {
            var shape = shapes.get(i);
            if (shape.start() >= done) {
                int next = i + 1 < shapes.size() ? shapes.get(i + 1).start() : text.length();
                var key = key(text, shape, next);
                done = key.map(Key::end).orElse(done);
                key.filter(k -> k.material.protection().isPresent() == encrypted)
                        .ifPresent(k -> found.add(found(k)));
            }
        }
        return found;
    }

    private static Found found(Key key) {
        var details = new ArrayList<Detail>();
        details.add(new Detail("type", key.material.algorithm()));
        if (key.material.bits() > 0) {
            details.add(new Detail("bits", Integer.toString(key.material.bits())));
        }
        key.material.protection().ifPresent(how -> details.add(new Detail("protection", how)));
        return new Found(
                key.material.weak() ? Optional.of("high") : Optional.empty(),
                Confidence.CERTAIN,
                key.start,
                key.end,
                Redaction.maskAll(key.body),
                key.body,
                List.of(),
                details);
    }

    /// @param next where the next key begins: this one ends before it
    private static Optional<Key> key(String text, Shape shape, int next) {
        if (text.startsWith(PUTTY, shape.start())) {
            return PuttyKeys.parse(text, shape.start())
                    .map(parsed -> new Key(parsed.key(), parsed.body(), shape.start(), parsed.end()));
        }
        var label = label(text.substring(shape.start(), shape.end()));
        int limit = Math.min(next, shape.end() + LONGEST);
        var closing = "-----END " + label;
        int end = text.indexOf(closing, shape.end(), Math.max(limit, shape.end()));
        if (end < 0) {
            return Optional.empty();
        }
        int closed = end + closing.length();
        int after = text.startsWith("-----", closed) ? closed + 5 : closed;
        var body = PemBody.of(text.substring(shape.end(), end));
        return material(label, body).map(m -> new Key(m, body.base64(), shape.start(), after));
    }

    /// `-----BEGIN RSA PRIVATE KEY-----` is `RSA PRIVATE KEY`.
    private static String label(String header) {
        int from = header.indexOf("BEGIN ") + "BEGIN ".length();
        int to = header.indexOf('-', from);
        return header.substring(from, to < 0 ? header.length() : to).strip();
    }

    private static Optional<KeyMaterial> material(String label, PemBody body) {
        if (label.equals("PGP PRIVATE KEY BLOCK")) {
            return PgpKeys.parse(body.base64());
        }
        var bytes = body.bytes();
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (body.encrypted()) {
            var cipher = body.cipher().orElse("an unnamed cipher");
            return bytes.get().length >= 16 && bytes.get().length % 8 == 0
                    ? Optional.of(KeyMaterial.encrypted(label.split(" ", -1)[0], "one round of MD5, " + cipher, true))
                    : Optional.empty();
        }
        return switch (label) {
            case "RSA PRIVATE KEY" -> DerKeys.rsa(bytes.get());
            case "EC PRIVATE KEY" -> DerKeys.ec(bytes.get());
            case "DSA PRIVATE KEY" -> DerKeys.dsa(bytes.get());
            case "PRIVATE KEY" -> DerKeys.pkcs8(bytes.get());
            case "ENCRYPTED PRIVATE KEY" -> DerKeys.encryptedPkcs8(bytes.get());
            case "OPENSSH PRIVATE KEY" -> SshKeys.parse(bytes.get());
            default -> Optional.empty();
        };
    }
}
