package dev.picket.finding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The mark by which a finding is known again when lines have moved: rule, directory of the definition, its local address, and the
/// path of the place within it. Nothing of the message, no instance keys, no caller's path.
///
/// Two findings with one base get ordinals in the order in which they are asked for, so ask in the report's order.
public final class Fingerprint {
    private static final int BYTES = 16;
    private final Map<String, Integer> seen = new HashMap<>();

    /// 32 hexadecimal digits.
    public String of(String rule, String directory, String local, String path) {
        var base = String.join("\0", rule, directory, local, path);
        int ordinal = seen.merge(base, 1, Integer::sum);
        return hash(ordinal == 1 ? base : base + "\0" + ordinal);
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
