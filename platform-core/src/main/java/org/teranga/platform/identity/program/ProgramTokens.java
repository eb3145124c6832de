package org.teranga.platform.identity.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.SecretText;

/** To which association a program's key belongs: asked before any association is open. */
@ApplicationScoped
public class ProgramTokens {
    /** What every key begins with, so that it is told from other tokens, and found where it was published by mistake. */
    public static final String START = "trg_";

    private final SystemDatabase database;

    @Inject
    ProgramTokens(SystemDatabase database) {
        this.database = database;
    }

    /** Whether a bearer token is meant to be a key. */
    public static boolean isOne(String token) {
        return token.startsWith(START);
    }

    /** Whose key it is; empty where it is none, or was revoked. */
    public Optional<Owner> owner(String token) {
        return database.sql(
                        "select tenant_id as tenant, key_id as key from platform.api_key_hash where token_hash = :hash")
                .bind("hash", new SecretText(token).hash())
                .first(Owner.class);
    }

    /**
     * Whose key it is.
     *
     * @param tenant the association
     * @param key    the key's id
     */
    public record Owner(UUID tenant, UUID key) {}
}
