package org.teranga.platform.qualification;

import java.util.Set;
import java.util.UUID;

/**
 * The qualifications that a feature asks of a person for what they have left there, the floor included. A bean of each feature that asks
 * some implements it.
 */
@FunctionalInterface
public interface FurtherAsked {
    /** The kinds that this account must show, whether it has or not; empty where it has left nothing. */
    Set<QualificationKind> of(UUID account);
}
