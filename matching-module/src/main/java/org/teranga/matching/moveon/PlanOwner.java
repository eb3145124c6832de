package org.teranga.matching.moveon;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Whose plan it is.
 *
 * @param person  under whose key a plan is begun
 * @param persons every id of the same household that its ways in tell, that one first
 */
public record PlanOwner(UUID person, List<UUID> persons) {
    public PlanOwner {
        Objects.requireNonNull(person, "person");
        persons = List.copyOf(persons);
        if (!persons.contains(person)) {
            throw new IllegalArgumentException("a plan of somebody else");
        }
    }
}
