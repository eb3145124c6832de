package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;

/** Everything that was ever published. */
@ApplicationScoped
class Texts {
    private static final String COLUMNS = """
            t.section, t.language, t.number, t.renders, t.title, t.content, t.sources, t.minor, t.machine, t.spoken, t.note,
                t.origin_number, t.written_by, t.published_by, t.published_at, t.round from platform.document_text t
            """;

    private final TenantSql sql;

    @Inject
    Texts(TenantSql sql) {
        this.sql = sql;
    }

    /** The last text of each section of a document, in these languages. */
    List<SectionText> current(UUID document, Collection<String> languages) {
        return sql.list(
                "select distinct on (t.language, t.section) " + COLUMNS
                        + "where t.document = ? and t.language = any (?::text[]) order by t.language, t.section, t.number desc",
                Texts::text,
                document,
                Documents.array(languages));
    }

    /** The last text of each section of a document, in every language. */
    List<SectionText> current(UUID document) {
        return sql.list(
                "select distinct on (t.language, t.section) " + COLUMNS
                        + "where t.document = ? order by t.language, t.section, t.number desc",
                Texts::text,
                document);
    }

    /** The last text of each section of these documents, in every language. */
    List<SectionText> current(Collection<UUID> documents) {
        return sql.list(
                "select distinct on (t.document, t.language, t.section) " + COLUMNS
                        + "where t.document = any (?::uuid[]) order by t.document, t.language, t.section, t.number desc",
                Texts::text,
                Documents.array(documents));
    }

    /** The last text of each section of all published documents of these kinds, in every language. */
    List<SectionText> published(Collection<String> kinds) {
        return sql.list(
                "select distinct on (t.document, t.language, t.section) " + COLUMNS
                        + "where t.document in (select id from platform.document where kind = any (?::text[])"
                        + " and status = 'PUBLISHED') order by t.document, t.language, t.section, t.number desc",
                Texts::text,
                Documents.array(kinds));
    }

    /** For each section of all published documents of these kinds, the changes of its source that age translations. */
    List<Aging> publishedAgings(Collection<String> kinds) {
        return sql.list(
                "select t.section, t.number, t.published_at from platform.document_text t join platform.document d"
                        + " on d.tenant_id = t.tenant_id and d.id = t.document and t.language = d.language"
                        + " where d.kind = any (?::text[]) and d.status = 'PUBLISHED' and not t.minor order by t.section, t.number",
                Texts::aging,
                Documents.array(kinds));
    }

    /**
     * The last titles of the published and retired documents of these kinds, in every language, by document: each document by its index,
     * since a database that has not counted its rows yet joins every text of an association with every other.
     */
    List<Title> titles(Collection<String> kinds) {
        return sql.list(
                """
                select d.id, t.language, t.title, t.content
                from platform.document d
                cross join lateral (
                    select distinct on (w.language) w.language, w.title, w.content
                    from platform.document_text w
                    where w.tenant_id = d.tenant_id and w.document = d.id and w.section in (
                        select s.id from platform.document_section s
                        where s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head')
                    order by w.language, w.number desc) t
                where d.kind = any (?::text[])
                order by d.id, t.language
                """,
                row -> new Title(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)),
                Documents.array(kinds));
    }

    /** What the current texts of the sources of these kinds' documents rest on, section by section. */
    List<Map.Entry<UUID, List<Source>>> sources(Collection<String> kinds) {
        return sql.list(
                """
                select distinct on (s.document, s.position, s.id) s.document, t.sources
                from platform.document d
                join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.removed_at is null
                join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id and t.language = d.language
                where d.kind = any (?::text[])
                order by s.document, s.position, s.id, t.number desc
                """,
                row -> Map.entry(row.getObject(1, UUID.class), Source.read(row.getString(2))),
                Documents.array(kinds));
    }

    /** The languages of the titles of published documents of these kinds. */
    List<String> languages(Collection<String> kinds) {
        return sql.list("""
                select distinct t.language
                from platform.document d
                join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
                join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id
                where d.kind = any (?::text[]) and d.status = 'PUBLISHED'
                """, row -> row.getString(1), Documents.array(kinds));
    }

    /** Whether a document has a published title in the language of its source. */
    boolean titled(UUID document) {
        return sql.first("""
                        select 1 from platform.document d
                        join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
                        join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id and t.language = d.language
                        where d.id = ? limit 1
                        """, row -> true, document).orElse(false);
    }

    /** Every text of a section in a language, the newest first. */
    List<SectionText> history(UUID section, String language) {
        return sql.list(
                "select " + COLUMNS + "where t.section = ? and t.language = ? order by t.number desc",
                Texts::text,
                section,
                language);
    }

    Optional<SectionText> find(UUID section, String language, int number) {
        return sql.first(
                "select " + COLUMNS + "where t.section = ? and t.language = ? and t.number = ?",
                Texts::text,
                section,
                language,
                number);
    }

    /** For each section of a document, the changes of its source that age translations: section, number, when. */
    List<Aging> agings(UUID document, String language) {
        return sql.list(
                "select section, number, published_at from platform.document_text"
                        + " where document = ? and language = ? and not minor order by section, number",
                Texts::aging,
                document,
                language);
    }

    /** The same of these documents. */
    List<Aging> agings(Collection<UUID> documents) {
        return sql.list(
                "select t.section, t.number, t.published_at from platform.document_text t join platform.document d"
                        + " on d.tenant_id = t.tenant_id and d.id = t.document and t.language = d.language"
                        + " where d.id = any (?::uuid[]) and not t.minor order by t.section, t.number",
                Texts::aging,
                Documents.array(documents));
    }

    void add(UUID document, Collection<SectionText> texts) {
        sql.batch("""
                insert into platform.document_text (id, document, section, language, number, renders, title, content, sources, minor,
                    machine, spoken, note, origin_number, written_by, published_by, published_at, round)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, texts.stream().map(text -> row(document, text)).toList());
    }

    private static @Nullable Object[] row(UUID document, SectionText text) {
        return new @Nullable Object[] {
            Uuid7.at(text.publishedAt()),
            document,
            text.section(),
            text.language(),
            text.number(),
            text.renders(),
            text.title(),
            text.content(),
            Source.write(text.sources()),
            text.minor(),
            text.machine(),
            text.spoken(),
            text.note(),
            text.originNumber(),
            text.writtenBy(),
            text.publishedBy(),
            text.publishedAt(),
            text.round()
        };
    }

    private static Aging aging(ResultSet row) throws SQLException {
        return new Aging(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static SectionText text(ResultSet row) throws SQLException {
        return new SectionText(
                row.getObject("section", UUID.class),
                row.getString("language"),
                row.getInt("number"),
                row.getObject("renders", Integer.class),
                row.getString("title"),
                row.getString("content"),
                Source.read(row.getString("sources")),
                row.getBoolean("minor"),
                row.getBoolean("machine"),
                row.getBoolean("spoken"),
                row.getString("note"),
                row.getObject("origin_number", Integer.class),
                row.getObject("written_by", UUID.class),
                row.getObject("published_by", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("round", UUID.class));
    }

    /** What a document is called in a language, and the sentence below. */
    record Title(UUID document, String language, String title, String lede) {}

    /** A change of a source that ages its translations. */
    record Aging(UUID section, int number, Instant at) {}
}
