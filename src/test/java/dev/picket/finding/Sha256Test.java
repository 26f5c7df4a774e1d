package dev.picket.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class Sha256Test {
    /// Around the lengths at which a block begins.
    @Property
    void hashesAsTheJdkDoes(@ForAll @Size(max = 200) byte[] text) throws NoSuchAlgorithmException {
        assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(text), Sha256.of(text));
    }
}
