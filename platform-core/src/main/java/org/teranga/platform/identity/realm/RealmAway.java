package org.teranga.platform.identity.realm;

import jakarta.ws.rs.ServiceUnavailableException;

/** Thrown when Keycloak cannot be reached or is not ready. Where nothing else is done about it, the request is answered 503. */
public final class RealmAway extends ServiceUnavailableException {
    private static final long serialVersionUID = 1L;
    private static final long SECONDS = 10;

    /** @param cause how that was seen */
    public RealmAway(Throwable cause) {
        super("the realm is away: " + cause, SECONDS, cause);
    }
}
