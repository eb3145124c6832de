package org.teranga.matching.moveon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** The steps of plans. Each statement names the plan: a step of another plan is as good as none. */
@ApplicationScoped
@Transactional
public class MoveOnSteps {
    /** More has nobody's plan. */
    public static final int MOST = 200;

    /** More than these the team proposes to nobody at once. */
    public static final int MOST_PROPOSED = 40;

    private static final String TITLE = "move_on_step.title";
    private static final String NOTE = "move_on_step.note";

    /** Whoever sets a date so near knows of it. */
    private static final int NEAR_DAYS = 7;

    private static final String COLUMNS =
            "select s.id, s.person_id, s.track, s.template, s.title, s.note, s.due, s.state,"
                    + " s.proposed_by, s.changed_at, s.asked_at is not null as asked, s.need_id as need from matching.move_on_step s"
                    + " where s.tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    MoveOnSteps(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** All of a plan, and those that are proposed: what has a date first, in its order, then as they came. */
    public List<MoveOnStep> of(UUID plan) {
        return database
                .sql(COLUMNS + "s.plan_id = :plan order by s.due nulls last, s.added_at, s.id")
                .bind("plan", plan)
                .list(Row.class)
                .stream()
                .map(this::opened)
                .toList();
    }

    /** Some of them, of any plan, for whoever was asked whether they may be read. */
    public List<MoveOnStep> of(Collection<UUID> ids) {
        return database
                .sql(COLUMNS + "s.id = any (:ids) order by s.due nulls last, s.added_at, s.id")
                .bindIds("ids", ids)
                .list(Row.class)
                .stream()
                .map(this::opened)
                .toList();
    }

    /** One of a plan; empty where it has none such. */
    public Optional<MoveOnStep> find(UUID plan, UUID id) {
        return database.sql(COLUMNS + "s.plan_id = :plan and s.id = :id")
                .bind("plan", plan)
                .bind("id", id)
                .first(Row.class)
                .map(this::opened);
    }

    /** How many a plan has; what is only proposed to it is not in it. */
    public int count(UUID plan) {
        return counted(plan, "state <> 'proposed'");
    }

    /** How many are proposed to it. */
    public int proposed(UUID plan) {
        return counted(plan, "state = 'proposed'");
    }

    private int counted(UUID plan, String which) {
        return database.sql("select cast(count(*) as integer) from matching.move_on_step"
                        + " where tenant_id = :tenant and plan_id = :plan and " + which)
                .bind("plan", plan)
                .one(Integer.class);
    }

    /**
     * Adds one; of a template that the plan has, or that is proposed to it, nothing comes twice: one that is proposed is taken by it.
     *
     * @param by who of the team proposes it; null where the household adds it
     */
    public void add(MoveOnPlan plan, NewStep step, @Nullable UUID by) {
        Instant now = clock.instant();
        database.sql("""
                        insert into matching.move_on_step (tenant_id, id, plan_id, person_id, track, template, title, note, due, state,
                            proposed_by, added_at, changed_at, reminded_on)
                        values (:tenant, :id, :plan, :person, :track, :template, :title, :note, :due, :state, :by, :now, :now, :reminded)
                        on conflict (tenant_id, plan_id, template) where template is not null do update
                            set state = 'open', changed_at = excluded.changed_at
                            where move_on_step.state = 'proposed' and excluded.state = 'open'
                        """)
                .bind("id", Uuid7.at(now))
                .bind("plan", plan.id())
                .bind("person", plan.person())
                .bind("track", step.track().code())
                .bind("template", step.template())
                .bind("title", sealed(plan.person(), TITLE, step.title()))
                .bind("note", sealed(plan.person(), NOTE, step.note()))
                .bind("due", step.due())
                .bind("state", by == null ? MoveOnStep.OPEN : MoveOnStep.PROPOSED)
                .bind("by", by)
                .bind("now", now)
                .bind("reminded", near(step.due()))
                .update();
    }

    /** The household says anew by when, and what it notes; its own words for what is done only where it is in own words. */
    public void change(MoveOnPlan plan, MoveOnStep step, String title, String note, @Nullable LocalDate due) {
        boolean sameDay = due == null ? step.due() == null : due.equals(step.due());
        changing(
                        "title = :title, note = :note, due = :due, reminded_on = case when :same then reminded_on"
                                + " else cast(:reminded as date) end",
                        plan,
                        step.id())
                .bind("title", sealed(plan.person(), TITLE, step.template().isEmpty() ? title : ""))
                .bind("note", sealed(plan.person(), NOTE, note))
                .bind("due", due)
                .bind("same", sameDay)
                .bind("reminded", near(due))
                .update();
    }

    /** It is open, done or skipped from now on. */
    public void become(MoveOnPlan plan, UUID id, String state) {
        changing("state = :state", plan, id).bind("state", state).update();
    }

    /** The household goes on with it: it answers what it is asked about a step that stands still. */
    public void goesOn(MoveOnPlan plan, UUID id, @Nullable LocalDate due) {
        changing("due = :due, reminded_on = :reminded", plan, id)
                .bind("due", due)
                .bind("reminded", near(due))
                .update();
    }

    /** A need was made of it. */
    public void becameNeed(MoveOnPlan plan, UUID id, UUID need) {
        changing("need_id = :need", plan, id).bind("need", need).update();
    }

    /** It is gone. */
    public void delete(MoveOnPlan plan, UUID id) {
        database.sql("delete from matching.move_on_step where tenant_id = :tenant and plan_id = :plan and id = :id")
                .bind("plan", plan.id())
                .bind("id", id)
                .update();
    }

    private SqlStatement changing(String what, MoveOnPlan plan, UUID id) {
        return database.sql("update matching.move_on_step set " + what
                        + ", changed_at = :now, asked_at = null, told_at = null"
                        + " where tenant_id = :tenant and plan_id = :plan and id = :id")
                .bind("plan", plan.id())
                .bind("id", id)
                .bind("now", clock.instant());
    }

    private @Nullable LocalDate near(@Nullable LocalDate due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return due != null && !due.isAfter(today.plusDays(NEAR_DAYS)) ? today : null;
    }

    private byte @Nullable [] sealed(UUID person, String field, String words) {
        return words.isBlank() ? null : cipher.encrypt(person, field, words);
    }

    private String opened(UUID person, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(person, field, sealed).orElse("");
    }

    private MoveOnStep opened(Row row) {
        return new MoveOnStep(
                row.id,
                row.track,
                row.template == null ? "" : row.template,
                opened(row.personId, TITLE, row.title),
                opened(row.personId, NOTE, row.note),
                row.due,
                row.state,
                row.proposedBy,
                row.changedAt,
                row.asked,
                row.need);
    }

    private record Row(
            UUID id,
            UUID personId,
            String track,
            @Nullable String template,
            byte @Nullable [] title,
            byte @Nullable [] note,
            @Nullable LocalDate due,
            String state,
            @Nullable UUID proposedBy,
            Instant changedAt,
            boolean asked,
            @Nullable UUID need) {}
}
