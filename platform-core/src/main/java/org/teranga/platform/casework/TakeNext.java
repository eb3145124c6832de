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
import org.teranga.platform.casework.member.CaseMember;
import org.teranga.platform.casework.member.CaseMembers;
import org.teranga.platform.i18n.Formats;

/**
 * Brings a member of the team what is best done next: their own tasks of today and before, else the best of nobody's, which they take by
 * that. What somebody has open at this moment is left to them.
 */
@ApplicationScoped
@Transactional
class TakeNext {
    private static final int SOME = 20;

    private final TaskList tasks;
    private final Instance<NextFiles> features;
    private final CaseFileKinds kinds;
    private final FileAccess access;
    private final PresentInLists present;
    private final WorkOnFile work;
    private final CaseMembers members;
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
            Clock clock) {
        this.tasks = tasks;
        this.features = features;
        this.kinds = kinds;
        this.access = access;
        this.present = present;
        this.work = work;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @param but the one from which the member comes; null for none
     * @return the address of its page, without the language in front; empty where nothing waits
     */
    Optional<String> next(@Nullable UUID but) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<CaseTask> due = tasks.part(TaskList.Whose.ME, false, SOME, 0).stream()
                .filter(task -> !task.due().isAfter(today))
                .filter(task -> !task.subject().equals(but))
                .toList();
        Set<UUID> taken = present.taken(due.stream().map(CaseTask::subject).toList());
        Optional<String> own = due.stream()
                .filter(task -> !taken.contains(task.subject()))
                .filter(task -> present.first(task.subject()))
                .findFirst()
                .map(task -> kinds.of(task.kind()).path(task.subject()));
        return own.or(() -> nobodys(but));
    }

    private Optional<String> nobodys(@Nullable UUID but) {
        CaseMember member = members.of(access.reader());
        List<NextFiles.Candidate> best = features.stream()
                .flatMap(feature -> feature.best(member, SOME).stream())
                .sorted(Comparator.comparingLong(NextFiles.Candidate::worth).reversed())
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
