package org.teranga.matching.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Formats;

/** When somebody ought to be on duty and nobody is; the hours of a team, with holidays and with clocks that change. */
class DutyGapTest {
    private static final TeamHours HOURS = new TeamHours(9, 18, false);
    /** A Thursday; the Friday after it is Christmas. */
    private static final Instant THURSDAY = at("2026-12-24T10:00");

    @Test
    void nothingHasToBeCoveredWhereTheAssociationSaysSo() {
        assertThat(gaps("nothing", 14)).isEmpty();
    }

    @Test
    void evenings() {
        assertThat(gaps("evenings", 4))
                .containsExactly(
                        "2026-12-24T18:00 2026-12-24T23:00",
                        "2026-12-25T08:00 2026-12-25T23:00",
                        "2026-12-26T08:00 2026-12-26T23:00",
                        "2026-12-27T08:00 2026-12-27T23:00");
        assertThat(gaps("free_days", 2)).containsExactly("2026-12-25T08:00 2026-12-25T23:00");
    }

    @Test
    void nightsLeaveNoHourOut() {
        assertThat(gaps("nights", 2))
                .containsExactly(
                        "2026-12-24T18:00 2026-12-25T08:00",
                        "2026-12-25T08:00 2026-12-25T20:00",
                        "2026-12-25T20:00 2026-12-26T08:00");
    }

    @Test
    void theNightThatRunsIsShownFromNow() {
        List<DutyGap> gaps = DutyGap.of("nights", HOURS, List.of(), at("2026-12-24T03:00"), 1);
        assertThat(gaps.stream().map(DutyGapTest::words))
                .startsWith("2026-12-24T03:00 2026-12-24T08:00", "2026-12-24T08:00 2026-12-24T09:00");
    }

    @Test
    void whatIsCoveredInPartIsShownInPart() {
        assertThat(gaps(
                        "evenings",
                        2,
                        shift("2026-12-24T17:00", "2026-12-24T20:00"),
                        shift("2026-12-24T22:00", "2026-12-25T09:00"),
                        shift("2026-12-25T08:50", "2026-12-25T23:00")))
                .containsExactly("2026-12-24T20:00 2026-12-24T22:00");
    }

    @Test
    void theTeamIsBackOnTheNextWorkingDay() {
        assertThat(HOURS.there(THURSDAY)).isTrue();
        assertThat(HOURS.there(at("2026-12-24T18:00"))).isFalse();
        assertThat(HOURS.nextThere(at("2026-12-24T18:00"))).isEqualTo(at("2026-12-28T09:00"));
        assertThat(new TeamHours(9, 18, true).nextThere(at("2026-12-24T18:00"))).isEqualTo(at("2026-12-26T09:00"));
        assertThat(HOURS.nextThere(at("2026-12-28T08:59"))).isEqualTo(at("2026-12-28T09:00"));
    }

    @Test
    void anEveningKeepsItsHourWhenTheClocksChange() {
        Instant friday = at("2027-03-26T10:00");
        assertThat(DutyGap.of("evenings", HOURS, List.of(), friday, 4).stream().map(DutyGapTest::words))
                .contains("2027-03-28T08:00 2027-03-28T23:00", "2027-03-29T08:00 2027-03-29T23:00");
    }

    private static List<String> gaps(String covers, int days, DutyShift... shifts) {
        return DutyGap.of(covers, HOURS, List.of(shifts), THURSDAY, days).stream()
                .map(DutyGapTest::words)
                .toList();
    }

    private static String words(DutyGap gap) {
        return local(gap.startsAt()) + " " + local(gap.endsAt());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Formats.ZONE);
    }

    private static DutyShift shift(String from, String until) {
        UUID id = UUID.randomUUID();
        return new DutyShift(id, id, at(from), at(until), null, null, id, id);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Formats.ZONE).toInstant();
    }
}
