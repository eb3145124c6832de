package org.teranga.training.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** The media of the lessons of the open association. */
@ApplicationScoped
@Transactional
public class Media {
    private static final String COLUMNS =
            "id, kind, name, type, title, language, captions, transcript, size, added_at, removed_at from training.medium ";
    private static final String SELECT = "select " + COLUMNS;
    private static final String SELECT_OF = "select document, " + COLUMNS;

    private final TenantSql sql;

    @Inject
    Media(TenantSql sql) {
        this.sql = sql;
    }

    /** Those of a lesson that were not taken away, as they are worked on, the first first. */
    public List<Medium> of(UUID document) {
        return sql.list(
                SELECT + "where document = ? and removed_at is null order by added_at, id", Media::medium, document);
    }

    /** Those that stand before a lesson in a version that was published at this moment. */
    public List<Medium> standing(UUID document, Instant published) {
        return sql
                .list(
                        SELECT + "where document = ? and kind <> 'PICTURE' order by added_at, id",
                        Media::medium,
                        document)
                .stream()
                .filter(one -> one.stands(published))
                .toList();
    }

    /** As {@link #standing(UUID, Instant)}, of these lessons at once, by lesson; one that shows nothing is left out. */
    public Map<UUID, List<Medium>> standing(Collection<UUID> documents, Instant published) {
        return sql
                .list(
                        SELECT_OF
                                + "where document = any (cast(? as uuid[])) and kind <> 'PICTURE' order by added_at, id",
                        row -> Map.entry(row.getObject("document", UUID.class), medium(row)),
                        "{"
                                + String.join(
                                        ",",
                                        documents.stream().map(UUID::toString).toList()) + "}")
                .stream()
                .filter(one -> one.getValue().stands(published))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Medium> find(UUID id) {
        return sql.first(SELECT + "where id = ?", Media::medium, id);
    }

    /** A piece of its bytes. */
    byte[] bytes(UUID id, long from, int length) {
        return sql.first(
                        "select substring(content from ? for ?) from training.medium where id = ?",
                        row -> row.getBytes(1),
                        Math.toIntExact(from + 1),
                        length,
                        id)
                .orElse(new byte[0]);
    }

    void add(UUID document, Medium medium, byte[] content, UUID by) {
        sql.change(
                "insert into training.medium (id, document, kind, name, type, title, language, captions, transcript, size, content,"
                        + " added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                medium.id(),
                document,
                medium.kind().name(),
                medium.name(),
                medium.type(),
                medium.title(),
                medium.language(),
                medium.captions(),
                medium.transcript(),
                medium.size(),
                content,
                medium.addedAt(),
                by);
    }

    boolean remove(UUID document, UUID id, Instant now) {
        return sql.change(
                        "update training.medium set removed_at = ? where document = ? and id = ? and removed_at is null",
                        now,
                        document,
                        id)
                == 1;
    }

    private static Medium medium(ResultSet row) throws SQLException {
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        return new Medium(
                row.getObject("id", UUID.class),
                Medium.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("type"),
                row.getString("title"),
                row.getString("language"),
                row.getString("captions"),
                row.getString("transcript"),
                row.getLong("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                removed == null ? null : removed.toInstant());
    }
}
