package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.outcome.report.FigureLine;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SystemDatabase;

/** The rounded figures that associations share; everybody may know them. */
@ApplicationScoped
class SharedOutcomes {
    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    SharedOutcomes(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Says them anew for one association; nothing where it shares nothing. */
    void put(UUID tenant, boolean shares, List<Year> years) {
        database.inOne(one -> {
            agree(one, tenant, shares);
            one.sql("delete from matching.shared_outcome where tenant_id = :tenant")
                    .bind("tenant", tenant)
                    .update();
            for (Year year : years) {
                one.sql("insert into matching.shared_outcome (tenant_id, year, figure, part, value)"
                                + " select id, :year, :figure, :part, :value from platform.tenant where id = :tenant")
                        .bind("tenant", tenant)
                        .bind("year", year.year)
                        .updateEach(
                                year.lines,
                                (line, values) -> values.bind("figure", line.figure())
                                        .bind("part", line.part())
                                        .bind("value", line.value()));
            }
            return true;
        });
    }

    private void agree(Database one, UUID tenant, boolean shares) {
        if (shares) {
            one.sql("insert into matching.shared_agreement (tenant_id, since) select id, :now from platform.tenant"
                            + " where id = :tenant on conflict (tenant_id) do nothing")
                    .bind("tenant", tenant)
                    .bind("now", clock.instant())
                    .update();
        } else {
            one.sql("delete from matching.shared_agreement where tenant_id = :tenant")
                    .bind("tenant", tenant)
                    .update();
        }
    }

    /** The associations that share, the longest first. */
    List<Agreed> agreed() {
        return database.sql("""
                        select t.slug, t.name, a.since, coalesce((select max(s.year) from matching.shared_outcome s
                            where s.tenant_id = a.tenant_id), 0) as year
                        from matching.shared_agreement a join platform.tenant t on t.id = a.tenant_id order by a.since, t.slug
                        """).list(Agreed.class);
    }

    /** The sums of a year. */
    List<Sum> of(int year) {
        return database.sql(
                        "select figure, part, sum(value) as value, count(*) as associations from matching.shared_outcome"
                                + " where year = :year group by figure, part order by figure, part")
                .bind("year", year)
                .list(Sum.class);
    }

    /** An association that shares, and the last year of which it tells anything; 0 for none. */
    record Agreed(String slug, String name, Instant since, int year) {}

    /** What an association tells of a year. */
    record Year(int year, List<FigureLine> lines) {
        Year {
            lines = List.copyOf(lines);
        }
    }

    /** A sum, and of how many associations. */
    record Sum(String figure, String part, long value, long associations) {}
}
