package org.teranga.platform.archive;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The public half of a pair: whoever knows it can seal files for the holder of the other half, and open none.
 *
 * @param word the key as it is copied and mailed, {@code teranga-archive-…}
 */
public record ArchiveKey(String word) {
    private static final String PREFIX = "teranga-archive-";
    private static final int TOLD = 8;

    public ArchiveKey {
        if (KeyWords.read(PREFIX, word).isEmpty()) {
            throw new IllegalArgumentException("not the public key of an archive");
        }
    }

    /** The key that somebody copied, blanks around it taken off; empty where it is none, or a letter of it is wrong. */
    public static Optional<ArchiveKey> parse(String copied) {
        String word = copied.strip();
        return KeyWords.read(PREFIX, word).map(key -> new ArchiveKey(word));
    }

    static ArchiveKey of(byte[] key) {
        return new ArchiveKey(KeyWords.write(PREFIX, key));
    }

    /** The end of the word, by which people tell keys apart. */
    public String ending() {
        return "…" + word.substring(word.length() - TOLD);
    }

    /** By which two people compare it, on two pages or on the telephone: 16 hexadecimal digits of its SHA-256, in fours. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 8).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The scheme of RFC 9180, base mode: X25519, HKDF with SHA-256, AES-256-GCM. */
    static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
    }

    @AccessesPartialKey
    HpkePublicKey hpke() throws GeneralSecurityException {
        byte[] key = Objects.requireNonNull(KeyWords.read(PREFIX, word).orElse(null), "key");
        return HpkePublicKey.create(parameters(), Bytes.copyFrom(key), null);
    }
}
