package org.teranga.platform.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.teranga.platform.job.JobState;
import org.teranga.platform.job.JobStates;
import org.teranga.platform.notification.OutboxState;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;

/** What is the same whichever node is asked, read anew for each reader: jobs, mails, associations, connections. Four queries. */
@ApplicationScoped
class PlatformMetrics {
    /** Roles have names of the installation's own; their purposes have not. */
    private static final String CONNECTIONS = """
            select case when application_name = 'teranga' or application_name like 'teranga-%' then application_name
                        when usename = current_user then 'teranga-plumbing' else 'other' end as pool, count(*) as taken
            from pg_stat_activity where datname = current_database() group by 1
            """;

    private final JobStates jobs;
    private final OutboxStates outbox;
    private final TenantDirectory directory;
    private final SystemDatabase database;

    @Inject
    PlatformMetrics(JobStates jobs, OutboxStates outbox, TenantDirectory directory, SystemDatabase database) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.directory = directory;
        this.database = database;
    }

    /** Adds its own to what a node counts, and what the virtual machine tells. */
    void register(PrometheusRegistry registry) {
        JvmMetrics.builder().register(registry);
        gauge(registry, "teranga_jobs", "Jobs by state.", "state", this::jobs);
        gauge(registry, "teranga_mails", "Mails of the outbox by state.", "state", this::mails);
        gauge(registry, "teranga_associations", "Associations by status.", "status", this::associations);
        gauge(
                registry,
                "teranga_database_connections",
                "Connections to the database, of all nodes.",
                "pool",
                this::pools);
    }

    private static void gauge(
            PrometheusRegistry registry, String name, String help, String label, Supplier<Map<String, Long>> values) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames(label)
                .callback(callback -> values.get().forEach((value, count) -> callback.call(count, value)))
                .register(registry);
    }

    private Map<String, Long> jobs() {
        List<JobState> all = jobs.all();
        return Map.of(
                "queued", all.stream().mapToLong(JobState::queued).sum(),
                "running", all.stream().mapToLong(JobState::running).sum(),
                "failing", all.stream().mapToLong(JobState::failing).sum(),
                "gave_up", all.stream().mapToLong(JobState::gaveUp).sum());
    }

    private Map<String, Long> mails() {
        List<OutboxState> all = outbox.all();
        return Map.of(
                "waiting", all.stream().mapToLong(OutboxState::waiting).sum(),
                "tried", all.stream().mapToLong(OutboxState::tried).sum(),
                "dead", all.stream().mapToLong(OutboxState::dead).sum());
    }

    private Map<String, Long> associations() {
        Map<String, Long> byStatus = new TreeMap<>();
        for (TenantStatus status : TenantStatus.values()) {
            byStatus.put(status.name().toLowerCase(Locale.ROOT), 0L);
        }
        directory
                .all()
                .forEach(tenant -> byStatus.merge(tenant.status().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
        return byStatus;
    }

    private Map<String, Long> pools() {
        Map<String, Long> pools = new TreeMap<>();
        database.sql(CONNECTIONS).list(Row.class).forEach(row -> pools.put(row.pool, row.taken));
        return pools;
    }

    private record Row(String pool, long taken) {}
}
