package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.platform.persistence.TenantDatabase;

/** Opens what was said where it becomes rows without persons, and deletes it. Nothing else opens an answer but the page of who gave it. */
@ApplicationScoped
public class SealedOutcomes {
    private final TenantDatabase database;
    private final OutcomeQuestions questions;

    @Inject
    SealedOutcomes(TenantDatabase database, OutcomeQuestions questions) {
        this.database = database;
        this.questions = questions;
    }

    /** What was said of these stays. */
    public Map<UUID, Opened> of(Collection<UUID> placements) {
        Map<UUID, Opened> all = new HashMap<>();
        questions
                .ofAll(placements)
                .forEach(row -> all.computeIfAbsent(row.placement(), any -> new Opened(new HashMap<>()))
                        .said
                        .put(row.side() + row.moment(), questions.said(row)));
        return all;
    }

    /** The stays that ended in this month or before and are asked in the sixth month after. */
    public List<UUID> laterOf(YearMonth ended) {
        return database.sql(
                        "select placement_id from matching.outcome_question where tenant_id = :tenant and moment = 'later'"
                                + " and due <= :until order by placement_id")
                .bind("until", OutcomeMoment.LATER.dueAfter(ended.atEndOfMonth()))
                .list(UUID.class);
    }

    /** The stays of which these persons are asked in the sixth month after. */
    public List<UUID> laterOf(Set<UUID> persons) {
        return database.sql(
                        "select placement_id from matching.outcome_question where tenant_id = :tenant and moment = 'later'"
                                + " and person_id = any (:persons) order by placement_id")
                .bindIds("persons", persons)
                .list(UUID.class);
    }

    /** Deletes what was asked of them at these moments. */
    public void forget(Collection<UUID> placements, Set<OutcomeMoment> moments) {
        database.sql(
                        "delete from matching.outcome_question where tenant_id = :tenant and placement_id = any (:placements)"
                                + " and moment = any (:moments)")
                .bindIds("placements", placements)
                .bindTexts("moments", moments.stream().map(OutcomeMoment::code).toList())
                .update();
    }

    /** What both sides of one stay said. */
    public record Opened(Map<String, OutcomeAnswers> said) {
        /** Nobody said anything. */
        public static final Opened NOTHING = new Opened(Map.of());

        /** What this side said at this moment. */
        public OutcomeAnswers said(Party side, OutcomeMoment moment) {
            return said.getOrDefault(side.code() + moment.code(), OutcomeAnswers.NONE);
        }
    }
}
