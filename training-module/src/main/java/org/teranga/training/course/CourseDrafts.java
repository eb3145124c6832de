package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.TenantDatabase;

/** The courses of the open association as their authors have them. */
@ApplicationScoped
class CourseDrafts {
    private final TenantDatabase database;
    private final HeldEntities held;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CourseDrafts(TenantDatabase database, HeldEntities held) {
        this.database = database;
        this.held = held;
    }

    /** The one with this id. Until the transaction ends nobody else changes it; who begins to take the course is not kept waiting. */
    Optional<CourseDraft> hold(UUID id) {
        return held.find(CourseDraft.class, id);
    }

    /** All, held as one is. */
    List<CourseDraft> holdAll() {
        database.sql("select id from training.course where tenant_id = :tenant order by id for no key update")
                .list(UUID.class);
        return entities.createQuery("select e from CourseDraft e", CourseDraft.class)
                .setHint("eclipselink.refresh", "True")
                .getResultList();
    }

    /** Writes what was told to them, for statements that are to find it. */
    void flush() {
        entities.flush();
    }
}
