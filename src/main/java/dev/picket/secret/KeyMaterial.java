package dev.picket.secret;

import java.util.Optional;

/// What a private key's bytes turned out to be.
///
/// @param algorithm `RSA`, `EC`, `Ed25519`, `DSA`, or a format's name where it does not say
/// @param bits the size; 0 where the format hides it
/// @param protection how it is encrypted; empty for a key in clear
/// @param weak whether the protection is one that a graphics card breaks
record KeyMaterial(String algorithm, int bits, Optional<String> protection, boolean weak) {
    static KeyMaterial clear(String algorithm, int bits) {
        return new KeyMaterial(algorithm, bits, Optional.empty(), false);
    }

    static KeyMaterial encrypted(String algorithm, String protection, boolean weak) {
        return new KeyMaterial(algorithm, 0, Optional.of(protection), weak);
    }
}
