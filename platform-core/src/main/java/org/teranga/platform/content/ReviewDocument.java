package org.teranga.platform.content;

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
import org.teranga.platform.web.Problem;

/** What the second person does: publishes what was written, says that it is still right, takes it away. */
@ApplicationScoped
@Transactional
public class ReviewDocument {
    private final Documents documents;
    private final Sections sections;
    private final Texts texts;
    private final Drafts drafts;
    private final Publication publication;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReviewDocument(
            Documents documents,
            Sections sections,
            Texts texts,
            Drafts drafts,
            Publication publication,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.sections = sections;
        this.texts = texts;
        this.drafts = drafts;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes what waits for review in the language of the source.
     *
     * @param wholeChecked whether the reviewer answers for the whole document: then it is verified from today
     * @throws Problem 403 where the reviewer wrote a part of it; 409 where nothing waits, or where it has no title yet
     */
    public void approve(UUID id, UUID reviewer, boolean wholeChecked) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        List<SectionDraft> waiting = drafts.locked(id, document.language()).stream()
                .filter(SectionDraft::inReview)
                .toList();
        if (waiting.isEmpty()) {
            throw Problem.conflict("content.nothing_in_review");
        }
        if (waiting.stream().anyMatch(draft -> draft.writtenBy().equals(reviewer))) {
            throw Problem.of(403, "content.own_words");
        }
        requireTitle(document, waiting);
        Instant now = clock.instant();
        publication.publish(document, waiting, reviewer, now);
        if (document.status() == DocumentStatus.DRAFT) {
            documents.stand(id, DocumentStatus.PUBLISHED, null, now);
        }
        if (wholeChecked) {
            documents.fresh(id, document.freshness().renewed(now, reviewer));
        }
        publication.finish(document, now);
        audit.record("content.approve", "document", id);
    }

    /**
     * Publishes all that is written in the language of the source, without a second person: for features that ask for none. Where nothing
     * is written, a document that was never published is published as it is.
     *
     * @param by the account that does it
     * @throws Problem 409 where it has no title yet
     */
    public void release(UUID id, UUID by) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        List<SectionDraft> written = drafts.locked(id, document.language());
        if (written.isEmpty() && document.published()) {
            return;
        }
        requireTitle(document, written);
        Instant now = clock.instant();
        publication.publish(document, written, by, now);
        if (document.status() == DocumentStatus.DRAFT) {
            documents.stand(id, DocumentStatus.PUBLISHED, null, now);
        }
        publication.finish(document, now);
        audit.record("content.release", "document", id);
    }

    private void requireTitle(Document document, List<SectionDraft> waiting) {
        UUID head = sections.of(document.id()).stream()
                .filter(Section::head)
                .map(Section::id)
                .findFirst()
                .orElseThrow();
        boolean titled = waiting.stream().anyMatch(draft -> draft.section().equals(head))
                || texts.find(head, document.language(), 1).isPresent();
        if (!titled) {
            throw Problem.conflict("content.no_title");
        }
    }

    /** Gives back what waits for review; its writers see it as a draft again. */
    public void sendBack(UUID id) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        if (drafts.move(id, document.language(), false) == 0) {
            throw Problem.conflict("content.nothing_in_review");
        }
        audit.record("content.send_back", "document", id);
    }

    /**
     * Says that all of it is still right: the next check is due after its number of days, in every language.
     *
     * @param by the account that answers for it; null for somebody outside
     * @throws Problem 409 where it is not published
     */
    public void stillValid(UUID id, @Nullable UUID by) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        if (!document.published()) {
            throw Problem.conflict("content.not_published");
        }
        documents.fresh(id, document.freshness().renewed(clock.instant(), by));
        publication.tell(document);
        audit.record("content.still_valid", "document", id);
    }

    /**
     * Takes it away from readers; its address says where to go on.
     *
     * @param successor the document to go on with; null for none
     */
    public void retire(UUID id, @Nullable UUID successor) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        if (id.equals(successor)
                || successor != null
                        && documents.find(successor).filter(Document::published).isEmpty()) {
            throw Problem.conflict("content.successor");
        }
        documents.stand(id, DocumentStatus.RETIRED, successor, clock.instant());
        publication.tell(document);
        audit.record("content.retire", "document", id);
    }

    /** Brings a retired one back as it was: published, if it ever was. */
    public void bringBack(UUID id) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        if (document.status() != DocumentStatus.RETIRED) {
            throw Problem.conflict("content.not_retired");
        }
        boolean published = Optional.ofNullable(document.publishedAt()).isPresent();
        documents.stand(id, published ? DocumentStatus.PUBLISHED : DocumentStatus.DRAFT, null, clock.instant());
        publication.tell(document);
        audit.record("content.bring_back", "document", id);
    }
}
