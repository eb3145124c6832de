package org.teranga.matching.safeguarding.policy.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.WhoComes;

class CheckStandingTest {
    private static final LocalDate DAY = FloorOfHelp.EFFECTIVE;
    private static final UUID HOST = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID DAUGHTER = UUID.randomUUID();

    @Test
    void ethicsCountsWithTheCourseOnWhatFlightLeavesBehindOnly() {
        assertThat(missing(List.of(), Map.of())).containsExactly("charter", "ethics_course");
        assertThat(missing(List.of(), Map.of(HOST, List.of(shown("charter"), shown("ethics_course")))))
                .containsExactly("trauma_course");
    }

    @Test
    void eachAdultIsAskedAndNobodyYounger() {
        List<MissingCheck> night = standing(List.of(), Map.of())
                .missing(people(new AskedAdult(PARTNER, 41), new AskedAdult(DAUGHTER, 17)))
                .at(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, DAY);
        assertThat(night)
                .extracting(MissingCheck::subject)
                .contains(HOST, PARTNER, HOME)
                .doesNotContain(DAUGHTER);
        List<MissingCheck> unknown = standing(List.of(), Map.of())
                .missing(people(new AskedAdult(DAUGHTER, null)))
                .at(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, DAY);
        assertThat(unknown)
                .as("whose age nobody said")
                .extracting(MissingCheck::subject)
                .contains(DAUGHTER);
    }

    @Test
    void whatRanOutByThePolicyIsMissing() {
        Ask yearly = new Ask("interview", AskedOf.HELPER, AskedBefore.PROPOSAL, 12, 30, null, Set.of(), Set.of());
        ShownCheck interview = new ShownCheck("interview", DAY.minusMonths(12), null);
        assertThat(interview.meets(yearly, DAY)).isTrue();
        assertThat(interview.meets(yearly, DAY.plusDays(1))).isFalse();
        assertThat(new ShownCheck("interview", DAY, DAY.minusDays(1)).meets(yearly, DAY))
                .isFalse();
        assertThat(missing(
                        List.of(yearly), Map.of(HOST, List.of(new ShownCheck("interview", DAY.minusYears(2), null)))))
                .contains("interview");
    }

    @Test
    void anExemptionTakesAwayWhatThePolicyAsksAndNeverTheFloor() {
        Ask interview = Ask.of("interview", AskedOf.HELPER, AskedBefore.PROPOSAL);
        Ask soonKnown = Ask.of("identity", AskedOf.ADULTS, AskedBefore.PROPOSAL);
        ChecksShown without = new ChecksShown(
                Map.of(),
                Map.of(
                        HOST,
                        List.of(
                                new ExemptedCheck("housing", "interview", DAY),
                                new ExemptedCheck("housing", "identity", DAY),
                                new ExemptedCheck("housing", "charter", DAY))));
        CheckStanding standing = new CheckStanding(policy(List.of(interview, soonKnown)), without, DAY);
        assertThat(MissingChecks.codes(standing.missing(people()).at(AskedBefore.PROPOSAL, ComingHousehold.ANY, DAY)))
                .containsExactly("charter", "ethics_course");
        assertThat(MissingChecks.codes(
                        standing.missing(people()).at(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, DAY)))
                .contains("identity", "charter");
        ChecksShown elsewhere =
                new ChecksShown(Map.of(), Map.of(HOST, List.of(new ExemptedCheck("language", "interview", DAY))));
        assertThat(MissingChecks.codes(new CheckStanding(policy(List.of(interview)), elsewhere, DAY)
                        .missing(people())
                        .at(AskedBefore.PROPOSAL, ComingHousehold.ANY, DAY)))
                .as("for another help")
                .contains("interview");
        CheckStanding later = new CheckStanding(policy(List.of(interview)), without, DAY.plusDays(1));
        assertThat(MissingChecks.codes(later.missing(people()).at(AskedBefore.PROPOSAL, ComingHousehold.ANY, DAY)))
                .contains("interview");
    }

    @Test
    void moreIsAskedWhereChildrenCome() {
        Ask record = new Ask(
                "background_check",
                AskedOf.ADULTS,
                AskedBefore.PROPOSAL,
                null,
                null,
                WhoComes.CHILDREN,
                Set.of(),
                Set.of());
        MissingChecks missing = standing(List.of(record), Map.of()).missing(people());
        assertThat(codes(missing, new Household(2, 1, null))).contains("background_check");
        assertThat(codes(missing, new Household(2, 0, null))).doesNotContain("background_check");
        assertThat(codes(missing, new Household(null, null, null)))
                .as("nobody said")
                .contains("background_check");
        assertThat(codes(missing, new Household(null, null, "single_man"))).doesNotContain("background_check");
    }

    private static List<String> codes(MissingChecks missing, Household household) {
        return MissingChecks.codes(missing.at(AskedBefore.PROPOSAL, ComingHousehold.of(household), DAY));
    }

    private static List<String> missing(List<Ask> asks, Map<UUID, List<ShownCheck>> shown) {
        return MissingChecks.codes(
                standing(asks, shown).missing(people()).at(AskedBefore.PROPOSAL, ComingHousehold.ANY, DAY));
    }

    private static CheckStanding standing(List<Ask> asks, Map<UUID, List<ShownCheck>> shown) {
        return new CheckStanding(policy(asks), new ChecksShown(shown, Map.of()), DAY);
    }

    private static Policy policy(List<Ask> asks) {
        return new Policy(2, LocalDate.EPOCH, Map.of("housing", asks), List.of());
    }

    private static AskedPeople people(AskedAdult... adults) {
        return new AskedPeople("housing", HOST, Set.of(HOST), HOME, List.of(adults));
    }

    private static ShownCheck shown(String check) {
        return new ShownCheck(check, DAY.minusYears(1), null);
    }
}
