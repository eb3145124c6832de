package org.teranga.platform.archive;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Optional;

/**
 * Both halves of a key for archives. It is made by the person who will open the files, who keeps its {@link #file} and gives away its
 * {@link #open} half.
 */
public final class ArchiveKeyPair {
    private static final String PREFIX = "TERANGA-ARCHIVE-SECRET-";

    private final byte[] secret;
    private final ArchiveKey open;

    private ArchiveKeyPair(byte[] secret) {
        this.secret = secret;
        try {
            this.open = ArchiveKey.of(X25519.publicFromPrivate(secret));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any 32 bytes are a key", impossible);
        }
    }

    /** A fresh pair. */
    public static ArchiveKeyPair fresh() {
        return new ArchiveKeyPair(X25519.generatePrivateKey());
    }

    /** The pair in a file that {@link #file} made; lines that begin with {@code #} and blank ones say nothing. Empty where there is none. */
    public static Optional<ArchiveKeyPair> parse(String file) {
        return file.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .flatMap(line -> KeyWords.read(PREFIX, line))
                .map(ArchiveKeyPair::new);
    }

    /** The half that may be given away. */
    public ArchiveKey open() {
        return open;
    }

    /** Both halves as the lines of a file, to be kept where only its holder can read them. */
    public String file() {
        return """
                # The key of Teranga archives. Keep this file where only you can read it: without it your archives cannot be opened.
                # What may be given away: %s
                %s
                """.formatted(open.word(), KeyWords.write(PREFIX, secret));
    }

    @AccessesPartialKey
    HpkePrivateKey hpke() throws GeneralSecurityException {
        return HpkePrivateKey.create(open.hpke(), SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
    }

    /** Tells the half that may be given away. */
    @Override
    public String toString() {
        return open.word();
    }
}
