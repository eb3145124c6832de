package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.outcome.report.FigureLine;
import org.teranga.platform.persistence.SystemDatabase;

/** The rounded figures that associations share; everybody may know them. */
@ApplicationScoped
class SharedOutcomes {
    private final SystemDatabase database;

    @Inject
    SharedOutcomes(SystemDatabase database) {
        this.database = database;
    }

    /** Says them anew for one association; nothing where it shares nothing. */
    void put(UUID tenant, List<Year> years) {
        database.inOne(one -> {
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

    /** The sums of a year. */
    List<Sum> of(int year) {
        return database.sql(
                        "select figure, part, sum(value) as value, count(*) as associations from matching.shared_outcome"
                                + " where year = :year group by figure, part order by figure, part")
                .bind("year", year)
                .list(Sum.class);
    }

    /** What an association tells of a year. */
    record Year(int year, List<FigureLine> lines) {
        Year {
            lines = List.copyOf(lines);
        }
    }

    /** A sum, and of how many associations. */
    record Sum(String figure, String part, long value, long associations) {}
}
