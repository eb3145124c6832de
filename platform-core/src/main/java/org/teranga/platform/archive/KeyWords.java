package org.teranga.platform.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Keys as words that can be copied and mailed: a prefix, then Base64 for URLs of 32 bytes and of four that catch a wrong letter. */
final class KeyWords {
    static final int BYTES = 32;
    private static final int CHECK = 4;

    private KeyWords() {}

    static String write(String prefix, byte[] key) {
        byte[] whole = Arrays.copyOf(key, BYTES + CHECK);
        System.arraycopy(check(prefix, key), 0, whole, BYTES, CHECK);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The key in a word; empty where it is none. */
    static Optional<byte[]> read(String prefix, String word) {
        if (!word.startsWith(prefix)) {
            return Optional.empty();
        }
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(word.substring(prefix.length()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (whole.length != BYTES + CHECK) {
            return Optional.empty();
        }
        byte[] key = Arrays.copyOf(whole, BYTES);
        byte[] told = Arrays.copyOfRange(whole, BYTES, whole.length);
        return Arrays.equals(check(prefix, key), told) ? Optional.of(key) : Optional.empty();
    }

    private static byte[] check(String prefix, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(prefix.getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(digest.digest(key), CHECK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
