package org.teranga.training.certificate.key;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;

/**
 * Both halves of an Ed25519 key, Base64 for addresses.
 *
 * @param open   what everybody may know
 * @param secret what signs
 */
record KeyHalves(String open, String secret) {
    KeyHalves {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(secret, "secret");
    }

    static KeyHalves fresh() {
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPair();
            return new KeyHalves(written(pair.getPublicKey()), written(pair.getPrivateKey()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 failed", failure);
        }
    }

    /** The signature of these bytes. */
    byte[] sign(byte[] bytes) {
        try {
            return new Ed25519Sign(Base64.getUrlDecoder().decode(secret)).sign(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 failed", failure);
        }
    }

    private static String written(byte[] half) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
    }

    /** Tells nothing: the secret must not get into a log by accident. */
    @Override
    public String toString() {
        return "KeyHalves[" + open + "]";
    }
}
