package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.triage.Move;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.casework.triage.Stages;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** Moves a file of what comes in from stage to stage: by hand, by a call that was noted, or since its day has come. */
@ApplicationScoped
@Transactional
public class MoveFile {
    /** A call moves these; who is ready, parked or refused stays so. */
    private static final Set<Stage> MOVED_BY_CALLS =
            EnumSet.of(Stage.NEW, Stage.CALLED, Stage.CALL_BACK, Stage.UNREACHABLE);

    private static final int SOME = 500;
    private static final int CALL_HOUR = 10;

    private final FileAccess access;
    private final CaseFileKinds kinds;
    private final CaseFiles files;
    private final FileHolds holds;
    private final Stages stages;
    private final CaseTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MoveFile(
            FileAccess access,
            CaseFileKinds kinds,
            CaseFiles files,
            FileHolds holds,
            Stages stages,
            CaseTasks tasks,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.kinds = kinds;
        this.files = files;
        this.holds = holds;
        this.stages = stages;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves one by hand.
     *
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal as {@link FileAccess#open}; not found where its kind has no stages; conflict with who changed it meanwhile, and where
     *     nothing can come of it any more
     */
    public void move(String kind, UUID subject, Move move, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        if (!opened.kind().triaged()) {
            throw Refusal.notFound();
        }
        CaseFile file = files.held(opened.code(), opened.subject());
        holds.requireUnchanged(opened, file, seen);
        if (!opened.subject().open()) {
            throw Refusal.conflict("casework.stage.over");
        }
        to(opened.code(), List.of(subject), move);
        audit.record(move.to() == Stage.PARKED ? "file.park" : "file.stage", opened.code(), opened.id());
    }

    /**
     * The team says no. Whoever calls this writes to the person.
     *
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal as {@link #move}, and as {@link CaseFileKind#decline}
     */
    public void decline(String kind, UUID subject, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        holds.requireUnchanged(opened, files.held(opened.code(), opened.subject()), seen);
        opened.kind().decline(subject);
        to(opened.code(), List.of(subject), Move.to(Stage.REFUSED));
        audit.record("file.decline", opened.code(), opened.id());
    }

    /**
     * The team takes up again what it said no to: somebody looks at it anew.
     *
     * @param seen the version that the reader saw; null for a program
     * @throws Refusal as {@link #move}, and as {@link CaseFileKind#takeUp}; conflict where no no was said
     */
    public void takeUp(String kind, UUID subject, @Nullable Long seen) {
        OpenedFile opened = access.open(kind, subject);
        CaseFile file = files.held(opened.code(), opened.subject());
        holds.requireUnchanged(opened, file, seen);
        if (file.standing().stage() != Stage.REFUSED) {
            throw Refusal.conflict("casework.no.none");
        }
        opened.kind().takeUp(subject);
        to(opened.code(), List.of(subject), Move.to(Stage.NEW));
        audit.record("file.stage", opened.code(), opened.id());
    }

    /** A call was noted in it. */
    void called(OpenedFile opened, CaseFile file, CallResult went) {
        if (!opened.kind().triaged() || !opened.subject().open()) {
            return;
        }
        Set<UUID> one = Set.of(opened.subject().id());
        if (went == CallResult.REACHED) {
            tasks.doneAll(opened.code(), one, CaseTasks.CALL_AGAIN);
        }
        if (MOVED_BY_CALLS.contains(file.standing().stage())) {
            to(
                    opened.code(),
                    one,
                    switch (went) {
                        case REACHED -> Move.to(Stage.CALLED);
                        case WRONG_NUMBER -> Move.to(Stage.UNREACHABLE);
                        case VOICEMAIL, NO_ANSWER -> stages.afterNoAnswer(file.id());
                    });
        }
    }

    /** They wrote: whom nobody reached, and who was parked until they say so, is called again. */
    public void wrote(String kind, UUID subject) {
        boolean back = files.find(kind, subject)
                .map(CaseFile::standing)
                .filter(one -> one.stage() == Stage.UNREACHABLE || one.stage() == Stage.PARKED && one.until() == null)
                .isPresent();
        if (back) {
            to(kind, List.of(subject), Move.callAt(clock.instant()));
        }
    }

    /** They said so themselves, or nobody did: the file is moved without anybody of the team. */
    public void moveFor(String kind, UUID subject, Move move) {
        begin(kind, List.of(subject));
        to(kind, List.of(subject), move);
    }

    /** Nobody answered for these: they wait until somebody does. */
    public void park(String kind, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            begin(kind, subjects);
            to(kind, subjects, Move.park(null));
        }
    }

    /** They have to be called, now. */
    public void callAgain(String kind, UUID subject) {
        moveFor(kind, subject, Move.callAt(clock.instant()));
    }

    /** It still stands: what was paused, or could not be reached, is theirs and ours again. */
    public void stands(String kind, UUID subject) {
        boolean back = files.find(kind, subject)
                .map(CaseFile::standing)
                .filter(one -> one.stage() == Stage.UNREACHABLE || one.stage() == Stage.PARKED)
                .isPresent();
        if (back) {
            to(kind, List.of(subject), Move.to(Stage.CALLED));
        }
    }

    private void begin(String kind, Collection<UUID> subjects) {
        kinds.find(kind).ifPresent(one -> files.begin(kind, one.find(subjects)));
    }

    /** What was parked until today is called again: whoever looks after it calls, and asks. */
    void unpark(CaseFileKind kind) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<UUID> over = kind.triaged() ? stages.over(kind.code(), today, SOME) : List.of();
        while (!over.isEmpty()) {
            to(
                    kind.code(),
                    over,
                    Move.callAt(today.atTime(CALL_HOUR, 0).atZone(Formats.ZONE).toInstant()));
            over = stages.over(kind.code(), today, SOME);
        }
    }

    /** Moves many, of which it was asked before whether they may be. */
    void all(String kind, Collection<UUID> subjects, Move move) {
        to(kind, subjects, move);
    }

    /** Many are as they were before: a call that was awaited is awaited again, and no other. */
    void backTo(String kind, List<CaseActs.Back> back) {
        back.stream().collect(Collectors.groupingBy(CaseActs.Back::stage)).forEach((stage, those) -> {
            Set<UUID> subjects = those.stream().map(CaseActs.Back::subject).collect(Collectors.toSet());
            if (stage != Stage.CALL_BACK) {
                tasks.doneAll(kind, subjects, CaseTasks.CALL_AGAIN);
            }
        });
        back.forEach(one -> {
            if (one.callAt() != null) {
                tasks.open(kind, one.subject(), CaseTasks.CALL_AGAIN, LocalDate.ofInstant(one.callAt(), Formats.ZONE));
            }
        });
    }

    private void to(String kind, Collection<UUID> subjects, Move move) {
        stages.move(kind, subjects, move);
        if (move.callAt() != null) {
            tasks.openEach(kind, subjects, CaseTasks.CALL_AGAIN, LocalDate.ofInstant(move.callAt(), Formats.ZONE));
        } else {
            tasks.doneAll(kind, subjects, CaseTasks.CALL_AGAIN);
        }
        tasks.settle(kind, subjects);
    }
}
