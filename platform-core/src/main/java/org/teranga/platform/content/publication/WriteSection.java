package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Documents;
import org.teranga.platform.content.Drafts;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Sections;
import org.teranga.platform.content.Structure;
import org.teranga.platform.content.Texts;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The words of a section: saved as a draft, and handed to a second person. */
@ApplicationScoped
@Transactional
public class WriteSection {
    private static final String CHANGED_MEANWHILE = "content.changed_meanwhile";

    private final Documents documents;
    private final Sections sections;
    private final Texts texts;
    private final Drafts drafts;
    private final Structure structure;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WriteSection(
            Documents documents,
            Sections sections,
            Texts texts,
            Drafts drafts,
            Structure structure,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.sections = sections;
        this.texts = texts;
        this.drafts = drafts;
        this.structure = structure;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what somebody writes. Readers see nothing of it.
     *
     * @param where which section in which language
     * @param words what it shall say
     * @param by    the account that writes
     * @return the draft as it is kept
     * @throws Refusal invalid with every fault; conflict where somebody else was faster, or where the section follows another document by itself
     */
    public SectionDraft save(Where where, SectionDraft.Words words, UUID by) {
        return keep(where, words, by, new How(false, false));
    }

    /** As {@link #save}, for what a machine wrote: it is said until a person has gone over it. */
    public SectionDraft saveMachine(Where where, SectionDraft.Words words, UUID by) {
        return keep(where, words, by, new How(true, false));
    }

    /**
     * As {@link #save}, for a translation that came together with its source, which may not be published yet: it renders the first number
     * that its source will have, and is published after it.
     *
     * @param unread whether no speaker of the language has read it: then somebody goes over it first
     */
    public SectionDraft saveWithSource(Where where, SectionDraft.Words words, UUID by, boolean unread) {
        return keep(where, words, by, new How(unread, true));
    }

    private SectionDraft keep(Where where, SectionDraft.Words words, UUID by, How how) {
        Document document = documents.locked(where.document()).orElseThrow(Refusal::notFound);
        Section section = section(where);
        requireWritable(document, section, words);
        Optional<SectionDraft> before = drafts.locked(document.id(), section.id(), where.language());
        if (!before.map(SectionDraft::revision).equals(Optional.ofNullable(where.seen()))) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        Instant now = clock.instant();
        SectionDraft draft = new SectionDraft(
                document.id(),
                section.id(),
                where.language(),
                false,
                renders(document, section, where.language(), how),
                words,
                how.machine,
                by,
                now,
                Uuid7.at(now),
                before.map(SectionDraft::round).orElseGet(() -> Uuid7.at(now)));
        if (!drafts.keep(draft, before.isPresent())) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        return draft;
    }

    private static void requireWritable(Document document, Section section, SectionDraft.Words words) {
        if (document.mirrored() && section.origin() != null) {
            throw Refusal.conflict("content.mirrored");
        }
        List<FieldError> faults = SectionFaults.of(section, words);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private @Nullable Integer renders(Document document, Section section, String language, How how) {
        if (language.equals(document.language())) {
            return null;
        }
        boolean first = how.withSource
                && texts.history(section.id(), document.language()).isEmpty();
        return first ? Integer.valueOf(1) : Integer.valueOf(rendered(document, section));
    }

    /** The number of the source that a translator has before them now. */
    private int rendered(Document document, Section section) {
        return texts.history(section.id(), document.language()).stream()
                .findFirst()
                .map(SectionText::number)
                .orElseThrow(() -> Refusal.conflict("content.no_source"));
    }

    /**
     * Throws a draft away. Whoever does had a hand in what else waits.
     *
     * @throws Refusal conflict where somebody else was faster
     */
    public void discard(Where where, UUID by) {
        Section section = section(where);
        Optional<SectionDraft> draft = drafts.locked(where.document(), section.id(), where.language());
        if (!draft.map(SectionDraft::revision).equals(Optional.ofNullable(where.seen()))) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        drafts.drop(where.document(), section.id(), where.language(), by);
        audit.record("content.discard", "document", where.document());
    }

    /** Begins a draft with what a section once said. */
    public SectionDraft restore(Where where, int number, UUID by) {
        SectionText old =
                texts.find(section(where).id(), where.language(), number).orElseThrow(Refusal::notFound);
        return save(where, new SectionDraft.Words(old.title(), old.content(), old.sources(), false, ""), by);
    }

    /**
     * Hands all that is written in a language to a second person.
     *
     * @throws Refusal conflict where nothing is being written
     */
    public void submit(UUID document, String language) {
        if (drafts.move(document, language, true) + structure.hand(document, language, true) == 0) {
            throw Refusal.conflict("content.nothing_written");
        }
        audit.record("content.submit", "document", document);
    }

    /** Takes all of a language back from the second person. */
    public void takeBack(UUID document, String language) {
        if (drafts.move(document, language, false) + structure.hand(document, language, false) == 0) {
            throw Refusal.conflict("content.nothing_in_review");
        }
        audit.record("content.take_back", "document", document);
    }

    /**
     * Says that a published translation still renders its source: a draft with the same words, which a second person publishes as the next
     * number.
     *
     * @param where the section; nothing of it is being written
     * @param by    the translator
     * @throws Refusal conflict where there is no translation, where it renders the source already, and where somebody is writing it
     */
    public void renew(Where where, UUID by) {
        Document document = documents.locked(where.document()).orElseThrow(Refusal::notFound);
        Section section = section(where);
        if (drafts.locked(document.id(), section.id(), where.language()).isPresent()) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        int source = rendered(document, section);
        SectionText old = texts.history(section.id(), where.language()).stream()
                .findFirst()
                .filter(text -> text.renders() != null && text.renders() < source)
                .orElseThrow(() -> Refusal.conflict("content.nothing_to_renew"));
        save(where, new SectionDraft.Words(old.title(), old.content(), old.sources(), true, ""), by);
        audit.record("content.renew", "document", document.id());
    }

    private Section section(Where where) {
        return sections.of(where.document()).stream()
                .filter(section -> section.anchor().equals(where.anchor()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Whether a machine wrote it, or nobody has read it, and whether it came together with its source. */
    private record How(boolean machine, boolean withSource) {}

    /**
     * A section in a language, as somebody has it before them.
     *
     * @param document whose section
     * @param anchor   which one
     * @param language in which language
     * @param seen     the revision of the draft that was seen; null where there was none
     */
    public record Where(
            UUID document,
            String anchor,
            String language,
            @Nullable UUID seen) {}
}
