package dev.picket.secret;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/// Private keys in DER: PKCS#1 (RFC 8017 A.1.2), SEC 1 (RFC 5915), DSA as OpenSSL writes it, PKCS#8 (RFC 5958).
/// A key counts only where its numbers fit together: a placeholder's do not.
final class DerKeys {
    private static final int LEAST_RSA_BITS = 512;
    private static final String RSA = "2a864886f70d010101";
    private static final String RSA_PSS = "2a864886f70d01010a";
    private static final String EC = "2a8648ce3d0201";
    private static final String DSA = "2a8648ce380401";
    private static final String PBES2 = "2a864886f70d01050d";
    private static final Map<String, String> EDWARDS =
            Map.of("2b6570", "Ed25519", "2b6571", "Ed448", "2b656e", "X25519", "2b656f", "X448");

    /// Orders of the curves' base points by the curve's identifier. Source: SEC 2 and NIST SP 800-186.
    private static final Map<String, BigInteger> ORDERS = Map.of(
            "2a8648ce3d030107",
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16),
            "2b81040022",
            new BigInteger(
                    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
                    16),
            "2b81040023",
            new BigInteger(
                    "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
                    16),
            "2b8104000a",
            new BigInteger("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16));

    private DerKeys() {}

    /// `RSA PRIVATE KEY`
    static Optional<KeyMaterial> rsa(byte[] der) {
        var key = Der.of(der).enter(Der.SEQUENCE);
        if (key.isEmpty() || key.get().integer().isEmpty()) {
            return Optional.empty();
        }
        var n = key.get().integer();
        var e = key.get().integer();
        var d = key.get().integer();
        var p = key.get().integer();
        var q = key.get().integer();
        if (n.isEmpty() || e.isEmpty() || d.isEmpty() || p.isEmpty() || q.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = n.get().bitLength() >= LEAST_RSA_BITS
                && p.get().multiply(q.get()).equals(n.get());
        return fits ? Optional.of(KeyMaterial.clear("RSA", n.get().bitLength())) : Optional.empty();
    }

    /// `EC PRIVATE KEY`
    static Optional<KeyMaterial> ec(byte[] der) {
        return ec(der, Optional.empty());
    }

    private static Optional<KeyMaterial> ec(byte[] der, Optional<String> namedCurve) {
        var key = Der.of(der).enter(Der.SEQUENCE);
        if (key.isEmpty() || !key.get().integer().equals(Optional.of(BigInteger.ONE))) {
            return Optional.empty();
        }
        var scalar = key.get().octets().filter(bytes -> bytes.length >= 14 && bytes.length <= 72);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        var curve = namedCurve.or(() -> key.get().enter(0xa0).flatMap(Der::oid));
        var value = new BigInteger(1, scalar.get());
        var order = curve.map(ORDERS::get);
        boolean fits =
                value.signum() > 0 && order.map(o -> value.compareTo(o) < 0).orElse(true);
        int bits = order.map(BigInteger::bitLength).orElse(scalar.get().length * 8);
        return fits ? Optional.of(KeyMaterial.clear("EC", bits)) : Optional.empty();
    }

    /// `DSA PRIVATE KEY`
    static Optional<KeyMaterial> dsa(byte[] der) {
        var key = Der.of(der).enter(Der.SEQUENCE);
        if (key.isEmpty() || key.get().integer().isEmpty()) {
            return Optional.empty();
        }
        var p = key.get().integer();
        var q = key.get().integer();
        var g = key.get().integer();
        var y = key.get().integer();
        var x = key.get().integer();
        if (p.isEmpty() || q.isEmpty() || g.isEmpty() || y.isEmpty() || x.isEmpty()) {
            return Optional.empty();
        }
        boolean sane = p.get().bitLength() >= 512
                && p.get().bitLength() <= 8192
                && q.get().bitLength() <= 512;
        boolean fits = sane
                && x.get().signum() > 0
                && x.get().compareTo(q.get()) < 0
                && g.get().modPow(x.get(), p.get()).equals(y.get());
        return fits ? Optional.of(KeyMaterial.clear("DSA", p.get().bitLength())) : Optional.empty();
    }

    /// `PRIVATE KEY`
    static Optional<KeyMaterial> pkcs8(byte[] der) {
        var key = Der.of(der).enter(Der.SEQUENCE);
        if (key.isEmpty() || key.get().integer().isEmpty()) {
            return Optional.empty();
        }
        var algorithm = key.get().enter(Der.SEQUENCE);
        var kind = algorithm.flatMap(Der::oid);
        var inner = key.get().octets();
        if (kind.isEmpty() || inner.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case RSA, RSA_PSS -> rsa(inner.get());
            case EC -> ec(inner.get(), algorithm.flatMap(Der::oid));
            case DSA -> dsaExponent(inner.get());
            default -> edwards(kind.get(), inner.get());
        };
    }

    private static Optional<KeyMaterial> dsaExponent(byte[] der) {
        return Der.of(der).integer().filter(x -> x.bitLength() > 64).map(_ -> KeyMaterial.clear("DSA", 0));
    }

    private static Optional<KeyMaterial> edwards(String kind, byte[] der) {
        var name = EDWARDS.get(kind);
        var scalar = Der.of(der).octets();
        boolean fits = scalar.isPresent() && scalar.get().length >= 32 && !allEqual(scalar.get());
        return name != null && fits
                ? Optional.of(KeyMaterial.clear(name, scalar.get().length * 8))
                : der.length >= 16 && !allEqual(der) && name == null
                        ? Optional.of(KeyMaterial.clear("of an unknown kind", 0))
                        : Optional.empty();
    }

    /// `ENCRYPTED PRIVATE KEY`
    static Optional<KeyMaterial> encryptedPkcs8(byte[] der) {
        var key = Der.of(der).enter(Der.SEQUENCE);
        var scheme = key.flatMap(k -> k.enter(Der.SEQUENCE)).flatMap(Der::oid);
        var data = key.flatMap(Der::octets);
        if (scheme.isEmpty() || data.isEmpty() || data.get().length < 16) {
            return Optional.empty();
        }
        boolean modern = scheme.get().equals(PBES2);
        return Optional.of(
                KeyMaterial.encrypted("PKCS#8", modern ? "PBES2" : "a password scheme before PBES2", !modern));
    }

    private static boolean allEqual(byte[] bytes) {
        for (byte b : bytes) {
            if (b != bytes[0]) {
                return false;
            }
        }
        return true;
    }
}
