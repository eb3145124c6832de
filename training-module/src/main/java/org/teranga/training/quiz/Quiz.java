package org.teranga.training.quiz;

import java.util.Objects;
import java.util.UUID;

/**
 * Questions that a course asks. What passes, how often one may try and how long one waits are the course's terms.
 *
 * @param id     its id
 * @param course whose it is
 * @param plan   what it asks
 */
public record Quiz(UUID id, UUID course, Plan plan) {
    public Quiz {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(plan, "plan");
    }
}
