package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.placement.PlacementId;
import org.teranga.platform.persistence.TenantDatabase;

/** What households have asked before they answered. The words are messages to the team. */
@ApplicationScoped
public class ProposalQuestions {
    private final TenantDatabase database;

    @Inject
    ProposalQuestions(TenantDatabase database) {
        this.database = database;
    }

    /** Those about a placement, the oldest first. */
    public List<Question> of(PlacementId placement) {
        return database.sql("select id, kind, asked_at from matching.placement_question"
                        + " where tenant_id = :tenant and placement_id = :placement order by asked_at, id")
                .bind("placement", placement.value())
                .list(Question.class);
    }

    /** Keeps one. */
    void add(PlacementId placement, Question question) {
        database.sql("insert into matching.placement_question (tenant_id, id, placement_id, kind, asked_at)"
                        + " values (:tenant, :id, :placement, :kind, :at)")
                .bind("id", question.id)
                .bind("placement", placement.value())
                .bind("kind", question.kind)
                .bind("at", question.askedAt)
                .update();
    }

    /**
     * One of them.
     *
     * @param id      of the message that has its words
     * @param kind    {@code ask}, or {@code meet}: to meet first
     * @param askedAt when
     */
    public record Question(UUID id, String kind, Instant askedAt) {}
}
