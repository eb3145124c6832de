package org.teranga.platform.identity;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A {@code Membership} as each request reads it.
 *
 * @param subject    whose it is
 * @param roles      as what
 * @param sealedName what to call the person, as it lies in the database; empty where there is none
 * @param suspended  whether the person is kept out for now
 */
public record SealedMember(UUID subject, Set<Role> roles, byte[] sealedName, boolean suspended) {
    public SealedMember {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("the member " + subject + " has no role");
        }
        sealedName = sealedName.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedMember that
                && subject.equals(that.subject)
                && roles.equals(that.roles)
                && suspended == that.suspended
                && Arrays.equals(sealedName, that.sealedName);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}
