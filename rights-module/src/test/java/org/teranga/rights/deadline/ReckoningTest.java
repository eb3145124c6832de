package org.teranga.rights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Source;

class ReckoningTest {
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);

    @Test
    void theLetterOfTheOfpraOfTheThirdOfNovember() throws IOException {
        DueDay due = Reckoning.of(shelf("cnda"), LetterFacts.of(LetterArrival.SIGNED, THIRD));
        assertThat(due.last()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(due.aidBy()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(due.why()).containsExactly("counting");
    }

    @Test
    void whileLegalAidIsNotAnsweredTheFirstDayIsSaidAndHowManyAreLeft() throws IOException {
        DueDay due = Reckoning.of(
                shelf("cnda"),
                new LetterFacts(LetterArrival.SIGNED, THIRD, null, Residence.MAINLAND, 0, THIRD.plusDays(7), null));
        assertThat(due.last()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(due.left()).isEqualTo(23);
    }

    @Test
    void aNumberThatOnlyTheLetterSaysIsAskedFor() throws IOException {
        Deadline fast = shelf("cnda-court");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reckoning.of(fast, LetterFacts.of(LetterArrival.OPENED, THIRD)));
    }

    @Test
    void whatCanBeReadInTwoWaysIsNeverLaterThanEitherReading() {
        Random random = new Random(20);
        for (int run = 0; run < 2_000; run++) {
            LetterFacts facts = LetterFacts.of(LetterArrival.HAND, THIRD.plusDays(random.nextInt(2_000)));
            int number = 1 + random.nextInt(40);
            DeadlineUnit unit = random.nextBoolean() ? DeadlineUnit.DAY : DeadlineUnit.MONTH;
            LocalDate either = of(number, unit, DayCounting.EITHER, ClosedLastDay.EITHER, facts);
            for (DayCounting counting : List.of(DayCounting.ORDINARY, DayCounting.FULL)) {
                for (ClosedLastDay last : List.of(ClosedLastDay.MOVES, ClosedLastDay.STAYS)) {
                    assertThat(of(number, unit, counting, last, facts))
                            .as("run %s of seed 20", run)
                            .isAfterOrEqualTo(either);
                }
            }
        }
    }

    @Test
    void workingDaysAreThoseFromMondayToSaturdayThatAreNoHoliday() {
        LetterFacts eve = LetterFacts.of(LetterArrival.HAND, LocalDate.of(2026, 12, 24));
        assertThat(of(2, DeadlineUnit.WORKING_DAY, DayCounting.ORDINARY, ClosedLastDay.STAYS, eve))
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(of(8, DeadlineUnit.DAY, DayCounting.INCLUSIVE, ClosedLastDay.STAYS, eve))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(of(8, DeadlineUnit.DAY, DayCounting.FULL, ClosedLastDay.STAYS, eve))
                .isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void aNumberOfOnePlaceCountsThereOnly() {
        Deadline deadline = deadline(new Deadline.Length(90, DeadlineUnit.DAY, false, Map.of("973", 60)));
        LetterFacts there = new LetterFacts(LetterArrival.HAND, THIRD, null, Residence.GUYANE, 0, null, null);
        assertThat(Reckoning.of(deadline, there).last()).isEqualTo(THIRD.plusDays(60));
        assertThat(Reckoning.of(deadline, LetterFacts.of(LetterArrival.HAND, THIRD))
                        .last())
                .isEqualTo(THIRD.plusDays(90));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws IOException {
        for (Deadline deadline : DeadlineTableTest.shelf().values()) {
            Source source = DeadlineJson.with(new Source("CESEDA", "https://example.org/"), List.of(deadline));
            assertThat(DeadlineJson.of(source)).containsExactly(deadline);
            assertThat(DeadlineJson.source(DeadlineJson.source(source).build())).isEqualTo(source);
            assertThat(PlainDeadlines.of(List.of(source))).contains(deadline.key(), deadline.says());
        }
    }

    @Test
    void ofDataThatCannotBeReadThereAreNone() {
        assertThat(DeadlineJson.of(new Source("a", "", "[{\"key\":\"x\"}]"))).isEmpty();
        assertThat(DeadlineJson.of(new Source("a", "", "no"))).isEmpty();
        assertThat(DeadlineJson.of(new Source("a", "", "{}"))).isEmpty();
    }

    private static LocalDate of(
            int number, DeadlineUnit unit, DayCounting counting, ClosedLastDay last, LetterFacts facts) {
        Deadline deadline = new Deadline(
                "one",
                "oqtf",
                Deadline.Words.NONE,
                new Deadline.Length(number, unit, false, Map.of()),
                counting,
                last,
                List.of(LetterArrival.HAND),
                new Deadline.Remoteness(0, 0, Set.of()),
                LegalAid.NONE,
                "Un texte.");
        return Reckoning.of(deadline, facts).last();
    }

    private static Deadline deadline(Deadline.Length length) {
        return new Deadline(
                "one",
                Deadline.OTHER,
                new Deadline.Words("Une lettre", "Répondre"),
                length,
                DayCounting.ORDINARY,
                ClosedLastDay.STAYS,
                List.of(LetterArrival.HAND),
                Deadline.Remoteness.NONE,
                LegalAid.NONE,
                "Un texte.");
    }

    private static Deadline shelf(String key) throws IOException {
        return DeadlineTableTest.shelf().get(key);
    }
}
