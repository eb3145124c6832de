package org.teranga.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.UnitOfWork;

/** Rows that are too many to be held at once, and rows of which no record knows the columns. */
@ResourceLock(RealDatabase.TURNS)
class ManyRowsTest {
    private static final String NUMBERS = "select number from generate_series(1, :last) number";

    private final RealDatabase real = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(real);
    private final TenantDatabase database = work.database();
    private final Tenant own = real.newTenant();

    @Test
    void rowsComeSoManyAtATimeAndTheRestAtTheEnd() {
        List<List<Integer>> batches = new ArrayList<>();
        long count = work.in(
                own,
                () -> database.sqlOfAll(NUMBERS)
                        .bind("last", 7)
                        .batches(Integer.class, 3, batch -> batches.add(List.copyOf(batch))));
        assertThat(count).isEqualTo(7);
        assertThat(batches).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
        assertThat(work.in(
                        own,
                        () -> database.sqlOfAll(NUMBERS).bind("last", 0).batches(Integer.class, 3, batch -> {
                            throw new AssertionError("nothing came, and was given: " + batch);
                        })))
                .isZero();
    }

    @Test
    void theFirstAreGivenBeforeTheDatabaseHasMadeTheLast() {
        List<Integer> given = new ArrayList<>();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> work.run(
                        own,
                        () -> database.sqlOfAll("select 1000 / (1000 - number) from generate_series(1, 2000) number")
                                .batches(Integer.class, 100, given::addAll)));
        assertThat(given).as("the thousandth cannot be made").hasSizeBetween(800, 900);
    }

    @Test
    void furtherStatementsRunWhileRowsAreRead() {
        List<Integer> doubled = new ArrayList<>();
        work.run(
                own,
                () -> database.sqlOfAll(NUMBERS)
                        .bind("last", 5)
                        .batches(
                                Integer.class,
                                2,
                                batch -> doubled.addAll(database.sqlOfAll(NUMBERS)
                                        .bind("last", batch.getLast())
                                        .list(Integer.class))));
        assertThat(doubled).hasSize(2 + 4 + 5);
    }

    @Test
    void aRowOfUnknownColumnsHasTextsAndBytes() {
        UUID id = UUID.randomUUID();
        SqlRow row = work.in(
                own,
                () -> database.sqlOfAll(
                                "select :id as id, 7 as \"until\", '\\x00ff'::bytea as sealed, null::bytea as none")
                        .bind("id", id)
                        .one(SqlRow.class));
        assertThat(row.text("id")).isEqualTo(id.toString());
        assertThat(row.text("until")).isEqualTo("7");
        assertThat(row.bytes("sealed")).containsExactly(0, 0xff);
        assertThat(row.bytes("none")).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> row.text("other")).withMessageContaining("other");
    }

    @Test
    void anotherConnectionHasTheTablesOfItsAssociation() throws SQLException {
        try (Connection connection = real.connect("teranga_app")) {
            TenantDatabase lent = new TenantDatabase(connection, own.id());
            assertThat(lent.sql("select :tenant::uuid as tenant").one(UUID.class))
                    .isEqualTo(own.id());
            lent.flush();
            assertThatExceptionOfType(DatabaseFailed.class)
                    .isThrownBy(() -> lent.sqlOfAll("select 1 / 0").any())
                    .satisfies(failure -> assertThat(failure.state()).isEqualTo("22012"));
        }
    }
}
