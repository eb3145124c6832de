package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** One look at the plans of the open association, each plan in a transaction of its own; whatever runs twice writes once. */
@ApplicationScoped
@Transactional
class PlanRound {
    /** From the eighth night on somebody is asked. */
    static final int SECOND_WEEK = 7;

    /** So many days before a date the household is reminded, and once more the day before. */
    static final int AHEAD = 7;

    /** A step stands still so many days after its date. */
    static final int PAST_DAYS = 14;

    /** Or so many days after anybody did something about it. */
    static final int QUIET_DAYS = 60;

    /** So many days nobody answered. */
    static final int SILENT_DAYS = 14;

    private static final String KIND = "need";
    private static final int TASK_DAYS = 7;
    private static final int MOST = 100_000;

    private static final String SECOND = """
            select distinct n.person_id from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            where p.tenant_id = :tenant and p.inhabited and p.starts_on <= :week and not exists
                (select 1 from matching.move_on_plan m where m.tenant_id = p.tenant_id and (m.person_id = n.person_id
                    or m.person_id in (select o.person_id from matching.need o where o.tenant_id = p.tenant_id and o.account_id = n.account_id)))
                and not exists (select 1 from matching.identity_change c where c.tenant_id = p.tenant_id and c.record_kind = 'need'
                    and c.record_id = n.id and c.outcome is null and c.old_person <> c.new_person)
            """;

    private static final String COMING = """
            s.state = 'open' and s.due between :today and cast(:today as date) + 7
                and (s.reminded_on is null or s.reminded_on < s.due - 7 or s.due <= cast(:today as date) + 1 and s.reminded_on < s.due - 1)
            """;

    private static final String STANDING = """
            s.state = 'open' and s.asked_at is null
                and (s.due < :past and s.changed_at < :late or s.changed_at < :quiet and (s.due is null or s.due < :today))
            """;

    private static final String PLANS = """
            select distinct s.plan_id from matching.move_on_step s
            join matching.move_on_plan m on m.tenant_id = s.tenant_id and m.id = s.plan_id and m.wanted
            where s.tenant_id = :tenant and\s""";

    private static final String OF_PLAN = """
            select s.id, s.plan_id as plan from matching.move_on_step s
            join matching.move_on_plan m on m.tenant_id = s.tenant_id and m.id = s.plan_id and m.wanted
            where s.tenant_id = :tenant and s.plan_id = :plan and %s for update of s
            """;

    private static final String SILENT = """
            select s.id, s.plan_id as plan from matching.move_on_step s
            join matching.move_on_plan m on m.tenant_id = s.tenant_id and m.id = s.plan_id and m.wanted
            where s.tenant_id = :tenant and s.state = 'open' and s.asked_at < :silent%s and exists
                (select 1 from matching.move_on_share h where h.tenant_id = s.tenant_id and h.plan_id = s.plan_id
                    and h.placement_id is null and (h.step_id = s.id or h.track = s.track))
            order by s.plan_id
            """;

    private final TenantDatabase database;
    private final MoveOnPlans plans;
    private final PlanLetters letters;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    PlanRound(TenantDatabase database, MoveOnPlans plans, PlanLetters letters, CaseTasks tasks, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.letters = letters;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Households whose stay has come to its second week, and whom nobody asked. */
    List<UUID> unasked() {
        return database.sql(SECOND).bind("week", today().minusDays(SECOND_WEEK)).list(UUID.class);
    }

    /** Asks one whether it would like a plan, once. */
    void ask(UUID person) {
        plans.ask(person, null).ifPresent(plan -> letters.write(plan.id(), PlanLetters.ASKED));
    }

    /** Plans of which a date comes. */
    List<UUID> coming() {
        return database.sql(PLANS + COMING).bind("today", today()).list(UUID.class);
    }

    /** Reminds a household of what comes; whatever is due at once is one letter. */
    void remind(UUID plan) {
        List<Step> some = database.sql(OF_PLAN.formatted(COMING))
                .bind("plan", plan)
                .bind("today", today())
                .list(Step.class);
        marking("reminded_on = :today", some).bind("today", today()).update();
        write(some, PlanLetters.DATE);
    }

    /** Plans of which a step stands still. */
    List<UUID> standing() {
        return still(database.sql(PLANS + STANDING)).list(UUID.class);
    }

    /** Asks a household about those that stand still. */
    void stand(UUID plan) {
        List<Step> some = still(database.sql(OF_PLAN.formatted(STANDING)))
                .bind("plan", plan)
                .list(Step.class);
        marking("asked_at = :now", some).bind("now", clock.instant()).update();
        write(some, PlanLetters.STILL);
    }

    private SqlStatement still(SqlStatement statement) {
        return statement
                .bind("today", today())
                .bind("past", today().minusDays(PAST_DAYS))
                .bind("late", before(PAST_DAYS))
                .bind("quiet", before(QUIET_DAYS));
    }

    /** Tells the team where nobody answered about a step that is open to it, once; and no more once it is answered, or closed. */
    void tell() {
        List<Step> silent = silent("");
        List<Step> untold = silent(" and s.told_at is null");
        Set<UUID> over = new HashSet<>(tasks.waiting(KIND, PlanTask.STANDS, null, MOST));
        over.removeAll(everyNeed(silent));
        tasks.doneAll(KIND, List.copyOf(over), PlanTask.STANDS);
        tasks.openEach(KIND, needs(untold), PlanTask.STANDS, today().plusDays(TASK_DAYS));
        marking("told_at = :now", untold).bind("now", clock.instant()).update();
    }

    private List<Step> silent(String which) {
        return database.sql(SILENT.formatted(which))
                .bind("silent", before(SILENT_DAYS))
                .list(Step.class);
    }

    private Set<UUID> needs(List<Step> steps) {
        return steps.stream()
                .map(Step::plan)
                .distinct()
                .flatMap(plan -> letters.need(plan).stream())
                .collect(Collectors.toSet());
    }

    /** Of the households of these: a task stays where it was opened, also where they ask for something else since. */
    private Set<UUID> everyNeed(List<Step> steps) {
        return new HashSet<>(database.sql("select n.id from matching.need n join matching.move_on_plan m"
                        + " on m.tenant_id = :tenant and m.person_id = n.person_id"
                        + " where n.tenant_id = :tenant and m.id = any (:plans)")
                .bindIds("plans", steps.stream().map(Step::plan).distinct().toList())
                .list(UUID.class));
    }

    private void write(List<Step> steps, String letter) {
        steps.stream().map(Step::plan).distinct().forEach(plan -> letters.write(plan, letter));
    }

    private SqlStatement marking(String what, List<Step> steps) {
        return database.sql(
                        "update matching.move_on_step set " + what + " where tenant_id = :tenant and id = any (:ids)")
                .bindIds("ids", steps.stream().map(Step::id).toList());
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private record Step(UUID id, UUID plan) {}
}
