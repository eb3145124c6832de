package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.Library;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;

/** Reads what a reader sends, and shows the form. */
@ApplicationScoped
@Transactional
class TakeNote {
    /** The most characters that the form takes. */
    private static final int LONGEST = 4_000;

    private static final String PAGE = "page";
    private static final String WORDS = "words";
    private static final String CONTACT = "contact";

    private final Library library;
    private final LeaveNote leave;
    private final PageContexts contexts;

    @Inject
    TakeNote(Library library, LeaveNote leave, PageContexts contexts) {
        this.library = library;
        this.leave = leave;
        this.contexts = contexts;
    }

    /** The kind that an address or a form names; a question where it names none. */
    static ReaderNote.Kind kind(@Nullable String word) {
        return ReaderNote.Kind.of(word == null ? "" : word).orElse(ReaderNote.Kind.QUESTION);
    }

    /** Where a sent form leads. */
    static String sentHref(String lang, Answers sent) {
        String slug = sent.first(PAGE);
        return "/" + lang + "/rights/ask?sent=1&kind="
                + kind(sent.first("kind")).word() + (slug.matches("[a-z0-9-]{1,80}") ? "&page=" + slug : "");
    }

    AskView form(String lang, String slug, ReaderNote.Kind kind, String section, boolean sent) {
        return view(lang, slug, kind, FilledForm.startingWith(Map.of("section", section)), sent);
    }

    /** Keeps a thumb. */
    void thumb(String lang, String slug, boolean up) {
        Document document = page(slug).orElseThrow(Refusal::notFound);
        ReaderNote.Kind kind = up ? ReaderNote.Kind.USEFUL : ReaderNote.Kind.NOT_USEFUL;
        leave.leave(new ReaderNote(document.id(), "", lang, kind, PAGE, "", "", "", ""));
    }

    /** Keeps what was written; the form again where it cannot be kept. */
    Optional<AskView> written(String lang, Answers sent) {
        String slug = sent.first(PAGE);
        ReaderNote.Kind kind = kind(sent.first("kind"));
        String words = sent.first(WORDS).strip();
        String contact = sent.first(CONTACT).strip();
        List<FormFault> faults = faults(words, contact);
        if (!faults.isEmpty()) {
            return Optional.of(view(lang, slug, kind, FilledForm.sent(sent.values(), faults), false));
        }
        Document document = page(slug).orElse(null);
        leave.leave(new ReaderNote(
                document == null ? null : document.id(),
                document == null ? "" : section(document, sent.first("section")),
                lang,
                kind,
                PAGE,
                "",
                words,
                "",
                contact));
        return Optional.empty();
    }

    private List<FormFault> faults(String words, String contact) {
        if (words.isEmpty()) {
            return List.of(fault(WORDS, "reader.ask.fault.words"));
        }
        if (words.length() > LONGEST) {
            return List.of(fault(WORDS, "reader.ask.fault.long"));
        }
        boolean reachable = contact.isEmpty()
                || EmailAddress.parse(contact).isPresent()
                || PhoneNumber.parse(contact).isPresent();
        return reachable ? List.of() : List.of(fault(CONTACT, "reader.ask.fault.contact"));
    }

    private FormFault fault(String field, String key) {
        return new FormFault(field, contexts.text(key));
    }

    /** The anchor, if the page has such a section. */
    private String section(Document document, @Nullable String anchor) {
        return anchor != null && library.book(document).section(anchor).isPresent() ? anchor : "";
    }

    private Optional<Document> page(String slug) {
        return library.bySlug(RightsKinds.PAGE, slug).filter(Document::published);
    }

    private AskView view(String lang, String slug, ReaderNote.Kind kind, FilledForm form, boolean sent) {
        String home = "/" + lang + "/rights";
        Optional<Document> document = page(slug);
        DocumentReading reading =
                document.flatMap(one -> library.reading(one, lang)).orElse(null);
        return new AskView(
                home + "/ask",
                kind.word(),
                reading == null ? "" : reading.head().text().title(),
                reading == null || reading.translated()
                        ? null
                        : Languages.of(reading.head().text().language()).orElse(null),
                document.map(one -> home + "/" + one.slug()).orElse(home),
                reading == null
                        ? List.of()
                        : reading.passages().stream()
                                .map(passage -> new AskView.Choice(
                                        passage.section().anchor(),
                                        passage.text().title()))
                                .toList(),
                form,
                sent);
    }
}
