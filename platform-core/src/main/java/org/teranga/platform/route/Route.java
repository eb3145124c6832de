package org.teranga.platform.route;

import java.util.List;
import java.util.Optional;
import org.teranga.platform.identity.Permission;

/**
 * One method at one address.
 *
 * @param method     as {@code GET}
 * @param path       with its variables and their shapes, as {@code /{lang: [a-z]{2,3}}/desk/offers/{id}}
 * @param consumes   the types of body that it takes; empty where it says nothing
 * @param permission what it asks for; empty where it is open to everybody
 */
public record Route(String method, String path, List<String> consumes, Optional<Permission> permission) {
    public Route {
        consumes = List.copyOf(consumes);
    }

    /** Whether programs call it, rather than people. */
    public boolean json() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
