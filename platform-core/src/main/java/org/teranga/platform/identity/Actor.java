package org.teranga.platform.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something: a person, and the way in by which the person came. Rules about oneself, somebody else and a second person compare
 * persons ({@link Persons}), never ways in.
 *
 * @param way    by which way
 * @param wayId  the id of the way in: an account, a program's key, the person to whom a link was written; null for the platform
 * @param person the person behind it: an account's own id, the maker of a key; null for the platform and nobody else
 */
public record Actor(Way way, @Nullable UUID wayId, @Nullable UUID person) {
    /** Nobody: the clock, a job. */
    public static final Actor PLATFORM = new Actor(Way.PLATFORM, null, null);

    public Actor {
        Objects.requireNonNull(way, "way");
        if ((way == Way.PLATFORM) != (person == null)) {
            throw new IllegalArgumentException("only the platform is no person: " + way);
        }
    }

    /** Somebody who is signed in. */
    public static Actor account(UUID subject) {
        return new Actor(Way.ACCOUNT, subject, subject);
    }

    /** An operator of the platform. */
    public static Actor operator(UUID subject) {
        return new Actor(Way.OPERATOR, subject, subject);
    }

    /** A program: the person is who made its key. */
    public static Actor program(UUID key, UUID maker) {
        return new Actor(Way.PROGRAM, key, maker);
    }

    /** Whoever follows a secret link: the person to whom it was written. */
    public static Actor link(UUID person) {
        return new Actor(Way.LINK, person, person);
    }

    /** Whether no human sends this: a program, or the platform itself. */
    public boolean automatic() {
        return way == Way.PROGRAM || way == Way.PLATFORM;
    }

    /**
     * The person behind it.
     *
     * @throws IllegalStateException where it is the platform
     */
    public UUID requiredPerson() {
        if (person == null) {
            throw new IllegalStateException("the platform itself is no person");
        }
        return person;
    }

    /** The ways in. */
    public enum Way {
        ACCOUNT,
        OPERATOR,
        PROGRAM,
        LINK,
        PLATFORM
    }
}
