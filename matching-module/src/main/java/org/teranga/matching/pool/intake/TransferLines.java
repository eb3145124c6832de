package org.teranga.matching.pool.intake;

import java.util.Optional;
import java.util.UUID;

/** Whether another association asks for an offer or a need, or has it: said on the page of the person whose it is. */
public interface TransferLines {
    /**
     * What there is to read of it; empty where no other association has to do with it.
     *
     * @param kind {@code offer} or {@code need}
     */
    Optional<TransferLine> of(String kind, UUID record);
}
