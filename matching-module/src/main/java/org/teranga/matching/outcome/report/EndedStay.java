package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A stay that ended, without persons: a row of {@code matching.outcome_row}. What is empty is not known. */
record EndedStay(
        UUID id,
        LocalDate month,
        String department,
        String sizeBand,
        int nights,
        String endReason,
        String nextHome,
        String entryHousing,
        String entryActivity,
        String entryFrench,
        String exitGood,
        String exitFits,
        String exitHousing,
        String exitActivity,
        String exitFrench,
        String homeAgain,
        List<String> homeHelped,
        boolean homeTrained,
        int asked,
        int answered,
        boolean helper,
        boolean incident) {
    EndedStay {
        homeHelped = List.copyOf(homeHelped);
    }

    YearMonth ended() {
        return YearMonth.from(month);
    }
}
