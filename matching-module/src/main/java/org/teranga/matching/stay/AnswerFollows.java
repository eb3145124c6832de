package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.StayTask;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** What comes of an answer of one side of a stay, in its transaction: a call for who would like to talk. Of who is not well see incidents. */
@ApplicationScoped
class AnswerFollows {
    private static final String KIND = "placement";

    /** Within how many days somebody calls who would like to talk. */
    private static final int TALK_DAYS = 2;

    private final CaseTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AnswerFollows(CaseTasks tasks, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** One side said this. */
    void said(PlacementId placement, String answer) {
        if (answer.equals("talk")) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            tasks.open(KIND, placement.value(), StayTask.TALK_WANTED, today.plusDays(TALK_DAYS));
        }
        audit.record("stay.said", KIND, placement.value());
    }

    /** Staff spoke with one side: whoever was to call has called. */
    void called(PlacementId placement) {
        tasks.done(KIND, placement.value(), StayTask.TALK_WANTED);
        tasks.done(KIND, placement.value(), StayTask.FOLLOW_UP_CALL);
    }
}
