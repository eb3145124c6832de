package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.deadline.PlainDeadlines;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;
import org.teranga.rights.page.PageSides;
import org.teranga.rights.review.outside.AskOutside;
import org.teranga.rights.review.outside.OutsideReviews;

/** A page as the second person sees it. */
@ApplicationScoped
@Transactional
class ShowReview {
    private static final int HEADING = 3;

    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final PageSides sides;
    private final OutsideReviews outside;
    private final AskOutside ask;
    private final ShowEdition edition;

    @Inject
    ShowReview(
            RightsDesk desk,
            PageHeads heads,
            SectionNames names,
            PageSides sides,
            OutsideReviews outside,
            AskOutside ask,
            ShowEdition edition) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.sides = sides;
        this.outside = outside;
        this.ask = ask;
        this.edition = edition;
    }

    ReviewView show(Document document, FilledForm form, String happened) {
        DocumentBook book = desk.book(document);
        return new ReviewView(
                heads.of(book),
                desk.href(book.document()) + "/review",
                waiting(book),
                edition.leaving(book),
                edition.order(book),
                edition.hands(book),
                edition.own(book),
                edition.answers(book),
                book.state(book.document().language()),
                sides.stamp(book.document()),
                sides.laws(book.document()),
                sides.remarks(book),
                asked(book),
                LanguageView.of(List.copyOf(book.languages())),
                LanguageView.of(TenantContext.required().languages()),
                form,
                happened);
    }

    /** The parts that wait for a second person, in the order of the page. */
    private List<ReviewView.Waiting> waiting(DocumentBook book) {
        List<SectionDraft> waiting = book.drafts(book.document().language()).stream()
                .filter(SectionDraft::inReview)
                .toList();
        Map<UUID, String> team = edition.writers(waiting);
        List<ReviewView.Waiting> parts = new ArrayList<>();
        book.sections()
                .forEach(section -> waiting.stream()
                        .filter(draft -> draft.section().equals(section.id()))
                        .findFirst()
                        .ifPresent(draft ->
                                parts.add(waiting(book, section, draft, team.getOrDefault(draft.writtenBy(), "")))));
        return parts;
    }

    private ReviewView.Waiting waiting(DocumentBook book, Section section, SectionDraft draft, String by) {
        SectionText text = book.source(section).orElse(null);
        SectionDraft.Words words = draft.words();
        return new ReviewView.Waiting(
                names.sort(section),
                words.title(),
                RightsMarkdown.markup(words.content(), HEADING),
                words.sources(),
                text == null,
                text == null || text.title().equals(words.title()) ? null : text.title(),
                TextDifference.between(text == null ? "" : text.content(), words.content()),
                cites(text, words),
                words.minor(),
                words.note(),
                by,
                draft.changedAt());
    }

    private static @Nullable TextDifference cites(@Nullable SectionText text, SectionDraft.Words words) {
        if (text == null || text.sources().equals(words.sources())) {
            return null;
        }
        return TextDifference.between(PlainDeadlines.of(text.sources()), PlainDeadlines.of(words.sources()));
    }

    private List<ReviewView.Asked> asked(DocumentBook book) {
        return outside.of(book.document().id()).stream()
                .map(one -> new ReviewView.Asked(
                        one.id().toString(),
                        one.name(),
                        LanguageView.of(one.reads()),
                        one.sentAt(),
                        one.expiresAt(),
                        ask.open(one),
                        one.opinion() == null ? "" : one.opinion().name().toLowerCase(Locale.ROOT),
                        one.saidAt(),
                        one.takenAt() != null,
                        one.takable() && one.reads().equals(book.document().language())))
                .toList();
    }
}
