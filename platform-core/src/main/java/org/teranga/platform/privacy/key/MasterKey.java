package org.teranga.platform.privacy.key;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key above all keys. It comes from {@code TERANGA_MASTER_KEY} (32 random bytes in Base64) and is never written anywhere by the
 * server, which does not start without it. Outside development a key that somebody typed is refused: only random bytes protect.
 */
@ApplicationScoped
public class MasterKey {
    private static final int LEAST_DISTINCT_BYTES = 16;

    private final byte[] secret;

    /**
     * @param encoded the key, in Base64
     * @param mode    {@code development} or {@code production}
     */
    @Inject
    public MasterKey(
            @ConfigProperty(name = "teranga.master.key") Optional<String> encoded,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        secret = decoded(encoded.map(String::strip)
                .orElseThrow(() -> new UnusableMasterKey("is not set. Maybe: openssl rand -base64 32")));
        if (!mode.equals("development") && typedByHand(secret)) {
            throw new UnusableMasterKey("is a development key, made of letters or of few bytes, and this is production."
                    + " Maybe: openssl rand -base64 32");
        }
    }

    /** Makes the server refuse to start without its key, before the first request needs it. */
    void check(@Observes @Priority(2) Startup event) {}

    /** A key for one purpose and association, from which nothing about other purposes follows. */
    public byte[] derive(String purpose, UUID tenant) {
        return Bytes.derive(secret, Bytes.place(purpose, tenant));
    }

    /** A key for one purpose of the whole platform. */
    public byte[] derive(String purpose) {
        return Bytes.derive(secret, Bytes.place(purpose));
    }

    private static byte[] decoded(String encoded) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException malformed) {
            throw new UnusableMasterKey("is not Base64. Maybe: openssl rand -base64 32");
        }
        if (bytes.length != SymmetricKey.BYTES) {
            throw new UnusableMasterKey("has " + bytes.length + " bytes, " + SymmetricKey.BYTES + " are needed");
        }
        return bytes;
    }

    /** 32 random bytes are all printable, or fewer than 16 different ones, less than once in 10^13. */
    private static boolean typedByHand(byte[] key) {
        boolean printable = true;
        boolean[] seen = new boolean[256];
        int distinct = 0;
        for (byte b : key) {
            printable &= b >= 0x20 && b < 0x7f;
            if (!seen[b & 0xff]) {
                seen[b & 0xff] = true;
                distinct++;
            }
        }
        return printable || distinct < LEAST_DISTINCT_BYTES;
    }
}
