package org.teranga.rights.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;

/** Rights pages of a test's association, in French, written by one and published by another. */
@RequestScoped
public class PublishedPages {
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID JURIST = UUID.randomUUID();

    private final TestTenants tenants;
    private final WriteDocument write;
    private final WriteSection words;
    private final PublishTranslation translations;
    private final ReviewDocument review;

    @Inject
    public PublishedPages(
            TestTenants tenants,
            WriteDocument write,
            WriteSection words,
            PublishTranslation translations,
            ReviewDocument review) {
        this.tenants = tenants;
        this.write = write;
        this.words = words;
        this.translations = translations;
        this.review = review;
    }

    /** One that everybody reads. */
    public UUID published(
            Tenant tenant, String kind, String slug, @Nullable UUID parent, String title, String content) {
        UUID id = draft(tenant, kind, slug, parent, title, content);
        return tenants.as(tenant, () -> {
            words.submit(id, "fr");
            review.approve(id, JURIST, true);
            return id;
        });
    }

    /** One that is being written. */
    public UUID draft(Tenant tenant, String kind, String slug, @Nullable UUID parent, String title, String content) {
        UUID id = tenants.as(
                tenant, () -> write.begin(new NewDocument(kind, slug, parent, "fr", Set.of(), "", 180), AUTHOR));
        save(tenant, id, "head", "fr", title, "En bref.");
        if (kind.equals(RightsKinds.PAGE)) {
            tenants.as(tenant, () -> write.addSection(id, "what"));
            save(tenant, id, "what", "fr", "Ce que c’est", content);
        }
        return id;
    }

    /** Its title in another language. */
    public void translated(Tenant tenant, UUID id, String language, String title) {
        save(tenant, id, "head", language, title, "");
        tenants.as(tenant, () -> {
            translations.publish(id, language, JURIST, null);
            return id;
        });
    }

    /** Takes it away from readers. */
    public void retired(Tenant tenant, UUID id) {
        tenants.as(tenant, () -> {
            review.retire(id, null);
            return id;
        });
    }

    private void save(Tenant tenant, UUID id, String anchor, String language, String title, String content) {
        tenants.as(
                tenant,
                () -> words.save(
                        new WriteSection.Where(id, anchor, language, null),
                        new SectionDraft.Words(title, content, List.of(), false, ""),
                        AUTHOR));
    }
}
