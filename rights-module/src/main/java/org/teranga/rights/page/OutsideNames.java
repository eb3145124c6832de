package org.teranga.rights.page;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The names of people outside who read along; the feature that invites them knows. */
@FunctionalInterface
public interface OutsideNames {
    /** What to call these, by the id of their invitation; who was forgotten is missing. */
    Map<UUID, String> of(Set<UUID> invitations);
}
