package org.teranga.matching.outcome.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three years of stays that are drawn by a seed, with all that is said of them, and what else is counted. */
final class ReportPlants {
    /** Households that live or lived with hosts; the last ten live there still. */
    static final int HOUSEHOLDS = 70;
    /** Those who need something else as well, each this household. */
    static final int EACH_HELPED = 7;

    static final int HOMES = 46;
    /** Homes whose host has passed one more course, each this one. */
    static final int EACH_TRAINED = 3;

    private static final int STAYS = 800;
    private static final int OVER = 60;
    private static final int HOMES_OVER = 35;

    private static final List<String> DEPARTMENTS = List.of("31", "31", "81", "09", "48");
    private static final Map<String, List<String>> CODES = Map.of(
            "good", List.of("yes", "yes", "partly", "no"),
            "fits", List.of("yes", "partly", "no"),
            "housing",
                    List.of(
                            "street",
                            "shelter",
                            "reception",
                            "friends",
                            "hosted",
                            "cph",
                            "social_home",
                            "own_rental",
                            "other"),
            "activity", List.of("work", "study", "work_and_study", "neither"),
            "french", List.of("none", "a1_1", "a1", "a2", "b1", "b2", "c1"),
            "again", List.of("yes", "maybe", "no"),
            "helped", List.of("course", "team", "agreement|course", "hosts|meeting|reach", "nothing"));
    private static final List<String> SAID = List.of(
            "entry.housing",
            "entry.activity",
            "entry.french",
            "exit.good",
            "exit.fits",
            "exit.housing",
            "exit.activity",
            "exit.french",
            "later.good",
            "later.fits",
            "later.housing",
            "later.activity",
            "later.french",
            "host.again",
            "host.helped");
    private static final List<String> KINDS = List.of(
            "identity",
            "home_visit",
            "reference",
            "interview",
            "meeting",
            "ethics_course",
            "trauma_course",
            "helper_course",
            "living_course");

    private final Random random;
    private final YearMonth last;
    private final List<PlainStay> stays = new ArrayList<>();
    private final List<Asked> needs = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    /**
     * Draws them.
     *
     * @param last the month that is closed last
     */
    ReportPlants(long seed, YearMonth last) {
        random = new Random(seed);
        this.last = last;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            needs.add(new Asked(i % 3 + 1, i % 4, one(DEPARTMENTS), day(), true));
        }
        for (int i = 0; i < HOUSEHOLDS; i += EACH_HELPED) {
            needs.add(new Asked(1, 0, one(DEPARTMENTS), day(), false));
        }
        for (int i = 0; i < STAYS; i++) {
            LocalDate ended = day();
            add(i % OVER, i % HOMES_OVER, ended.minusDays(random.nextInt(420)), ended);
        }
        LocalDate atOnce = last.minusMonths(20).atDay(1);
        add(1, HOMES - 1, atOnce, atOnce.plusDays(40));
        add(2, HOMES - 1, atOnce, atOnce.plusDays(200));
        for (int i = OVER; i < HOUSEHOLDS; i++) {
            add(i, i - OVER + HOMES_OVER, day(), null);
        }
        for (int i = 0; i < 400; i++) {
            shown.add(new Shown(one(KINDS), day()));
        }
    }

    private void add(int household, int home, LocalDate began, @Nullable LocalDate ended) {
        Asked who = needs.get(household);
        stays.add(new PlainStay(
                new UUID(random.nextLong(), random.nextLong()),
                household,
                who.adults() + who.children(),
                home,
                DEPARTMENTS.get(home % DEPARTMENTS.size()),
                began,
                ended,
                one(List.of("as_agreed", "moved_on", "by_household", "by_host", "not_well")),
                one(List.of("own_home", "shelter", "unknown", "other_host")),
                ended == null ? Map.of() : said(),
                8,
                random.nextInt(9),
                random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0));
    }

    /** Some say nothing at all, some leave one thing out. */
    private Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        for (String what : SAID) {
            if (random.nextInt(4) > 0) {
                said.put(what, one(CODES.get(what.substring(what.indexOf('.') + 1))));
            }
        }
        return said;
    }

    /** A day of these three years; the first and the last of months come often, since there the hour counts. */
    private LocalDate day() {
        YearMonth month = last.minusMonths(random.nextInt(34));
        return switch (random.nextInt(4)) {
            case 0 -> month.atDay(1);
            case 1 -> month.atEndOfMonth();
            default -> month.atDay(1 + random.nextInt(28));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    List<PlainStay> stays() {
        return stays;
    }

    List<Asked> needs() {
        return needs;
    }

    List<Shown> shown() {
        return shown;
    }

    /** Since when a household waits, and whether for a home. */
    record Asked(int adults, int children, String department, LocalDate since, boolean home) {
        int persons() {
            return adults + children;
        }
    }

    /** What somebody has shown. */
    record Shown(String kind, LocalDate day) {}
}
