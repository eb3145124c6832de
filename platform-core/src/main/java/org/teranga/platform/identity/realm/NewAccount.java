package org.teranga.platform.identity.realm;

import java.util.Objects;
import java.util.UUID;

/**
 * An account that was made.
 *
 * @param subject  its permanent key
 * @param userName what is typed to sign in
 * @param password what is typed with it, once; to be handed to the person and kept nowhere
 */
public record NewAccount(UUID subject, String userName, String password) {
    public NewAccount {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(password, "password");
    }

    /** The subject alone. */
    @Override
    public String toString() {
        return "account " + subject;
    }
}
