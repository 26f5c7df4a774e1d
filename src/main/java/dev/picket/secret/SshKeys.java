package dev.picket.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// `OPENSSH PRIVATE KEY`. Source: the OpenSSH project's PROTOCOL.key.
final class SshKeys {
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);

    private SshKeys() {}

    static Optional<KeyMaterial> parse(byte[] bytes) {
        if (bytes.length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, MAGIC.length, bytes.length - MAGIC.length);
        var cipher = string(in).map(SshKeys::ascii);
        var derivation = string(in).map(SshKeys::ascii);
        var options = string(in);
        if (cipher.isEmpty() || derivation.isEmpty() || options.isEmpty() || in.remaining() < 4 || in.getInt() < 1) {
            return Optional.empty();
        }
        var publicKey = string(in);
        var secret = string(in);
        if (publicKey.isEmpty() || secret.isEmpty() || secret.get().length < 8) {
            return Optional.empty();
        }
        var kind = string(ByteBuffer.wrap(publicKey.get())).map(SshKeys::ascii).orElse("");
        if (!cipher.get().equals("none")) {
            return Optional.of(KeyMaterial.encrypted(
                    name(kind), derivation.get() + rounds(options.get()) + ", " + cipher.get(), false));
        }
        var checks = ByteBuffer.wrap(secret.get());
        int check = checks.getInt();
        return checks.getInt() == check
                ? Optional.of(KeyMaterial.clear(name(kind), bits(kind, publicKey.get())))
                : Optional.empty();
    }

    static Optional<byte[]> string(ByteBuffer in) {
        if (in.remaining() < 4) {
            return Optional.empty();
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            return Optional.empty();
        }
        var bytes = new byte[length];
        in.get(bytes);
        return Optional.of(bytes);
    }

    /// `ssh-rsa` is RSA.
    static String name(String kind) {
        return switch (kind) {
            case "ssh-rsa" -> "RSA";
            case "ssh-dss" -> "DSA";
            case "ssh-ed25519" -> "Ed25519";
            case "ssh-ed448" -> "Ed448";
            default -> kind.toLowerCase(Locale.ROOT).startsWith("ecdsa-") ? "EC" : "SSH";
        };
    }

    private static int bits(String kind, byte[] publicKey) {
        var in = ByteBuffer.wrap(publicKey);
        string(in);
        return switch (kind) {
            case "ssh-rsa" -> {
                string(in);
                yield string(in)
                        .map(n -> new java.math.BigInteger(1, n).bitLength())
                        .orElse(0);
            }
            case "ssh-ed25519" -> 256;
            case "ecdsa-sha2-nistp256" -> 256;
            case "ecdsa-sha2-nistp384" -> 384;
            case "ecdsa-sha2-nistp521" -> 521;
            default -> 0;
        };
    }

    private static String rounds(byte[] options) {
        var in = ByteBuffer.wrap(options);
        return string(in).isPresent() && in.remaining() >= 4 ? " of " + in.getInt() + " rounds" : "";
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
