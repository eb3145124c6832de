package org.teranga.platform.identity.realm;

import java.util.Objects;

/**
 * A client of the realm: how one host of ours shows itself to it.
 *
 * @param id     its name, and the audience of its tokens
 * @param secret what it shows where codes are exchanged
 */
public record RealmClient(String id, String secret) {
    public RealmClient {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(secret, "secret");
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return id;
    }
}
