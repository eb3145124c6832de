package org.teranga.platform.casework;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a file is about.
 *
 * @param id      which offer, need, home or placement
 * @param persons the ids under which the keys of its persons lie; the words of the file are sealed under the first
 * @param open    whether something can still come of it
 */
public record CaseSubject(UUID id, List<UUID> persons, boolean open) {
    public CaseSubject {
        Objects.requireNonNull(id, "id");
        persons = persons.stream().distinct().toList();
        if (persons.isEmpty()) {
            throw new IllegalArgumentException("a file is about somebody: " + id);
        }
    }

    /** Under whose key the words of the file are sealed. */
    UUID holder() {
        return persons.getFirst();
    }
}
