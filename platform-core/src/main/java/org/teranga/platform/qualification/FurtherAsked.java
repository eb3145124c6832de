package org.teranga.platform.qualification;

import java.util.Set;
import java.util.UUID;

/** What a feature asks of a person for what she has left there, floor and all. A bean of each feature that asks some implements it. */
@FunctionalInterface
public interface FurtherAsked {
    /** The kinds that this account must show, whether it has or not; empty where it has left nothing. */
    Set<QualificationKind> of(UUID account);
}
