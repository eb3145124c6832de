package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.platform.casework.CaseFileKinds;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.casework.MoveFile;
import org.teranga.platform.i18n.Formats;

/** A message of a person is a task of whoever has the file, until the team has written back or said that it is done. */
@ApplicationScoped
class AwaitedAnswers {
    private static final int DAYS = 2;

    private final CaseTasks tasks;
    private final CaseFileKinds kinds;
    private final MoveFile move;
    private final Clock clock;

    @Inject
    AwaitedAnswers(CaseTasks tasks, CaseFileKinds kinds, MoveFile move, Clock clock) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.move = move;
        this.clock = clock;
    }

    /** A person wrote: the first message that waits says by when; whom nobody reached, or who was to say so, is called again. */
    void wrote(Correspondent from) {
        move.wrote(from.kind(), from.record());
        if (kinds.find(from.kind()).isPresent() && !tasks.waits(from.kind(), from.record(), CaseTasks.MESSAGE_WAITS)) {
            LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
            tasks.open(from.kind(), from.record(), CaseTasks.MESSAGE_WAITS, today.plusDays(DAYS));
        }
    }

    /** The team wrote back. */
    void answered(Correspondent to) {
        tasks.done(to.kind(), to.record(), CaseTasks.MESSAGE_WAITS);
    }
}
