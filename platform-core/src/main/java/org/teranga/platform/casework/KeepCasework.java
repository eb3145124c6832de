package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;

/**
 * Opens and ends tasks by itself: what waits without an owner and a day for longer than the association's term, letters that came back,
 * people who are reached again, files of which nothing can come any more.
 */
@ApplicationScoped
public class KeepCasework implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int SOME = 500;

    private final EachTenant eachTenant;
    private final CaseFileKinds kinds;
    private final CaseTasks tasks;
    private final UnownedFiles unowned;
    private final UnreachedPeople unreached;
    private final ReturnedLetters letters;
    private final MoveFile move;

    @Inject
    KeepCasework(
            EachTenant eachTenant,
            CaseFileKinds kinds,
            CaseTasks tasks,
            UnownedFiles unowned,
            UnreachedPeople unreached,
            ReturnedLetters letters,
            MoveFile move) {
        this.eachTenant = eachTenant;
        this.kinds = kinds;
        this.tasks = tasks;
        this.unowned = unowned;
        this.unreached = unreached;
        this.letters = letters;
        this.move = move;
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
        letters.open(tenant);
        for (CaseFileKind kind : kinds.all()) {
            open(kind);
            unreached.end(kind);
            move.unpark(kind);
            close(kind);
        }
    }

    private void open(CaseFileKind kind) {
        Set<UUID> waiting = new HashSet<>();
        List<UUID> some = unowned.open(kind, null);
        while (!some.isEmpty()) {
            waiting.addAll(some);
            some = unowned.open(kind, some.getLast());
        }
        unowned.end(kind, waiting);
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
