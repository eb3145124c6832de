package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/**
 * Tells files what waits in them, for features: a check runs out, an answer is due, a letter came back. In one file there is one open task
 * of each sort; opened once more it takes the new day.
 */
@ApplicationScoped
@Transactional
public class CaseTasks {
    /** What somebody of the team said comes next. */
    public static final String NEXT_STEP = "next_step";
    /** Nobody has the file, or it is open what comes next, for longer than the association's term. */
    public static final String UNOWNED = "unowned";
    /** A letter came back. */
    public static final String LETTER_RETURNED = "letter_returned";
    /** A check runs out. */
    public static final String CHECK_ENDS = "check_ends";
    /** More will be asked from a day on. */
    public static final String ASKED_FROM = "asked_from";
    /** A host says that two offers are of one home: somebody of the team looks, and joins them or not. */
    public static final String SAME_HOME = "same_home";
    /** Another adult lives where a household was asked to go, or lives. */
    public static final String ADULT_MOVED_IN = "adult_moved_in";
    /** A home has another address than the one that was visited, or the one that was visited was told afterwards. */
    public static final String HOME_MOVED = "home_moved";
    /** They are to be called at a moment that is set. */
    public static final String CALL_AGAIN = "call_again";
    /** Somebody's answer is awaited. */
    public static final String ANSWER_DUE = "answer_due";
    /** A text message did not arrive, and never will. */
    public static final String TEXT_FAILED = "text_failed";
    /** Somebody who has no e-mail address wants no text messages any more. */
    public static final String TEXT_STOPPED = "text_stopped";
    /** Somebody wrote to the team, and nobody has answered. It waits as well where nothing can come of the file any more. */
    public static final String MESSAGE_WAITS = "message_waits";

    /**
     * SQL: the file {@code f} has somebody who knows what comes next: a step with its day, a call at its hour, or a stage in which it waits for
     * others.
     */
    static final String LOOKED_AFTER = "f.owner is not null and (f.next_on is not null or f.call_at is not null"
            + " or f.stage in ('ready', 'parked', 'unreachable', 'refused'))";

    private final TenantDatabase database;
    private final CaseFileKinds kinds;
    private final CaseFiles files;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    CaseTasks(TenantDatabase database, CaseFileKinds kinds, CaseFiles files, CurrentPerson person, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.files = files;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Something waits in a file, in the running transaction; nothing happens where there is no such file.
     *
     * @param kind the code of the kind of file
     * @param id   which offer, need, home or placement
     * @param what a code; {@code casework.task.<code>} says it in words
     * @param due  by when
     */
    public void open(String kind, UUID id, String what, LocalDate due) {
        kinds.find(kind).ifPresent(one -> openAll(kind, one.find(List.of(id)), what, due));
    }

    /** As {@link #open}, in many files of a kind; those that there are not are left out. */
    public void openEach(String kind, Collection<UUID> ids, String what, LocalDate due) {
        kinds.find(kind).filter(any -> !ids.isEmpty()).ifPresent(one -> openAll(kind, one.find(ids), what, due));
    }

    /** As {@link #open}, in many files. */
    public void openAll(String kind, Collection<CaseSubject> subjects, String what, LocalDate due) {
        openAll(kind, subjects, what, due, null);
    }

    /** @param cause the keyed hash of the address or number that caused it; null for nothing of that kind */
    void openAll(String kind, Collection<CaseSubject> subjects, String what, LocalDate due, @Nullable String cause) {
        if (subjects.isEmpty()) {
            return;
        }
        files.begin(kind, subjects);
        Instant now = clock.instant();
        database.sql("""
                        insert into platform.case_task (tenant_id, id, file_id, what, due, opened_at, opened_by, cause)
                        select f.tenant_id, :id, f.id, :what, :due, :now, cast(:by as uuid), :cause from platform.case_file f
                        where f.tenant_id = :tenant and f.kind = :kind and f.subject_id = :subject
                        on conflict (tenant_id, file_id, what) where done_at is null
                            do update set due = excluded.due, cause = excluded.cause
                        """)
                .bind("what", what)
                .bind("due", due)
                .bind("now", now)
                .bind("by", person.subject().orElse(null))
                .bind("kind", kind)
                .bind("cause", cause)
                .updateEach(
                        subjects,
                        (one, values) -> values.bind("id", Uuid7.at(now)).bind("subject", one.id()));
    }

    /** It does not wait any more; nothing happens where it did not. */
    public void done(String kind, UUID id, String what) {
        doneAll(kind, List.of(id), what);
    }

    /** As {@link #done}, in many files. */
    public void doneAll(String kind, Collection<UUID> ids, String what) {
        ending("and t.what = :what", kind, ids).bind("what", what).update();
    }

    /** What {@link #UNOWNED} asks for is done in those of these files that are looked after. */
    void settle(String kind, Collection<UUID> ids) {
        ending("and t.what = :what and " + LOOKED_AFTER, kind, ids)
                .bind("what", UNOWNED)
                .update();
    }

    /** Nothing waits any more in these files, but for messages. */
    void endAll(String kind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            ending("and t.what <> :message", kind, ids)
                    .bind("message", MESSAGE_WAITS)
                    .update();
        }
    }

    private SqlStatement ending(String which, String kind, Collection<UUID> ids) {
        return database.sql("""
                        update platform.case_task t set done_at = :now, done_by = cast(:by as uuid)
                        from platform.case_file f
                        where t.tenant_id = :tenant and f.tenant_id = t.tenant_id and f.id = t.file_id and t.done_at is null
                            and f.kind = :kind and f.subject_id = any (:ids)
                        """ + which)
                .bind("now", clock.instant())
                .bind("by", person.subject().orElse(null))
                .bind("kind", kind)
                .bindIds("ids", ids);
    }

    /** An open task, and by which address or number it was caused. */
    record Caused(UUID id, UUID subjectId, String what, String cause) {}

    /** Those of a kind of file that were caused by an address or a number, by id, after one of them. */
    List<Caused> caused(String kind, @Nullable UUID after, int most) {
        return database.sql("""
                        select t.id, f.subject_id, t.what, t.cause from platform.case_task t
                        join platform.case_file f on f.tenant_id = t.tenant_id and f.id = t.file_id
                        where t.tenant_id = :tenant and t.done_at is null and t.cause is not null and f.kind = :kind
                            and (cast(:after as uuid) is null or t.id > :after)
                        order by t.id limit :most
                        """)
                .bind("kind", kind)
                .bind("after", after)
                .bind("most", most)
                .list(Caused.class);
    }

    /** Whether something of a sort waits in a file. */
    public boolean waits(String kind, UUID id, String what) {
        return database.sql(
                        "select 1 from platform.case_task t join platform.case_file f on f.tenant_id = t.tenant_id and"
                                + " f.id = t.file_id where t.tenant_id = :tenant and t.done_at is null and f.kind = :kind"
                                + " and f.subject_id = :id and t.what = :what")
                .bind("kind", kind)
                .bind("id", id)
                .bind("what", what)
                .any();
    }

    /** Which files of a kind have an open task of a sort, by id, after one of them. */
    public List<UUID> waiting(String kind, @Nullable String what, @Nullable UUID after, int most) {
        return database.sql("""
                        select distinct f.subject_id from platform.case_task t
                        join platform.case_file f on f.tenant_id = t.tenant_id and f.id = t.file_id
                        where t.tenant_id = :tenant and t.done_at is null and f.kind = :kind
                            and (cast(:what as text) is null or t.what = :what)
                            and (cast(:after as uuid) is null or f.subject_id > :after)
                        order by f.subject_id limit :most
                        """)
                .bind("kind", kind)
                .bind("what", what)
                .bind("after", after)
                .bind("most", most)
                .list(UUID.class);
    }
}
