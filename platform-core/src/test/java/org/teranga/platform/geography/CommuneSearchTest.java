package org.teranga.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommuneSearchTest {
    private final Communes communes = Communes.load();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoeverTypesTheBeginningOfANameFindsTheCommune(long seed) {
        Random random = new Random(seed);
        Commune commune = any(random);
        int typed = random.nextInt(1, commune.name().length() + 1);
        String beginning = commune.name().substring(0, typed);
        if (beginning.chars().noneMatch(Character::isLetter)) {
            return;
        }
        String words = random.nextBoolean() ? beginning.toUpperCase(Locale.ROOT) : beginning.replace('-', ' ');
        assertThat(communes.search(words, Integer.MAX_VALUE))
                .as(words)
                .contains(commune)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewerResultsAreTheFirstOfMore(long seed) {
        Random random = new Random(seed);
        String typed = any(random).name().substring(0, 2);
        int few = random.nextInt(1, 8);
        List<Commune> more = communes.search(typed, 20);
        assertThat(communes.search(typed, few)).isEqualTo(more.subList(0, Math.min(few, more.size())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPostcodeOfACommuneLeadsToIt(long seed) {
        Commune commune = any(new Random(seed));
        assertThat(commune.postcodes()).isNotEmpty().allSatisfy(postcode -> {
            assertThat(postcode).matches("\\d{5}");
            List<Commune> found = communes.byPostcode(postcode);
            assertThat(found).contains(commune).isSortedAccordingTo((a, b) -> b.population() - a.population());
            assertThat(communes.search(postcode, Integer.MAX_VALUE)).containsAll(found);
        });
    }

    private Commune any(Random random) {
        return communes.all().get(random.nextInt(communes.all().size()));
    }
}
