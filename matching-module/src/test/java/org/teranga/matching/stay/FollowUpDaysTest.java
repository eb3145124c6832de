package org.teranga.matching.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 14);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -",
                "1, 1",
                "6, 1",
                "7, 7",
                "29, 7",
                "30, 30",
                "59, 30",
                "60, 60",
                "89, 60",
                "90, 90",
                "365, 360"
            })
    void theLastDayThatHasComeIsAsked(int lived, Integer asked) {
        assertThat(FollowUpDays.lastUntil(FIRST, 30, FIRST.plusDays(lived)))
                .isEqualTo(asked == null ? null : FIRST.plusDays(asked));
    }

    @Test
    void overAYearNoDayIsLeftOutAndNoneComesTwice() {
        List<Long> asked = new ArrayList<>();
        LocalDate day = FIRST;
        while (day.isBefore(FIRST.plusDays(200))) {
            day = FollowUpDays.nextAfter(FIRST, 30, day);
            asked.add(FIRST.until(day, java.time.temporal.ChronoUnit.DAYS));
        }
        assertThat(asked).containsExactly(1L, 7L, 30L, 60L, 90L, 120L, 150L, 180L, 210L);
    }
}
