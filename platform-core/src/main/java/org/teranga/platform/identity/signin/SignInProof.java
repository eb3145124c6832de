package org.teranga.platform.identity.signin;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What the realm says of somebody who signed in.
 *
 * @param subject       the permanent key of the account
 * @param realmSession  the session of the realm
 * @param organizations those that were asked about and of which the account is a member
 */
record SignInProof(UUID subject, String realmSession, Set<String> organizations) {
    SignInProof {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(realmSession, "realmSession");
        organizations = Set.copyOf(organizations);
    }
}
