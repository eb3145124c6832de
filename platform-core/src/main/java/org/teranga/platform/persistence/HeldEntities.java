package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Loads an entity for a change: nobody else changes it until the transaction ends. JPA's own lock would also wait for everybody whose
 * transaction adds a row that refers to it, as somebody who begins a course, or an import that is still going on; this one does not.
 */
@ApplicationScoped
public class HeldEntities {
    /** Read from the database, also where it was read before it was held. */
    private static final Map<String, Object> AS_IT_IS_NOW = Map.of("eclipselink.refresh", "True");

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    HeldEntities(TenantDatabase database) {
        this.database = database;
    }

    /** The one with this id, as it is now. */
    public <E extends TenantEntity> Optional<E> find(Class<E> type, UUID id) {
        Table table = Objects.requireNonNull(type.getAnnotation(Table.class), type::getName);
        database.sql("select id from " + table.schema() + "." + table.name()
                        + " where tenant_id = :tenant and id = :id for no key update")
                .bind("id", id)
                .any();
        return Optional.ofNullable(entities.find(type, id, AS_IT_IS_NOW));
    }
}
