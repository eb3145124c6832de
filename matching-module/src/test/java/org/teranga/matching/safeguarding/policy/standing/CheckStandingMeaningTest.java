package org.teranga.matching.safeguarding.policy.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.WhoComes;

/** What is missing, said as slowly and plainly as it can be, is what is missing, in thousands of random cases. */
class CheckStandingMeaningTest {
    private static final int CASES = 20_000;
    private static final List<String> CHECKS = List.of(
            "charter",
            "ethics_course",
            "trauma_course",
            "helper_course",
            "identity",
            "home_visit",
            "interview",
            "own:x");

    @Test
    void whatIsMissingIsWhatThePlainMeaningSays() {
        int lacking = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Case one = new Case(new Random(seed));
            List<MissingCheck> missing = new CheckStanding(one.policy, one.shown(one.day), one.day)
                    .missing(one.people)
                    .all();
            assertThat(missing).as("seed %d", seed).isEqualTo(one.plainly());
            assertThat(new CheckStanding(one.policy, one.shown(one.day.minusDays(40)), one.day)
                            .missing(one.people)
                            .all())
                    .as("seed %d, from what counted before", seed)
                    .isEqualTo(missing);
            lacking += missing.size();
            MissingChecks all = new MissingChecks(missing);
            for (AskedBefore moment : AskedBefore.values()) {
                assertThat(all.free(moment, ComingHousehold.ANY, one.day))
                        .isEqualTo(all.at(moment, ComingHousehold.ANY, one.day).isEmpty());
            }
        }
        assertThat(lacking).as("something is missing, and not all").isBetween(CASES, 20 * CASES);
    }

    /** A home or a helper, what is asked, and what was shown, all at random. */
    private static final class Case {
        private final Random random;
        private final LocalDate day;
        private final AskedPeople people;
        private final Policy policy;
        private final Map<UUID, List<ShownCheck>> shown = new HashMap<>();
        private final Map<UUID, List<ExemptedCheck>> exempted = new HashMap<>();

        Case(Random random) {
            this.random = random;
            day = (random.nextBoolean() ? FloorOfHelp.ANNOUNCED : FloorOfHelp.EFFECTIVE)
                    .plusDays(random.nextInt(9) - 4);
            String kind = List.of("housing", "language", "buddy", "another").get(random.nextInt(4));
            UUID host = id();
            UUID account = id();
            List<AskedAdult> adults = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> new AskedAdult(
                            random.nextInt(9) == 0 ? host : id(),
                            random.nextInt(4) == 0 ? null : 15 + random.nextInt(9)))
                    .toList();
            people = new AskedPeople(
                    kind,
                    host,
                    switch (random.nextInt(3)) {
                        case 0 -> Set.of(host);
                        case 1 -> Set.of(host, account);
                        default -> Set.of(new UUID(0, 0));
                    },
                    id(),
                    adults);
            policy = new Policy(
                    2,
                    LocalDate.EPOCH,
                    Map.of(
                            kind,
                            IntStream.range(0, random.nextInt(5))
                                    .mapToObj(i -> line())
                                    .toList()),
                    List.of());
            List<UUID> all = new ArrayList<>(List.of(host, account, people.home()));
            adults.forEach(adult -> all.add(adult.person()));
            for (int i = 0; i < 20; i++) {
                UUID who = all.get(random.nextInt(all.size()));
                shown.computeIfAbsent(who, none -> new ArrayList<>())
                        .add(new ShownCheck(check(), day.minusDays(random.nextInt(80)), end()));
                if (random.nextInt(4) == 0) {
                    exempted.computeIfAbsent(who, none -> new ArrayList<>())
                            .add(new ExemptedCheck(kind, check(), day.plusDays(random.nextInt(9) - 4)));
                }
            }
        }

        /** What the database gives on a day: without what has ended. */
        ChecksShown shown(LocalDate on) {
            Map<UUID, List<ShownCheck>> holding = new HashMap<>();
            shown.forEach((who, list) -> holding.put(
                    who,
                    holding(list, one -> one.until() == null || !one.until().isBefore(on))));
            Map<UUID, List<ExemptedCheck>> without = new HashMap<>();
            exempted.forEach((who, list) ->
                    without.put(who, holding(list, one -> !one.until().isBefore(on))));
            return new ChecksShown(holding, without);
        }

        /** What is missing, line by line and one after the other. */
        List<MissingCheck> plainly() {
            List<MissingCheck> missing = new ArrayList<>();
            for (FloorLine line : FloorOfHelp.of(people.kind())) {
                if (!day.isBefore(line.announced())) {
                    lacking(line.ask(), day.isBefore(line.effective()) ? line.announced() : null, true, missing);
                }
            }
            policy.asks(people.kind()).forEach(ask -> lacking(ask, null, false, missing));
            return missing;
        }

        private void lacking(Ask ask, @Nullable LocalDate since, boolean floor, List<MissingCheck> missing) {
            whom(ask.of()).forEach((subject, counts) -> {
                boolean exempt = counts.stream()
                        .flatMap(id -> exempted.getOrDefault(id, List.of()).stream())
                        .anyMatch(one -> one.check().equals(ask.check())
                                && one.kind().equals(people.kind())
                                && !one.until().isBefore(day));
                String lack = holds(counts, ask.check(), ask.months())
                        ? ask.check().equals("ethics_course") && !holds(counts, "trauma_course", null)
                                ? "trauma_course"
                                : ""
                        : ask.check();
                if (!lack.isEmpty() && (floor || !exempt)) {
                    missing.add(new MissingCheck(lack, ask.of(), subject, ask.before(), ask.only(), since, floor));
                }
            });
        }

        private Map<UUID, Set<UUID>> whom(AskedOf of) {
            Map<UUID, Set<UUID>> whom = new LinkedHashMap<>();
            if (of == AskedOf.HOME) {
                whom.put(people.home(), Set.of(people.home()));
                return whom;
            }
            whom.put(people.host(), people.counts());
            Set<UUID> others = new LinkedHashSet<>();
            people.adults().stream()
                    .filter(adult -> of == AskedOf.ADULTS && (adult.age() == null || adult.age() > 17))
                    .forEach(adult -> others.add(adult.person()));
            others.forEach(other -> whom.putIfAbsent(other, Set.of(other)));
            return whom;
        }

        private boolean holds(Set<UUID> counts, String check, @Nullable Integer months) {
            boolean itself = counts.stream()
                    .flatMap(id -> shown.getOrDefault(id, List.of()).stream())
                    .anyMatch(one -> one.check().equals(check)
                            && (one.until() == null || !one.until().isBefore(day))
                            && (months == null
                                    || !one.shownOn().plusMonths(months).isBefore(day)));
            return itself
                    || check.equals("helper_course")
                            && holds(counts, "ethics_course", months)
                            && holds(counts, "trauma_course", months);
        }

        private Ask line() {
            return new Ask(
                    check(),
                    AskedOf.values()[random.nextInt(AskedOf.values().length)],
                    AskedBefore.values()[random.nextInt(AskedBefore.values().length)],
                    random.nextBoolean() ? null : 1 + random.nextInt(3),
                    null,
                    random.nextInt(3) == 0 ? WhoComes.CHILDREN : null,
                    Set.of(),
                    Set.of());
        }

        private String check() {
            return CHECKS.get(random.nextInt(CHECKS.size()));
        }

        private @Nullable LocalDate end() {
            return random.nextBoolean() ? null : day.plusDays(random.nextInt(9) - 4);
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private static <T> List<T> holding(List<T> all, Predicate<T> holds) {
            return all.stream().filter(holds).toList();
        }
    }
}
