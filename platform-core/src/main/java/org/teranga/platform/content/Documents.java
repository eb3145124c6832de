package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** The documents of the association that is open, as they are read. */
@ApplicationScoped
public class Documents {
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

    public Optional<Document> find(UUID id) {
        return first(database.sql(SELECT + "and id = :id").bind("id", id));
    }

    /** Those of these that there are. */
    List<Document> of(Collection<UUID> ids) {
        return list(database.sql(SELECT + "and id = any (:ids)").bindIds("ids", ids));
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    public Optional<Document> locked(UUID id) {
        return first(database.sql(SELECT + "and id = :id for update").bind("id", id));
    }

    public Optional<Document> bySlug(String kind, String slug) {
        return first(database.sql(SELECT + "and kind = :kind and slug = :slug")
                .bind("kind", kind)
                .bind("slug", slug));
    }

    Optional<Document> byNumber(long number) {
        return first(database.sql(SELECT + "and number = :number").bind("number", number));
    }

    public Optional<Document> byOrigin(UUID shared) {
        return first(database.sql(SELECT + "and origin = :shared order by created_at limit 1")
                .bind("shared", shared));
    }

    /** All of these kinds, by place. */
    public List<Document> all(Collection<String> kinds) {
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
