package dev.picket.secret;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/// OpenPGP's private keys in ASCII armor. Source: RFC 9580, sections 4.2 (packets), 5.5.3 (secret keys), 6 (armor).
final class PgpKeys {
    private static final int SECRET_KEY = 5;
    private static final int CHECKSUM = 5;
    private static final int GNU_EXTENSION = 101;

    private PgpKeys() {}

    /// @param armor base64 with the checksum (`=ABCD`) at its end, or without one
    static Optional<KeyMaterial> parse(String armor) {
        int checksum = armor.length() - CHECKSUM;
        boolean summed = checksum > 0 && armor.charAt(checksum) == '=' && armor.charAt(armor.length() - 1) != '=';
        var bytes = PemBody.decode(summed ? armor.substring(0, checksum) : armor);
        if (bytes.isEmpty() || summed && !crc(bytes.get()).equals(armor.substring(checksum + 1))) {
            return Optional.empty();
        }
        try {
            return packet(ByteBuffer.wrap(bytes.get()));
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<KeyMaterial> packet(ByteBuffer in) {
        int tag = in.get() & 0xff;
        boolean modern = (tag & 0x40) != 0;
        int kind = modern ? tag & 0x3f : tag >> 2 & 0xf;
        if ((tag & 0x80) == 0 || kind != SECRET_KEY) {
            return Optional.empty();
        }
        skipLength(in, modern, tag & 3);
        int version = in.get();
        if (version != 4) {
            return version == 3 || version == 5 || version == 6
                    ? Optional.of(KeyMaterial.clear("PGP", 0))
                    : Optional.empty();
        }
        in.getInt();
        int algorithm = in.get() & 0xff;
        int bits = skipPublicKey(in, algorithm);
        int usage = in.get() & 0xff;
        if (usage == 0) {
            return Optional.of(KeyMaterial.clear("PGP " + name(algorithm), bits));
        }
        if (usage >= 253) {
            in.get();
            boolean stub = (in.get() & 0xff) == GNU_EXTENSION;
            return stub
                    ? Optional.empty()
                    : Optional.of(KeyMaterial.encrypted("PGP " + name(algorithm), "a passphrase", false));
        }
        return Optional.of(KeyMaterial.encrypted("PGP " + name(algorithm), "one round of MD5", true));
    }

    private static void skipLength(ByteBuffer in, boolean modern, int lengthType) {
        if (modern) {
            int first = in.get() & 0xff;
            int more = first < 192 ? 0 : first < 224 ? 1 : first == 255 ? 4 : 0;
            in.position(in.position() + more);
        } else {
            in.position(in.position() + (lengthType == 3 ? 0 : 1 << lengthType));
        }
    }

    /// Reads over the public numbers and gives the size of the first.
    private static int skipPublicKey(ByteBuffer in, int algorithm) {
        return switch (algorithm) {
            case 1, 2, 3 -> numbers(in, 2);
            case 16 -> numbers(in, 3);
            case 17 -> numbers(in, 4);
            case 18 -> {
                skip(in, in.get() & 0xff);
                int bits = numbers(in, 1);
                skip(in, in.get() & 0xff);
                yield bits;
            }
            case 19, 22 -> {
                skip(in, in.get() & 0xff);
                yield numbers(in, 1);
            }
            case 25, 27 -> {
                skip(in, 32);
                yield 256;
            }
            default -> throw new IllegalArgumentException("algorithm " + algorithm);
        };
    }

    private static int numbers(ByteBuffer in, int count) {
        int first = 0;
        for (int i = 0; i < count; i++) {
            int bits = in.getShort() & 0xffff;
            skip(in, (bits + 7) / 8);
            first = i == 0 ? bits : first;
        }
        return first;
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + bytes);
    }

    private static String name(int algorithm) {
        return switch (algorithm) {
            case 1, 2, 3 -> "RSA";
            case 16 -> "ElGamal";
            case 17 -> "DSA";
            case 18, 19 -> "EC";
            default -> "EdDSA";
        };
    }

    private static String crc(byte[] bytes) {
        int crc = 0xb704ce;
        for (byte b : bytes) {
            crc ^= (b & 0xff) << 16;
            for (int i = 0; i < 8; i++) {
                crc <<= 1;
                if ((crc & 0x1000000) != 0) {
                    crc ^= 0x1864cfb;
                }
            }
        }
        var sum = new byte[] {(byte) (crc >> 16), (byte) (crc >> 8), (byte) crc};
        return Base64.getEncoder().encodeToString(sum);
    }
}
