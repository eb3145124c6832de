package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** The published documents as they are searched. */
@ApplicationScoped
class SearchIndex {
    private static final String INSERT = """
            insert into platform.document_word (document, language, title, body, words) values (?, ?, ?, ?,
                setweight(to_tsvector(?::regconfig, ?), 'A') || to_tsvector(?::regconfig, ?))
            """;

    private final Sections sections;
    private final Texts texts;
    private final Documents documents;
    private final TenantSql sql;

    @Inject
    SearchIndex(Sections sections, Texts texts, Documents documents, TenantSql sql) {
        this.sections = sections;
        this.texts = texts;
        this.documents = documents;
        this.sql = sql;
    }

    /** Makes a document's entries anew; one that is not published has none. */
    void renew(Document before) {
        UUID id = before.id();
        sql.change("delete from platform.document_word where document = ?", id);
        Document document = documents.find(id).orElseThrow();
        if (!document.published()) {
            return;
        }
        DocumentBook book = new DocumentBook(document, sections.of(id), texts.current(id), List.of(), List.of());
        List<Object[]> rows = new ArrayList<>();
        for (String language : book.languages()) {
            String title = SearchWords.of(book.title(language));
            String body = book.sections().stream()
                    .flatMap(section -> book.text(section, language).stream())
                    .map(text -> text.title() + " " + Markdown.text(text.content()))
                    .map(SearchWords::of)
                    .collect(Collectors.joining(" "));
            String configuration = SearchWords.configuration(language);
            rows.add(new Object[] {id, language, title, body, configuration, title, configuration, body});
        }
        sql.batch(INSERT, rows);
    }

    /** Documents whose words fit, the best first. */
    List<Found> search(String kind, String language, String asked, int limit) {
        String words = SearchWords.of(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        String configuration = SearchWords.configuration(language);
        return sql.list(
                """
                with asked as (select websearch_to_tsquery(?::regconfig, ?) as query, ?::text as plain)
                select w.document,
                    ts_rank(w.words, a.query) * 4 + word_similarity(a.plain, w.title) * 2 + word_similarity(a.plain, w.body) as rank
                from platform.document_word w cross join asked a
                join platform.document d on d.tenant_id = w.tenant_id and d.id = w.document
                where w.language = ? and d.kind = ? and (w.words @@ a.query
                    or word_similarity(a.plain, w.title) >= 0.5 or word_similarity(a.plain, w.body) >= 0.6
                    or position(a.plain in w.body) > 0)
                order by rank desc, w.document limit ?
                """,
                row -> new Found(row.getObject(1, UUID.class), row.getDouble(2)),
                configuration,
                words,
                words,
                language,
                kind,
                limit);
    }

    /** A document that fits. */
    record Found(UUID document, double rank) {}
}
