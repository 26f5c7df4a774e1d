package dev.picket.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.DSAPrivateKey;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PrivateKeysTest {
    private static final KeyPair RSA = pair("RSA", 1024);
    private final SecretScanner scanner = ProjectRules.scanner();

    @Test
    void pkcs8NamesItsAlgorithm() throws GeneralSecurityException {
        assertEquals(
                "critical RSA 1024", clear(pem("PRIVATE KEY", RSA.getPrivate().getEncoded())));
        assertEquals(
                "critical Ed25519 256",
                clear(pem("PRIVATE KEY", pair("Ed25519", 0).getPrivate().getEncoded())));
        assertEquals(
                "critical DSA",
                clear(pem("PRIVATE KEY", pair("DSA", 1024).getPrivate().getEncoded())));
        for (var curve : List.of("secp256r1", "secp384r1", "secp521r1")) {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            var key =
                    pem("PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded());
            assertEquals("critical EC " + curve.substring(4, 7), clear(key));
        }
    }

    @Test
    void theOlderFormsAreParsed() {
        assertEquals("critical RSA 1024", clear(pem("RSA PRIVATE KEY", pkcs1())));
        var dsa = pair("DSA", 1024);
        var x = (DSAPrivateKey) dsa.getPrivate();
        var y = ((DSAPublicKey) dsa.getPublic()).getY();
        var p = x.getParams();
        assertEquals(
                "critical DSA 1024",
                clear(pem(
                        "DSA PRIVATE KEY",
                        sequence(
                                number(0),
                                number(p.getP()),
                                number(p.getQ()),
                                number(p.getG()),
                                number(y),
                                number(x.getX())))));
        var ec = ((ECPrivateKey) pair("EC", 256).getPrivate()).getS();
        var p256 = element(0xa0, element(0x06, HexFormat.of().parseHex("2a8648ce3d030107")));
        assertEquals(
                "critical EC 256",
                clear(pem("EC PRIVATE KEY", sequence(number(1), element(0x04, unsigned(ec, 32)), p256))));
        var beyond = new byte[32];
        Arrays.fill(beyond, (byte) 0xff);
        assertNothing(pem("EC PRIVATE KEY", sequence(number(1), element(0x04, beyond), p256)));
    }

    @Test
    void aKeyWhoseNumbersDoNotFitIsNone() {
        var key = (RSAPrivateCrtKey) RSA.getPrivate();
        var broken = sequence(
                number(0),
                number(key.getModulus().add(BigInteger.TWO)),
                number(key.getPublicExponent()),
                number(key.getPrivateExponent()),
                number(key.getPrimeP()),
                number(key.getPrimeQ()));
        assertNothing(pem("RSA PRIVATE KEY", broken));
    }

    @Test
    void placeholdersAreNoKeys() {
        for (var body :
                List.of("...", "<your key here>", "MIIEpAIBAAKCAQEA", "REDACTED", "", "${var.key}", "A".repeat(800))) {
            assertNothing("-----BEGIN RSA PRIVATE KEY-----\n" + body + "\n-----END RSA PRIVATE KEY-----\n");
            assertNothing("-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        }
        assertNothing("grep -- '-----BEGIN RSA PRIVATE KEY-----' file");
    }

    @Test
    void howAKeyIsWrittenChangesNothing() {
        var pem = pem("RSA PRIVATE KEY", pkcs1());
        var identity = only(pem).identity();
        for (var written : List.of(
                "{\"key\": \"" + pem.strip().replace("\n", "\\n") + "\"}",
                "{\"key\": \"" + pem.strip().replace("\n", "\\r\\n") + "\"}",
                "{\\\"key\\\": \\\"" + pem.strip().replace("\n", "\\\\n") + "\\\"}",
                "key: |\n" + pem.indent(4),
                "key: " + pem.strip().replace("\n", " "),
                pem.replace("\n", "\r\n"),
                "String key = \"" + pem.strip().replace("\n", "\\n\"\n    + \"") + "\";",
                "# " + pem.strip().replace("\n", "\n# "))) {
            assertEquals(identity, only(written).identity(), written.substring(0, 60));
        }
    }

    @Test
    void utf16KeysAreFound() {
        var text = pem("RSA PRIVATE KEY", pkcs1());
        assertEquals(1, scanner.scan(text.getBytes(StandardCharsets.UTF_16LE)).size());
        assertEquals(
                1,
                scanner.scan(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .size());
    }

    @Test
    void twoKeysAreTwoFindings() {
        var text = pem("RSA PRIVATE KEY", pkcs1()) + "\n"
                + pem("PRIVATE KEY", RSA.getPrivate().getEncoded());
        var matches = scanner.scan(text);
        assertEquals(List.of(0, 1), matches.stream().map(SecretMatch::ordinal).toList());
        assertEquals(0, matches.getFirst().start());
        assertEquals(
                text.indexOf("-----END RSA") + "-----END RSA PRIVATE KEY-----".length(),
                matches.getFirst().end());
    }

    @Test
    void encryptedKeysAreRatedByTheirProtection() {
        var cipherText = new byte[128];
        new java.util.Random(3).nextBytes(cipherText);
        var old = pem("RSA PRIVATE KEY", cipherText)
                .replaceFirst(
                        "\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n");
        assertEquals("high", encrypted(old).severity());
        var pbes2 = element(0x06, HexFormat.of().parseHex("2a864886f70d01050d"));
        var modern = pem("ENCRYPTED PRIVATE KEY", sequence(sequence(pbes2, sequence()), element(0x04, cipherText)));
        assertEquals("medium", encrypted(modern).severity());
    }

    @Test
    void openSshKeysSayWhetherTheyAreProtected() throws Exception {
        assertEquals(
                "critical Ed25519 256", clear(pem("OPENSSH PRIVATE KEY", openSsh("none", "none", new byte[0], 7, 7))));
        assertNothing(pem("OPENSSH PRIVATE KEY", openSsh("none", "none", new byte[0], 7, 8)));
        var options = new ByteArrayOutputStream();
        string(new DataOutputStream(options), new byte[16]);
        new DataOutputStream(options).writeInt(24);
        var match = encrypted(pem("OPENSSH PRIVATE KEY", openSsh("aes256-ctr", "bcrypt", options.toByteArray(), 1, 2)));
        assertEquals(
                "bcrypt of 24 rounds, aes256-ctr", match.details().getLast().text());
    }

    @Test
    void puttyKeysAreVerified() throws Exception {
        assertEquals("critical RSA", clear(putty("2", "none", true)));
        assertEquals("critical RSA", clear(putty("3", "none", true)));
        assertNothing(putty("2", "none", false));
        assertEquals("high", encrypted(putty("2", "aes256-cbc", true)).severity());
        assertEquals(1, scanner.scan(putty("3", "none", true).indent(6)).size());
    }

    @Test
    void pgpKeysSayWhetherTheyAreProtected() {
        assertEquals("critical PGP RSA 1024", clear(pgp(0, true)));
        assertEquals("medium", encrypted(pgp(254, true)).severity());
        assertNothing(pgp(0, false));
    }

    @Test
    void nothingOfTheKeyIsKept() {
        var match = only(pem("RSA PRIVATE KEY", pkcs1()));
        assertEquals("*".repeat(24), match.masked());
        assertFalse(match.toString()
                .contains(Base64.getEncoder().encodeToString(pkcs1()).substring(0, 20)));
    }

    private String clear(String text) {
        var match = only(text);
        assertEquals("repo-private-key", match.ruleId());
        var said = match.severity();
        for (var detail : match.details()) {
            said += " " + detail.text();
        }
        return said;
    }

    private SecretMatch encrypted(String text) {
        var match = only(text);
        assertEquals("repo-encrypted-private-key", match.ruleId());
        return match;
    }

    private SecretMatch only(String text) {
        var matches = scanner.scan(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, matches.size(), text.substring(0, Math.min(80, text.length())));
        return matches.getFirst();
    }

    private void assertNothing(String text) {
        assertEquals(List.of(), scanner.scan(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pkcs1() {
        var key = (RSAPrivateCrtKey) RSA.getPrivate();
        return sequence(
                number(0),
                number(key.getModulus()),
                number(key.getPublicExponent()),
                number(key.getPrivateExponent()),
                number(key.getPrimeP()),
                number(key.getPrimeQ()),
                number(key.getPrimeExponentP()),
                number(key.getPrimeExponentQ()),
                number(key.getCrtCoefficient()));
    }

    private static String pem(String label, byte[] bytes) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static byte[] openSsh(String cipher, String derivation, byte[] options, int check1, int check2)
            throws Exception {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.write("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII));
        string(data, cipher.getBytes(StandardCharsets.US_ASCII));
        string(data, derivation.getBytes(StandardCharsets.US_ASCII));
        string(data, options);
        data.writeInt(1);
        var open = new ByteArrayOutputStream();
        string(new DataOutputStream(open), "ssh-ed25519".getBytes(StandardCharsets.US_ASCII));
        string(new DataOutputStream(open), new byte[32]);
        string(data, open.toByteArray());
        var secret = new ByteArrayOutputStream();
        new DataOutputStream(secret).writeInt(check1);
        new DataOutputStream(secret).writeInt(check2);
        secret.write(new byte[64]);
        string(data, secret.toByteArray());
        return out.toByteArray();
    }

    private static String putty(String version, String encryption, boolean intact) throws Exception {
        var open = new byte[90];
        var secret = new byte[200];
        new java.util.Random(5).nextBytes(open);
        new java.util.Random(6).nextBytes(secret);
        var key = version.equals("2")
                ? MessageDigest.getInstance("SHA-1")
                        .digest("putty-private-key-file-mac-key".getBytes(StandardCharsets.US_ASCII))
                : new byte[32];
        var mac = Mac.getInstance(version.equals("2") ? "HmacSHA1" : "HmacSHA256");
        mac.init(new SecretKeySpec(key, "x"));
        var signed = new ByteArrayOutputStream();
        for (var part : List.of("ssh-rsa", encryption, "imported key")) {
            string(new DataOutputStream(signed), part.getBytes(StandardCharsets.UTF_8));
        }
        string(new DataOutputStream(signed), open);
        string(new DataOutputStream(signed), secret);
        var sum = mac.doFinal(signed.toByteArray());
        sum[0] ^= (byte) (intact ? 0 : 1);
        var mime = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "PuTTY-User-Key-File-" + version + ": ssh-rsa\nEncryption: " + encryption + "\nComment: imported key\n"
                + "Public-Lines: 2\n" + mime.encodeToString(open) + "\n"
                + (version.equals("3") && !encryption.equals("none") ? "Key-Derivation: Argon2id\n" : "")
                + "Private-Lines: 5\n" + mime.encodeToString(secret) + "\nPrivate-MAC: "
                + HexFormat.of().formatHex(sum) + "\n";
    }

    /// A version 4 secret key packet, RSA of 1024 bits.
    private static String pgp(int usage, boolean summed) {
        var out = new ByteArrayOutputStream();
        out.write(4);
        out.writeBytes(new byte[4]);
        out.write(1);
        for (int bits : new int[] {1024, 17}) {
            out.write(bits >> 8);
            out.write(bits);
            out.writeBytes(new byte[(bits + 7) / 8]);
        }
        out.write(usage);
        out.writeBytes(new byte[] {7, 3, 8, 1, 2, 3, 4, 5, 6, 7, 8, 96});
        out.writeBytes(new byte[64]);
        var packet = new ByteArrayOutputStream();
        packet.write(0x95);
        packet.write(out.size() >> 8);
        packet.write(out.size());
        packet.writeBytes(out.toByteArray());
        int crc = 0xb704ce;
        for (byte b : packet.toByteArray()) {
            crc ^= (b & 0xff) << 16;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 0x800000) != 0 ? crc << 1 ^ 0x1864cfb : crc << 1;
            }
        }
        crc = summed ? crc : crc + 1;
        var sum = Base64.getEncoder().encodeToString(new byte[] {(byte) (crc >> 16), (byte) (crc >> 8), (byte) crc});
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(packet.toByteArray());
        return "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: Any 1.0\n\n" + body + "\n=" + sum
                + "\n-----END PGP PRIVATE KEY BLOCK-----\n";
    }

    private static void string(DataOutputStream out, byte[] bytes) throws java.io.IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sequence(byte[]... members) {
        var inside = new ByteArrayOutputStream();
        for (var member : members) {
            inside.writeBytes(member);
        }
        return element(0x30, inside.toByteArray());
    }

    private static byte[] number(long value) {
        return number(BigInteger.valueOf(value));
    }

    private static byte[] number(BigInteger value) {
        return element(0x02, value.toByteArray());
    }

    private static byte[] unsigned(BigInteger value, int length) {
        var signed = value.toByteArray();
        var result = new byte[length];
        int copied = Math.min(length, signed.length);
        System.arraycopy(signed, signed.length - copied, result, length - copied, copied);
        return result;
    }

    private static byte[] element(int tag, byte[] inside) {
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (inside.length < 0x80) {
            out.write(inside.length);
        } else {
            out.write(0x82);
            out.write(inside.length >> 8);
            out.write(inside.length);
        }
        out.writeBytes(inside);
        return out.toByteArray();
    }
}
