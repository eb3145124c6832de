package org.teranga.platform.qualification;

import java.util.Set;
import java.util.UUID;

/** What a feature asks of a person beyond the {@link Floor}, for what she has left there. A bean of each feature that asks some implements it. */
@FunctionalInterface
public interface FurtherAsked {
    /** The further kinds that this account must show, whether it has or not. */
    Set<QualificationKind> of(UUID account);
}
