package org.teranga.platform.erasure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An obstacle to an erasure, which must end first: a placement, an incident, a legal hold. Beans of this type are found by themselves. */
@FunctionalInterface
public interface ErasureObstacle {
    /** The message that says what stands against erasing these persons now; empty where nothing does. */
    Optional<String> against(Set<UUID> persons);
}
