package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;

/** What was used, in PostgreSQL. */
@ApplicationScoped
class UsageRows {
    private static final String ADD =
            "insert into platform.usage_day (tenant_id, day, measure, amount) values (:of, :day, :measure, :amount)"
                    + " on conflict (tenant_id, day, measure) do update set amount = ";
    private static final String COUNTED = ADD + "platform.usage_day.amount + excluded.amount";
    private static final String MEASURED = ADD + "excluded.amount";
    private static final String SELECT = "tenant_id as tenant, day, measure, amount from platform.usage_day where ";

    private final SystemDatabase database;

    @Inject
    UsageRows(SystemDatabase database) {
        this.database = database;
    }

    /** Adds what was counted, in one order everywhere so that nodes never wait for each other in a circle. */
    void add(List<Amount> amounts) {
        database.inOne(one -> {
            add(
                    one.sql(COUNTED),
                    amounts.stream().filter(amount -> !amount.measure().level()));
            add(
                    one.sql(MEASURED),
                    amounts.stream().filter(amount -> amount.measure().level()));
            return true;
        });
    }

    private static void add(SqlStatement statement, Stream<Amount> amounts) {
        statement.updateEach(
                amounts.sorted().toList(),
                (amount, values) -> values.bind("of", amount.tenant())
                        .bind("day", amount.day())
                        .bind("measure", amount.measure().code())
                        .bind("amount", amount.amount()));
    }

    /** What every association used on a day. */
    List<Amount> of(LocalDate day) {
        return list(database.sql("select " + SELECT + "day = :day").bind("day", day));
    }

    /** How much each association had when it was last measured, since this day. */
    List<Amount> levels(LocalDate since) {
        return list(database.sql("select distinct on (tenant_id, measure) " + SELECT
                        + "measure in ('rows', 'storage') and day >= :since order by tenant_id, measure, day desc")
                .bind("since", since));
    }

    /** What one association used since a day, in order of days. */
    List<Amount> of(UUID tenant, LocalDate since) {
        return list(database.sql("select " + SELECT + "tenant_id = :of and day >= :since order by day")
                .bind("of", tenant)
                .bind("since", since));
    }

    /** What every association used since a day: sums of what is counted, the latest of what is measured. */
    Map<UUID, Map<Measure, Long>> sums(LocalDate since) {
        Map<UUID, Map<Measure, Long>> sums = new HashMap<>();
        list(database.sql(
                                "select tenant_id as tenant, max(day) as day, measure, case when measure in ('rows', 'storage')"
                                        + " then (array_agg(amount order by day desc))[1] else sum(amount) end as amount"
                                        + " from platform.usage_day where day >= :since group by tenant_id, measure")
                        .bind("since", since))
                .forEach(amount -> sums.computeIfAbsent(amount.tenant(), any -> new HashMap<>())
                        .put(amount.measure(), amount.amount()));
        return sums;
    }

    /** Forgets what is older. */
    void forget(LocalDate before) {
        database.sql("delete from platform.usage_day where day < :before")
                .bind("before", before)
                .update();
    }

    private static List<Amount> list(SqlStatement query) {
        return query.list(Row.class).stream().flatMap(Row::amounts).toList();
    }

    private record Row(UUID tenant, LocalDate day, String measure, long amount) {
        /** None where the measure is one that this version does not know. */
        Stream<Amount> amounts() {
            return Measure.of(measure).stream().map(known -> new Amount(tenant, day, known, amount));
        }
    }
}
