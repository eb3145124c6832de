package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** What a member said of what became of a stay; nothing of the other side. */
@ApplicationScoped
class OwnOutcomesFile implements OwnFile {
    private static final String OWN = """
            select q.placement_id as placement, q.side, q.moment, q.person_id, q.due, q.open_until, q.asked_at, q.reminded_at,
                q.answers, q.channel
            from matching.outcome_question q
            join matching.placement p on p.tenant_id = q.tenant_id and p.id = q.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where q.tenant_id = :tenant and case q.side when 'household' then n.account_id else o.account_id end = :account
            order by q.due, q.moment
            """;

    private final TenantDatabase database;
    private final OutcomeQuestions questions;

    @Inject
    OwnOutcomesFile(TenantDatabase database, OutcomeQuestions questions) {
        this.database = database;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        List<OutcomeQuestions.Row> rows =
                database.sql(OWN).bind("account", account).list(OutcomeQuestions.Row.class);
        return rows.stream().map(this::line).toList();
    }

    private Line line(OutcomeQuestions.Row row) {
        Map<String, String> said = new TreeMap<>();
        questions.said(row).said().forEach((field, code) -> said.put(field.code(), code));
        return new Line(row.side(), row.moment(), row.due(), said);
    }

    /** When the member was asked, and what they said, by what was asked; nothing where they did not. */
    public record Line(String side, String moment, LocalDate due, Map<String, String> said) {
        public Line {
            said = Map.copyOf(said);
        }
    }
}
