package org.teranga.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;

@ResourceLock(RealDatabase.TURNS)
class SystemDatabaseTest {
    private final SystemDatabase database = new SystemDatabase(new TestPlumbing(RealDatabase.shared()));
    private final UUID id = UUID.randomUUID();

    private static void announce(Database where, UUID id) {
        where.sql("insert into platform.law_change (id, law, citation, changed_on, note, url, announced_at)"
                        + " values (:id, 'x', 'X', :on, '', '', :at)")
                .bind("id", id)
                .bind("on", LocalDate.of(2015, 1, 1))
                .bind("at", Instant.EPOCH)
                .update();
    }

    private boolean announced(UUID change) {
        return database.sql("select 1 from platform.law_change where id = :id")
                .bind("id", change)
                .any();
    }

    @Test
    void eachStatementIsATransactionOfItsOwn() {
        announce(database, id);
        assertThat(announced(id)).isTrue();
    }

    @Test
    void severalInOneAreDoneTogetherOrNotAtAll() {
        UUID second = UUID.randomUUID();
        assertThatIllegalStateException()
                .isThrownBy(() -> database.inOne(one -> {
                    announce(one, id);
                    throw new IllegalStateException("no");
                }));
        assertThat(announced(id)).isFalse();
        database.inOne(one -> {
            announce(one, id);
            announce(one, second);
            return true;
        });
        assertThat(announced(id)).isTrue();
        assertThat(announced(second)).isTrue();
    }

    @Test
    void aStatementThatTakesLongerThanItMayIsGivenUp() {
        assertThat(database.sql("select 1").within(Duration.ofSeconds(1)).any()).isTrue();
        assertThatExceptionOfType(DatabaseFailed.class)
                .isThrownBy(() -> database.sql("select pg_sleep(20)")
                        .within(Duration.ofSeconds(1))
                        .any())
                .withMessage("the database failed, state 57014");
    }

    @Test
    void noTableOfAnAssociationIsReadFromHere() {
        assertThatExceptionOfType(DatabaseFailed.class)
                .isThrownBy(() ->
                        database.sql("select 1 from platform.qualification").any());
    }
}
