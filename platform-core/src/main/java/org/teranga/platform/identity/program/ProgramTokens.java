package org.teranga.platform.identity.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.SecretText;

/** To which association a program's key belongs: asked before any association is open. */
@ApplicationScoped
public class ProgramTokens {
    /** What every key begins with, so that it is told from other tokens, and found where it was published by mistake. */
    public static final String START = "trg_";

    private final Plumbing plumbing;

    @Inject
    ProgramTokens(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Whether a bearer token is meant to be a key. */
    public static boolean isOne(String token) {
        return token.startsWith(START);
    }

    /** Whose key it is; empty where it is none, or was revoked. */
    public Optional<Owner> owner(String token) {
        return plumbing.call(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select tenant_id, key_id from platform.api_key_hash where token_hash = ?")) {
                query.setString(1, new SecretText(token).hash());
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Owner(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                            : Optional.empty();
                }
            }
        });
    }

    /**
     * Whose key it is.
     *
     * @param tenant the association
     * @param key    the key's id
     */
    public record Owner(UUID tenant, UUID key) {}
}
