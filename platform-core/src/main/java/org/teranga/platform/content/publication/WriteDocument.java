package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.Sections;
import org.teranga.platform.content.StoredDocument;
import org.teranga.platform.content.StoredDocuments;
import org.teranga.platform.content.Structure;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** The frame of a document: that it is begun, what it concerns, where it stands, which sections it has. */
@ApplicationScoped
@Transactional
public class WriteDocument {
    private final StoredDocuments documents;
    private final Sections sections;
    private final Structure structure;
    private final Contributors contributors;
    private final Publication publication;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WriteDocument(
            StoredDocuments documents,
            Sections sections,
            Structure structure,
            Contributors contributors,
            Publication publication,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.sections = sections;
        this.structure = structure;
        this.contributors = contributors;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a document, with the section that carries its title.
     *
     * @param by the account; null for what comes with the platform
     * @return its id
     * @throws Refusal conflict where the slug is taken
     */
    public UUID begin(NewDocument begun, @Nullable UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        if (!documents.add(begun, id, documents.nextPosition(begun.kind(), begun.parent()), now, by)) {
            throw Refusal.conflict("content.slug_taken", begun.slug());
        }
        sections.add(List.of(new Section(Uuid7.at(now), id, Section.HEAD, Section.HEAD, 0, null, null, false)));
        audit.record("content.begin", "document", id);
        return id;
    }

    /**
     * Says anew whom and what it concerns, and how long a check holds. Readers see it at once where it is published: then the feature asks
     * for two.
     *
     * @param by who wanted it so
     */
    public void describe(UUID id, Set<String> labels, int verifyAfterDays, UUID by) {
        StoredDocument held = hold(id);
        contributors.noteAll(id, held.document().language(), by);
        held.describe(labels, verifyAfterDays);
        publication.finish(held, clock.instant());
        audit.record("content.describe", "document", id);
    }

    /**
     * Puts it under another parent, at the end.
     *
     * @throws Refusal conflict where it would stand under itself
     */
    public void place(UUID id, @Nullable UUID parent) {
        StoredDocument held = hold(id);
        for (UUID above = parent; above != null; above = parent(above)) {
            if (above.equals(id)) {
                throw Refusal.conflict("content.under_itself");
            }
        }
        held.place(parent, documents.nextPosition(held.kind(), parent));
        publication.finish(held, clock.instant());
        audit.record("content.place", "document", id);
    }

    /** Moves it among those of the same kind and parent: by one to the front (-1) or to the end (1). At the edge it stays. */
    public void move(UUID id, int step) {
        StoredDocument held = hold(id);
        List<StoredDocument> row = new ArrayList<>(documents.lockSiblings(held));
        int from = row.indexOf(held);
        int to = Math.clamp((long) from + step, 0, row.size() - 1);
        Collections.swap(row, from, to);
        for (int i = 0; i < row.size(); i++) {
            row.get(i).place(held.parent(), i + 1);
        }
        publication.finish(held, clock.instant());
    }

    /**
     * Adds a section at the end; readers see it with its first published text.
     *
     * @param key what sort of section
     */
    public Section addSection(UUID id, String key) {
        Document document = hold(id).document();
        return add(document, List.of(new Beginning(key, null))).getFirst();
    }

    /** Adds sections at the end, in this order; an anchor that was given already gets a number. */
    List<Section> add(Document document, List<Beginning> begun) {
        if (begun.isEmpty()) {
            return List.of();
        }
        Set<String> taken = new HashSet<>(sections.anchors(document.id()));
        int last = sections.of(document.id()).stream()
                .mapToInt(Section::position)
                .max()
                .orElse(0);
        List<Section> added = new ArrayList<>();
        for (Beginning one : begun) {
            String anchor = one.key();
            for (int again = 2; !taken.add(anchor); again++) {
                anchor = one.key() + "-" + again;
            }
            added.add(new Section(
                    Uuid7.at(clock.instant()), document.id(), one.key(), anchor, ++last, one.origin(), null, false));
        }
        sections.add(added);
        audit.recordAll("content.section", "document", Collections.nCopies(added.size(), document.id()));
        return added;
    }

    /**
     * Moves a section by one to the front (-1) or to the end (1). The title stays first. Readers see it with the next publication.
     *
     * @param by who does it
     */
    public void moveSection(UUID id, String anchor, int step, UUID by) {
        Document document = hold(id).document();
        List<Section> row = new ArrayList<>(Structure.next(sections.of(id)).stream()
                .filter(section -> !section.head())
                .toList());
        int from = row.stream().map(Section::anchor).toList().indexOf(anchor);
        if (from < 0) {
            throw Refusal.notFound();
        }
        Collections.swap(row, from, Math.clamp((long) from + step, 0, row.size() - 1));
        structure.order(document, row, by);
        audit.record("content.section_moved", "document", id);
    }

    /**
     * Takes a section away with the next publication; one of which readers have seen nothing yet, at once. Its texts are kept, and its
     * anchor is not given again.
     *
     * @param by who does it
     * @throws Refusal conflict for the title, and for a section that follows another document by itself
     */
    public void removeSection(UUID id, String anchor, UUID by) {
        Document document = hold(id).document();
        Section section = section(id, anchor);
        if (section.head()) {
            throw Refusal.conflict("content.head_stays");
        }
        if (document.mirrored() && section.origin() != null) {
            throw Refusal.conflict("content.mirrored");
        }
        if (sections.published(section.id())) {
            structure.leave(document, section, true, by);
        } else {
            structure.drop(document, section, by);
        }
        audit.record("content.section_removed", "document", id);
    }

    /**
     * Leaves a section where it is that was to be taken away.
     *
     * @param by who does it
     */
    public void keepSection(UUID id, String anchor, UUID by) {
        Document document = hold(id).document();
        structure.leave(document, section(id, anchor), false, by);
        audit.record("content.section_kept", "document", id);
    }

    private Section section(UUID id, String anchor) {
        return sections.of(id).stream()
                .filter(one -> one.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private @Nullable UUID parent(UUID id) {
        Optional<StoredDocument> found = documents.find(id);
        return found.map(StoredDocument::parent).orElse(null);
    }

    private StoredDocument hold(UUID id) {
        return documents.hold(id).orElseThrow(Refusal::notFound);
    }

    /**
     * A section that begins.
     *
     * @param key    what sort of section
     * @param origin the shared section that it follows; null where it follows none
     */
    record Beginning(String key, @Nullable UUID origin) {}
}
