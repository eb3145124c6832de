package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.tenancy.Tenant;

/**
 * Opens and ends tasks by itself: what waits without an owner and a day for longer than the association's term, letters that came back,
 * files of which nothing can come any more.
 */
@ApplicationScoped
public class KeepCasework implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    /** The outbox keeps its dead letters this long at least. */
    private static final Duration BACK = Duration.ofDays(3);

    private static final Duration LETTERS = Duration.ofDays(730);
    private static final int SOME = 500;

    private final EachTenant eachTenant;
    private final CaseFileKinds kinds;
    private final CaseTasks tasks;
    private final UnownedFiles unowned;
    private final CaseLetters letters;
    private final OutboxStates outbox;
    private final Clock clock;

    @Inject
    KeepCasework(
            EachTenant eachTenant,
            CaseFileKinds kinds,
            CaseTasks tasks,
            UnownedFiles unowned,
            CaseLetters letters,
            OutboxStates outbox,
            Clock clock) {
        this.eachTenant = eachTenant;
        this.kinds = kinds;
        this.tasks = tasks;
        this.unowned = unowned;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("platform.casework");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        eachTenant.run("keeping the tasks of files", this::keep);
    }

    private void keep(Tenant tenant) {
        Instant now = clock.instant();
        returned(tenant, now);
        for (CaseFileKind kind : kinds.all()) {
            unowned.open(kind);
            close(kind);
        }
        letters.forgetBefore(now.minus(LETTERS));
    }

    private void returned(Tenant tenant, Instant now) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<UUID> dead = outbox.dead(tenant.id(), now.minus(BACK));
        if (dead.isEmpty()) {
            return;
        }
        for (UUID person : letters.cameBack(dead, now)) {
            for (CaseFileKind kind : kinds.all()) {
                kind.find(kind.about(person)).stream()
                        .filter(CaseSubject::open)
                        .forEach(subject ->
                                tasks.openAll(kind.code(), List.of(subject), CaseTasks.LETTER_RETURNED, today));
            }
        }
    }

    /** What is over waits for nobody. */
    private void close(CaseFileKind kind) {
        UUID after = null;
        List<UUID> some = tasks.waiting(kind.code(), null, after, SOME);
        while (!some.isEmpty()) {
            Set<UUID> over = new HashSet<>(some);
            over.removeAll(kind.find(some).stream()
                    .filter(CaseSubject::open)
                    .map(CaseSubject::id)
                    .collect(Collectors.toSet()));
            tasks.endAll(kind.code(), over);
            @Nullable UUID last = some.getLast();
            some = tasks.waiting(kind.code(), null, last, SOME);
        }
    }
}
