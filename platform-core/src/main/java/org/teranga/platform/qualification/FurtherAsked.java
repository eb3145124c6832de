package org.teranga.platform.qualification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person lacks for what they have left at a feature, which alone knows how long something holds there, and who need not show it; the
 * floor included. A bean of each feature that asks
 * some implements it.
 */
@FunctionalInterface
public interface FurtherAsked {
    /** The kinds that this account lacks today for what it has left there; empty where it has left nothing. */
    Optional<Set<QualificationKind>> missing(UUID account);
}
