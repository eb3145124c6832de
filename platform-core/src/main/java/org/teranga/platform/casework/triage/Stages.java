package org.teranga.platform.casework.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** Moves files from stage to stage, and tells whoever observes {@link StageMoved}, in the running transaction. */
@ApplicationScoped
@Transactional
public class Stages {
    private static final String SET = "update platform.case_file set stage = :stage, stage_at = :now,"
            + " call_at = cast(:call as timestamptz), parked_until = cast(:until as date), version = version + 1"
            + " where tenant_id = :tenant and kind = :kind and subject_id = any (:subjects)";

    private final TenantDatabase database;
    private final Event<StageMoved> moved;
    private final Clock clock;

    @Inject
    Stages(TenantDatabase database, Event<StageMoved> moved, Clock clock) {
        this.database = database;
        this.moved = moved;
        this.clock = clock;
    }

    /** Moves the files of these, which have begun. */
    public void move(String kind, Collection<UUID> subjects, Move move) {
        if (subjects.isEmpty()) {
            return;
        }
        set(kind, subjects, move).update();
        moved.fire(new StageMoved(kind, subjects, move.to()));
    }

    /**
     * Where a file goes by a call that did not reach anybody: to be called again in another part of the week, or, after enough tries, no
     * more. Calls before somebody was last reached do not count.
     *
     * @param file in which this call is noted already
     */
    public Move afterNoAnswer(UUID file) {
        ZonedDateTime now = clock.instant().atZone(Formats.ZONE);
        List<ZonedDateTime> tries = new ArrayList<>(database.sql("""
                        select at from platform.case_note where tenant_id = :tenant and file_id = :file and channel = 'call'
                            and went in ('no_answer', 'voicemail') and at > coalesce((select max(r.at) from platform.case_note r
                                where r.tenant_id = :tenant and r.file_id = :file and r.went = 'reached'), '-infinity')
                        """).bind("file", file).list(Instant.class).stream()
                .map(at -> at.atZone(Formats.ZONE))
                .toList());
        return CallHours.enough(tries)
                ? Move.to(Stage.UNREACHABLE)
                : Move.callAt(CallHours.next(tries, now).toInstant());
    }

    /** Files of a kind that are parked until today or a day before, some of them, by what they are about. */
    public List<UUID> over(String kind, LocalDate today, int most) {
        return database.sql("select subject_id from platform.case_file where tenant_id = :tenant and kind = :kind"
                        + " and stage = 'parked' and parked_until <= :today order by subject_id limit :most")
                .bind("kind", kind)
                .bind("today", today)
                .bind("most", most)
                .list(UUID.class);
    }

    private SqlStatement set(String kind, Collection<UUID> subjects, Move move) {
        return database.sql(SET)
                .bind("kind", kind)
                .bindIds("subjects", subjects)
                .bind("stage", move.to().code())
                .bind("now", clock.instant())
                .bind("call", move.callAt())
                .bind("until", move.until());
    }
}
