package dev.picket.git;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The name of a git object: 20 bytes (SHA-1) or 32 (SHA-256).
public final class ObjectId implements Comparable<ObjectId> {
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private ObjectId(byte[] bytes) {
        this.bytes = bytes;
    }

    static ObjectId of(byte[] source, int offset, int length) {
        return new ObjectId(Arrays.copyOfRange(source, offset, offset + length));
    }

    /// Empty unless `hex` is 40 or 64 lower-case hexadecimal digits.
    public static Optional<ObjectId> parse(String hex) {
        if ((hex.length() != 40 && hex.length() != 64) || !hex.chars().allMatch(ObjectId::isHexDigit)) {
            return Optional.empty();
        }
        return Optional.of(new ObjectId(HEX.parseHex(hex)));
    }

    static boolean isHexDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    /// The first seven digits, as git shows a commit.
    public String abbreviated() {
        return hex().substring(0, 7);
    }

    int firstByte() {
        return bytes[0] & 0xff;
    }

    int length() {
        return bytes.length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /// Git writes zeros for "no object" (in reflogs, for a deleted or created ref).
    boolean isZero() {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(ObjectId other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    }

    @Override
    public String toString() {
        return hex();
    }
}
