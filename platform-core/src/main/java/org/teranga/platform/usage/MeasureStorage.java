package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;

/** Measures each hour how many rows each association has, and how many bytes they are; and forgets what is older than a year. */
@ApplicationScoped
class MeasureStorage implements RecurringJob {
    private static final int KEPT_DAYS = 400;
    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('platform', 'keys', 'matching', 'training', 'rights', 'admin') and c.relkind = 'r'
            and obj_description(c.oid, 'pg_class') like 'tenant%' and has_table_privilege(c.oid, 'select') order by 1
            """;

    private final EachTenant eachTenant;
    private final StorageOfTenant storage;
    private final UsageRows rows;
    private final Clock clock;

    @Inject
    MeasureStorage(EachTenant eachTenant, StorageOfTenant storage, UsageRows rows, @RealTime Clock clock) {
        this.eachTenant = eachTenant;
        this.storage = storage;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("usage.measure");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        eachTenant.run("measuring", tenant -> rows.add(storage.measure(tenant, today)));
        rows.forget(today.minusDays(KEPT_DAYS));
    }

    /** One association, in one query over all its tables. */
    @ApplicationScoped
    static class StorageOfTenant {
        private final TenantDatabase database;

        @Inject
        StorageOfTenant(TenantDatabase database) {
            this.database = database;
        }

        @Transactional
        List<Amount> measure(Tenant tenant, LocalDate day) {
            String each = database.sqlOfAll(TABLES).list(String.class).stream()
                    .map(table -> "select count(*) as n, coalesce(sum(pg_column_size(t.*)), 0) as size from " + table
                            + " t where t.tenant_id = :tenant")
                    .collect(Collectors.joining(" union all "));
            Row size = database.sql(
                            "select coalesce(sum(n), 0)::bigint as rows, coalesce(sum(size), 0)::bigint as bytes from ("
                                    + each + ") all_tables")
                    .one(Row.class);
            return List.of(
                    new Amount(tenant.id(), day, Measure.ROWS, size.rows()),
                    new Amount(tenant.id(), day, Measure.STORAGE, size.bytes()));
        }

        private record Row(long rows, long bytes) {}
    }
}
