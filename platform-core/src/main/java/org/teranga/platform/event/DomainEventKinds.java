package org.teranga.platform.event;

import java.util.List;

/**
 * The kinds of domain events that a feature publishes. A bean of each feature that tells something implements it; each kind has the message
 * {@code occurrence.<kind>}.
 */
@FunctionalInterface
public interface DomainEventKinds {
    /** Its kinds, in the order in which they are shown. */
    List<String> kinds();
}
