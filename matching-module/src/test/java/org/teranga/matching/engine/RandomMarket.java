package org.teranga.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.market.fact.Requirement;

/** Random needs and offers with everything that can be odd: blanks, the antimeridian, the poles, ties, more words than bits. */
public final class RandomMarket {
    private static final String[] LANGUAGES = {"fr", "fa", "prs", "ar", "ar-SY", "so", "ti", "uk"};
    private static final String[] WORDS = {"foot", "cinéma", "Cinema", "cuisine", "jardin", "CV", "droit"};

    private final SplittableRandom random;
    private final List<Point> places;
    private final boolean manyWords;

    public RandomMarket(long seed) {
        this(seed, 12);
    }

    /** A market in so many places. */
    public RandomMarket(long seed, int count) {
        random = new SplittableRandom(seed);
        manyWords = random.nextInt(4) == 0;
        Point middle = random.nextInt(4) == 0
                ? new Point(random.nextDouble(-90, 90), random.nextBoolean() ? 179.99 : -179.99)
                : new Point(random.nextDouble(-60, 60), random.nextDouble(-180, 180));
        places = IntStream.range(0, count).mapToObj(k -> near(middle)).toList();
    }

    private Point near(Point middle) {
        double latitude = Math.clamp(middle.latitude() + random.nextDouble(-1, 1), -90, 90);
        double longitude = middle.longitude() + random.nextDouble(-1, 1);
        return new Point(latitude, longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
    }

    public List<OfferFacts> offers(int count) {
        List<OfferFacts> offers = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            A.OfferBuilder offer = A.home()
                    .id("o" + k)
                    .of(kind())
                    .at(rarely() ? null : one(places))
                    .beds(rarely() ? null : random.nextInt(rarely() ? 20 : 9))
                    .free(rarely() ? null : A.DAY.plusDays(random.nextInt(-60, 20)), rarely() ? A.DAY : null)
                    .speaking(some(LANGUAGES))
                    .liking(some(WORDS))
                    .able(some(WORDS))
                    .with(Arrays.stream(Condition.values())
                            .filter(c -> rarely())
                            .toArray(Condition[]::new))
                    .hostedBy(rarely() ? null : one(List.of(Host.values())));
            offers.add((random.nextInt(4) == 0 ? offer.shared() : offer).build().answering(answers(k % 3, k)));
        }
        return offers;
    }

    public List<NeedFacts> needs(int count) {
        List<NeedFacts> needs = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            needs.add(A.need()
                    .id("n" + k)
                    .of(kind())
                    .at(rarely() ? null : one(places))
                    .within(rarely() ? null : random.nextInt(300))
                    .household(
                            rarely() ? null : random.nextInt(1, rarely() ? 17 : 5),
                            rarely() ? null : random.nextInt(3),
                            composition())
                    .speaking(some(LANGUAGES))
                    .liking(some(WORDS))
                    .asking(some(WORDS))
                    .requiring(Arrays.stream(Requirement.values())
                            .filter(c -> rarely())
                            .toArray(Requirement[]::new))
                    .from(rarely() ? null : A.DAY.plusDays(random.nextInt(30)), rarely() ? null : random.nextInt(200))
                    .waitingSince(rarely() ? null : A.DAY.minusDays(random.nextInt(400)))
                    .build()
                    .answering(answers(k % 5, k)));
        }
        return needs;
    }

    /** What is said of help: of each question sometimes nothing. */
    private static Map<String, String> answers(int helper, int row) {
        Map<String, String> answers = new HashMap<>();
        put(answers, "helper", helper < 2 ? List.of("woman", "man").get(helper) : null);
        put(
                answers,
                "meets",
                row % 4 < 3 ? List.of("in_person", "remote", "both").get(row % 4) : null);
        put(answers, "hours_a_week", row % 7 < 4 ? List.of("1", "2", "4", "8").get(row % 7) : null);
        String[] levels = {"literacy", "beginner", "everyday", "advanced"};
        put(answers, "french_level", row % 5 < 4 ? levels[row % 5] : null);
        return answers;
    }

    private static void put(Map<String, String> answers, String question, @Nullable String answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }

    private Composition composition() {
        return one(List.of(Composition.values()));
    }

    private Kind kind() {
        return random.nextInt(3) > 0 ? Kind.HOUSING : one(List.of(Kind.values()));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private String[] some(String[] words) {
        if (manyWords) {
            return IntStream.range(0, random.nextInt(6))
                    .mapToObj(k -> "w" + random.nextInt(150))
                    .toArray(String[]::new);
        }
        return Arrays.stream(words).filter(word -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
