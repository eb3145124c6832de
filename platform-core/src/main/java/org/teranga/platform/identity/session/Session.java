package org.teranga.platform.identity.session;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The session of somebody who is signed in.
 *
 * @param subject      who: the permanent key of the account
 * @param tenant       where: the association; empty on the platform's own host
 * @param realmSession the session of the realm behind it; empty once another account took the browser over
 */
public record Session(UUID subject, Optional<UUID> tenant, Optional<String> realmSession) {
    public Session {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(realmSession, "realmSession");
    }
}
