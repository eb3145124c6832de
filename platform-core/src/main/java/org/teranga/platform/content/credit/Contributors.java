package org.teranga.platform.content.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/**
 * The people who had a hand in what readers do not see yet: whoever wrote, changed, restored, moved, took away or threw away anything of it
 * since the last publication. None of them publishes it, by whichever account.
 */
@ApplicationScoped
@Transactional
public class Contributors {
    private static final String SUBJECT = "content_round";

    /** Of the drafts of a language, and of the sections where it is the source's. */
    private static final String ROUNDS = """
            select round from platform.document_draft where tenant_id = :tenant and document = :document and language = :language
            union select c.round from platform.document_structure c
            join platform.document d on d.tenant_id = c.tenant_id and d.id = c.document
            where c.tenant_id = :tenant and c.document = :document and d.language = :language
            """;

    private static final String LAST_WRITERS =
            ROUNDS.replace("select round", "select written_by").replace("select c.round", "select c.changed_by");

    private final TenantDatabase database;
    private final Involvements involvements;
    private final Persons persons;
    private final CurrentPerson current;

    @Inject
    Contributors(TenantDatabase database, Involvements involvements, Persons persons, CurrentPerson current) {
        this.database = database;
        this.involvements = involvements;
        this.persons = persons;
        this.current = current;
    }

    /** Notes that somebody had a hand in these drafts, by their rounds; of a program, who made its key. */
    public void note(Collection<UUID> rounds, UUID by) {
        Actor actor = current.actor();
        involvements.noteAll(
                rounds.stream().map(round -> new Subject(SUBJECT, round)).toList(),
                by.equals(actor.wayId()) ? actor : Actor.account(by),
                "edited");
    }

    /** Notes that somebody had a hand in everything of a language that waits. */
    public void noteAll(UUID document, String language, UUID by) {
        note(ask(ROUNDS, document, language), by);
    }

    /** Somebody hands in what waits in a language. Where nobody of the association wrote it, that is who answers for its words. */
    public void noteSubmission(UUID document, String language) {
        UUID by = current.actor().wayId();
        if (by != null && !hasOwnAuthors(document, language)) {
            noteAll(document, language, by);
        }
    }

    /** Whether somebody of the association had a hand in what waits: not where all of it came with an archive of elsewhere, or nothing waits. */
    public boolean hasOwnAuthors(UUID document, String language) {
        List<UUID> rounds = ask(ROUNDS, document, language);
        if (!touched(rounds).isEmpty()) {
            return true;
        }
        return database.sql(
                        "select 1 from platform.membership where tenant_id = :tenant and id = any (:writers) limit 1")
                .bindIds("writers", ask(LAST_WRITERS, document, language))
                .any();
    }

    /** Who had a hand in what waits in a language; for the source's, in the sections and their order, too. */
    public Set<UUID> of(UUID document, String language) {
        Set<UUID> all = touched(ask(ROUNDS, document, language));
        all.addAll(ask(LAST_WRITERS, document, language));
        return all;
    }

    /** Whether somebody, by whichever account, had a hand in what waits in a language. */
    public boolean includes(UUID document, String language, UUID person) {
        return persons.sameHuman(person, of(document, language));
    }

    /**
     * Lets those through who had no hand in what waits in a language.
     *
     * @throws Refusal not allowed for all others, and for programs; conflict where it came with an archive and nobody here has handed it in
     */
    public void requireOther(UUID document, String language, UUID by) {
        current.requireHuman();
        if (includes(document, language, by)) {
            throw Refusal.forbidden("content.own_words");
        }
        if (!hasOwnAuthors(document, language)) {
            throw Refusal.conflict("content.from_elsewhere");
        }
    }

    /** Whether somebody, by whichever account, wrote what readers read now in the language of the source. */
    public boolean wrotePublished(UUID document, UUID person) {
        List<Row> texts = database.sql("""
                        select distinct on (t.section) t.round, t.written_by from platform.document_text t
                        join platform.document d on d.tenant_id = t.tenant_id and d.id = t.document and d.language = t.language
                        join platform.document_section s on s.tenant_id = t.tenant_id and s.id = t.section and s.removed_at is null
                        where t.tenant_id = :tenant and t.document = :document order by t.section, t.number desc
                        """).bind("document", document).list(Row.class);
        Set<UUID> all =
                touched(texts.stream().map(Row::round).filter(Objects::nonNull).toList());
        texts.stream().map(Row::writtenBy).filter(Objects::nonNull).forEach(all::add);
        return persons.sameHuman(person, all);
    }

    private Set<UUID> touched(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? new HashSet<>()
                : involvements.persons(rounds.stream()
                        .map(round -> new Subject(SUBJECT, round))
                        .toList());
    }

    private List<UUID> ask(String statement, UUID document, String language) {
        return database.sql(statement)
                .bind("document", document)
                .bind("language", language)
                .list(UUID.class);
    }

    private record Row(@Nullable UUID round, @Nullable UUID writtenBy) {}
}
