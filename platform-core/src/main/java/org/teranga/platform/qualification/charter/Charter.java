package org.teranga.platform.qualification.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The charter that is read and signed: the platform's clauses, and under them what the association adds. Both are part of the signature, so
 * a new edition of either is signed anew.
 *
 * @param platforms the platform's clauses
 * @param own       what the association adds; null where it adds nothing
 */
public record Charter(CharterText platforms, @Nullable CharterText own) {
    public Charter {
        Objects.requireNonNull(platforms, "platforms");
    }

    /** The code of both editions, as {@code 1-A3}. */
    public String edition() {
        return edition(platforms.edition(), own == null ? null : own.edition());
    }

    static String edition(String platforms, @Nullable String own) {
        return own == null ? platforms : platforms + "-" + own;
    }

    /** The date of the later one. */
    public LocalDate date() {
        return own == null || own.date().isBefore(platforms.date()) ? platforms.date() : own.date();
    }

    /** In which languages it was read: of the clauses, and of the own text where that is another one. */
    public String languages() {
        return own == null || own.language().equals(platforms.language())
                ? platforms.language()
                : platforms.language() + "|" + own.language();
    }

    /** A digest of every word that was read. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(
                            (platforms + "\n" + (own == null ? "" : own.toString())).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
