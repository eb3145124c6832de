package org.teranga.platform.content.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SystemDatabase;

/** The documents that the platform's catalogue and associations let others adopt. Each call is a transaction of its own. */
@ApplicationScoped
public class SharedDocuments {
    private static final String SELECT = """
            select id, tenant_id as tenant, kind, slug, revision, licence, changed_at, retired_at is not null as retired, content
            from platform.shared_document
            """;

    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    SharedDocuments(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one with this id. */
    public Optional<SharedDocument> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::document);
    }

    /** Those of a kind that may be adopted: the platform's first, then by slug. */
    public List<SharedDocument> all(String kind) {
        return database
                .sql(SELECT + "where kind = :kind and retired_at is null order by tenant_id nulls first, slug")
                .bind("kind", kind)
                .list(Row.class)
                .stream()
                .map(Row::document)
                .toList();
    }

    /** The revisions of these, as far as they may still be adopted. */
    public Map<UUID, Long> revisions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, revision from platform.shared_document where id = any (:ids) and retired_at is null")
                .bindIds("ids", ids)
                .list(SharedRevision.class)
                .stream()
                .collect(Collectors.toMap(SharedRevision::id, SharedRevision::revision));
    }

    /**
     * Lays a document there, in place of its state before.
     *
     * @return its revision; the same as before where nothing changed
     */
    public long put(UUID id, @Nullable UUID tenant, String kind, String slug, SharedContent content) {
        return database.sql("""
                        insert into platform.shared_document as s (id, tenant_id, kind, slug, revision, licence, content, changed_at)
                        values (:id, :owner, :kind, :slug, 1, :licence, :content, :now)
                        on conflict (id) do update set slug = excluded.slug, content = excluded.content, retired_at = null,
                            revision = s.revision + case when s.content = excluded.content then 0 else 1 end,
                            changed_at = case when s.content = excluded.content then s.changed_at else excluded.changed_at end
                        where s.tenant_id is not distinct from excluded.tenant_id
                        returning revision
                        """)
                .bind("id", id)
                .bind("owner", tenant)
                .bind("kind", kind)
                .bind("slug", slug)
                .bind("licence", SharedDocument.LICENCE)
                .bind("content", SharedJson.write(content))
                .bind("now", clock.instant())
                .first(Long.class)
                .orElse(0L);
    }

    /** Takes a document of an association back; who has it keeps it. */
    void retire(UUID id, UUID tenant) {
        database.sql("update platform.shared_document set retired_at = :now"
                        + " where id = :id and tenant_id = :owner and retired_at is null")
                .bind("now", clock.instant())
                .bind("id", id)
                .bind("owner", tenant)
                .update();
    }

    /** Notes that an association mirrors a document, and what it has of it. */
    void follow(UUID shared, UUID tenant, UUID document, long taken) {
        database.sql(
                        "insert into platform.shared_follower (shared, tenant_id, document, taken)"
                                + " values (:shared, :follower, :document, :taken)"
                                + " on conflict (shared, tenant_id) do update set document = excluded.document, taken = excluded.taken")
                .bind("shared", shared)
                .bind("follower", tenant)
                .bind("document", document)
                .bind("taken", taken)
                .update();
    }

    /** Notes that it does so no more. */
    void leave(UUID shared, UUID tenant) {
        database.sql("delete from platform.shared_follower where shared = :shared and tenant_id = :follower")
                .bind("shared", shared)
                .bind("follower", tenant)
                .update();
    }

    /** Mirrors that are behind: at most 200 at a time, those of one association together. */
    List<Follower> behind() {
        return database.sql("select f.tenant_id as tenant, f.document, f.shared from platform.shared_follower f"
                        + " join platform.shared_document s on s.id = f.shared"
                        + " where s.revision > f.taken order by f.tenant_id, f.document limit 200")
                .list(Follower.class);
    }

    /** A mirror that is behind. */
    record Follower(UUID tenant, UUID document, UUID shared) {}

    private record SharedRevision(UUID id, long revision) {}

    private record Row(
            UUID id,
            @Nullable UUID tenant,
            String kind,
            String slug,
            long revision,
            String licence,
            Instant changedAt,
            boolean retired,
            String content) {
        SharedDocument document() {
            return new SharedDocument(
                    id, tenant, kind, slug, revision, licence, changedAt, retired, SharedJson.read(content));
        }
    }
}
