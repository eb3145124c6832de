package org.teranga.platform.content.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Origin;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.publication.DocumentFrames;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** An association adopts a shared document: it mirrors it, or takes a copy and is shown from then on what changes there. */
@ApplicationScoped
@Transactional
public class AdoptDocument {
    private final SharedDocuments shared;
    private final DocumentFrames frames;
    private final Library library;
    private final TransactionOutcome outcome;
    private final AuditTrail audit;

    @Inject
    AdoptDocument(
            SharedDocuments shared,
            DocumentFrames frames,
            Library library,
            TransactionOutcome outcome,
            AuditTrail audit) {
        this.shared = shared;
        this.frames = frames;
        this.library = library;
        this.outcome = outcome;
        this.audit = audit;
    }

    /**
     * Adopts a document, which is published at once.
     *
     * @param from     the shared document
     * @param mirrored whether it shall follow by itself
     * @param parent   under which document it stands; null at the root
     * @param by       the account; null for the platform
     * @return the id of the association's own document
     * @throws Refusal not found where it is not shared; conflict where the association has it already, or where it is its own
     */
    public UUID adopt(UUID from, boolean mirrored, @Nullable UUID parent, @Nullable UUID by) {
        SharedDocument source = shared.find(from).filter(one -> !one.retired()).orElseThrow(Refusal::notFound);
        UUID tenant = TenantContext.required().id();
        if (tenant.equals(source.tenant()) || frames.findAdoptedFrom(from).isPresent()) {
            throw Refusal.conflict("content.adopted_already");
        }
        SharedContent content = source.content();
        UUID head = head(content);
        Origin origin = new Origin(from, source.revision(), mirrored);
        UUID id = frames.begin(
                new NewDocument(
                        source.kind(),
                        source.slug(),
                        parent,
                        content.language(),
                        content.labels(),
                        content.notice(),
                        content.verifyAfterDays()),
                origin,
                head,
                by);
        take(id, content, origin);
        if (mirrored) {
            outcome.afterCommit(() -> shared.follow(from, tenant, id, source.revision()));
        }
        audit.record("content.adopt", "document", id);
        return id;
    }

    private static UUID head(SharedContent content) {
        return content.sections().stream()
                .filter(section -> section.key().equals(Section.HEAD))
                .map(SharedContent.SharedSection::id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Brings a mirror to the state of where it comes from, words and whom it concerns; what is the association's own stays. */
    public void updateMirror(UUID id) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        Origin origin = document.origin();
        if (origin == null || !origin.mirrored()) {
            return;
        }
        SharedDocument source = shared.find(origin.shared()).orElse(null);
        UUID tenant = TenantContext.required().id();
        if (source == null) {
            return;
        }
        removeWhatWent(document, source.content());
        frames.widen(id, source.content().labels());
        take(id, source.content(), new Origin(origin.shared(), source.revision(), true));
        outcome.afterCommit(() -> shared.follow(origin.shared(), tenant, id, source.revision()));
    }

    private void removeWhatWent(Document document, SharedContent content) {
        List<UUID> there =
                content.sections().stream().map(SharedContent.SharedSection::id).toList();
        library.book(document).sections().stream()
                .filter(section -> section.origin() != null && !section.head())
                .filter(section -> !there.contains(section.origin()))
                .forEach(frames::remove);
    }

    private void take(UUID id, SharedContent content, Origin origin) {
        List<SharedContent.SharedSection> all = content.sections();
        frames.take(
                id,
                IntStream.range(0, all.size())
                        .mapToObj(i -> taken(all.get(i), i + 1))
                        .toList());
        frames.finish(id, origin, content.freshness());
    }

    /** A mirror becomes a copy: from now on it is the association's to change. */
    public void detach(UUID id) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        Origin origin = document.origin();
        if (origin == null || !origin.mirrored()) {
            throw Refusal.conflict("content.no_mirror");
        }
        frames.finish(id, new Origin(origin.shared(), origin.revision(), false), null);
        UUID tenant = TenantContext.required().id();
        outcome.afterCommit(() -> shared.leave(origin.shared(), tenant));
        audit.record("content.detach", "document", id);
    }

    /** What a copy does not have yet of where it comes from, by section and language; empty for mirrors and for what is the same. */
    public List<Change> changes(UUID id) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        SharedDocument source = copied(document).orElse(null);
        if (source == null) {
            return List.of();
        }
        DocumentBook book = library.book(document);
        List<Change> changes = new ArrayList<>();
        for (SharedContent.SharedSection section : source.content().sections()) {
            Optional<Section> own = book.sections().stream()
                    .filter(one -> section.id().equals(one.origin()))
                    .findFirst();
            for (SharedContent.SharedText text : section.texts()) {
                SectionText has =
                        own.flatMap(one -> book.text(one, text.language())).orElse(null);
                if (has == null || has.originNumber() == null || has.originNumber() < text.number()) {
                    changes.add(new Change(
                            section.id(),
                            section.key(),
                            text.language(),
                            text.title(),
                            TextDifference.between(has == null ? "" : has.content(), text.content())));
                }
            }
        }
        return changes;
    }

    /** Where a copy comes from; empty for all else. */
    private Optional<SharedDocument> copied(Document document) {
        return Optional.ofNullable(document.origin())
                .filter(origin -> !origin.mirrored())
                .flatMap(origin -> shared.find(origin.shared()));
    }

    /** Whom and what a copy would concern, too, by what stands where it comes from; mirrors follow by themselves. */
    public Set<String> moreLabels(UUID id) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        return copied(document)
                .map(source -> DocumentFrames.more(document, source.content().labels()))
                .orElse(Set.of());
    }

    /**
     * Lets a copy be found by all whom it concerns where it comes from; what the association itself chose stays.
     *
     * @throws Refusal not found where it is no copy
     */
    public void takeLabels(UUID id) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        SharedDocument source = copied(document).orElseThrow(Refusal::notFound);
        frames.widen(id, source.content().labels());
        frames.finish(id, new Origin(source.id(), source.revision(), false), null);
        audit.record("content.take", "document", id);
    }

    /**
     * Takes one section over as it is there, in every language that it has there.
     *
     * @throws Refusal not found where there is no such section
     */
    public void takeSection(UUID id, UUID section) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        Origin origin = document.origin();
        if (origin == null) {
            throw Refusal.notFound();
        }
        SharedDocument source = shared.find(origin.shared()).orElseThrow(Refusal::notFound);
        List<SharedContent.SharedSection> all = source.content().sections();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(section)) {
                frames.take(id, List.of(taken(all.get(i), i + 1)));
                frames.finish(id, new Origin(origin.shared(), source.revision(), origin.mirrored()), null);
                audit.record("content.take", "document", id);
                return;
            }
        }
        throw Refusal.notFound();
    }

    private static DocumentFrames.TakenSection taken(SharedContent.SharedSection section, int position) {
        return new DocumentFrames.TakenSection(
                section.id(),
                section.key(),
                position,
                section.texts().stream().map(AdoptDocument::taken).toList());
    }

    private static DocumentFrames.Taken taken(SharedContent.SharedText text) {
        return new DocumentFrames.Taken(
                text.language(),
                text.number(),
                text.current(),
                text.title(),
                text.content(),
                text.sources(),
                text.machine(),
                text.spoken());
    }

    /**
     * A text that is otherwise where a copy comes from.
     *
     * @param section    the shared section
     * @param key        what sort of section
     * @param language   BCP 47 code
     * @param title      its heading there
     * @param difference from what the copy says to what stands there
     */
    public record Change(UUID section, String key, String language, String title, TextDifference difference) {}
}
