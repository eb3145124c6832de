package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** Every text that was ever published. */
@ApplicationScoped
public class Texts {
    private static final String COLUMNS = """
            t.section, t.language, t.number, t.renders, t.title, t.content, t.sources, t.minor, t.machine, t.spoken, t.note,
                t.origin_number, t.written_by, t.published_by, t.published_at, t.round from platform.document_text t
            where t.tenant_id = :tenant
            """;

    private static final String AGINGS = """
            select t.section, t.number, t.published_at as at from platform.document_text t
            join platform.document d on d.tenant_id = t.tenant_id and d.id = t.document and t.language = d.language
            where t.tenant_id = :tenant and not t.minor
            """;

    private final TenantDatabase database;

    @Inject
    Texts(TenantDatabase database) {
        this.database = database;
    }

    /** The last text of each section of a document, in these languages. */
    List<SectionText> current(UUID document, Collection<String> languages) {
        return texts(database.sql(
                        "select distinct on (t.language, t.section) " + COLUMNS
                                + "and t.document = :document and t.language = any (:languages) order by t.language, t.section, t.number desc")
                .bind("document", document)
                .bindTexts("languages", languages));
    }

    /** The last text of each section of a document, in every language. */
    public List<SectionText> current(UUID document) {
        return texts(database.sql("select distinct on (t.language, t.section) " + COLUMNS
                        + "and t.document = :document order by t.language, t.section, t.number desc")
                .bind("document", document));
    }

    /** The last text of each section of these documents, in every language. */
    public List<SectionText> current(Collection<UUID> documents) {
        return texts(database.sql("select distinct on (t.document, t.language, t.section) " + COLUMNS
                        + "and t.document = any (:documents) order by t.document, t.language, t.section, t.number desc")
                .bindIds("documents", documents));
    }

    /** The last text of each section of all published documents of these kinds, in every language. */
    List<SectionText> published(Collection<String> kinds) {
        return texts(database.sql("select distinct on (t.document, t.language, t.section) " + COLUMNS
                        + "and t.document in (select id from platform.document where tenant_id = :tenant and kind = any (:kinds)"
                        + " and status = 'PUBLISHED') order by t.document, t.language, t.section, t.number desc")
                .bindTexts("kinds", kinds));
    }

    private static List<SectionText> texts(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::text).toList();
    }

    /** For each section of all published documents of these kinds, the changes of its source that age translations. */
    List<Aging> publishedAgings(Collection<String> kinds) {
        return database.sql(
                        AGINGS + "and d.kind = any (:kinds) and d.status = 'PUBLISHED' order by t.section, t.number")
                .bindTexts("kinds", kinds)
                .list(Aging.class);
    }

    /**
     * The last titles of the published and retired documents of these kinds, in every language, by document: each document by its index,
     * since a database that has not counted its rows yet joins every text of an association with every other.
     */
    List<Title> titles(Collection<String> kinds) {
        return database.sql("""
                        select d.id as document, t.language, t.title, t.content as lede
                        from platform.document d
                        cross join lateral (
                            select distinct on (w.language) w.language, w.title, w.content
                            from platform.document_text w
                            where w.tenant_id = :tenant and w.document = d.id and w.section in (
                                select s.id from platform.document_section s
                                where s.tenant_id = :tenant and s.document = d.id and s.key = 'head')
                            order by w.language, w.number desc) t
                        where d.tenant_id = :tenant and d.kind = any (:kinds)
                        order by d.id, t.language
                        """).bindTexts("kinds", kinds).list(Title.class);
    }

    /** What the current texts of the sources of these kinds' documents rest on, section by section. */
    List<Map.Entry<UUID, List<Source>>> sources(Collection<String> kinds) {
        return database.sql("""
                        select distinct on (s.document, s.position, s.id) s.document, t.sources
                        from platform.document d
                        join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.removed_at is null
                        join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id and t.language = d.language
                        where d.tenant_id = :tenant and d.kind = any (:kinds)
                        order by s.document, s.position, s.id, t.number desc
                        """).bindTexts("kinds", kinds).list(Sourced.class).stream()
                .map(row -> Map.entry(row.document(), Source.read(row.sources())))
                .toList();
    }

    /** The languages of the titles of published documents of these kinds. */
    List<String> languages(Collection<String> kinds) {
        return database.sql("""
                        select distinct t.language
                        from platform.document d
                        join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
                        join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id
                        where d.tenant_id = :tenant and d.kind = any (:kinds) and d.status = 'PUBLISHED'
                        """).bindTexts("kinds", kinds).list(String.class);
    }

    /** Whether a document has a published title in the language of its source. */
    public boolean titled(UUID document) {
        return database.sql("""
                        select 1 from platform.document d
                        join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
                        join platform.document_text t on t.tenant_id = s.tenant_id and t.section = s.id and t.language = d.language
                        where d.tenant_id = :tenant and d.id = :document limit 1
                        """).bind("document", document).any();
    }

    /** Every text of a section in a language, the newest first. */
    public List<SectionText> history(UUID section, String language) {
        return texts(database.sql("select " + COLUMNS
                        + "and t.section = :section and t.language = :language order by t.number desc")
                .bind("section", section)
                .bind("language", language));
    }

    public Optional<SectionText> find(UUID section, String language, int number) {
        return database.sql("select " + COLUMNS
                        + "and t.section = :section and t.language = :language and t.number = :number")
                .bind("section", section)
                .bind("language", language)
                .bind("number", number)
                .first(Row.class)
                .map(Row::text);
    }

    /** For each section of a document, the changes of its source that age translations: section, number, when. */
    List<Aging> agings(UUID document, String language) {
        return database.sql(
                        "select section, number, published_at as at from platform.document_text where tenant_id = :tenant"
                                + " and document = :document and language = :language and not minor order by section, number")
                .bind("document", document)
                .bind("language", language)
                .list(Aging.class);
    }

    /** The same of these documents. */
    List<Aging> agings(Collection<UUID> documents) {
        return database.sql(AGINGS + "and d.id = any (:documents) order by t.section, t.number")
                .bindIds("documents", documents)
                .list(Aging.class);
    }

    public void add(UUID document, Collection<SectionText> texts) {
        database.sql("""
                        insert into platform.document_text (tenant_id, id, document, section, language, number, renders, title, content,
                            sources, minor, machine, spoken, note, origin_number, written_by, published_by, published_at, round)
                        values (:tenant, :id, :document, :section, :language, :number, :renders, :title, :content,
                            :sources, :minor, :machine, :spoken, :note, :originNumber, :writtenBy, :publishedBy, :publishedAt, :round)
                        """).bind("document", document).updateEach(texts, Texts::give);
    }

    private static void give(SectionText text, SqlValues values) {
        values.bind("id", Uuid7.at(text.publishedAt()))
                .bind("section", text.section())
                .bind("language", text.language())
                .bind("number", text.number())
                .bind("renders", text.renders())
                .bind("title", text.title())
                .bind("content", text.content())
                .bind("sources", Source.write(text.sources()))
                .bind("minor", text.minor())
                .bind("machine", text.machine())
                .bind("spoken", text.spoken())
                .bind("note", text.note())
                .bind("originNumber", text.originNumber())
                .bind("writtenBy", text.writtenBy())
                .bind("publishedBy", text.publishedBy())
                .bind("publishedAt", text.publishedAt())
                .bind("round", text.round());
    }

    /** What a document is called in a language, and the sentence below. */
    record Title(UUID document, String language, String title, String lede) {}

    /** A change of a source that ages its translations. */
    record Aging(UUID section, int number, Instant at) {}

    private record Sourced(UUID document, String sources) {}

    private record Row(
            UUID section,
            String language,
            int number,
            @Nullable Integer renders,
            String title,
            String content,
            String sources,
            boolean minor,
            boolean machine,
            boolean spoken,
            String note,
            @Nullable Integer originNumber,
            @Nullable UUID writtenBy,
            @Nullable UUID publishedBy,
            Instant publishedAt,
            @Nullable UUID round) {
        SectionText text() {
            return new SectionText(
                    section,
                    language,
                    number,
                    renders,
                    title,
                    content,
                    Source.read(sources),
                    minor,
                    machine,
                    spoken,
                    note,
                    originNumber,
                    writtenBy,
                    publishedBy,
                    publishedAt,
                    round);
        }
    }
}
