package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarthDistanceTest {
    private static final double HALF_ROUND_KM = Math.PI * 6371.0088;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void distancesAreSymmetricAndNeverLongerThanADetour(long seed) {
        Random random = new Random(seed);
        double[] a = point(random);
        double[] b = point(random);
        double[] c = point(random);
        assertThat(between(a, b)).isCloseTo(between(b, a), within(1e-9)).isBetween(0.0, HALF_ROUND_KM + 1e-9);
        assertThat(between(a, a)).isZero();
        assertThat(between(a, c)).isLessThanOrEqualTo(between(a, b) + between(b, c) + 1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nearPointsLieAsFarApartAsOnAPlane(long seed) {
        Random random = new Random(seed);
        double latitude = random.nextDouble(-60, 60);
        double longitude = random.nextDouble(-180, 180);
        double north = random.nextDouble(0.0001, 0.01);
        double east = random.nextDouble(0.0001, 0.01);
        double plane = Math.PI * 6371.0088 / 180 * Math.hypot(north, east * Math.cos(Math.toRadians(latitude)));
        double sphere = EarthDistance.kilometres(latitude, longitude, latitude + north, longitude + east);
        assertThat(sphere).isCloseTo(plane, within(plane * 0.001));
    }

    @Test
    void oppositePointsLieHalfAroundTheWorld() {
        assertThat(EarthDistance.kilometres(43.6, 1.44, -43.6, -178.56)).isCloseTo(HALF_ROUND_KM, within(1e-3));
        assertThat(EarthDistance.kilometres(0, 179.9, 0, -179.9)).isCloseTo(22.24, within(0.01));
    }

    private static double between(double[] a, double[] b) {
        return EarthDistance.kilometres(a[0], a[1], b[0], b[1]);
    }

    private static double[] point(Random random) {
        return new double[] {random.nextDouble(-90, 90), random.nextDouble(-180, 180)};
    }
}
