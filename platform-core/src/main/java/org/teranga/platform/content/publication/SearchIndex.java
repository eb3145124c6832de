package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Documents;
import org.teranga.platform.content.Sections;
import org.teranga.platform.content.Texts;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.persistence.TenantDatabase;

/** The published documents as they are searched. */
@ApplicationScoped
class SearchIndex {
    private static final String INSERT = """
            insert into platform.document_word (tenant_id, document, language, title, body, words)
            values (:tenant, :document, :language, :title, :body,
                setweight(to_tsvector(cast(:configuration as regconfig), :title), 'A')
                    || to_tsvector(cast(:configuration as regconfig), :body))
            """;

    private final Sections sections;
    private final Texts texts;
    private final Documents documents;
    private final TenantDatabase database;

    @Inject
    SearchIndex(Sections sections, Texts texts, Documents documents, TenantDatabase database) {
        this.sections = sections;
        this.texts = texts;
        this.documents = documents;
        this.database = database;
    }

    /** Makes a document's entries anew; one that is not published has none. */
    void renew(UUID id) {
        database.sql("delete from platform.document_word where tenant_id = :tenant and document = :document")
                .bind("document", id)
                .update();
        Document document = documents.find(id).orElseThrow();
        if (!document.published()) {
            return;
        }
        DocumentBook book = new DocumentBook(document, sections.of(id), texts.current(id), List.of(), List.of());
        List<Row> rows = new ArrayList<>();
        for (String language : book.languages()) {
            String title = SearchWords.of(book.title(language));
            String body = book.sections().stream()
                    .flatMap(section -> book.text(section, language).stream())
                    .map(text -> text.title() + " " + Markdown.text(text.content()))
                    .map(SearchWords::of)
                    .collect(Collectors.joining(" "));
            rows.add(new Row(language, title, body));
        }
        database.sql(INSERT)
                .bind("document", id)
                .updateEach(
                        rows,
                        (row, values) -> values.bind("language", row.language())
                                .bind("title", row.title())
                                .bind("body", row.body())
                                .bind("configuration", SearchWords.configuration(row.language())));
    }

    /** Documents whose words fit, the best first. */
    List<Found> search(String kind, String language, String asked, int limit) {
        String words = SearchWords.of(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        with asked as (select websearch_to_tsquery(cast(:configuration as regconfig), :words) as query,
                            cast(:words as text) as plain)
                        select w.document, ts_rank(w.words, a.query) * 4 + word_similarity(a.plain, w.title) * 2
                            + word_similarity(a.plain, w.body) as rank
                        from platform.document_word w cross join asked a
                        join platform.document d on d.tenant_id = w.tenant_id and d.id = w.document
                        where w.tenant_id = :tenant and w.language = :language and d.kind = :kind and (w.words @@ a.query
                            or word_similarity(a.plain, w.title) >= 0.5 or word_similarity(a.plain, w.body) >= 0.6
                            or position(a.plain in w.body) > 0)
                        order by rank desc, w.document limit :limit
                        """)
                .bind("configuration", SearchWords.configuration(language))
                .bind("words", words)
                .bind("language", language)
                .bind("kind", kind)
                .bind("limit", limit)
                .list(Found.class);
    }

    /** A document that fits. */
    record Found(UUID document, double rank) {}

    private record Row(String language, String title, String body) {}
}
