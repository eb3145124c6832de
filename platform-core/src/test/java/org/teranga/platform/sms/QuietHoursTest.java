package org.teranga.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephones stay silent at night, and where it is wanted on Sundays; also when the clocks change. */
class QuietHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T20:59, PT0S",
        "2026-11-25T21:00, PT11H",
        "2026-11-25T23:59, PT8H1M",
        "2026-11-26T00:00, PT8H",
        "2026-11-26T07:59, PT1M",
        "2026-11-26T08:00, PT0S",
        "2026-11-28T22:00, PT10H",
        "2026-03-28T22:00, PT9H",
        "2026-10-24T22:00, PT11H"
    })
    void atNight(LocalDateTime at, Duration left) {
        assertThat(left(new QuietHours(21, 8, false), at)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T20:00, PT0S",
        "2026-11-28T22:00, PT34H",
        "2026-11-29T00:00, PT32H",
        "2026-11-29T12:00, PT20H",
        "2026-11-29T23:00, PT9H",
        "2026-11-30T08:00, PT0S"
    })
    void onSundaysToo(LocalDateTime at, Duration left) {
        assertThat(left(new QuietHours(21, 8, true), at)).isEqualTo(left);
    }

    @Test
    void byDayWhereTheyAreChosenSo() {
        QuietHours siesta = new QuietHours(13, 15, false);
        assertThat(left(siesta, LocalDateTime.parse("2026-11-25T13:30"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(left(siesta, LocalDateTime.parse("2026-11-25T22:30"))).isZero();
    }

    @Test
    void nobodyIsSilentWhereBothHoursAreTheSame() {
        assertThat(left(new QuietHours(8, 8, false), LocalDateTime.parse("2026-11-25T03:00")))
                .isZero();
    }

    @Test
    void whenTheyEndItIsNotQuiet() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            QuietHours quiet = new QuietHours(random.nextInt(24), random.nextInt(24), random.nextBoolean());
            ZonedDateTime now = LocalDateTime.parse("2026-01-01T00:00")
                    .plusMinutes(random.nextInt(525_600))
                    .atZone(PARIS);
            Optional<Duration> left = quiet.left(now);
            String because = "seed " + seed + ": " + quiet + " at " + now;
            left.ifPresent(pause -> {
                assertThat(pause).as(because).isPositive().isLessThan(Duration.ofHours(60));
                assertThat(quiet.left(now.plus(pause))).as(because).isEmpty();
            });
        }
    }

    private static Duration left(QuietHours quiet, LocalDateTime at) {
        return quiet.left(at.atZone(PARIS)).orElse(Duration.ZERO);
    }
}
