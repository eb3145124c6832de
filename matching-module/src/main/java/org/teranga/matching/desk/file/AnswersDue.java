package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantDatabase;

/** Opens a task in the file of each placement in which a household or a host is asked, by the day on which the answer is due; ends it with the answer. */
@ApplicationScoped
class AnswersDue implements RecurringJob {
    private static final String KIND = "placement";
    private static final int MOST = 100_000;

    private final EachTenant eachTenant;
    private final AskedPlacements asked;

    @Inject
    AnswersDue(EachTenant eachTenant, AskedPlacements asked) {
        this.eachTenant = eachTenant;
        this.asked = asked;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.answers.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        eachTenant.run("opening tasks for answers that are due", tenant -> asked.keep());
    }

    /** The work of it, in a transaction. */
    @ApplicationScoped
    static class AskedPlacements {
        private final TenantDatabase database;
        private final PlacementFiles files;
        private final CaseTasks tasks;

        @Inject
        AskedPlacements(TenantDatabase database, PlacementFiles files, CaseTasks tasks) {
            this.database = database;
            this.files = files;
            this.tasks = tasks;
        }

        @Transactional
        void keep() {
            Map<LocalDate, Set<UUID>> due = database
                    .sql("select id, answer_by from matching.placement where tenant_id = :tenant"
                            + " and state in ('reviewed', 'household_accepted') and answer_by is not null")
                    .list(Due.class)
                    .stream()
                    .collect(Collectors.groupingBy(
                            Due::day, TreeMap::new, Collectors.mapping(Due::id, Collectors.toSet())));
            Set<UUID> over = new HashSet<>(tasks.waiting(KIND, CaseTasks.ANSWER_DUE, null, MOST));
            due.values().forEach(over::removeAll);
            tasks.doneAll(KIND, List.copyOf(over), CaseTasks.ANSWER_DUE);
            due.forEach((day, ids) -> tasks.openAll(KIND, files.find(ids), CaseTasks.ANSWER_DUE, day));
        }

        private record Due(UUID id, Instant answerBy) {
            LocalDate day() {
                return answerBy.atZone(Formats.ZONE).toLocalDate();
            }
        }
    }
}
