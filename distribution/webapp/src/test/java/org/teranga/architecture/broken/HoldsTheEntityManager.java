package org.teranga.architecture.broken;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** It is no repository. */
public class HoldsTheEntityManager {
    @Nullable
    EntityManager entities;
}
