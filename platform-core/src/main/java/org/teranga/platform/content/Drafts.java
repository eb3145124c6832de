package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The texts that are being written. */
@ApplicationScoped
public class Drafts {
    private static final String IN_REVIEW = "IN_REVIEW";
    private static final String SELECT = """
            select document, section, language, state, renders, title, content, sources, minor, machine, note, written_by,
                changed_at, revision, round from platform.document_draft where tenant_id = :tenant
            """;

    private final TenantDatabase database;
    private final Contributors contributors;

    @Inject
    Drafts(TenantDatabase database, Contributors contributors) {
        this.database = database;
        this.contributors = contributors;
    }

    List<SectionDraft> of(UUID document) {
        return list(database.sql(SELECT + "and document = :document order by language, section")
                .bind("document", document));
    }

    List<SectionDraft> of(Collection<UUID> documents) {
        return list(database.sql(SELECT + "and document = any (:documents) order by document, language, section")
                .bindIds("documents", documents));
    }

    /** Those of a document in a language; nobody else changes them until the end of this transaction. */
    public List<SectionDraft> locked(UUID document, String language) {
        return list(
                database.sql(SELECT + "and document = :document and language = :language order by section for update")
                        .bind("document", document)
                        .bind("language", language));
    }

    public Optional<SectionDraft> locked(UUID document, UUID section, String language) {
        return database.sql(
                        SELECT + "and document = :document and section = :section and language = :language for update")
                .bind("document", document)
                .bind("section", section)
                .bind("language", language)
                .first(Row.class)
                .map(Row::draft);
    }

    private static List<SectionDraft> list(SqlStatement statement) {
        return statement.list(Row.class).stream().map(Row::draft).toList();
    }

    /** Keeps a draft in place of the one before, and who wrote it; false where another one was begun in the same moment. */
    public boolean keep(SectionDraft draft, boolean begun) {
        contributors.note(List.of(draft.round()), draft.writtenBy());
        return (begun ? replace(draft) : begin(draft)) == 1;
    }

    private int replace(SectionDraft draft) {
        return with(draft, """
                update platform.document_draft set state = :state, renders = :renders, title = :title, content = :content,
                    sources = :sources, minor = :minor, machine = :machine, note = :note, written_by = :writtenBy,
                    changed_at = :changedAt, revision = :revision, round = :round
                where tenant_id = :tenant and section = :section and language = :language
                """).update();
    }

    private int begin(SectionDraft draft) {
        return with(draft, """
                insert into platform.document_draft (tenant_id, document, section, language, state, renders, title, content, sources,
                    minor, machine, note, written_by, changed_at, revision, round)
                values (:tenant, :document, :section, :language, :state, :renders, :title, :content, :sources,
                    :minor, :machine, :note, :writtenBy, :changedAt, :revision, :round)
                on conflict (tenant_id, section, language) do nothing
                """).bind("document", draft.document()).update();
    }

    private SqlStatement with(SectionDraft draft, String sql) {
        SectionDraft.Words words = draft.words();
        return database.sql(sql)
                .bind("section", draft.section())
                .bind("language", draft.language())
                .bind("state", state(draft.inReview()))
                .bind("renders", draft.renders())
                .bind("title", words.title())
                .bind("content", words.content())
                .bind("sources", Source.write(words.sources()))
                .bind("minor", words.minor())
                .bind("machine", draft.machine())
                .bind("note", words.note())
                .bind("writtenBy", draft.writtenBy())
                .bind("changedAt", draft.changedAt())
                .bind("revision", draft.revision())
                .bind("round", draft.round());
    }

    /** Moves all of a language between being written and being reviewed; how many. */
    public int move(UUID document, String language, boolean inReview) {
        if (inReview) {
            contributors.noteSubmission(document, language);
        }
        return database.sql("update platform.document_draft set state = :state where tenant_id = :tenant"
                        + " and document = :document and language = :language and state <> :state")
                .bind("state", state(inReview))
                .bind("document", document)
                .bind("language", language)
                .update();
    }

    public void discard(UUID section, String language) {
        database.sql("delete from platform.document_draft"
                        + " where tenant_id = :tenant and section = :section and language = :language")
                .bind("section", section)
                .bind("language", language)
                .update();
    }

    /** The same, by somebody: who thereby had a hand in what else waits in this language. */
    public void drop(UUID document, UUID section, String language, UUID by) {
        discard(section, language);
        contributors.noteAll(document, language, by);
    }

    private static String state(boolean inReview) {
        return inReview ? IN_REVIEW : "DRAFT";
    }

    private record Row(
            UUID document,
            UUID section,
            String language,
            String state,
            @Nullable Integer renders,
            String title,
            String content,
            String sources,
            boolean minor,
            boolean machine,
            String note,
            UUID writtenBy,
            Instant changedAt,
            UUID revision,
            UUID round) {
        SectionDraft draft() {
            return new SectionDraft(
                    document,
                    section,
                    language,
                    state.equals(IN_REVIEW),
                    renders,
                    new SectionDraft.Words(title, content, Source.read(sources), minor, note),
                    machine,
                    writtenBy,
                    changedAt,
                    revision,
                    round);
        }
    }
}
