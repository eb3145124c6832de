package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/**
 * The planned sections of a document, in their order. Readers see it with the next publication of the source; until then it lies at the
 * sections, and one row says that something of it waits.
 */
@ApplicationScoped
public class Structure {
    private final TenantDatabase database;
    private final Sections sections;
    private final Contributors contributors;
    private final Clock clock;

    @Inject
    Structure(TenantDatabase database, Sections sections, Contributors contributors, Clock clock) {
        this.database = database;
        this.sections = sections;
        this.contributors = contributors;
        this.clock = clock;
    }

    /** The sections as the next publication will have them. */
    public static List<Section> next(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.leaving())
                .sorted(Comparator.comparingInt(Section::next).thenComparing(Section::anchor))
                .toList();
    }

    /** Whether the next publication has the sections otherwise. */
    static boolean changed(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.leaving() || section.wanted() != null);
    }

    /** What waits, as something that is another as soon as any of it is. */
    public static String state(List<SectionDraft> drafts, List<Section> sections) {
        Stream<String> words = drafts.stream().map(draft -> draft.revision() + " " + draft.inReview());
        Stream<String> order = sections.stream()
                .filter(section -> section.leaving() || section.wanted() != null)
                .map(section -> section.id() + " " + section.wanted() + " " + section.leaving());
        String all = Stream.concat(words, order).sorted().collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Puts sections in this order; at once where the document was never published. The title stays first. */
    public void order(Document document, List<Section> wanted, UUID by) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            places.put(wanted.get(i).id(), i + 1);
        }
        if (document.publishedAt() == null) {
            sections.place(places);
            contributors.noteAll(document.id(), document.language(), by);
            return;
        }
        Map<UUID, @Nullable Integer> others = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Section section = wanted.get(i);
            others.put(section.id(), section.position() == i + 1 ? null : i + 1);
        }
        sections.want(others);
        note(document, by);
    }

    /** Has a section taken away with the next publication, or not after all. */
    public void leave(Document document, Section section, boolean leaving, UUID by) {
        sections.leave(section.id(), leaving);
        note(document, by);
    }

    /** Takes a section away at once: one of which readers have never seen anything. */
    public void drop(Document document, Section section, UUID by) {
        sections.remove(section.id(), clock.instant());
        contributors.noteAll(document.id(), document.language(), by);
    }

    /** Whether it waits for the second person. */
    public boolean inReview(UUID document) {
        return of(document).filter(Waiting::inReview).isPresent();
    }

    /** All of the source that waits, as something that is another as soon as any of it is. */
    public String state(UUID document, List<SectionDraft> drafts) {
        return state(drafts, sections.of(document));
    }

    /** What waits of it; empty where nothing does. */
    public Optional<Waiting> of(UUID document) {
        return database.sql(
                        "select round, in_review, changed_by as by, changed_at as at from platform.document_structure"
                                + " where tenant_id = :tenant and document = :document")
                .bind("document", document)
                .first(Waiting.class);
    }

    /** Hands it to the second person, with the words of the source, or takes it back; how many. */
    public int hand(UUID document, String language, boolean inReview) {
        return database.sql("""
                        update platform.document_structure set in_review = :inReview
                        where tenant_id = :tenant and document = :document and in_review <> :inReview and document in
                            (select id from platform.document where tenant_id = :tenant and language = :language)
                        """)
                .bind("inReview", inReview)
                .bind("document", document)
                .bind("language", language)
                .update();
    }

    /** Lets readers see it: with the publication of the source. */
    public void apply(UUID document, Instant now) {
        List<Section> all = sections.of(document);
        all.stream().filter(Section::leaving).forEach(section -> sections.remove(section.id(), now));
        sections.place(all.stream()
                .filter(section -> !section.leaving() && section.wanted() != null)
                .collect(Collectors.toMap(Section::id, Section::next)));
        Map<UUID, @Nullable Integer> settled = new HashMap<>();
        all.stream().filter(section -> section.wanted() != null).forEach(section -> settled.put(section.id(), null));
        sections.want(settled);
        end(document);
    }

    private void note(Document document, UUID by) {
        UUID id = document.id();
        Instant now = clock.instant();
        if (changed(sections.of(id))) {
            database.sql("""
                            insert into platform.document_structure (tenant_id, document, round, in_review, changed_by, changed_at)
                            values (:tenant, :document, :round, false, :by, :now) on conflict (tenant_id, document) do update
                            set in_review = false, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                            """)
                    .bind("document", id)
                    .bind("round", Uuid7.at(now))
                    .bind("by", by)
                    .bind("now", now)
                    .update();
        } else {
            end(id);
        }
        contributors.noteAll(id, document.language(), by);
    }

    private void end(UUID document) {
        database.sql("delete from platform.document_structure where tenant_id = :tenant and document = :document")
                .bind("document", document)
                .update();
    }

    /**
     * Sections that wait.
     *
     * @param round    the same until they are published
     * @param inReview whether they wait for the second person
     * @param by       who changed them last
     * @param at       when
     */
    record Waiting(UUID round, boolean inReview, UUID by, Instant at) {}
}
