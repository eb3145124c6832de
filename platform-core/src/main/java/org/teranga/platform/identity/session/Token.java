package org.teranga.platform.identity.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 256 random bits that only one browser knows. Other values of that browser follow from it and cannot be guessed without it.
 *
 * @param value 43 characters, Base64 for addresses
 */
public record Token(String value) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token: " + value.length() + " characters");
        }
    }

    /** A new one. */
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(encoded(bytes));
    }

    /** The token that somebody sent; empty where it has not the shape of one. */
    public static Optional<Token> read(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(SHAPE.asMatchPredicate()).map(Token::new);
    }

    /** What of it is kept. */
    byte[] hash() {
        return sha256(value);
    }

    /**
     * Another secret of the same browser.
     *
     * @param purpose what it is for; the same purpose gives the same secret
     * @return 43 characters, Base64 for addresses
     */
    public String derive(String purpose) {
        return encoded(sha256(purpose + "\n" + value));
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "token";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
