package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.teranga.matching.outcome.OutcomeAnswers;
import org.teranga.matching.outcome.OutcomeField;
import org.teranga.matching.outcome.row.EarlierMonths;
import org.teranga.matching.outcome.row.PastStay;
import org.teranga.matching.outcome.shared.ShareFigures;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Members;

/**
 * Stays of the years before the demonstration, made up: rows without persons, of which reports are counted. The same association has the same. Who
 * had help beside the home, or a host with a course, left a little better.
 */
@ApplicationScoped
class DemoOutcomes {
    private static final int MONTHS = 34;
    private static final int A_MONTH = 14;
    private static final List<String> BEFORE = List.of("street", "shelter", "reception", "friends", "other");
    private static final List<String> NOW = List.of("own_rental", "social_home", "hosted", "friends", "shelter", "cph");

    private final EarlierMonths months;
    private final ShareFigures share;
    private final Members members;
    private final ActingMember acting;
    private final Clock clock;

    @Inject
    DemoOutcomes(EarlierMonths months, ShareFigures share, Members members, ActingMember acting, Clock clock) {
        this.months = months;
        this.share = share;
        this.members = members;
        this.acting = acting;
        this.clock = clock;
    }

    /** The lead of the open association agrees that its figures are among those of all. */
    void agree() {
        DemoTeam team = acting.signedOut(() -> DemoTeam.of(members));
        acting.as(team.lead(), () -> {
            if (!share.shares()) {
                share.say(true);
            }
            return true;
        });
    }

    /** Brings them to the open association; what is there stays as it is. */
    void bring(List<String> departments, long seed) {
        YearMonth from = YearMonth.from(LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .minusMonths(MONTHS + 1L);
        if (!months.last().isBefore(from)) {
            months.bring(from, stays(departments, from, new Random(seed)));
        }
    }

    private static List<PastStay> stays(List<String> departments, YearMonth from, Random random) {
        List<PastStay> stays = new ArrayList<>();
        LocalDate first = from.atDay(1);
        for (int i = 0; i < MONTHS * A_MONTH; i++) {
            LocalDate ended = first.plusDays(random.nextInt(MONTHS * 30));
            stays.add(stay(departments.get(random.nextInt(departments.size())), ended, random));
        }
        return stays;
    }

    private static PastStay stay(String department, LocalDate ended, Random random) {
        boolean trained = random.nextInt(3) == 0;
        boolean helper = random.nextInt(3) == 0;
        boolean well = random.nextInt(100) < 45 + (trained ? 15 : 0) + (helper ? 20 : 0);
        int nights = 20 + random.nextInt(well ? 330 : 200);
        int asked = 2 * (3 + nights / 30);
        int level = random.nextInt(4);
        return new PastStay(
                department,
                ended,
                1 + random.nextInt(5),
                nights,
                well
                        ? EndReason.MOVED_ON
                        : one(List.of(EndReason.AS_AGREED, EndReason.BY_HOST, EndReason.NOT_WELL), random),
                well
                        ? NextHome.OWN_HOME
                        : one(List.of(NextHome.OTHER_HOST, NextHome.SHELTER, NextHome.UNKNOWN), random),
                trained,
                asked,
                random.nextInt(asked + 1),
                helper,
                random.nextInt(9) == 0,
                says(random, Map.of(OutcomeField.HOUSING, one(BEFORE, random), OutcomeField.FRENCH, french(level))),
                says(random, after(well, level + random.nextInt(3), random)),
                says(random, after(well, level + 1 + random.nextInt(3), random)),
                says(
                        random,
                        Map.of(
                                OutcomeField.AGAIN,
                                one(OutcomeField.AGAIN.codes(), random),
                                OutcomeField.HELPED,
                                one(OutcomeField.HELPED.codes(), random))));
    }

    private static Map<OutcomeField, String> after(boolean well, int level, Random random) {
        Map<OutcomeField, String> said = new EnumMap<>(OutcomeField.class);
        said.put(OutcomeField.GOOD, well ? "yes" : one(OutcomeField.GOOD.codes(), random));
        said.put(OutcomeField.FITS, one(OutcomeField.FITS.codes(), random));
        said.put(OutcomeField.HOUSING, well ? one(NOW.subList(0, 2), random) : one(NOW, random));
        said.put(OutcomeField.ACTIVITY, one(OutcomeField.ACTIVITY.codes(), random));
        said.put(OutcomeField.FRENCH, french(level));
        return said;
    }

    /** One in three says nothing. */
    private static OutcomeAnswers says(Random random, Map<OutcomeField, String> said) {
        return random.nextInt(3) == 0 ? OutcomeAnswers.NONE : new OutcomeAnswers(said);
    }

    private static String french(int level) {
        List<String> levels = OutcomeField.FRENCH.codes();
        return levels.get(Math.min(level, levels.size() - 1));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
