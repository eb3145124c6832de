package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.look.TenantFiles;

/** The pictures that were brought for a page. What a picture shows is said with it, and again in each language that shows it. */
@ApplicationScoped
@Transactional
class PagePictures {
    private static final int LONGEST = 300;
    private static final int MOST = 30;

    private final TenantFiles files;
    private final TenantDatabase database;
    private final AuditTrail audit;
    private final Clock clock;
    private final Lanes lanes;

    @Inject
    PagePictures(TenantFiles files, TenantDatabase database, AuditTrail audit, Clock clock, Lanes lanes) {
        this.files = files;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.lanes = lanes;
    }

    /** Those of a page, the newest first. */
    List<Kept> of(UUID document) {
        return database.sql("select name, shows from rights.picture where tenant_id = :tenant and document = :document"
                        + " order by added_at desc")
                .bind("document", document)
                .list(Kept.class);
    }

    /**
     * Keeps one, made anew from what was sent.
     *
     * @param shows what it shows, in the language of the source
     * @throws Refusal invalid where it is no picture, where nobody says what it shows, where there are too many
     */
    void add(UUID document, @Nullable InputStream sent, String shows, UUID by) {
        String said = shows.strip().replaceAll("[\\[\\]\\s]+", " ");
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("shows", "rightsdesk.fault.shows", LONGEST)));
        }
        if (sent == null) {
            throw Refusal.invalid(List.of(FieldError.of("file", "picture.missing")));
        }
        if (of(document).size() >= MOST) {
            throw Refusal.unprocessable("rightsdesk.fault.pictures", MOST);
        }
        CleanPicture picture = lanes.call(Lane.FILES, () -> Pictures.drawingOrPhotograph(sent));
        TenantFile file = files.keep(picture.type(), picture.content(), picture.width(), picture.height());
        database.sql("insert into rights.picture (tenant_id, document, name, shows, added_at, added_by)"
                        + " values (:tenant, :document, :name, :shows, :now, :by)"
                        + " on conflict (tenant_id, document, name) do update set shows = excluded.shows")
                .bind("document", document)
                .bind("name", file.name())
                .bind("shows", said)
                .bind("now", clock.instant())
                .bind("by", by)
                .update();
        audit.record("rights.picture", "document", document);
    }

    /**
     * A picture of a page.
     *
     * @param name  as it stands in texts
     * @param shows what it shows
     */
    record Kept(String name, String shows) {}
}
