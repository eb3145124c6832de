package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Drafts;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.StoredDocument;
import org.teranga.platform.content.StoredDocuments;
import org.teranga.platform.content.Structure;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.refusal.Refusal;

/** The acts of a second person on a document: publishing what was written, confirming that it is still right, retiring it. */
@ApplicationScoped
@Transactional
public class ReviewDocument {
    private final StoredDocuments documents;
    private final Structure structure;
    private final Contributors contributors;
    private final Drafts drafts;
    private final Publication publication;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReviewDocument(
            StoredDocuments documents,
            Structure structure,
            Contributors contributors,
            Drafts drafts,
            Publication publication,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.structure = structure;
        this.contributors = contributors;
        this.drafts = drafts;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes what waits for review in the language of the source: words, and which sections there are in which order.
     *
     * @param reviewer     somebody who had no hand in any of it since the last publication
     * @param wholeChecked whether the reviewer answers for the whole document: then it is verified from today
     * @throws Refusal not allowed where the reviewer had a hand in it, or wrote a part of the document and answers for the whole; conflict where
     *     nothing waits, or where it has no title yet
     */
    public void approve(UUID id, UUID reviewer, boolean wholeChecked) {
        approve(id, reviewer, wholeChecked, null);
    }

    /**
     * As {@link #approve(UUID, UUID, boolean)}, of what was read.
     *
     * @param seen {@code DocumentBook.state} of what the reviewer has read; null where they have read what there is now
     * @throws Refusal conflict, also where it has changed since it was read
     */
    public void approve(UUID id, UUID reviewer, boolean wholeChecked, @Nullable String seen) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        Document document = held.document();
        List<SectionDraft> all = drafts.locked(id, document.language());
        List<SectionDraft> waiting = all.stream().filter(SectionDraft::inReview).toList();
        boolean ordered = structure.inReview(id);
        if (waiting.isEmpty() && !ordered) {
            throw Refusal.conflict("content.nothing_in_review");
        }
        contributors.requireOther(id, document.language(), reviewer);
        if (seen != null && !seen.equals(structure.state(id, all))) {
            throw Refusal.conflict("content.changed_since_read");
        }
        Instant now = clock.instant();
        publication.publish(document, waiting, reviewer, now);
        if (ordered) {
            structure.apply(id, now);
        }
        held.publish(now);
        if (wholeChecked) {
            requireOthersWords(id, reviewer);
            held.verify(document.freshness().renewed(now, reviewer));
        }
        publication.finish(held, now);
        audit.record("content.approve", "document", id);
    }

    private void requireOthersWords(UUID id, UUID by) {
        if (contributors.wrotePublished(id, by)) {
            throw Refusal.forbidden("content.own_check");
        }
    }

    /**
     * Publishes all that is written in the language of the source, without a second person: for features that ask for none. Where nothing
     * is written, a document that was never published is published as it is.
     *
     * @param by the account that does it
     * @throws Refusal conflict where it has no title yet
     */
    public void release(UUID id, UUID by) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        Document document = held.document();
        List<SectionDraft> written = drafts.locked(id, document.language());
        boolean ordered = structure.of(id).isPresent();
        if (written.isEmpty() && !ordered && document.published()) {
            return;
        }
        Instant now = clock.instant();
        publication.publish(document, written, by, now);
        if (ordered) {
            structure.apply(id, now);
        }
        held.publish(now);
        publication.finish(held, now);
        audit.record("content.release", "document", id);
    }

    /** Gives back what waits for review; its writers see it as a draft again. */
    public void sendBack(UUID id) {
        Document document = documents.hold(id).orElseThrow(Refusal::notFound).document();
        if (drafts.move(id, document.language(), false) + structure.hand(id, document.language(), false) == 0) {
            throw Refusal.conflict("content.nothing_in_review");
        }
        audit.record("content.send_back", "document", id);
    }

    /**
     * Says that all of it is still right: the next check is due after its number of days, in every language.
     *
     * @param by the account that answers for it: of somebody who did not write it
     * @throws Refusal not allowed for whoever wrote a part of it; conflict where it is not published
     */
    public void stillValid(UUID id, UUID by) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        Document document = held.document();
        if (!document.published()) {
            throw Refusal.conflict("content.not_published");
        }
        requireOthersWords(id, by);
        held.verify(document.freshness().renewed(clock.instant(), by));
        publication.tell(held);
        audit.record("content.still_valid", "document", id);
    }

    /**
     * Takes it away from readers; its address says where to go on.
     *
     * @param successor the document to go on with; null for none
     */
    public void retire(UUID id, @Nullable UUID successor) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        if (id.equals(successor)
                || successor != null
                        && documents
                                .find(successor)
                                .filter(next -> next.document().published())
                                .isEmpty()) {
            throw Refusal.conflict("content.successor");
        }
        held.retire(successor, clock.instant());
        publication.tell(held);
        audit.record("content.retire", "document", id);
    }

    /** Brings a retired one back as it was: published, if it ever was. */
    public void bringBack(UUID id) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        held.bringBack(clock.instant());
        publication.tell(held);
        audit.record("content.bring_back", "document", id);
    }
}
