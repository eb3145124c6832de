package org.teranga.platform.content.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** What the platform's shelf and associations let others adopt. Each call is a transaction of its own. */
@ApplicationScoped
public class SharedDocuments {
    private static final String SELECT =
            "select s.id, s.tenant_id, s.kind, s.slug, s.revision, s.licence, s.changed_at, s.retired_at, s.content"
                    + " from platform.shared_document s ";

    private final Plumbing plumbing;
    private final Clock clock;

    @Inject
    SharedDocuments(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /** The one with this id. */
    public Optional<SharedDocument> find(UUID id) {
        return plumbing.call(connection -> list(connection, SELECT + "where s.id = ?", id)).stream()
                .findFirst();
    }

    /** Those of a kind that may be adopted: the platform's first, then by slug. */
    public List<SharedDocument> all(String kind) {
        return plumbing.call(connection -> list(
                connection,
                SELECT + "where s.kind = ? and s.retired_at is null order by s.tenant_id nulls first, s.slug",
                kind));
    }

    /** The revisions of these, as far as they may still be adopted. */
    public Map<UUID, Long> revisions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, revision from platform.shared_document where id = any (?) and retired_at is null")) {
                select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                try (ResultSet row = select.executeQuery()) {
                    Map<UUID, Long> revisions = new HashMap<>();
                    while (row.next()) {
                        revisions.put(row.getObject(1, UUID.class), row.getLong(2));
                    }
                    return revisions;
                }
            }
        });
    }

    /**
     * Lays a document there, in place of its state before.
     *
     * @return its revision; the same as before where nothing changed
     */
    public long put(UUID id, @Nullable UUID tenant, String kind, String slug, SharedContent content) {
        String json = SharedJson.write(content);
        return plumbing.call(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement("""
                    insert into platform.shared_document as s (id, tenant_id, kind, slug, revision, licence, content, changed_at)
                    values (?, ?, ?, ?, 1, ?, ?, ?)
                    on conflict (id) do update set slug = excluded.slug, content = excluded.content, retired_at = null,
                        revision = s.revision + case when s.content = excluded.content then 0 else 1 end,
                        changed_at = case when s.content = excluded.content then s.changed_at else excluded.changed_at end
                    where s.tenant_id is not distinct from excluded.tenant_id
                    returning revision
                    """)) {
                upsert.setObject(1, id);
                upsert.setObject(2, tenant);
                upsert.setString(3, kind);
                upsert.setString(4, slug);
                upsert.setString(5, SharedDocument.LICENCE);
                upsert.setString(6, json);
                upsert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
                try (ResultSet row = upsert.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0L;
                }
            }
        });
    }

    /** Takes a document of an association back; who has it keeps it. */
    void retire(UUID id, UUID tenant) {
        change(
                "update platform.shared_document set retired_at = now() where id = ? and tenant_id = ? and retired_at is null",
                id,
                tenant);
    }

    /** Notes that an association mirrors a document, and what it has of it. */
    void follow(UUID shared, UUID tenant, UUID document, long taken) {
        change(
                "insert into platform.shared_follower (shared, tenant_id, document, taken) values (?, ?, ?, ?)"
                        + " on conflict (shared, tenant_id) do update set document = excluded.document, taken = excluded.taken",
                shared,
                tenant,
                document,
                taken);
    }

    /** Notes that it does so no more. */
    void leave(UUID shared, UUID tenant) {
        change("delete from platform.shared_follower where shared = ? and tenant_id = ?", shared, tenant);
    }

    /** Mirrors that are behind: at most 200 at a time, those of one association together. */
    List<Follower> behind() {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "select f.tenant_id, f.document, f.shared from platform.shared_follower f"
                                    + " join platform.shared_document s on s.id = f.shared"
                                    + " where s.revision > f.taken order by f.tenant_id, f.document limit 200");
                    ResultSet row = select.executeQuery()) {
                List<Follower> followers = new ArrayList<>();
                while (row.next()) {
                    followers.add(new Follower(
                            row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
                }
                return followers;
            }
        });
    }

    private void change(String sql, Object... values) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        });
    }

    private static List<SharedDocument> list(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<SharedDocument> all = new ArrayList<>();
                while (row.next()) {
                    all.add(new SharedDocument(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getString(6),
                            row.getObject(7, OffsetDateTime.class).toInstant(),
                            row.getObject(8) != null,
                            SharedJson.read(row.getString(9))));
                }
                return all;
            }
        }
    }

    /** A mirror that is behind. */
    record Follower(UUID tenant, UUID document, UUID shared) {}
}
