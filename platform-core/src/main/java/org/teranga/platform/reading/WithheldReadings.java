package org.teranga.platform.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Readings that somebody is not told of for now: while a matter of safety is open, who reads about it stays off the other side's page until
 * the lead decides. Beans of this type are found by themselves; without any, everything is told.
 */
@FunctionalInterface
public interface WithheldReadings {
    /**
     * From which moment on readings are withheld; empty where none are.
     *
     * @param record the offer, need or account whose page is shown
     */
    Optional<Instant> withheldFrom(UUID record);
}
