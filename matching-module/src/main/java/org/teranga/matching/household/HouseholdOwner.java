package org.teranga.matching.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The household whose something is.
 *
 * @param person  under whose key something is begun
 * @param persons every id of the same household that its ways in tell, that one first
 */
public record HouseholdOwner(UUID person, List<UUID> persons) {
    public HouseholdOwner {
        Objects.requireNonNull(person, "person");
        persons = List.copyOf(persons);
        if (!persons.contains(person)) {
            throw new IllegalArgumentException("something of somebody else");
        }
    }

    /** The household of one person, of whom no other way in is known. */
    public static HouseholdOwner of(UUID person) {
        return new HouseholdOwner(person, List.of(person));
    }
}
