package org.teranga.platform.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * An account that can sign in, as the association of the request knows this person. It carries no name: {@code Members} tells it where it
 * is to be shown.
 *
 * @param subject the permanent key: {@code sub} of the realm's tokens
 * @param roles   what the person is here; empty for somebody who is no member
 */
public record Account(UUID subject, Set<Role> roles) {
    public Account {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
    }
}
