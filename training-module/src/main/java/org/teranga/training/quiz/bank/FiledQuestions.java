package org.teranga.training.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The questions of the open association as they are filed, for those who change them. */
@ApplicationScoped
class FiledQuestions {
    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FiledQuestions(TenantDatabase database) {
        this.database = database;
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<FiledQuestion> hold(UUID id) {
        database.sql("select id from training.question where tenant_id = :tenant and id = :id for no key update")
                .bind("id", id)
                .any();
        return Optional.ofNullable(entities.find(FiledQuestion.class, id, Map.of("eclipselink.refresh", "True")));
    }
}
