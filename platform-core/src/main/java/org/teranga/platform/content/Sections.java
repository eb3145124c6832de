package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The sections of documents. A removed one keeps its texts and its anchor. */
@ApplicationScoped
class Sections {
    private static final String SELECT =
            "select id, document, key, anchor, position, origin, wanted, leaving from platform.document_section ";

    private final TenantSql sql;

    @Inject
    Sections(TenantSql sql) {
        this.sql = sql;
    }

    /** Those of a document that were not removed, in their order. */
    List<Section> of(UUID document) {
        return sql.list(
                SELECT + "where document = ? and removed_at is null order by position, anchor",
                Sections::section,
                document);
    }

    /** Those of these documents that were not removed, in their order. */
    List<Section> of(Collection<UUID> documents) {
        return sql.list(
                SELECT + "where document = any (?::uuid[]) and removed_at is null order by document, position, anchor",
                Sections::section,
                Documents.array(documents));
    }

    /** Those of all published documents of these kinds that were not removed, in their order. */
    List<Section> published(Collection<String> kinds) {
        return sql.list(
                SELECT + "where removed_at is null and document in (select id from platform.document"
                        + " where kind = any (?::text[]) and status = 'PUBLISHED') order by document, position, anchor",
                Sections::section,
                Documents.array(kinds));
    }

    Optional<Section> find(UUID id) {
        return sql.first(SELECT + "where id = ? and removed_at is null", Sections::section, id);
    }

    /** Whether readers have ever seen anything of it, in whatever language. */
    boolean published(UUID id) {
        return sql.first("select 1 from platform.document_text where section = ? limit 1", row -> true, id)
                .orElse(false);
    }

    /** Every anchor that was ever given in a document. */
    Set<String> anchors(UUID document) {
        return sql
                .list(
                        "select anchor from platform.document_section where document = ?",
                        row -> row.getString(1),
                        document)
                .stream()
                .collect(Collectors.toSet());
    }

    void add(Collection<Section> sections) {
        sql.batch(
                "insert into platform.document_section (id, document, key, anchor, position, origin) values (?, ?, ?, ?, ?, ?)",
                sections.stream()
                        .map(section -> new Object[] {
                            section.id(),
                            section.document(),
                            section.key(),
                            section.anchor(),
                            section.position(),
                            section.origin()
                        })
                        .toList());
    }

    void follow(UUID id, UUID origin) {
        sql.change("update platform.document_section set origin = ? where id = ?", origin, id);
    }

    void place(UUID id, int position) {
        place(Map.of(id, position));
    }

    /** Puts sections at these places. */
    void place(Map<UUID, Integer> positions) {
        sql.batch(
                "update platform.document_section set position = ? where id = ?",
                positions.entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey()})
                        .toList());
    }

    /** Notes where sections stand from the next publication on; null where they stay. */
    void want(Map<UUID, @Nullable Integer> positions) {
        sql.batch(
                "update platform.document_section set wanted = ? where id = ?",
                positions.entrySet().stream()
                        .map(one -> new @Nullable Object[] {one.getValue(), one.getKey()})
                        .toList());
    }

    /** Notes whether the next publication takes a section away. */
    void leave(UUID id, boolean leaving) {
        sql.change("update platform.document_section set leaving = ? where id = ?", leaving, id);
    }

    void remove(UUID id, Instant now) {
        sql.change("update platform.document_section set removed_at = ? where id = ?", now, id);
        sql.change("delete from platform.document_draft where section = ?", id);
        sql.change("delete from platform.document_citation where section = ?", id);
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("key"),
                row.getString("anchor"),
                row.getInt("position"),
                row.getObject("origin", UUID.class),
                row.getObject("wanted", Integer.class),
                row.getBoolean("leaving"));
    }
}
