package org.teranga.platform.qualification.check;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Whom or what a check is about.
 *
 * @param id      a person, or a home
 * @param home    whether it is a home
 * @param persons every person whose own matter it is: none of them checks it
 * @param keeper  the person under whose key words about it lie
 */
public record CheckSubject(UUID id, boolean home, Set<UUID> persons, UUID keeper) {
    public CheckSubject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(keeper, "keeper");
        persons = Set.copyOf(persons);
    }

    /** A person. */
    public static CheckSubject person(UUID person) {
        return new CheckSubject(person, false, Set.of(person), person);
    }
}
