package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldPlacesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 20;

    @Test
    void theFullestDayIsTheOneThatCountingEveryDayFinds() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            List<HeldPlaces> parts = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                parts.add(new HeldPlaces(stay(random), 1 + random.nextInt(4)));
            }
            Stay asked = stay(random);
            assertThat(HeldPlaces.peakOccupancy(parts, asked))
                    .as("seed %d", seed)
                    .isEqualTo(dayByDay(parts, asked));
        }
    }

    private static Stay stay(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        @Nullable LocalDate until = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(8));
        return new Stay(from, until);
    }

    private static int dayByDay(List<HeldPlaces> parts, Stay asked) {
        int most = 0;
        for (int day = 0; day <= 2 * DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            if (lastsOn(asked, date)) {
                most = Math.max(
                        most,
                        parts.stream()
                                .filter(part -> lastsOn(part.stay(), date))
                                .mapToInt(HeldPlaces::places)
                                .sum());
            }
        }
        return most;
    }

    private static boolean lastsOn(Stay stay, LocalDate day) {
        LocalDate until = stay.until();
        return !day.isBefore(stay.from()) && (until == null || !day.isAfter(until));
    }
}
