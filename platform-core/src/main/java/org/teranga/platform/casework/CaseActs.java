package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** What was done with many files at once, and how each was before. */
@ApplicationScoped
@Transactional
class CaseActs {
    static final String ASSIGN = "assign";
    static final String SHARE = "share";
    static final String STAGE = "stage";

    /** For so long it can be undone. */
    static final Duration UNDONE = Duration.ofDays(3);

    /** Those that somebody else has are left, unless a lead does it. */
    private static final String FREE = " and (:lead or f.owner is null or f.owner = :me)";

    /** Those that nobody has. */
    private static final String UNOWNED = " and f.owner is null";

    private static final String KEPT = """
            insert into platform.case_act_file
                (tenant_id, act_id, file_id, owner, stage, stage_at, call_at, parked_until, left_at)
            select f.tenant_id, :act, f.id, f.owner, f.stage, f.stage_at, f.call_at, f.parked_until, f.version
            from platform.case_file f where f.tenant_id = :tenant and f.kind = :kind and f.subject_id = any (:ids)
            """;

    private final TenantDatabase database;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    CaseActs(TenantDatabase database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /** Something that was done. */
    record Act(UUID id, String kind, UUID by, @Nullable Instant undoneAt) {}

    /** A file that is as it was again. */
    record Back(UUID subject, Stage stage, @Nullable Instant callAt) {}

    /** Begins one; what can be undone no more is forgotten. */
    UUID begin(String kind, String what) {
        Instant now = clock.instant();
        forget(now);
        UUID act = Uuid7.at(now);
        database.sql("insert into platform.case_act (tenant_id, id, kind, what, at, by)"
                        + " values (:tenant, :act, :kind, :what, :now, :by)")
                .bind("act", act)
                .bind("kind", kind)
                .bind("what", what)
                .bind("now", now)
                .bind("by", person.requiredSubject())
                .update();
        return act;
    }

    private void forget(Instant now) {
        database.sql("delete from platform.case_act where tenant_id = :tenant and at < :before")
                .bind("before", now.minus(UNDONE))
                .update();
    }

    /** Who asks. */
    record Asker(UUID account, boolean lead) {}

    /**
     * Gives files to somebody, those that they have already left out.
     *
     * @param by who hands them over, also what somebody else has where that is a lead; null for those alone that nobody has
     * @return what they are about
     */
    List<UUID> give(UUID act, String kind, Collection<UUID> ids, UUID to, @Nullable Asker by) {
        SqlStatement kept = database.sql(KEPT + (by == null ? UNOWNED : FREE) + " and f.owner is distinct from :to")
                .bind("act", act)
                .bind("kind", kind)
                .bindIds("ids", ids)
                .bind("to", to);
        if (by != null) {
            kept.bind("me", by.account).bind("lead", by.lead);
        }
        kept.update();
        database.sql("update platform.case_file f set owner = :to, version = f.version + 1"
                        + " from platform.case_act_file k where f.tenant_id = :tenant and k.tenant_id = :tenant"
                        + " and k.act_id = :act and k.file_id = f.id and f.subject_id = any (:ids)"
                        + " and f.version = k.left_at")
                .bind("act", act)
                .bind("to", to)
                .bindIds("ids", ids)
                .update();
        database.sql("update platform.case_act_file k set left_at = f.version from platform.case_file f"
                        + " where k.tenant_id = :tenant and f.tenant_id = :tenant and k.act_id = :act and f.id = k.file_id"
                        + " and f.subject_id = any (:ids)")
                .bind("act", act)
                .bindIds("ids", ids)
                .update();
        return kept(act, ids);
    }

    /**
     * Keeps how files are before they are moved, those that stand there already left out.
     *
     * @return what they are about
     */
    List<UUID> keep(UUID act, String kind, Collection<UUID> ids, String stage, Asker by) {
        database.sql(KEPT + FREE + " and (f.stage <> :stage or f.stage in ('call_back', 'parked'))")
                .bind("act", act)
                .bind("kind", kind)
                .bindIds("ids", ids)
                .bind("me", by.account)
                .bind("lead", by.lead)
                .bind("stage", stage)
                .update();
        return kept(act, ids);
    }

    /** How many of these stand at a stage already, with neither moment nor day. */
    int standing(String kind, Collection<UUID> ids, String stage) {
        return database.sql("select count(*) from platform.case_file where tenant_id = :tenant and kind = :kind"
                        + " and subject_id = any (:ids) and stage = :stage and stage not in ('call_back', 'parked')")
                .bind("kind", kind)
                .bindIds("ids", ids)
                .bind("stage", stage)
                .one(Integer.class);
    }

    /** Files are left as they are now: what changes after that is not undone. */
    void left(UUID act) {
        database.sql(
                        "update platform.case_act_file k set left_at = f.version from platform.case_file f"
                                + " where k.tenant_id = :tenant and f.tenant_id = :tenant and k.act_id = :act and f.id = k.file_id")
                .bind("act", act)
                .update();
    }

    /** One that can still be undone, held. */
    Optional<Act> held(UUID act) {
        return database.sql("select id, kind, by, undone_at from platform.case_act"
                        + " where tenant_id = :tenant and id = :act and at >= :since for update")
                .bind("act", act)
                .bind("since", clock.instant().minus(UNDONE))
                .first(Act.class);
    }

    int size(UUID act) {
        return database.sql("select count(*) from platform.case_act_file where tenant_id = :tenant and act_id = :act")
                .bind("act", act)
                .one(Integer.class);
    }

    /**
     * Makes each file as it was, unless it has changed since.
     *
     * @param able    who may have files: who had one and may no more gets none
     * @param own     every id of the reader: their own files stay
     * @param besides and those that are their own matter besides
     */
    List<Back> undo(UUID act, Set<UUID> able, Set<UUID> own, Set<UUID> besides) {
        database.sql("update platform.case_act set undone_at = :now where tenant_id = :tenant and id = :act")
                .bind("act", act)
                .bind("now", clock.instant())
                .update();
        List<Back> back = database.sql("""
                        select f.subject_id as subject, k.stage, k.call_at from platform.case_act_file k
                        join platform.case_file f on f.tenant_id = :tenant and f.id = k.file_id and f.version = k.left_at
                            and not (f.persons && :own) and f.subject_id <> all (:besides)
                        where k.tenant_id = :tenant and k.act_id = :act for update of f
                        """)
                .bind("act", act)
                .bindIds("own", own)
                .bindIds("besides", besides)
                .list(Back.class);
        database.sql("""
                        update platform.case_file f set owner = case when k.owner = any (:able) then k.owner end,
                            stage = k.stage, stage_at = k.stage_at, call_at = k.call_at, parked_until = k.parked_until,
                            version = f.version + 1
                        from platform.case_act_file k where f.tenant_id = :tenant and k.tenant_id = :tenant
                            and k.act_id = :act and k.file_id = f.id and f.subject_id = any (:back)
                        """)
                .bind("act", act)
                .bindIds("able", able)
                .bindIds("back", back.stream().map(Back::subject).toList())
                .update();
        return back;
    }

    /** Members of the team, who has the fewest open files of a kind first. */
    List<UUID> leastFirst(String kind, Collection<UUID> among) {
        Map<UUID, Long> load = new HashMap<>();
        database.sql(
                        "select owner, count(*) as files from platform.case_file where tenant_id = :tenant and kind = :kind"
                                + " and owner = any (:among) group by owner")
                .bind("kind", kind)
                .bindIds("among", among)
                .list(Load.class)
                .forEach(one -> load.put(one.owner, one.files));
        List<UUID> least = new ArrayList<>(among.stream().distinct().toList());
        least.sort(
                Comparator.comparing((UUID one) -> load.getOrDefault(one, 0L)).thenComparing(UUID::compareTo));
        return least;
    }

    /** How many of these somebody has already. */
    int owned(String kind, Collection<UUID> ids, UUID owner) {
        return database.sql("select count(*) from platform.case_file where tenant_id = :tenant and kind = :kind"
                        + " and subject_id = any (:ids) and owner = :owner")
                .bind("kind", kind)
                .bindIds("ids", ids)
                .bind("owner", owner)
                .one(Integer.class);
    }

    private List<UUID> kept(UUID act, Collection<UUID> ids) {
        return database.sql("select f.subject_id from platform.case_act_file k join platform.case_file f"
                        + " on f.tenant_id = :tenant and f.id = k.file_id"
                        + " where k.tenant_id = :tenant and k.act_id = :act and f.subject_id = any (:ids)")
                .bind("act", act)
                .bindIds("ids", ids)
                .list(UUID.class);
    }

    private record Load(UUID owner, long files) {}
}
