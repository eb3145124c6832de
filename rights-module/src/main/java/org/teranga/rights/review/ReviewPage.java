package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.page.Remarks;

/** What the second person says of what waits. */
@ApplicationScoped
@Transactional
class ReviewPage {
    private final Library library;
    private final ReviewDocument review;
    private final Described described;
    private final Remarks remarks;

    @Inject
    ReviewPage(Library library, ReviewDocument review, Described described, Remarks remarks) {
        this.library = library;
        this.review = review;
        this.described = described;
        this.remarks = remarks;
    }

    /**
     * Publishes what waits.
     *
     * @param whole whether the reviewer answers for the whole page
     * @param seen  what of it the reviewer has read, as the form carried it
     * @throws Refusal invalid where a picture does not say what it shows; else as the engine refuses
     */
    void approve(UUID id, UUID by, boolean whole, String seen) {
        DocumentBook book = library.book(library.find(id).orElseThrow(Refusal::notFound));
        described.check(
                book,
                book.drafts(book.document().language()).stream()
                        .filter(SectionDraft::inReview)
                        .toList());
        review.approve(id, by, whole, seen);
    }

    /**
     * Gives back what waits, with a sentence that says why.
     *
     * @throws Refusal invalid where nothing is said
     */
    void sendBack(UUID id, String language, UUID by, String words) {
        remarks.say(id, null, language, by, words);
        review.sendBack(id);
    }

    /** Says that all of it is still right. */
    void stillValid(UUID id, UUID by) {
        review.stillValid(id, by);
    }
}
