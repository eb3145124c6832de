package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.util.UUID;

/** What was said in the sixth month after a stay: a row of {@code matching.outcome_later}. What is empty is not known. */
record LaterAnswer(
        UUID id,
        LocalDate month,
        String department,
        String lengthBand,
        String entryHousing,
        String entryActivity,
        String entryFrench,
        String good,
        String fits,
        String housing,
        String activity,
        String french,
        boolean homeTrained,
        boolean helper) {}
