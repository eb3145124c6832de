package org.teranga.platform.reading;

import java.util.UUID;
import org.teranga.platform.audit.AuditEntry;

/**
 * Readings that somebody is not told of for now: while a matter of safety is open, who reads about it stays off the other side's page until
 * the lead decides. Beans of this type are found by themselves; without any, everything is told.
 */
@FunctionalInterface
public interface WithheldReadings {
    /**
     * Whether this reading is withheld.
     *
     * @param record the offer, need or account whose page is shown
     */
    boolean withheld(AuditEntry reading, UUID record);
}
