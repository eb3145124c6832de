package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantSettings;

/** Finds what is not looked after for longer than the association's term, and opens a task for each. */
@ApplicationScoped
class UnownedFiles {
    private static final int SOME = 500;

    private final TenantDatabase database;
    private final CaseTasks tasks;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    UnownedFiles(TenantDatabase database, CaseTasks tasks, TenantSettings settings, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens some of those of a kind of file that are not open yet: a surge has thousands, and no transaction is to hold them all.
     *
     * @param after those with larger ids; null for the first
     * @return those that wait, by id; empty where there are no more
     */
    @Transactional
    List<UUID> open(CaseFileKind kind, @Nullable UUID after) {
        Duration term = Duration.ofDays(settings.get(CaseworkSettings.TERM_DAYS));
        List<CaseSubject> some = kind.waiting(clock.instant().minus(term), after, SOME);
        List<UUID> ids = some.stream().map(CaseSubject::id).toList();
        if (!ids.isEmpty()) {
            Set<UUID> looked = lookedAfter(kind.code(), ids);
            tasks.openAll(
                    kind.code(),
                    some.stream().filter(one -> !looked.contains(one.id())).toList(),
                    CaseTasks.UNOWNED,
                    LocalDate.now(clock.withZone(Formats.ZONE)));
        }
        return ids;
    }

    /** Ends those of what does not wait any more. */
    @Transactional
    void end(CaseFileKind kind, Set<UUID> waiting) {
        List<UUID> open = tasks.waiting(kind.code(), CaseTasks.UNOWNED, null, SOME);
        while (!open.isEmpty()) {
            Set<UUID> over = new HashSet<>(open);
            over.removeAll(waiting);
            tasks.doneAll(kind.code(), over, CaseTasks.UNOWNED);
            open = tasks.waiting(kind.code(), CaseTasks.UNOWNED, open.getLast(), SOME);
        }
    }

    /** Those that are looked after, and those of which the task is open already. */
    private Set<UUID> lookedAfter(String kind, List<UUID> subjects) {
        return database
                .sql("""
                        select f.subject_id from platform.case_file f
                        where f.tenant_id = :tenant and f.kind = :kind and f.subject_id = any (:subjects)
                            and (exists (select 1 from platform.case_task t where t.tenant_id = f.tenant_id
                                    and t.file_id = f.id and t.what = :what and t.done_at is null)
                                or %s)
                        """.formatted(CaseTasks.LOOKED_AFTER))
                .bind("kind", kind)
                .bindIds("subjects", subjects)
                .bind("what", CaseTasks.UNOWNED)
                .list(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
