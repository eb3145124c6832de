package org.teranga.platform.privacy.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * One AES-256-GCM key of Tink. What it seals is a byte that tells the format, a random nonce, the ciphertext and its tag; it opens only
 * with the associated data with which it was sealed.
 */
public final class SymmetricKey {
    /** Bytes of a key. */
    public static final int BYTES = 32;

    private static final byte FORMAT = 1;
    private static final AesGcmParameters PARAMETERS = parameters();

    private final Aead aead;

    @AccessesPartialKey
    public SymmetricKey(byte[] key) {
        try {
            aead = AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(PARAMETERS)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build());
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes, " + BYTES + " are needed", failure);
        }
    }

    public byte[] seal(byte[] plain, byte[] associated) {
        try {
            byte[] sealed = aead.encrypt(plain, associated);
            byte[] withFormat = new byte[sealed.length + 1];
            withFormat[0] = FORMAT;
            System.arraycopy(sealed, 0, withFormat, 1, sealed.length);
            return withFormat;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM failed", failure);
        }
    }

    /** @throws NotAuthentic where the bytes were changed, or were sealed under another key or for another place */
    public byte[] open(byte[] sealed, byte[] associated) {
        if (sealed.length == 0 || sealed[0] != FORMAT) {
            throw new NotAuthentic(null);
        }
        try {
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), associated);
        } catch (GeneralSecurityException failure) {
            throw new NotAuthentic(failure);
        }
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
