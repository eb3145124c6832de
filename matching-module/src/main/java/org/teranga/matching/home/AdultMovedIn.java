package org.teranga.matching.home;

import java.util.Objects;
import java.util.UUID;

/**
 * An event, in the transaction in which it is said that another adult lives in a home. From now on this person is asked what the
 * association asks of adults who live where it places people.
 *
 * @param home   which home
 * @param person the adult, who has an id and a key of their own
 */
public record AdultMovedIn(HomeId home, UUID person) {
    public AdultMovedIn {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(person, "person");
    }
}
