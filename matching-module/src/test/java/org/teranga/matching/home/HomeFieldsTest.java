package org.teranga.matching.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.matching.form.Ages;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;

/** What may be said of a home, how it is kept, and how ages grow. */
class HomeFieldsTest {
    @Test
    void whatIsKeptIsReadAgain() {
        Map<String, String> sent = Map.of(
                "child_ages",
                "9 et 4",
                "animals",
                "cat|dog",
                "room2_double",
                "1",
                "rule_quiet",
                "22:30",
                "near_stop",
                "4");
        Values said = HomeFields.allFacts().read(new FormReader(Answers.of(sent)));
        assertThat(said.get(HomeFields.CHILD_AGES)).containsExactly(4, 9);
        assertThat(SealedHomes.read(HomeFields.allFacts(), SealedHomes.written(HomeFields.allFacts(), said)))
                .isEqualTo(said);
    }

    @Test
    void nobodyOfAgeIsAChildAndNoSentenceReachesAnybody() {
        FormReader in = new FormReader(Answers.of(Map.of(
                "child_ages",
                "4, 18",
                "rooms_words",
                "Appelez le 06 12 34 56 78",
                "point",
                "chez moi",
                "steps",
                "-3")));
        HomeFields.allFacts().read(in);
        HomeFields.allWords().read(in);
        HomeFields.ADDRESS.read(in);
        assertThat(in.faults()).extracting("field").contains("child_ages", "rooms_words", "point", "steps");
    }

    @Test
    void agesGrowFromTheDayOnWhichTheyWereSaid() {
        LocalDate said = LocalDate.of(2026, 11, 29);
        assertThat(Ages.on(58, said, said.plusYears(1).minusDays(1))).isEqualTo(58);
        assertThat(Ages.on(58, said, said.plusYears(2))).isEqualTo(60);
        assertThat(Ages.couldBeOfAge(17, said, said)).isFalse();
        assertThat(Ages.couldBeOfAge(17, said, said.plusDays(1))).isTrue();
        assertThat(Ages.couldBeOfAge(12, said, said.plusYears(5))).isFalse();
    }

    @Test
    void ofAHomeOfWhichNothingIsToldEveryPartIsMissing() {
        Home untold = Home.untold(new HomeId(new java.util.UUID(0, 1)), new java.util.UUID(0, 2));
        HomeProgress progress = HomeProgress.of(untold, List.of(), 0, false);
        assertThat(progress.told()).isZero();
        assertThat(progress.missing().get("people")).containsExactly("you", "adults", "children", "animals");
    }
}
