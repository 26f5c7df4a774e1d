package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Type;
import dev.picket.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Digests of a text's UTF-8 bytes.
final class DigestFunctions {
    private DigestFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("md5", hex("MD5"));
        table.put("sha1", hex("SHA-1"));
        table.put("sha256", hex("SHA-256"));
        table.put("sha512", hex("SHA-512"));
        table.put("base64sha256", base64("SHA-256"));
        table.put("base64sha512", base64("SHA-512"));
        table.put("uuidv5", Signature.of(Type.STRING, DigestFunctions::uuid, TEXT, TEXT));
    }

    /// RFC 9562, version 5: the first half of a SHA-1 over the namespace's bytes and the name.
    private static Value uuid(Arguments a) {
        var namespace = ByteBuffer.allocate(16);
        var id = namespace(a);
        namespace.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        var name = a.text(1).getBytes(StandardCharsets.UTF_8);
        var all = ByteBuffer.allocate(16 + name.length)
                .put(namespace.array())
                .put(name)
                .array();
        var bytes = ByteBuffer.wrap(digest("SHA-1", all));
        long high = bytes.getLong() & 0xffffffffffff0fffL | 0x5000L;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return a.text(new UUID(high, low).toString());
    }

    private static UUID namespace(Arguments a) {
        var name = a.text(0);
        int known = List.of("dns", "url", "oid", "", "x500").indexOf(name);
        if (known >= 0 && !name.isEmpty()) {
            return new UUID(0x6ba7b8109dad11d1L + ((long) known << 32), 0x80b400c04fd430c8L);
        }
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException _) {
            throw a.fail(0, "a namespace is dns, url, oid, x500 or a UUID");
        }
    }

    private static Signature hex(String algorithm) {
        return Signature.of(Type.STRING, a -> a.text(HexFormat.of().formatHex(digest(algorithm, bytes(a)))), TEXT);
    }

    private static Signature base64(String algorithm) {
        return Signature.of(
                Type.STRING, a -> a.text(Base64.getEncoder().encodeToString(digest(algorithm, bytes(a)))), TEXT);
    }

    private static byte[] bytes(Arguments a) {
        return a.text(0).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
