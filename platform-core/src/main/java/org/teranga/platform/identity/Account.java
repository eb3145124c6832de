package org.teranga.platform.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can sign in, as the association of the request knows this person.
 *
 * @param subject the permanent key: {@code sub} of the realm's tokens
 * @param roles   what the person is here
 * @param name    what to call the person here; empty where nobody said
 */
public record Account(UUID subject, Set<Role> roles, String name) {
    public Account {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(name, "name");
    }

    /** The subject alone: a name does not belong into logs. */
    @Override
    public String toString() {
        return "account " + subject;
    }
}
