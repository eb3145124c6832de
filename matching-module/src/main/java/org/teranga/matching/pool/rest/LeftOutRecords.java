package org.teranga.matching.pool.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.list.PassedDates;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers and needs that no plan has though they wait: those that the team has parked, and of the others those whose period is over. */
@ApplicationScoped
public class LeftOutRecords {
    private static final String ENDED =
            "select e.id, '%1$s' as kind, 'ended' as why from matching.%1$s e where e.tenant_id = :tenant and %2$s"
                    + " and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant and f.kind = '%1$s'"
                    + " and f.subject_id = e.id and f.stage = 'parked')";

    private static final String LEFT_OUT =
            "(select subject_id as id, kind, 'parked' as why from platform.case_file where tenant_id = :tenant"
                    + " and kind in ('offer', 'need') and stage = 'parked' union all "
                    + ENDED.formatted("offer", PassedDates.ended("offer", ":today")) + " union all "
                    + ENDED.formatted("need", PassedDates.ended("need", ":today")) + ") left_out";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    LeftOutRecords(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many of each are left out for one reason. */
    public record Count(int offers, int needs) {
        /** None. */
        public static final Count NONE = new Count(0, 0);
    }

    /**
     * How many of each are left out, and why.
     *
     * @param parked those that the team has parked
     * @param ended  of the others those whose period is over
     */
    public record Counts(Count parked, Count ended) {
        /** None. */
        public static final Counts NONE = new Counts(Count.NONE, Count.NONE);
    }

    /** How many there are. */
    public Counts counts() {
        Row row = about("select " + counted("parked", "offer") + counted("parked", "need") + counted("ended", "offer")
                        + counted("ended", "need").replaceFirst(", $", "") + " from ")
                .one(Row.class);
        return new Counts(new Count(row.parkedOffer, row.parkedNeed), new Count(row.endedOffer, row.endedNeed));
    }

    /** All of them: ids of offers and of needs. */
    public Set<UUID> all() {
        return Set.copyOf(about("select id from ").list(UUID.class));
    }

    private SqlStatement about(String select) {
        return database.sql(select + LEFT_OUT).bind("today", LocalDate.now(clock.withZone(Formats.ZONE)));
    }

    private static String counted(String why, String kind) {
        return "cast(count(*) filter (where why = '%1$s' and kind = '%2$s') as int) as %1$s_%2$s, "
                .formatted(why, kind);
    }

    private record Row(int parkedOffer, int parkedNeed, int endedOffer, int endedNeed) {}
}
