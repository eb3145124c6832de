package org.teranga.platform.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void weeksBeginOnMondayAndTodayLiesInTheLastOfThem() {
        Weeks weeks = new Weeks(WEDNESDAY, 3);
        assertThat(weeks.back())
                .containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        assertThat(weeks.start()).hasToString("2026-11-08T23:00:00Z");
    }

    @Test
    void whatIsToComeBeginsWithThisWeek() {
        Weeks weeks = new Weeks(WEDNESDAY, 2);
        assertThat(weeks.ahead()).containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30));
        assertThat(weeks.lastAhead()).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void noWeekIsNoPeriod() {
        assertThatThrownBy(() -> new Weeks(WEDNESDAY, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
