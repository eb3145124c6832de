package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.step.TellSide;
import org.teranga.matching.pool.intake.NotErased;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Asks what became of it: stays that began have a question on the household's own page and no letter; one that has ended is asked of both by
 * a letter, and of the household once more in the sixth month after. Who said nothing is reminded once. Who can be written to by no way is a
 * task, which may end without a call. Twice does nothing.
 */
@ApplicationScoped
@Transactional
class OutcomeRound {
    /** So many days after the end the letter leaves: until then the one that told of the end leads to the same page. */
    static final int LETTER_AFTER = 7;

    /** After so many days who said nothing is reminded. */
    static final int REMINDED_AFTER = 14;

    private static final String KIND = "placement";
    private static final int MOST = 100_000;

    private static final String BEGUN = """
            select p.id, n.person_id as household, o.person_id as host, p.starts_on as began, cast(null as date) as ended
            from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.inhabited and not exists (select 1 from matching.outcome_question q
                where q.tenant_id = :tenant and q.placement_id = p.id and q.side = 'household' and q.moment = 'entry')
            """;

    /** Of long ago nobody is asked: a platform that is new to this asks nothing of what ended before. */
    private static final String ENDED = """
            select p.id, n.person_id as household, o.person_id as host, p.starts_on as began,
                cast(p.changed_at at time zone 'Europe/Paris' as date) as ended
            from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.state = 'ended' and p.sleeps_next is not null and p.changed_at > :since
                and not exists (select 1 from matching.outcome_question q
                    where q.tenant_id = :tenant and q.placement_id = p.id and q.moment = 'later')
                and not exists (select 1 from matching.outcome_closed c where c.tenant_id = :tenant
                    and c.month = date_trunc('month', p.changed_at at time zone 'Europe/Paris'))
                and\s""" + NotErased.SQL.replace("r.", "n.");

    /** Those whose letter is due, and those who are reminded. */
    private static final String TO_WRITE = """
            select placement_id as placement, side, moment, person_id, due, open_until, asked_at, reminded_at, answers, channel
            from matching.outcome_question where tenant_id = :tenant and answers is null and moment <> 'entry'
                and due <= case moment when 'exit' then :weekAgo else :today end and open_until >= :today
                and (asked_at is null or reminded_at is null and asked_at < :before) and\s""" + OutcomeQuestions.SAME + " order by due, placement_id, side limit 200";

    private static final String UNSAID = """
            select distinct placement_id from matching.outcome_question where tenant_id = :tenant
                and placement_id = any (:placements) and asked_at is not null and answers is null and open_until >= :today
            """;

    private final TenantDatabase database;
    private final OutcomeQuestions questions;
    private final Placements placements;
    private final Pairs pairs;
    private final TellSide tellSide;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    OutcomeRound(
            TenantDatabase database,
            OutcomeQuestions questions,
            Placements placements,
            Pairs pairs,
            TellSide tellSide,
            CaseTasks tasks,
            Clock clock) {
        this.database = database;
        this.questions = questions;
        this.placements = placements;
        this.pairs = pairs;
        this.tellSide = tellSide;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Stays that began, and stays that have ended, are asked from now on. */
    void begin() {
        database.sql(BEGUN).list(Lived.class).forEach(this::entered);
        database.sql(ENDED)
                .bind("since", clock.instant().minus(Duration.ofDays(45)))
                .list(Lived.class)
                .forEach(this::left);
    }

    private void entered(Lived lived) {
        questions.begin(OutcomeQuestions.Row.begun(
                lived.id, Party.HOUSEHOLD, OutcomeMoment.ENTRY, lived.household, lived.began, null));
    }

    private void left(Lived lived) {
        LocalDate ended = Objects.requireNonNull(lived.ended, "ended");
        database.sql("update matching.outcome_question set open_until = :day"
                        + " where tenant_id = :tenant and placement_id = :placement and moment = 'entry'")
                .bind("day", ended)
                .bind("placement", lived.id)
                .update();
        ask(lived, Party.HOUSEHOLD, OutcomeMoment.EXIT, ended);
        ask(lived, Party.HOST, OutcomeMoment.EXIT, ended);
        ask(lived, Party.HOUSEHOLD, OutcomeMoment.LATER, ended);
    }

    private void ask(Lived lived, Party side, OutcomeMoment moment, LocalDate ended) {
        questions.begin(OutcomeQuestions.Row.begun(
                lived.id,
                side,
                moment,
                side == Party.HOST ? lived.host : lived.household,
                moment.dueAfter(ended),
                moment.openUntil(ended)));
    }

    /** Those who are written to today, each for the first time or once more. */
    List<OutcomeQuestions.Row> toWrite() {
        return database.sql(TO_WRITE)
                .bind("today", today())
                .bind("weekAgo", today().minusDays(LETTER_AFTER))
                .bind("before", clock.instant().minus(Duration.ofDays(REMINDED_AFTER)))
                .list(OutcomeQuestions.Row.class);
    }

    /** Writes to one of them; who can be written to by no way may be called. */
    void write(OutcomeQuestions.Row row) {
        placements.find(new PlacementId(row.placement())).map(pairs::of).ifPresent(sides -> {
            String letter = row.when() == OutcomeMoment.LATER ? "outcome_later" : "outcome";
            questions.asked(row);
            if (!tellSide.tell(letter, row.party(), sides) && row.askedAt() == null) {
                tasks.open(KIND, row.placement(), StayTask.OUTCOME_CALL, today().plusDays(REMINDED_AFTER));
            }
        });
    }

    /** Ends the calls for what can be answered no more. */
    void close() {
        Set<UUID> over = new HashSet<>(tasks.waiting(KIND, StayTask.OUTCOME_CALL, null, MOST));
        over.removeAll(database.sql(UNSAID)
                .bindIds("placements", over)
                .bind("today", today())
                .list(UUID.class));
        tasks.doneAll(KIND, List.copyOf(over), StayTask.OUTCOME_CALL);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private record Lived(
            UUID id,
            UUID household,
            UUID host,
            LocalDate began,
            @Nullable LocalDate ended) {}
}
