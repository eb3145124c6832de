package org.teranga.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.tenancy.NoAssociation;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.UnitOfWork;

@ResourceLock(RealDatabase.TURNS)
class TenantDatabaseTest {
    private static final String INSERT =
            "insert into platform.qualification (tenant_id, id, holder, kind, granted_at, until)"
                    + " values (:tenant, :id, :holder, :kind, :grantedAt, :until)";
    private static final String SELECT =
            "select id, kind, granted_at, until from platform.qualification where tenant_id = :tenant";
    private static final Instant NOW = Instant.parse("2026-11-29T10:15:30.123456Z");

    private final RealDatabase real = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(real);
    private final TenantDatabase database = work.database();
    private final Tenant own = real.newTenant();
    private final Tenant other = real.newTenant();
    private final UUID holder = UUID.randomUUID();

    private record Row(
            UUID id,
            String kind,
            Instant grantedAt,
            @Nullable LocalDate until) {}

    private record Without(UUID id, String kind, Instant grantedAt) {}

    private record Beyond(
            UUID id,
            String kind,
            Instant grantedAt,
            @Nullable LocalDate until,
            String note) {}

    private UUID add(Tenant tenant, String kind, @Nullable LocalDate until) {
        UUID id = UUID.randomUUID();
        work.run(
                tenant,
                () -> database.sql(INSERT)
                        .bind("id", id)
                        .bind("holder", holder)
                        .bind("kind", kind)
                        .bind("grantedAt", NOW)
                        .bind("until", until)
                        .update());
        return id;
    }

    private <T> List<T> all(Tenant tenant, Class<T> row) {
        return work.in(tenant, () -> database.sql(SELECT).list(row));
    }

    @Test
    void valuesAreGivenAndReadByNameAsTheyWere() {
        UUID ends = add(own, "host_talk", LocalDate.of(2028, 2, 29));
        UUID lasts = add(own, "mediation", null);
        assertThat(all(own, Row.class))
                .containsExactlyInAnyOrder(
                        new Row(ends, "host_talk", NOW, LocalDate.of(2028, 2, 29)),
                        new Row(lasts, "mediation", NOW, null));
        assertThat(work.in(
                        own,
                        () -> database.sql("select count(*) from platform.qualification where tenant_id = :tenant")
                                .one(Integer.class)))
                .isEqualTo(2);
        assertThat(work.in(
                        own,
                        () -> database.sql(
                                        "select id from platform.qualification where tenant_id = :tenant and kind = any (:kinds) and id = any (:ids)")
                                .bindTexts("kinds", List.of("host_talk", "{a\"b,c}"))
                                .bindIds("ids", List.of(ends, lasts))
                                .list(UUID.class)))
                .containsExactly(ends);
        assertThat(work.in(
                        own,
                        () -> database.sql(
                                        "select array_agg(kind order by kind) as kinds from platform.qualification where tenant_id = :tenant")
                                .one(Kinds.class)))
                .isEqualTo(new Kinds(List.of("host_talk", "mediation")));
    }

    private record Kinds(List<String> kinds) {}

    @Test
    void idsAndConstantsOfTheDomainAreColumns() {
        Shown shown = new Shown(new ShownId(add(own, "host_talk", null)), Kind.HOST_TALK, null);
        String rows = " from platform.qualification where tenant_id = :tenant";
        assertThat(work.in(
                        own,
                        () -> database.sql("select id, kind, cast(null as uuid) as other" + rows)
                                .list(Shown.class)))
                .containsExactly(shown);
        assertThat(work.in(own, () -> database.sql("select id" + rows).first(ShownId.class)))
                .contains(shown.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work.in(
                        own, () -> database.sql("select id, kind" + rows).list(ShownId.class)));
    }

    private record ShownId(UUID value) {}

    private enum Kind {
        HOST_TALK
    }

    private record Shown(ShownId id, Kind kind, @Nullable ShownId other) {}

    @Test
    void aTextThatIsSqlIsAText() {
        String hostile = "x'); drop table platform.qualification; --:tenant";
        add(own, "host_talk", null);
        assertThat(work.in(
                        own,
                        () -> database.sql(SELECT + " and kind = :kind")
                                .bind("kind", hostile)
                                .any()))
                .isFalse();
        assertThat(work.in(
                        own,
                        () -> database.sql("select :tenant::text || :said as said")
                                .bind("said", hostile)
                                .one(String.class)))
                .isEqualTo(own.id() + hostile);
    }

    @Test
    void aRecordWithAColumnMoreOrLessIsRefusedAlsoWhereThereIsNoRow() {
        assertThatIllegalArgumentException().isThrownBy(() -> all(own, Without.class));
        assertThatIllegalArgumentException().isThrownBy(() -> all(own, Beyond.class));
        add(own, "host_talk", null);
        assertThatIllegalArgumentException().isThrownBy(() -> all(own, Without.class));
        assertThatIllegalArgumentException().isThrownBy(() -> all(own, Beyond.class));
    }

    @Test
    void oneIsExactlyOneAndFirstIsTheFirst() {
        String ids = "select id from platform.qualification where tenant_id = :tenant order by kind";
        assertThat(work.in(own, () -> database.sql(ids).first(UUID.class))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> work.in(own, () -> database.sql(ids).one(UUID.class)));
        UUID first = add(own, "a", null);
        add(own, "b", null);
        assertThat(work.in(own, () -> database.sql(ids).first(UUID.class))).contains(first);
        assertThatIllegalStateException()
                .isThrownBy(() -> work.in(own, () -> database.sql(ids).one(UUID.class)));
        assertThat(work.in(
                        own,
                        () -> database.sql("select max(until) from platform.qualification where tenant_id = :tenant")
                                .first(LocalDate.class)))
                .as("one row without a value")
                .isEmpty();
    }

    @Test
    void manyRowsAreWrittenByOneStatement() {
        List<UUID> ids =
                IntStream.range(0, 2_500).mapToObj(i -> UUID.randomUUID()).toList();
        work.run(
                own,
                () -> database.sql(INSERT)
                        .bind("holder", holder)
                        .bind("kind", "host_talk")
                        .bind("grantedAt", NOW)
                        .bind("until", null)
                        .updateEach(ids, (id, values) -> values.bind("id", id)));
        assertThat(all(own, Row.class)).extracting(Row::id).containsExactlyInAnyOrderElementsOf(ids);
        work.run(
                own,
                () -> database.sql(INSERT).updateEach(new ArrayList<UUID>(), (id, values) -> values.bind("id", id)));
    }

    @Test
    void aStatementThatDoesNotNameItsAssociationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> work.in(
                        own,
                        () -> database.sql("select id from platform.qualification")
                                .any()))
                .withMessageContaining("tenant_id = :tenant");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        work.in(own, () -> database.sql("select id from platform.qualification where id = :tenants")));
        assertThatExceptionOfType(NoAssociation.class).isThrownBy(() -> database.sql(SELECT));
    }

    @Test
    void eachOfTheTwoLocksHoldsWhereTheOtherIsOpen() {
        UUID mine = add(own, "host_talk", null);
        UUID theirs = add(other, "host_talk", null);
        assertThat(work.in(
                        own,
                        () -> database.sqlOfAll("select id from platform.qualification where holder = :holder")
                                .bind("holder", holder)
                                .list(UUID.class)))
                .as("row security, where the statement names no association")
                .containsExactly(mine);
        TenantDatabase open = new TenantDatabase(new AboveRowSecurity(), own::id);
        try (TenantContext.Scope scope = TenantContext.open(own)) {
            assertThat(open.sqlOfAll("select id from platform.qualification where holder = :holder")
                            .bind("holder", holder)
                            .list(UUID.class))
                    .as("with row security open")
                    .containsExactlyInAnyOrder(mine, theirs);
            assertThat(open.sql(SELECT + " and holder = :holder")
                            .bind("holder", holder)
                            .list(Row.class))
                    .as("the statement, where row security is open")
                    .extracting(Row::id)
                    .containsExactly(mine);
        }
    }

    @Test
    void aRefusalOfTheDatabaseSaysItsStateAndNoValue() {
        TenantDatabase open = new TenantDatabase(new AboveRowSecurity(), own::id);
        assertThatExceptionOfType(DatabaseFailed.class)
                .isThrownBy(() -> open.sqlOfAll("select 1 / (length(:said) - 6)")
                        .bind("said", "secret")
                        .any())
                .withMessage("the database failed, state 22012")
                .satisfies(failure -> {
                    assertThat(DatabaseFailed.ofAValue(failure)).isTrue();
                    assertThat(failure).hasStackTraceContaining("division by zero");
                    assertThat(stackTrace(failure)).doesNotContain("secret");
                });
        assertThatExceptionOfType(DatabaseFailed.class)
                .isThrownBy(() -> open.sqlOfAll(INSERT)
                        .bind("tenant", own.id())
                        .bind("holder", holder)
                        .bind("grantedAt", NOW)
                        .bind("until", null)
                        .updateEach(
                                List.of("one_secret", "Another Secret"),
                                (kind, values) -> values.bind("kind", kind).bind("id", UUID.randomUUID())))
                .withMessage("the database failed, state 23514")
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContainIgnoringCase("secret"));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        return all.toString();
    }

    /** A connection that sees the rows of all. */
    private final class AboveRowSecurity extends TenantConnection {
        @Override
        public <T> T call(SystemPool.Work<T> task) {
            try (Connection connection = real.connect("postgres")) {
                return task.on(connection);
            } catch (SQLException failure) {
                throw new DatabaseFailed(failure);
            }
        }
    }
}
