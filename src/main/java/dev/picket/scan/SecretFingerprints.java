package dev.picket.scan;

import dev.picket.finding.Fingerprint;
import dev.picket.secret.SecretMatch;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Fingerprints of secrets. Without a key: rule, file and ordinal within the file, which tells nothing of the value. With `PICKET_KEY`
/// in the environment: a keyed hash of the value, which survives moves and gives no handle for guessing weak values.
final class SecretFingerprints {
    private static final int DIGITS = 32;

    private SecretFingerprints() {}

    static String of(SecretMatch match, String path) {
        var key = System.getenv("PICKET_KEY");
        return key == null || key.isEmpty()
                ? new Fingerprint().of(match.ruleId(), path, "", String.valueOf(match.ordinal()))
                : keyed(key, match.ruleId() + "\0" + match.identity());
    }

    private static String keyed(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
