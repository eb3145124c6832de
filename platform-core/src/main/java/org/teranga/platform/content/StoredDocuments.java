package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The documents of the open association, to be changed. */
@ApplicationScoped
public class StoredDocuments {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StoredDocuments(TenantDatabase database) {
        this.database = database;
    }

    public Optional<StoredDocument> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredDocument.class, id));
    }

    /** The one with this id; nobody else changes it until the end of this transaction. */
    public Optional<StoredDocument> hold(UUID id) {
        entities.flush();
        return Optional.ofNullable(entities.find(StoredDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what was changed: documents are read by statements. */
    public void flush() {
        entities.flush();
    }

    /** Those of its kind under the same parent, itself included, by place; held as {@link #hold} does. */
    public List<StoredDocument> lockSiblings(StoredDocument one) {
        UUID parent = one.parent();
        TypedQuery<StoredDocument> row = entities.createQuery(
                        "select e from StoredDocument e where e.kind = :kind and e.parent "
                                + (parent == null ? "is null" : "= :parent") + " order by e.position, e.slug",
                        StoredDocument.class)
                .setParameter("kind", one.kind())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return (parent == null ? row : row.setParameter("parent", parent)).getResultList();
    }

    /** The place after the last one under this parent. */
    public int nextPosition(String kind, @Nullable UUID parent) {
        return database.sql(
                        "select coalesce(max(position), 0) + 1 from platform.document"
                                + " where tenant_id = :tenant and kind = :kind and parent is not distinct from cast(:parent as uuid)")
                .bind("kind", kind)
                .bind("parent", parent)
                .one(Integer.class);
    }

    /** Begins one, by a statement: false where the slug is taken, also where it was taken at the same moment. */
    public boolean add(NewDocument begun, UUID id, int position, Instant now, @Nullable UUID by) {
        database.flush();
        return database.sql("""
                                insert into platform.document (tenant_id, id, number, kind, slug, parent, position, status, language,
                                    labels, notice, verify_after, created_at, created_by, changed_at)
                                values (:tenant, :id, :number, :kind, :slug, :parent, :position, 'DRAFT', :language,
                                    :labels, :notice, :verifyAfter, :now, :by, :now)
                                on conflict (tenant_id, kind, slug) do nothing
                                """)
                        .bind("id", id)
                        .bind("number", (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1)
                        .bind("kind", begun.kind())
                        .bind("slug", begun.slug())
                        .bind("parent", begun.parent())
                        .bind("position", position)
                        .bind("language", begun.language())
                        .bindTexts("labels", begun.labels())
                        .bind("notice", begun.notice().isEmpty() ? null : begun.notice())
                        .bind("verifyAfter", begun.verifyAfterDays())
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
    }
}
