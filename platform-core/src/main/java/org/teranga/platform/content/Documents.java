package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The documents of the association that is open. */
@ApplicationScoped
class Documents {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    private static final String SELECT = """
            select id, number, kind, slug, parent, position, status, language, labels, notice, successor, verified_at, verified_by,
                verify_by, verify_after, origin, origin_revision, mirrored, shared, revision, published_at, changed_at
            from platform.document where tenant_id = :tenant
            """;

    private final TenantDatabase database;

    @Inject
    Documents(TenantDatabase database) {
        this.database = database;
    }

    Optional<Document> find(UUID id) {
        return first(database.sql(SELECT + "and id = :id").bind("id", id));
    }

    /** Those of these that there are. */
    List<Document> of(Collection<UUID> ids) {
        return list(database.sql(SELECT + "and id = any (:ids)").bindIds("ids", ids));
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    Optional<Document> locked(UUID id) {
        return first(database.sql(SELECT + "and id = :id for update").bind("id", id));
    }

    Optional<Document> bySlug(String kind, String slug) {
        return first(database.sql(SELECT + "and kind = :kind and slug = :slug")
                .bind("kind", kind)
                .bind("slug", slug));
    }

    Optional<Document> byNumber(long number) {
        return first(database.sql(SELECT + "and number = :number").bind("number", number));
    }

    Optional<Document> byOrigin(UUID shared) {
        return first(database.sql(SELECT + "and origin = :shared order by created_at limit 1")
                .bind("shared", shared));
    }

    /** All of these kinds, by place. */
    List<Document> all(Collection<String> kinds) {
        return list(database.sql(SELECT + "and kind = any (:kinds) order by position, slug")
                .bindTexts("kinds", kinds));
    }

    private static Optional<Document> first(SqlStatement statement) {
        return statement.first(Row.class).map(Row::document);
    }

    private static List<Document> list(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::document).toList();
    }

    boolean any(String kind) {
        return database.sql("select 1 from platform.document where tenant_id = :tenant and kind = :kind limit 1")
                .bind("kind", kind)
                .any();
    }

    /** How many there are of these kinds and how often readers saw them change: both only go up. */
    String state(Collection<String> kinds) {
        return database.sql("select count(*) || '-' || coalesce(sum(revision), 0) from platform.document"
                        + " where tenant_id = :tenant and kind = any (:kinds)")
                .bindTexts("kinds", kinds)
                .one(String.class);
    }

    /** The place after the last one under this parent. */
    int nextPosition(String kind, @Nullable UUID parent) {
        return database.sql(
                        "select coalesce(max(position), 0) + 1 from platform.document"
                                + " where tenant_id = :tenant and kind = :kind and parent is not distinct from cast(:parent as uuid)")
                .bind("kind", kind)
                .bind("parent", parent)
                .one(Integer.class);
    }

    /** Begins one; false where the slug is taken. */
    boolean add(NewDocument begun, UUID id, int position, Instant now, @Nullable UUID by) {
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

    void place(UUID id, @Nullable UUID parent, int position) {
        set("parent = :parent, position = :position", id)
                .bind("parent", parent)
                .bind("position", position)
                .update();
    }

    void describe(UUID id, Collection<String> labels, int verifyAfterDays) {
        set("labels = :labels, verify_after = :days", id)
                .bindTexts("labels", labels)
                .bind("days", verifyAfterDays)
                .update();
    }

    void share(UUID id, boolean shared) {
        set("shared = :shared", id).bind("shared", shared).update();
    }

    void follow(UUID id, UUID shared, long revision, boolean mirrored) {
        set("origin = :shared, origin_revision = :revision, mirrored = :mirrored", id)
                .bind("shared", shared)
                .bind("revision", revision)
                .bind("mirrored", mirrored)
                .update();
    }

    /** Sets where it stands. */
    void stand(UUID id, DocumentStatus status, @Nullable UUID successor, Instant now) {
        set(
                        "status = :status, successor = :successor, changed_at = :now, revision = revision + 1,"
                                + " published_at = case when :status = 'PUBLISHED' then coalesce(published_at, :now)"
                                + " else published_at end",
                        id)
                .bind("status", status.name())
                .bind("successor", successor)
                .bind("now", now)
                .update();
    }

    /** Readers see something else from now on. */
    void changed(UUID id, Instant now) {
        set("changed_at = :now, revision = revision + 1", id).bind("now", now).update();
    }

    void fresh(UUID id, Freshness freshness) {
        set("verified_at = :at, verified_by = :by, verify_by = :until, revision = revision + 1", id)
                .bind("at", freshness.verifiedAt())
                .bind("by", freshness.verifiedBy())
                .bind("until", freshness.verifyBy())
                .update();
    }

    private SqlStatement set(String what, UUID id) {
        return database.sql("update platform.document set " + what + " where tenant_id = :tenant and id = :id")
                .bind("id", id);
    }

    private record Row(
            UUID id,
            long number,
            String kind,
            String slug,
            @Nullable UUID parent,
            int position,
            DocumentStatus status,
            String language,
            Set<String> labels,
            @Nullable String notice,
            @Nullable UUID successor,
            @Nullable Instant verifiedAt,
            @Nullable UUID verifiedBy,
            @Nullable LocalDate verifyBy,
            int verifyAfter,
            @Nullable UUID origin,
            long originRevision,
            boolean mirrored,
            boolean shared,
            long revision,
            @Nullable Instant publishedAt,
            Instant changedAt) {
        Document document() {
            return new Document(
                    id,
                    number,
                    kind,
                    slug,
                    parent,
                    position,
                    status,
                    language,
                    labels,
                    notice == null ? "" : notice,
                    successor,
                    new Freshness(verifiedAt, verifiedBy, verifyBy, verifyAfter),
                    origin == null ? null : new Origin(origin, originRevision, mirrored),
                    shared,
                    revision,
                    publishedAt,
                    changedAt);
        }
    }
}
