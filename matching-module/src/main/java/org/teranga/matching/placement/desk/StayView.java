package org.teranga.matching.placement.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a household that comes to live with somebody, as staff see it.
 *
 * @param confirmed  which of the two said yes once more after they had met: {@code household}, {@code host}
 * @param unsigned   whose signature is missing, or stands under something else than what holds now: {@code household}, {@code host}, {@code team}
 * @param toSign     what is signed now, in one word
 * @param night      what stands against a first night today, in a sentence; empty where nothing does
 * @param trialUntil the last day of the trial; null before the first night
 * @param noticeBy   who said that it is to end, {@code household} or {@code host}; empty where nobody did
 * @param noticeAt   when; null where nobody did
 * @param sleepsNext the code of where the household sleeps after it; empty before its end
 */
public record StayView(
        List<String> confirmed,
        List<String> unsigned,
        String toSign,
        String night,
        @Nullable LocalDate trialUntil,
        String noticeBy,
        @Nullable Instant noticeAt,
        String sleepsNext) {
    public StayView {
        confirmed = List.copyOf(confirmed);
        unsigned = List.copyOf(unsigned);
    }
}
