package org.teranga.matching.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.teranga.platform.geography.EarthDistance;

/** The circle holds the home and is never centred on it, wherever that is; a point told a little better draws the same. */
class HomeCirclesTest {
    @Test
    void theCircleHoldsTheHomeAndIsNeverCentredOnIt() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 20_000; i++) {
            double latitude = random.nextDouble(41, 51);
            double longitude = random.nextDouble(-5, 9);
            long secret = random.nextLong();
            HomePlace place = HomeCircles.moved(latitude, longitude, secret);
            double metres = 1000 * EarthDistance.kilometres(latitude, longitude, place.latitude(), place.longitude());
            assertThat(metres).as(latitude + " " + longitude + " " + secret).isBetween(100.0, 580.0);
        }
    }

    @Test
    void aPointToldALittleBetterDrawsTheSameCircle() {
        HomePlace first = HomeCircles.moved(43.60000, 1.44000, 0x1234_5678_9abc_def0L);
        assertThat(HomeCircles.moved(43.60001, 1.44001, 0x1234_5678_9abc_def0L)).isEqualTo(first);
        assertThat(HomeCircles.moved(43.60000, 1.44000, 0x7234_5678_9abc_def0L)).isNotEqualTo(first);
    }
}
