package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;

/** What was used, in PostgreSQL. */
@ApplicationScoped
class UsageRows {
    private static final String ADD =
            "insert into platform.usage_day (tenant_id, day, measure, amount) values (?, ?, ?, ?)"
                    + " on conflict (tenant_id, day, measure) do update set amount = ";
    private static final String COUNTED = ADD + "platform.usage_day.amount + excluded.amount";
    private static final String MEASURED = ADD + "excluded.amount";

    private final Plumbing plumbing;

    @Inject
    UsageRows(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Adds what was counted, in one order everywhere so that nodes never wait for each other in a circle. */
    void add(List<Amount> amounts) {
        List<Amount> inOrder = amounts.stream().sorted().toList();
        plumbing.run(connection -> {
            try (PreparedStatement counted = connection.prepareStatement(COUNTED);
                    PreparedStatement measured = connection.prepareStatement(MEASURED)) {
                for (Amount amount : inOrder) {
                    PreparedStatement insert = amount.measure().level() ? measured : counted;
                    insert.setObject(1, amount.tenant());
                    insert.setObject(2, amount.day());
                    insert.setString(3, amount.measure().code());
                    insert.setLong(4, amount.amount());
                    insert.addBatch();
                }
                counted.executeBatch();
                measured.executeBatch();
            }
        });
    }

    /** What every association used on a day. */
    List<Amount> of(LocalDate day) {
        return list("select tenant_id, day, measure, amount from platform.usage_day where day = ?", day);
    }

    /** How much each association had when it was last measured, since this day. */
    List<Amount> levels(LocalDate since) {
        return list(
                "select distinct on (tenant_id, measure) tenant_id, day, measure, amount from platform.usage_day"
                        + " where measure in ('rows', 'storage') and day >= ? order by tenant_id, measure, day desc",
                since);
    }

    /** What one association used since a day, in order of days. */
    List<Amount> of(UUID tenant, LocalDate since) {
        return list(
                "select tenant_id, day, measure, amount from platform.usage_day where tenant_id = ? and day >= ? order by day",
                tenant,
                since);
    }

    /** What every association used since a day: sums of what is counted, the latest of what is measured. */
    Map<UUID, Map<Measure, Long>> sums(LocalDate since) {
        Map<UUID, Map<Measure, Long>> sums = new HashMap<>();
        list(
                        "select tenant_id, max(day), measure, case when measure in ('rows', 'storage')"
                                + " then (array_agg(amount order by day desc))[1] else sum(amount) end"
                                + " from platform.usage_day where day >= ? group by tenant_id, measure",
                        since)
                .forEach(amount -> sums.computeIfAbsent(amount.tenant(), any -> new HashMap<>())
                        .put(amount.measure(), amount.amount()));
        return sums;
    }

    /** Forgets what is older. */
    void forget(LocalDate before) {
        plumbing.run(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from platform.usage_day where day < ?")) {
                delete.setObject(1, before);
                delete.executeUpdate();
            }
        });
    }

    private List<Amount> list(String sql, Object... values) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    select.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    List<Amount> found = new ArrayList<>();
                    while (rows.next()) {
                        UUID tenant = rows.getObject(1, UUID.class);
                        LocalDate day = rows.getObject(2, LocalDate.class);
                        long amount = rows.getLong(4);
                        Measure.of(rows.getString(3))
                                .ifPresent(measure -> found.add(new Amount(tenant, day, measure, amount)));
                    }
                    return found;
                }
            }
        });
    }
}
