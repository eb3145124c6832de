package org.teranga.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTimesTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 31, 14, 0);

    @Test
    void whatComesBackWeeklyKeepsItsHourWhenTheClocksChange() {
        EventTimes times =
                at(LocalDateTime.of(2026, 3, 24, 18, 0), Recurrence.Pattern.WEEKLY, LocalDate.of(2026, 4, 7));
        assertThat(times.from(Instant.parse("2026-03-01T00:00:00Z"), 9))
                .extracting(EventTimes::starts)
                .containsExactly(
                        Instant.parse("2026-03-24T17:00:00Z"),
                        Instant.parse("2026-03-31T16:00:00Z"),
                        Instant.parse("2026-04-07T16:00:00Z"));
        assertThat(times.lastDay()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void monthsWithoutTheDayAreLeftOutAndAFifthWeekdayIsTheLast() {
        assertThat(new Recurrence(Recurrence.Pattern.MONTHLY, LocalDate.of(2026, 5, 31)).days(START.toLocalDate()))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 31));
        assertThat(new Recurrence(Recurrence.Pattern.MONTHLY_WEEKDAY, LocalDate.of(2026, 3, 31))
                        .days(START.toLocalDate()))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 28));
        assertThat(new Recurrence(Recurrence.Pattern.MONTHLY_WEEKDAY, LocalDate.of(2026, 12, 31)).rule(START, false))
                .isEqualTo("FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20261231T225959Z");
        assertThat(new Recurrence(Recurrence.Pattern.WEEKLY, LocalDate.of(2026, 7, 1)).rule(START, true))
                .isEqualTo("FREQ=WEEKLY;UNTIL=20260701");
    }

    @Test
    void whatIsGoingOnIsNotOverAndWhatIsOverIsGone() {
        EventTimes once = at(START, null, null);
        assertThat(once.next(Instant.parse("2026-01-31T14:30:00Z"))).isPresent();
        assertThat(once.next(Instant.parse("2026-01-31T15:00:00Z"))).isEmpty();
        EventTimes day = new EventTimes(
                LocalDate.of(2026, 1, 30).atStartOfDay(),
                LocalDate.of(2026, 1, 31).atStartOfDay(),
                true,
                null);
        assertThat(day.next(Instant.parse("2026-01-31T22:00:00Z"))).isPresent();
        assertThat(day.next(Instant.parse("2026-01-31T23:30:00Z"))).isEmpty();
    }

    private static EventTimes at(LocalDateTime start, Recurrence.@Nullable Pattern pattern, @Nullable LocalDate until) {
        return new EventTimes(
                start,
                start.plusHours(2),
                false,
                pattern == null || until == null ? null : new Recurrence(pattern, until));
    }
}
