package org.teranga.architecture.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity without a tenant. */
@Entity
public class OwnedByNobody {
    @Id
    @Nullable
    UUID id;
}
