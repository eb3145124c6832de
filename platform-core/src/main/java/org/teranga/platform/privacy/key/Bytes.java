package org.teranga.platform.privacy.key;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

/** Fresh keys, derived keys, and what ciphertexts are bound to. */
public final class Bytes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Bytes() {}

    /** A fresh key. */
    public static byte[] random() {
        byte[] bytes = new byte[SymmetricKey.BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A key for one purpose, from which neither the secret nor the key of another purpose follows: HKDF with SHA-256 (RFC 5869). */
    public static byte[] derive(byte[] secret, byte[] purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose, SymmetricKey.BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HKDF failed", failure);
        }
    }

    /** Ids, 16 bytes each, then words: of a fixed length before the only part whose length varies, so that no two places look the same. */
    public static byte[] place(String words, UUID... ids) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        ByteBuffer place = ByteBuffer.allocate(ids.length * 16 + text.length);
        for (UUID id : ids) {
            place.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return place.put(text).array();
    }
}
