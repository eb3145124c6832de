package org.teranga.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that only its holder has: in the link of an invitation, or as the key of a program. Only its hash is stored, so that nobody who
 * reads the database can use it; with 192 random bits the hash needs no salt.
 *
 * @param value what the holder shows
 */
public record SecretText(String value) {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one: 32 characters, Base64 for addresses. */
    public static SecretText issue() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretText(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored and looked up: 43 characters. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Tells nothing: the secret must not get into a log by accident. */
    @Override
    public String toString() {
        return "SecretText[…]";
    }
}
