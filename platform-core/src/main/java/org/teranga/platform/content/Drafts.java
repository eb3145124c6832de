package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** What is being written. */
@ApplicationScoped
class Drafts {
    private static final String SELECT = """
            select document, section, language, state, renders, title, content, sources, minor, machine, note, written_by,
                changed_at, revision, round from platform.document_draft
            """;

    private final TenantSql sql;
    private final Contributors contributors;

    @Inject
    Drafts(TenantSql sql, Contributors contributors) {
        this.sql = sql;
        this.contributors = contributors;
    }

    List<SectionDraft> of(UUID document) {
        return sql.list(SELECT + "where document = ? order by language, section", Drafts::draft, document);
    }

    List<SectionDraft> of(Collection<UUID> documents) {
        return sql.list(
                SELECT + "where document = any (?::uuid[]) order by document, language, section",
                Drafts::draft,
                Documents.array(documents));
    }

    /** Those of a document in a language; nobody else changes them until the end of this transaction. */
    List<SectionDraft> locked(UUID document, String language) {
        return sql.list(
                SELECT + "where document = ? and language = ? order by section for update",
                Drafts::draft,
                document,
                language);
    }

    Optional<SectionDraft> locked(UUID document, UUID section, String language) {
        return sql.first(
                SELECT + "where document = ? and section = ? and language = ? for update",
                Drafts::draft,
                document,
                section,
                language);
    }

    /** Keeps a draft in place of the one before, and who wrote it; false where another one was begun in the same moment. */
    boolean keep(SectionDraft draft, boolean begun) {
        contributors.note(List.of(draft.round()), draft.writtenBy());
        return (begun ? replace(draft) : begin(draft)) == 1;
    }

    private int replace(SectionDraft draft) {
        SectionDraft.Words words = draft.words();
        return sql.change(
                """
                update platform.document_draft set state = ?, renders = ?, title = ?, content = ?, sources = ?, minor = ?,
                    machine = ?, note = ?, written_by = ?, changed_at = ?, revision = ?, round = ?
                where section = ? and language = ?
                """,
                state(draft),
                draft.renders(),
                words.title(),
                words.content(),
                Source.write(words.sources()),
                words.minor(),
                draft.machine(),
                words.note(),
                draft.writtenBy(),
                draft.changedAt(),
                draft.revision(),
                draft.round(),
                draft.section(),
                draft.language());
    }

    private int begin(SectionDraft draft) {
        SectionDraft.Words words = draft.words();
        return sql.change(
                """
                insert into platform.document_draft (document, section, language, state, renders, title, content, sources, minor,
                    machine, note, written_by, changed_at, revision, round)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, section, language) do nothing
                """,
                draft.document(),
                draft.section(),
                draft.language(),
                state(draft),
                draft.renders(),
                words.title(),
                words.content(),
                Source.write(words.sources()),
                words.minor(),
                draft.machine(),
                words.note(),
                draft.writtenBy(),
                draft.changedAt(),
                draft.revision(),
                draft.round());
    }

    /** Moves all of a language between being written and being reviewed; how many. */
    int move(UUID document, String language, boolean inReview) {
        if (inReview) {
            contributors.handIn(document, language);
        }
        return sql.change(
                "update platform.document_draft set state = ? where document = ? and language = ? and state <> ?",
                inReview ? "IN_REVIEW" : "DRAFT",
                document,
                language,
                inReview ? "IN_REVIEW" : "DRAFT");
    }

    void discard(UUID section, String language) {
        sql.change("delete from platform.document_draft where section = ? and language = ?", section, language);
    }

    /** The same, by somebody: who thereby had a hand in what else waits in this language. */
    void drop(UUID document, UUID section, String language, UUID by) {
        discard(section, language);
        contributors.noteAll(document, language, by);
    }

    private static String state(SectionDraft draft) {
        return draft.inReview() ? "IN_REVIEW" : "DRAFT";
    }

    private static SectionDraft draft(ResultSet row) throws SQLException {
        return new SectionDraft(
                row.getObject("document", UUID.class),
                row.getObject("section", UUID.class),
                row.getString("language"),
                row.getString("state").equals("IN_REVIEW"),
                row.getObject("renders", Integer.class),
                new SectionDraft.Words(
                        row.getString("title"),
                        row.getString("content"),
                        Source.read(row.getString("sources")),
                        row.getBoolean("minor"),
                        row.getString("note")),
                row.getBoolean("machine"),
                row.getObject("written_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("revision", UUID.class),
                row.getObject("round", UUID.class));
    }
}
