package org.teranga.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CarriedPersonTest {
    private final CurrentPerson request = new CurrentPerson();
    private final UUID id = UUID.randomUUID();

    private CurrentPerson inTheLane() {
        Consumer<CurrentPerson> taken = request.taken();
        CurrentPerson other = new CurrentPerson();
        taken.accept(other);
        return other;
    }

    @Test
    void aProgramStaysAProgramOfItsMaker() {
        UUID maker = UUID.randomUUID();
        request.becomesProgram(id, maker, Set.of(Permission.IMPORT));
        CurrentPerson carried = inTheLane();
        assertThat(carried.actor()).isEqualTo(Actor.program(id, maker));
        assertThat(carried.permissions()).containsExactly(Permission.IMPORT);
    }

    @Test
    void membersOperatorsAndStrangersStayWhatTheyAre() {
        assertThat(inTheLane().actor()).isEqualTo(Actor.PLATFORM);
        request.becomes(new Account(id, Set.of(Role.TRAINER)));
        assertThat(inTheLane().roles()).containsExactly(Role.TRAINER);
        request.becomesOperator(new Account(id, Set.of()));
        assertThat(inTheLane().actor()).isEqualTo(Actor.operator(id));
    }
}
