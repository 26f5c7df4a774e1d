package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.TEXT;

import dev.picket.value.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

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
    }

    private static Signature hex(String algorithm) {
        return Signature.of(Type.STRING, a -> a.text(HexFormat.of().formatHex(digest(algorithm, a.text(0)))), TEXT);
    }

    private static Signature base64(String algorithm) {
        return Signature.of(
                Type.STRING, a -> a.text(Base64.getEncoder().encodeToString(digest(algorithm, a.text(0)))), TEXT);
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
