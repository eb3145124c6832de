package org.teranga.rights.review.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.SectionNames;
import org.teranga.rights.page.Remark;
import org.teranga.rights.page.Remarks;

/** A page as somebody outside reads it, and what they say about it. Only what is published is shown. */
@ApplicationScoped
@Transactional
class ShowOutside {
    private static final int HEADING = 3;
    private static final int MOST_REMARKS = 100;

    private final AskOutside ask;
    private final Library library;
    private final Remarks remarks;
    private final SectionNames names;

    @Inject
    ShowOutside(AskOutside ask, Library library, Remarks remarks, SectionNames names) {
        this.ask = ask;
        this.library = library;
        this.remarks = remarks;
        this.names = names;
    }

    OutsideView show(OutsideReview asked, String href, FilledForm form, String happened) {
        DocumentBook book = book(asked);
        boolean open = ask.open(asked) && book.document().published();
        List<Remark> own = remarks.of(asked.document()).stream()
                .filter(remark -> asked.id().equals(remark.outside()))
                .toList();
        return new OutsideView(
                href,
                open,
                asked.name(),
                open ? book.title(asked.reads()) : "",
                LanguageView.of(asked.reads()),
                open ? asked.expiresAt() : null,
                open
                        ? book.sections().stream()
                                .flatMap(section -> part(book, section, asked.reads(), own).stream())
                                .toList()
                        : List.of(),
                asked.opinion() == null ? "" : asked.opinion().name().toLowerCase(Locale.ROOT),
                form,
                happened);
    }

    private DocumentBook book(OutsideReview asked) {
        return library.book(library.find(asked.document()).orElseThrow(Refusal::notFound));
    }

    private Optional<OutsideView.Part> part(DocumentBook book, Section section, String language, List<Remark> own) {
        return book.text(section, language)
                .map(text -> new OutsideView.Part(
                        section.anchor(),
                        text.title().isEmpty() ? names.sort(section) : text.title(),
                        RightsMarkdown.markup(text.content(), HEADING),
                        book.source(section).map(SectionText::sources).orElse(List.of()),
                        own.stream()
                                .filter(remark -> section.id().equals(remark.section()))
                                .map(Remark::words)
                                .toList()));
    }

    /**
     * Takes what they say.
     *
     * @return what has happened
     * @throws Refusal not found where that cannot be said; invalid where nothing was said
     */
    String take(OutsideReview asked, String what, String anchor, String words) {
        DocumentBook book = book(asked);
        switch (what) {
            case "right" -> ask.say(asked, OutsideReview.Opinion.RIGHT);
            case "not_right" -> ask.say(asked, OutsideReview.Opinion.NOT_RIGHT);
            case "say" -> {
                UUID section = book.section(anchor).map(Section::id).orElseThrow(Refusal::notFound);
                long said = remarks.of(asked.document()).stream()
                        .filter(remark -> asked.id().equals(remark.outside()))
                        .count();
                if (said >= MOST_REMARKS) {
                    throw Refusal.unprocessable("rightsdesk.fault.remarks", MOST_REMARKS);
                }
                remarks.sayFromOutside(asked.document(), section, asked.reads(), asked.id(), words);
                return "said";
            }
            default -> throw Refusal.notFound();
        }
        return "answered";
    }
}
