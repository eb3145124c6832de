package org.teranga.platform.identity.signin;

import java.util.UUID;

/** What a request says of its sender. */
sealed interface Recognised {
    /** Nothing. */
    record Nobody() implements Recognised {}

    /**
     * Who it is; what this person may do here is not said by that.
     *
     * @param subject the permanent key of the account
     */
    record Person(UUID subject) implements Recognised {}

    /**
     * By a key of the host's association, that it is a program of it; what the program may do here is not said by that.
     *
     * @param key the key's id
     */
    record Program(UUID key) implements Recognised {}

    /** By a good token, which is for another host. */
    record Stranger() implements Recognised {}

    /** By a token that is forged, over, or for others altogether. */
    record BadToken() implements Recognised {}

    /** By a token that cannot be verified now, since the realm's keys cannot be had. */
    record Unverifiable() implements Recognised {}
}
