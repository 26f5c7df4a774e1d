package dev.picket.tree;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The small text that Git LFS commits in place of a large file. Source: github.com/git-lfs/git-lfs, docs/spec.md.
///
/// @param oid the SHA-256 of the large file, 64 hexadecimal digits
public record LfsPointer(String oid) {
    private static final byte[] FIRST_LINE =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 1024;
    private static final String OID = "\noid sha256:";

    /// The pointer that these bytes are; empty for every other content.
    public static Optional<LfsPointer> in(byte[] bytes) {
        if (bytes.length > LONGEST || bytes.length < FIRST_LINE.length) {
            return Optional.empty();
        }
        for (int i = 0; i < FIRST_LINE.length; i++) {
            if (bytes[i] != FIRST_LINE[i]) {
                return Optional.empty();
            }
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf(OID) + OID.length();
        return at >= OID.length()
                        && at + 64 <= text.length()
                        && text.substring(at, at + 64).matches("[0-9a-f]{64}")
                ? Optional.of(new LfsPointer(text.substring(at, at + 64)))
                : Optional.empty();
    }
}
