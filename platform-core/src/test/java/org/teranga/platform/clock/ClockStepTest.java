package org.teranga.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;

class ClockStepTest {
    private static final Instant REAL = Instant.parse("2027-01-31T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P7D, 604800",
        "p7d, 604800",
        "P1W, 604800",
        "PT6H, 21600",
        "PT1S, 1",
        "P1DT1H, 90000",
        "P1M, 2419200",
        "P1Y, 31536000",
        "P1M-3D, 2160000",
        "P5Y, 157766400"
    })
    void goesForwardByAsMuch(String step, long seconds) {
        assertThat(ClockStep.parse(step).after(REAL, Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aMonthIsThatOfTheClockAndNotOfRealTime() {
        assertThat(ClockStep.parse("P1M").after(REAL, Duration.ofDays(29))).isEqualTo(Duration.ofDays(29 + 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "T",
                "7D",
                "P7",
                "week",
                "P1H",
                "PT7D",
                "P1DT",
                "P1.5D",
                "2027-02-01",
                "P99999999999D"
            })
    void whatIsNoDurationIsRefused(String step) {
        refused("clock.unreadable", step, Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "PT0S", "P-1D", "PT-6H", "-P7D", "PT0.5S", "P1DT-24H"})
    void itNeverStandsNorGoesBack(String step) {
        refused("clock.only_forward", step, Duration.ofDays(100));
    }

    @ParameterizedTest
    @CsvSource({"P5YT1S, 0", "P2147483647Y, 0", "P2147483647D, 0", "PT2562047788015215H, 0", "P4Y, 400", "PT1S, 1826"})
    void itGoesFiveYearsInAll(String step, long daysAhead) {
        refused("clock.too_far", step, Duration.ofDays(daysAhead));
    }

    private static void refused(String key, String step, Duration ahead) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> ClockStep.parse(step).after(REAL, ahead))
                .satisfies(refusal ->
                        assertThat(refusal.errors()).extracting(FieldError::key).containsExactly(key));
    }
}
