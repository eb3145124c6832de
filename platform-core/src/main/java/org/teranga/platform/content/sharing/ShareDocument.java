package org.teranga.platform.content.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.DocumentChanged;
import org.teranga.platform.content.publication.DocumentFrames;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** Lets others adopt a document, or no more; and keeps what they see as it is published. */
@ApplicationScoped
public class ShareDocument implements Job {
    private static final JobKind KIND = new JobKind("content.share");

    private final Library library;
    private final DocumentFrames frames;
    private final SharedDocuments shared;
    private final Jobs jobs;
    private final AuditTrail audit;

    @Inject
    ShareDocument(Library library, DocumentFrames frames, SharedDocuments shared, Jobs jobs, AuditTrail audit) {
        this.library = library;
        this.frames = frames;
        this.shared = shared;
        this.jobs = jobs;
        this.audit = audit;
    }

    /**
     * Shares it or takes it back.
     *
     * @throws Refusal conflict for what was adopted and for what is not published
     */
    @Transactional
    public void share(UUID id, boolean yes) {
        Document document = library.find(id).orElseThrow(Refusal::notFound);
        if (yes && (document.origin() != null || !document.published())) {
            throw Refusal.conflict("content.not_to_share");
        }
        frames.share(id, yes);
        jobs.start(KIND, id);
        audit.record(yes ? "content.share" : "content.unshare", "document", id);
    }

    @Transactional
    void changed(@Observes DocumentChanged event) {
        if (library.find(event.document()).filter(Document::shared).isPresent()) {
            jobs.start(KIND, event.document());
        }
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    /** Lays what is published now where others find it. */
    @Override
    public void run(UUID id) {
        Document document = library.find(id).orElse(null);
        UUID tenant = TenantContext.required().id();
        if (document == null || !document.shared() || !document.published()) {
            shared.retire(id, tenant);
            return;
        }
        String topic = document.parent() == null
                ? ""
                : library.find(document.parent()).map(Document::slug).orElse("");
        shared.put(id, tenant, document.kind(), document.slug(), SharedContent.of(library.book(document), topic));
    }
}
