package dev.picket.secret;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A reader of DER, as far as private keys need it: definite lengths, one element after another. Source: ITU-T X.690.
final class Der {
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;

    private final byte[] data;
    private int at;
    private final int end;

    private Der(byte[] data, int at, int end) {
        this.data = data;
        this.at = at;
        this.end = end;
    }

    static Der of(byte[] data) {
        return new Der(data, 0, data.length);
    }

    boolean isAtEnd() {
        return at >= end;
    }

    int tag() {
        return isAtEnd() ? -1 : data[at] & 0xff;
    }

    /// The inside of the next element; empty, and nothing read, where it is of another kind or cut off.
    Optional<Der> enter(int tag) {
        if (tag() != tag || at + 2 > end) {
            return Optional.empty();
        }
        int first = data[at + 1] & 0xff;
        int start = at + 2;
        long length = first;
        if (first >= 0x80) {
            int bytes = first & 0x7f;
            if (bytes == 0 || bytes > 4 || start + bytes > end) {
                return Optional.empty();
            }
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = length << 8 | (data[start + i] & 0xff);
            }
            start += bytes;
        }
        if (start + length > end) {
            return Optional.empty();
        }
        at = (int) (start + length);
        return Optional.of(new Der(data, start, at));
    }

    Optional<BigInteger> integer() {
        return enter(INTEGER).filter(inside -> !inside.isAtEnd()).map(inside -> new BigInteger(inside.bytes()));
    }

    Optional<byte[]> octets() {
        return enter(OCTETS).map(Der::bytes);
    }

    /// An object identifier in its encoded form, as hexadecimal.
    Optional<String> oid() {
        return enter(OID).map(inside -> HexFormat.of().formatHex(inside.bytes()));
    }

    /// Reads over the next element, whatever it is.
    void skip() {
        if (enter(tag()).isEmpty()) {
            at = end;
        }
    }

    byte[] bytes() {
        return Arrays.copyOfRange(data, at, end);
    }
}
