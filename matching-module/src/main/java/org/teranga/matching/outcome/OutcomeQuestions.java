package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.teranga.matching.placement.Party;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** What is asked of the sides of stays of the open association, and what they said, sealed. */
@ApplicationScoped
class OutcomeQuestions {
    private static final String ANSWERS = "outcome.answers";

    private static final String COLUMNS = """
            select placement_id as placement, side, moment, person_id, due, open_until, asked_at, reminded_at, answers, channel
            from matching.outcome_question where tenant_id = :tenant and\s""";

    /** Whoever is called or reached otherwise is asked nothing, and reads nothing of what was said, until somebody confirmed that it is the same. */
    static final String SAME = """
            exists (select 1 from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                where p.tenant_id = :tenant and p.id = outcome_question.placement_id
                    and outcome_question.person_id = case outcome_question.side when 'household' then n.person_id else o.person_id end
                    and not exists (select 1 from matching.identity_change c where c.tenant_id = :tenant and c.outcome is null
                        and c.record_id = case outcome_question.side when 'household' then n.id else o.id end
                        and (c.old_person <> c.new_person
                            or case outcome_question.side when 'household' then n.account_id else o.account_id end is not null)))""";

    private static final String OPEN = "due <= :today and (open_until is null or open_until >= :today)";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    OutcomeQuestions(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What this side can answer today; the newest moment comes first. */
    List<Row> open(UUID placement, Party side) {
        return database.sql(COLUMNS + "placement_id = :placement and side = :side and " + OPEN + " order by due desc")
                .bind("placement", placement)
                .bind("side", side.code())
                .bind("today", today())
                .list(Row.class);
    }

    /** What whoever is this side today can answer; the newest moment comes first. */
    List<Row> openTo(UUID placement, Party side) {
        return database.sql(COLUMNS + "placement_id = :placement and side = :side and " + OPEN + " and " + SAME
                        + " order by due desc")
                .bind("placement", placement)
                .bind("side", side.code())
                .bind("today", today())
                .list(Row.class);
    }

    /** One of them; empty where it cannot be answered today. */
    Optional<Row> open(UUID placement, Party side, OutcomeMoment moment) {
        return open(placement, side).stream()
                .filter(row -> row.moment.equals(moment.code()))
                .findFirst();
    }

    /** All of a stay, open or not. */
    List<Row> of(UUID placement) {
        return database.sql(COLUMNS + "placement_id = :placement")
                .bind("placement", placement)
                .list(Row.class);
    }

    /** All of these stays, open or not. */
    List<Row> ofAll(Collection<UUID> placements) {
        List<Row> rows = database.sql(COLUMNS + "placement_id = any (:placements)")
                .bindIds("placements", placements)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::personId).distinct().toList());
        return rows;
    }

    /** Asks, unless that was done. */
    void begin(Row row) {
        database.sql("""
                        insert into matching.outcome_question (tenant_id, placement_id, side, moment, person_id, due, open_until)
                        values (:tenant, :placement, :side, :moment, :person, :due, :until)
                        on conflict (tenant_id, placement_id, side, moment) do nothing
                        """)
                .bind("placement", row.placement)
                .bind("side", row.side)
                .bind("moment", row.moment)
                .bind("person", row.personId)
                .bind("due", row.due)
                .bind("until", row.openUntil)
                .update();
    }

    /**
     * Writes down an answer in the place of the one before; what a side said itself staff never write over, were it said in this moment.
     *
     * @return whether it is written down; not where it was counted meanwhile
     */
    boolean say(Row row, OutcomeAnswers answers, String channel, @Nullable UUID by) {
        return database.sql("""
                        update matching.outcome_question set answers = :answers, said_at = :now, channel = :channel,
                            noted_by = cast(:by as uuid)
                        where tenant_id = :tenant and placement_id = :placement and side = :side and moment = :moment
                            and (cast(:by as uuid) is null or channel is distinct from 'own_page')
                        """)
                        .bind("answers", cipher.encrypt(row.personId, ANSWERS, answers.text()))
                        .bind("now", clock.instant())
                        .bind("channel", channel)
                        .bind("by", by)
                        .bind("placement", row.placement)
                        .bind("side", row.side)
                        .bind("moment", row.moment)
                        .update()
                > 0;
    }

    /** What was said; nothing where nothing was, or whoever said it was erased. */
    OutcomeAnswers said(Row row) {
        return row.answers == null
                ? OutcomeAnswers.NONE
                : cipher.decrypt(row.personId, ANSWERS, row.answers)
                        .map(OutcomeAnswers::of)
                        .orElse(OutcomeAnswers.NONE);
    }

    /** It left, or left once more. */
    void asked(Row row) {
        database.sql("""
                        update matching.outcome_question set asked_at = coalesce(asked_at, :now),
                            reminded_at = case when asked_at is null then reminded_at else :now end
                        where tenant_id = :tenant and placement_id = :placement and side = :side and moment = :moment
                        """)
                .bind("now", clock.instant())
                .bind("placement", row.placement)
                .bind("side", row.side)
                .bind("moment", row.moment)
                .update();
    }

    /** Whoever is forgotten is asked nothing any more. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.outcome_question where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /**
     * What one side is asked at one moment.
     *
     * @param openUntil null while the stay lasts
     * @param answers   sealed; null while nothing was said
     * @param channel   how it was said; null likewise
     */
    record Row(
            UUID placement,
            String side,
            String moment,
            UUID personId,
            LocalDate due,
            @Nullable LocalDate openUntil,
            @Nullable Instant askedAt,
            @Nullable Instant remindedAt,
            byte @Nullable [] answers,
            @Nullable String channel) {
        static Row begun(
                UUID placement,
                Party side,
                OutcomeMoment moment,
                UUID person,
                LocalDate due,
                @Nullable LocalDate until) {
            return new Row(placement, side.code(), moment.code(), person, due, until, null, null, null, null);
        }

        OutcomeMoment when() {
            return OutcomeMoment.of(moment).orElseThrow();
        }

        Party party() {
            return Party.of(side);
        }

        boolean said() {
            return answers != null;
        }
    }
}
