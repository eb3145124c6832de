package org.teranga.matching.home;

import java.util.Objects;
import java.util.UUID;

/**
 * An event, in the transaction in which it is said that an adult lives in a home no more. This person's own link leads nowhere by then.
 *
 * @param home   which home
 * @param person who moved out
 */
public record AdultMovedOut(HomeId home, UUID person) {
    public AdultMovedOut {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(person, "person");
    }
}
