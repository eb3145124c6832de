package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The documents of the association that is open. */
@ApplicationScoped
class Documents {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    private static final String SELECT = """
            select id, number, kind, slug, parent, position, status, language, labels, notice, successor, verified_at, verified_by,
                verify_by, verify_after, origin, origin_revision, mirrored, shared, revision, published_at, changed_at
            from platform.document
            """;

    private final TenantSql sql;

    @Inject
    Documents(TenantSql sql) {
        this.sql = sql;
    }

    Optional<Document> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Documents::document, id);
    }

    /** Those of these that there are. */
    List<Document> of(Collection<UUID> ids) {
        return sql.list(SELECT + "where id = any (?::uuid[])", Documents::document, array(ids));
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    Optional<Document> locked(UUID id) {
        return sql.first(SELECT + "where id = ? for update", Documents::document, id);
    }

    Optional<Document> bySlug(String kind, String slug) {
        return sql.first(SELECT + "where kind = ? and slug = ?", Documents::document, kind, slug);
    }

    Optional<Document> byNumber(long number) {
        return sql.first(SELECT + "where number = ?", Documents::document, number);
    }

    Optional<Document> byOrigin(UUID shared) {
        return sql.first(SELECT + "where origin = ? order by created_at limit 1", Documents::document, shared);
    }

    /** All of these kinds, by place. */
    List<Document> all(Collection<String> kinds) {
        return sql.list(
                SELECT + "where kind = any (?::text[]) order by position, slug", Documents::document, array(kinds));
    }

    /** How many there are of these kinds and how often readers saw them change: both only go up. */
    boolean any(String kind) {
        return sql.first(
                        "select exists (select 1 from platform.document where kind = ?)",
                        row -> row.getBoolean(1),
                        kind)
                .orElse(false);
    }

    String state(Collection<String> kinds) {
        return sql.first(
                        "select count(*) || '-' || coalesce(sum(revision), 0) from platform.document where kind = any (?::text[])",
                        row -> row.getString(1),
                        array(kinds))
                .orElseThrow();
    }

    /** The place after the last one under this parent. */
    int nextPosition(String kind, @Nullable UUID parent) {
        return sql.first(
                        "select coalesce(max(position), 0) + 1 from platform.document"
                                + " where kind = ? and parent is not distinct from ?::uuid",
                        row -> row.getInt(1),
                        kind,
                        parent)
                .orElse(1);
    }

    /** Begins one; false where the slug is taken. */
    boolean add(NewDocument begun, UUID id, int position, Instant now, @Nullable UUID by) {
        return sql.change(
                        """
                        insert into platform.document (id, number, kind, slug, parent, position, status, language, labels, notice,
                            verify_after, created_at, created_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?::text[], ?, ?, ?, ?, ?)
                        on conflict (tenant_id, kind, slug) do nothing
                        """,
                        id,
                        (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1,
                        begun.kind(),
                        begun.slug(),
                        begun.parent(),
                        position,
                        begun.language(),
                        array(begun.labels()),
                        begun.notice().isEmpty() ? null : begun.notice(),
                        begun.verifyAfterDays(),
                        now,
                        by,
                        now)
                == 1;
    }

    void place(UUID id, @Nullable UUID parent, int position) {
        sql.change("update platform.document set parent = ?, position = ? where id = ?", parent, position, id);
    }

    void describe(UUID id, Collection<String> labels, int verifyAfterDays) {
        sql.change(
                "update platform.document set labels = ?::text[], verify_after = ? where id = ?",
                array(labels),
                verifyAfterDays,
                id);
    }

    void share(UUID id, boolean shared) {
        sql.change("update platform.document set shared = ? where id = ?", shared, id);
    }

    void follow(UUID id, UUID shared, long revision, boolean mirrored) {
        sql.change(
                "update platform.document set origin = ?, origin_revision = ?, mirrored = ? where id = ?",
                shared,
                revision,
                mirrored,
                id);
    }

    /** Sets where it stands. */
    void stand(UUID id, DocumentStatus status, @Nullable UUID successor, Instant now) {
        sql.change(
                "update platform.document set status = ?, successor = ?, changed_at = ?, revision = revision + 1,"
                        + " published_at = case when ? = 'PUBLISHED' then coalesce(published_at, ?) else published_at end"
                        + " where id = ?",
                status.name(),
                successor,
                now,
                status.name(),
                now,
                id);
    }

    /** Readers see something else from now on. */
    void changed(UUID id, Instant now) {
        sql.change("update platform.document set changed_at = ?, revision = revision + 1 where id = ?", now, id);
    }

    void fresh(UUID id, Freshness freshness) {
        sql.change(
                "update platform.document set verified_at = ?, verified_by = ?, verify_by = ?, revision = revision + 1"
                        + " where id = ?",
                freshness.verifiedAt(),
                freshness.verifiedBy(),
                freshness.verifyBy(),
                id);
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("kind"),
                row.getString("slug"),
                row.getObject("parent", UUID.class),
                row.getInt("position"),
                DocumentStatus.valueOf(row.getString("status")),
                row.getString("language"),
                Set.of((String[]) row.getArray("labels").getArray()),
                row.getString("notice") == null ? "" : row.getString("notice"),
                row.getObject("successor", UUID.class),
                new Freshness(
                        moment(row, "verified_at"),
                        row.getObject("verified_by", UUID.class),
                        day(row, "verify_by"),
                        row.getInt("verify_after")),
                origin(row),
                row.getBoolean("shared"),
                row.getLong("revision"),
                moment(row, "published_at"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        UUID shared = row.getObject("origin", UUID.class);
        return shared == null ? null : new Origin(shared, row.getLong("origin_revision"), row.getBoolean("mirrored"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Words as PostgreSQL writes an array; labels, kinds and ids have neither quotes nor commas. */
    static String array(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
