package org.teranga.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-04-01",
        "2025-04-21",
        "2026-04-06",
        "2027-03-29",
        "2028-04-17",
        "2038-04-26",
        "2049-04-19",
        "2076-04-20"
    })
    void easterMondayIsWhereTheCalendarHasIt(LocalDate day) {
        assertThat(FrenchHolidays.on(day)).contains("easter_monday");
    }

    @Test
    void aYearHasElevenWhereNoTwoFallTogether() {
        assertThat(FrenchHolidays.of(2026).values())
                .containsExactly(
                        "new_year",
                        "easter_monday",
                        "labour",
                        "victory",
                        "ascension",
                        "whit_monday",
                        "national",
                        "assumption",
                        "all_saints",
                        "armistice",
                        "christmas");
        assertThat(FrenchHolidays.of(2026)).containsEntry(LocalDate.of(2026, 5, 14), "ascension");
        assertThat(FrenchHolidays.of(2026)).containsEntry(LocalDate.of(2026, 5, 25), "whit_monday");
        assertThat(FrenchHolidays.on(LocalDate.of(2026, 5, 24))).isEmpty();
    }
}
