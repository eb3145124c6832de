package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Drafts;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.StoredDocument;
import org.teranga.platform.content.StoredDocuments;
import org.teranga.platform.content.Structure;
import org.teranga.platform.content.Texts;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.refusal.Refusal;

/** Publishes a translation, by a second person. */
@ApplicationScoped
@Transactional
public class PublishTranslation {
    private final StoredDocuments documents;
    private final Texts texts;
    private final Drafts drafts;
    private final Contributors contributors;
    private final Publication publication;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishTranslation(
            StoredDocuments documents,
            Texts texts,
            Drafts drafts,
            Contributors contributors,
            Publication publication,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.drafts = drafts;
        this.contributors = contributors;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes all that is written in a language other than the source's.
     *
     * @param by   somebody who had no hand in it
     * @param seen {@code DocumentBook.state} of what they have read; null where they have read what there is now
     * @throws Refusal not allowed for whoever had a hand in it; conflict where nothing is being written, where the source was never published, in the
     *     source's own language, where nobody has gone over what a machine wrote, and where it has changed since it was read
     */
    public void publish(UUID id, String language, UUID by, @Nullable String seen) {
        StoredDocument held = documents.hold(id).orElseThrow(Refusal::notFound);
        Document document = held.document();
        if (document.language().equals(language)) {
            throw Refusal.conflict("content.source_needs_review");
        }
        List<SectionDraft> finished = drafts.locked(id, language);
        if (document.publishedAt() == null || !rendersSources(document, finished)) {
            throw Refusal.conflict("content.no_source");
        }
        if (finished.isEmpty()) {
            throw Refusal.conflict("content.nothing_written");
        }
        if (finished.stream().anyMatch(SectionDraft::machine)) {
            throw Refusal.conflict("content.machine_unread");
        }
        contributors.requireOther(id, language, by);
        if (seen != null && !seen.equals(Structure.state(finished, List.of()))) {
            throw Refusal.conflict("content.changed_since_read");
        }
        Instant now = clock.instant();
        publication.publish(document, finished, by, now);
        publication.finish(held, now);
        audit.record("content.translate", "document", id);
    }

    private boolean rendersSources(Document document, List<SectionDraft> finished) {
        Set<UUID> sources = texts.current(document.id()).stream()
                .filter(text -> text.language().equals(document.language()))
                .map(SectionText::section)
                .collect(Collectors.toSet());
        return finished.stream().map(SectionDraft::section).allMatch(sources::contains);
    }
}
