package org.teranga.rights.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.review.Described;

/** What is done with a translation: saved, section by section, handed in, published by a second person, or said to hold still. */
@ApplicationScoped
@Transactional
class TranslatePage {
    private final Library library;
    private final WriteSection write;
    private final PublishTranslation publication;
    private final Described described;

    @Inject
    TranslatePage(Library library, WriteSection write, PublishTranslation publication, Described described) {
        this.library = library;
        this.write = write;
        this.publication = publication;
        this.described = described;
    }

    /**
     * Saves the sections whose words are others than before. Either all of them are kept, or none.
     *
     * @throws Refusal invalid with every fault, each at {@code title-<anchor>} or {@code content-<anchor>}; conflict where somebody else was
     *     faster at one of them
     */
    void save(Document document, String language, Answers sent, UUID by) {
        DocumentBook book = library.book(document);
        List<FieldError> faults = new ArrayList<>();
        for (Section section : book.sections()) {
            SectionDraft.Words words = typed(section, sent);
            if (words != null && !same(words, before(book, section, language))) {
                try {
                    write.save(where(document, section.anchor(), language, sent), words, by);
                } catch (Refusal refused) {
                    faults.addAll(placed(refused, section));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /** The faults of a section, each at the field of that section. */
    private static List<FieldError> placed(Refusal refused, Section section) {
        if (refused.errors().isEmpty()) {
            throw refused;
        }
        return refused.errors().stream()
                .map(fault -> new FieldError(fault.field() + "-" + section.anchor(), fault.key(), fault.arguments()))
                .toList();
    }

    /** What a person has read that a machine wrote counts as the person's. */
    void read(Document document, String anchor, String language, UUID by) {
        DocumentBook book = library.book(document);
        Section section = book.section(anchor).orElseThrow(Refusal::notFound);
        SectionDraft draft = book.draft(section, language).orElseThrow(Refusal::notFound);
        write.save(new WriteSection.Where(document.id(), anchor, language, draft.revision()), draft.words(), by);
    }

    /** Says that a text still renders its source. */
    void renew(Document document, String anchor, String language, UUID by) {
        write.renew(new WriteSection.Where(document.id(), anchor, language, null), by);
    }

    /** Throws the draft of a section away. */
    void discard(Document document, String anchor, String language, Answers sent, UUID by) {
        write.discard(where(document, anchor, language, sent), by);
    }

    /** Hands what is written to a second person. */
    void submit(Document document, String language) {
        write.submit(document.id(), language);
    }

    /**
     * Publishes what is written.
     *
     * @param by   the second person
     * @param seen what of it they have read, as the form carried it
     * @throws Refusal invalid where a picture does not say what it shows; else as the engine refuses
     */
    void publish(Document document, String language, UUID by, String seen) {
        described.check(library.book(document), library.book(document).drafts(language));
        publication.publish(document.id(), language, by, seen);
    }

    private static WriteSection.Where where(Document document, String anchor, String language, Answers sent) {
        return new WriteSection.Where(document.id(), anchor, language, seen(sent.first("seen-" + anchor)));
    }

    private static @Nullable UUID seen(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return UUID.randomUUID(); // it fits nothing, so nothing is overwritten
        }
    }

    /** What was typed for a section; null where nothing was sent for it. */
    private static SectionDraft.@Nullable Words typed(Section section, Answers sent) {
        if (!sent.has("content-" + section.anchor())) {
            return null;
        }
        String content = sent.first("content-" + section.anchor());
        String title = sent.first("title-" + section.anchor());
        return new SectionDraft.Words(
                title.strip(), content.replace("\r\n", "\n").strip(), List.of(), false, "");
    }

    private static SectionDraft.Words before(DocumentBook book, Section section, String language) {
        Optional<SectionDraft.Words> words = book.draft(section, language)
                .map(SectionDraft::words)
                .or(() -> book.text(section, language).map(TranslatePage::words));
        return words.orElse(new SectionDraft.Words("", "", List.of(), false, ""));
    }

    private static SectionDraft.Words words(SectionText text) {
        return new SectionDraft.Words(text.title(), text.content(), List.of(), false, "");
    }

    private static boolean same(SectionDraft.Words one, SectionDraft.Words other) {
        return one.title().equals(other.title().strip())
                && one.content().equals(other.content().strip());
    }
}
