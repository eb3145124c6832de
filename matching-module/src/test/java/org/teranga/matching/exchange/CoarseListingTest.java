package org.teranga.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody is told from what another association reads. */
class CoarseListingTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private static CoarseListing need(String department, String size, String... languages) {
        return new CoarseListing("need", "housing", department, size, List.of(languages), JUNE);
    }

    @Test
    void whatManyShareIsToldAndWhatSetsOneApartIsNot() {
        List<CoarseListing> pool = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pool.add(need("31", "3_4", "ar"));
        }
        CoarseListing rare = need("31", "3_4", "bo");
        pool.add(rare);
        assertThat(need("31", "3_4", "ar").among(pool)).contains(need("31", "3_4", "ar"));
        assertThat(rare.among(pool)).contains(need("31", "3_4"));
        CoarseListing elsewhere = need("09", "3_4", "ar");
        pool.add(elsewhere);
        assertThat(elsewhere.among(pool)).contains(new CoarseListing("need", "housing", null, null, List.of(), null));
        assertThat(need("31", "3_4", "ar").among(pool.subList(1, 5))).isEmpty();
    }

    @Test
    void whatIsToldIsTrueOfAtLeastFiveWhateverThePool() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<CoarseListing> pool = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                pool.add(new CoarseListing(
                        "need",
                        random.nextInt(6) == 0 ? "language" : "housing",
                        random.nextInt(9) == 0 ? null : "3" + random.nextInt(3),
                        random.nextInt(9) == 0 ? null : List.of("1", "2", "3_4").get(random.nextInt(3)),
                        random.nextInt(3) == 0 ? List.of() : List.of(random.nextBoolean() ? "ar" : "ti"),
                        random.nextInt(4) == 0 ? null : JUNE.plusMonths(random.nextInt(3))));
            }
            CoarseListing one = pool.get(random.nextInt(pool.size()));
            Optional<CoarseListing> told = one.among(pool);
            told.ifPresent(said -> assertThat(
                            pool.stream().filter(other -> trueOf(said, other)).count())
                    .as("seed %d, round: %s", seed, said)
                    .isGreaterThanOrEqualTo(CoarseListing.FEWEST));
            if (told.isEmpty()) {
                assertThat(pool.stream()
                                .filter(other -> other.kind().equals(one.kind()))
                                .count())
                        .as("seed %d", seed)
                        .isLessThan(CoarseListing.FEWEST);
            } else {
                assertThat(CoarseListing.read(told.get().text())).isEqualTo(told.get());
            }
        }
    }

    private static boolean trueOf(CoarseListing said, CoarseListing other) {
        return said.kind().equals(other.kind())
                && (said.department() == null || said.department().equals(other.department()))
                && (said.size() == null || said.size().equals(other.size()))
                && (said.languages().isEmpty() || said.languages().equals(other.languages()))
                && (said.from() == null || said.from().equals(other.from()));
    }

    @Test
    void whatIsNotToldCouldBeAnythingAndABandHasRoomForWhatItReachesTo() {
        CoarseListing home = new CoarseListing("offer", "housing", "31", "3_4", List.of("fr", "ar"), null);
        assertThat(home.couldFit("housing", "31", 4, List.of("ar"))).isTrue();
        assertThat(home.couldFit("housing", "31", 5, List.of("ar"))).isFalse();
        assertThat(home.couldFit("housing", "32", 2, List.of("ar"))).isFalse();
        assertThat(home.couldFit("language", "31", 2, List.of("ar"))).isFalse();
        assertThat(home.couldFit("housing", "31", 2, List.of("uk"))).isFalse();
        assertThat(home.couldFit("housing", null, 0, List.of())).isTrue();
        CoarseListing bare = new CoarseListing("need", "housing", null, null, List.of(), null);
        assertThat(bare.couldFit("housing", "29", 9, List.of("uk"))).isTrue();
        CoarseListing many = new CoarseListing("need", "housing", null, "7_more", List.of(), null);
        assertThat(many.couldFit("housing", "29", 6, List.of())).isFalse();
        assertThat(many.couldFit("housing", "29", 12, List.of())).isTrue();
    }
}
