package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.member.CaseMembers;
import org.teranga.platform.casework.member.Queue;
import org.teranga.platform.casework.member.Queues;
import org.teranga.platform.i18n.Formats;

/**
 * Brings a member of the team what is best done next: their own tasks of today and before, and between them the best and the oldest of
 * nobody's, which they take by that. What somebody has open at this moment is left to them.
 */
@ApplicationScoped
@Transactional
class TakeNext {
    private static final int SOME = 20;
    /** Every so many turns something new comes before one's own. */
    static final int NEW_EVERY = 3;

    private final TaskList tasks;
    private final Instance<NextFiles> features;
    private final CaseFileKinds kinds;
    private final FileAccess access;
    private final PresentInLists present;
    private final WorkOnFile work;
    private final CaseMembers members;
    private final Queues queues;
    private final Clock clock;

    @Inject
    TakeNext(
            TaskList tasks,
            @Any Instance<NextFiles> features,
            CaseFileKinds kinds,
            FileAccess access,
            PresentInLists present,
            WorkOnFile work,
            CaseMembers members,
            Queues queues,
            Clock clock) {
        this.tasks = tasks;
        this.features = features;
        this.kinds = kinds;
        this.access = access;
        this.present = present;
        this.work = work;
        this.members = members;
        this.queues = queues;
        this.clock = clock;
    }

    /**
     * Takes it: one's own of today twice, then one of nobody's, and so on; where there is none of the one, of the other. What is nobody's is by
     * turns what unlocks most and what waits longest: so each new file comes up, however much is due and however little it unlocks.
     *
     * @param but the one from which the member comes; null for none
     * @return the address of its page, without the language in front; empty where nothing waits
     */
    Optional<String> next(@Nullable UUID but) {
        Queue queue = queues.of(access.reader());
        long turn = queues.turn(access.reader());
        boolean oldest = turn % 2 == 0;
        return turn % NEW_EVERY == 0
                ? nobodys(queue, oldest, but).or(() -> own(queue, but))
                : own(queue, but).or(() -> nobodys(queue, oldest, but));
    }

    private Optional<String> own(Queue queue, @Nullable UUID but) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<CaseTask> due = tasks.part(TaskList.Whose.ME, false, queue, SOME, 0).stream()
                .filter(task -> !task.due().isAfter(today))
                .filter(task -> !task.subject().equals(but))
                .toList();
        Set<UUID> taken = present.taken(due.stream().map(CaseTask::subject).toList());
        return due.stream()
                .filter(task -> !taken.contains(task.subject()))
                .filter(task -> present.first(task.subject()))
                .findFirst()
                .map(task -> kinds.of(task.kind()).path(task.subject()));
    }

    private Optional<String> nobodys(Queue queue, boolean oldest, @Nullable UUID but) {
        NextFiles.Asked asked = new NextFiles.Asked(members.of(access.reader()), queue, oldest);
        List<NextFiles.Candidate> best = features.stream()
                .flatMap(feature -> feature.best(asked, SOME).stream())
                .sorted(
                        oldest
                                ? Comparator.comparing(NextFiles.Candidate::since)
                                : Comparator.comparingLong(NextFiles.Candidate::worth)
                                        .reversed())
                .toList();
        for (NextFiles.Candidate one : best) {
            if (!one.id().equals(but) && taken(one)) {
                return Optional.of(kinds.of(one.kind()).path(one.id()));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the reader's now: of two at the same moment one gets it. */
    private boolean taken(NextFiles.Candidate one) {
        return access.mayOpen(one.kind(), one.id())
                && present.taken(List.of(one.id())).isEmpty()
                && work.take(one.kind(), one.id());
    }
}
