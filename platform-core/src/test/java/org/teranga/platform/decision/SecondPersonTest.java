package org.teranga.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.PersonTies;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.NotAllowed;
import org.teranga.platform.refusal.Refusal;

class SecondPersonTest {
    private final UUID awa = UUID.randomUUID();
    private final UUID awasOffer = UUID.randomUUID();
    private final UUID jeanne = UUID.randomUUID();
    private final SecondPerson second = new SecondPerson(new Persons(
            List.of((persons, marks) -> persons.contains(awa) || persons.contains(awasOffer)
                    ? new PersonTies.Tied(Set.of(awa, awasOffer), Set.of())
                    : PersonTies.Tied.NOTHING)));

    @Test
    void anotherHumanIsASecondPersonUnderWhicheverOfTheirIds() {
        assertThat(second.is(Actor.account(jeanne), Set.of(awa))).isTrue();
        assertThat(second.is(Actor.account(awa), Set.of(jeanne))).isTrue();
        assertThat(second.is(Actor.account(awa), Set.of())).isTrue();
        assertThatCode(() -> second.check(Actor.account(jeanne), Set.of(awa, awasOffer)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfTheIdsOfWhoTouchedItIsNoSecondPerson() {
        assertThat(second.is(Actor.account(awa), Set.of(awa))).isFalse();
        assertThat(second.is(Actor.link(awasOffer), Set.of(jeanne, awa))).isFalse();
        refused(() -> second.check(Actor.account(awa), Set.of(awasOffer)), Conflict.class, "problem.second_person");
    }

    @Test
    void aProgramAndThePlatformAreNoPersonAtAll() {
        Actor program = Actor.program(UUID.randomUUID(), jeanne);
        assertThat(second.is(program, Set.of(awa))).isFalse();
        assertThat(second.is(Actor.PLATFORM, Set.of())).isFalse();
        refused(() -> second.check(program, Set.of(awa)), NotAllowed.class, "problem.forbidden");
        refused(() -> second.check(Actor.PLATFORM, Set.of()), NotAllowed.class, "problem.forbidden");
    }

    @Test
    void nobodyDecidesOnWhatIsTheirOwnNotEvenByAProgram() {
        refused(() -> second.notOwn(Actor.account(awa), Set.of(awasOffer)), Conflict.class, "problem.own_matter");
        refused(
                () -> second.notOwn(Actor.program(UUID.randomUUID(), awa), Set.of(awa)),
                Conflict.class,
                "problem.own_matter");
        assertThatCode(() -> second.notOwn(Actor.account(jeanne), Set.of(awa))).doesNotThrowAnyException();
        assertThatCode(() -> second.notOwn(Actor.PLATFORM, Set.of(awa))).doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable step, Class<? extends Refusal> kind, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).satisfies(problem -> {
            assertThat(problem).isInstanceOf(kind);
            assertThat(problem.key()).isEqualTo(key);
        });
    }
}
