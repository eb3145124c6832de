package org.teranga.matching.pool.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The token by which a person without an account follows what it left. Only its hash is stored, so that nobody who reads the database
 * can use it; with 192 random bits the hash needs no salt.
 *
 * @param token what stands in the address
 */
public record SecretLink(String token) {
    private static final int BYTES = 24;
    private static final int LENGTH = 32;
    private static final int LENGTH_OF_ID = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static SecretLink issue() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The link by which whoever has this one reaches another record of the same person. */
    public SecretLink to(UUID record) {
        byte[] id = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .array();
        return new SecretLink(
                root().token + Base64.getUrlEncoder().withoutPadding().encodeToString(id));
    }

    /** The record that is meant beside the one to which the link was written; empty where it is that one. */
    public Optional<UUID> other() {
        if (token.length() != LENGTH + LENGTH_OF_ID) {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(LENGTH)));
            return Optional.of(new UUID(id.getLong(), id.getLong()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The link that was written to the person. */
    public SecretLink root() {
        return token.length() <= LENGTH ? this : new SecretLink(token.substring(0, LENGTH));
    }

    /** What is stored and looked up. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Tells nothing: the token must not get into a log by accident. */
    @Override
    public String toString() {
        return "SecretLink[…]";
    }
}
