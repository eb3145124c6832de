package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final LocalDate SAID = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "2026-11-29,17,false",
        "2027-11-28,17,false",
        "2027-11-29,18,true",
        "2030-01-01,20,true",
        "2025-01-01,17,false"
    })
    void anAgeCountsFromTheDayOnWhichItWasSaid(LocalDate day, int age, boolean adult) {
        HouseholdPerson child = HouseholdPerson.aged(UUID.randomUUID(), 17, SAID);
        assertThat(child.ageOn(day)).isEqualTo(age);
        assertThat(child.adultOn(day)).isEqualTo(adult);
    }

    @Test
    void whoIsKnownStaysWhoItIsWhenAgesAreSaidAgain() {
        People before = said(SAID, 34, 7, 2);
        UUID seven = before.all().get(1).id();
        People after = before.retold(List.of(34, 8, 0), SAID.plusYears(1).plusDays(1), UUID::randomUUID);
        assertThat(after.all().stream().map(HouseholdPerson::age)).containsExactly(34, 7, 0);
        assertThat(after.all().get(1).id()).isEqualTo(seven);
        assertThat(after.all().get(0).saidOn()).isEqualTo(SAID);
        assertThat(after.all().get(2).saidOn()).isEqualTo(SAID.plusYears(1).plusDays(1));
    }

    @Test
    void aBirthdayChangesNothingThatWasShown() {
        People people = said(SAID, 34, 7);
        assertThat(people.on(SAID.plusYears(3)).shown()).isEqualTo(people.shown());
        assertThat(People.UNTOLD.shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "34|7,single_woman,woman_with_children",
        "34,woman_with_children,single_woman",
        "34|31|2,couple,family",
        "40|3,single_man,family",
        "34|31,single_woman,single_woman",
        "34|31|2,group,group",
        "34|7,,"
    })
    void whoTheyAreFollowsAsFarAsItDoes(String ages, String said, String follows) {
        People people = said(
                SAID,
                List.of(ages.split("\\|")).stream().mapToInt(Integer::parseInt).toArray());
        assertThat(people.household(said).composition()).isEqualTo(follows);
    }

    @Test
    void aWheelchairAsksForAHomeWithoutSteps() {
        HouseholdPerson person = new HouseholdPerson(
                UUID.randomUUID(), true, null, SAID, List.of("wheelchair", "nothing we know"), null);
        assertThat(person.needs()).containsExactly("wheelchair");
        assertThat(new People(List.of(person)).requirements(List.of("pets"))).containsExactly("step_free", "pets");
        assertThat(said(SAID, 30).requirements(List.of("pets"))).containsExactly("pets");
    }

    @Test
    void childrenAloneAreSeenWhateverTheirNumber() {
        assertThat(said(SAID, 17, 16).childrenAlone()).isTrue();
        assertThat(said(SAID, 18, 16).childrenAlone()).isFalse();
        assertThat(People.UNTOLD.childrenAlone()).isFalse();
        assertThat(said(SAID, 34, 7).ages(SAID.plusYears(1))).containsExactly(35, 8);
    }

    private static People said(LocalDate day, int... ages) {
        return People.UNTOLD.retold(Arrays.stream(ages).boxed().toList(), day, UUID::randomUUID);
    }
}
