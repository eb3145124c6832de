package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The courses of the open association as their authors have them. */
@ApplicationScoped
class CourseDrafts {
    /** Read from the database, also where it was read before it was held. */
    private static final String REFRESH = "eclipselink.refresh";

    private static final String HOLD = "select id from training.course where tenant_id = :tenant";

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CourseDrafts(TenantDatabase database) {
        this.database = database;
    }

    /** The one with this id. Until the transaction ends nobody else changes it; who begins to take the course is not kept waiting. */
    Optional<CourseDraft> hold(UUID id) {
        database.sql(HOLD + " and id = :id for no key update").bind("id", id).any();
        return Optional.ofNullable(entities.find(CourseDraft.class, id, Map.of(REFRESH, "True")));
    }

    /** All, held as one is. */
    List<CourseDraft> holdAll() {
        database.sql(HOLD + " order by id for no key update").list(UUID.class);
        return entities.createQuery("select e from CourseDraft e", CourseDraft.class)
                .setHint(REFRESH, "True")
                .getResultList();
    }

    /** Writes what was told to them, for statements that are to find it. */
    void flush() {
        entities.flush();
    }
}
