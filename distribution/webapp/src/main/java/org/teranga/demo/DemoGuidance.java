package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.guidance.GuidancePages;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.rights.RightsKinds;

/**
 * What a household of Toulouse reads before it says yes to hosts: the jurist there has checked it, who exists as little as anybody of the
 * demonstration; and the pages whose deadlines can be counted there. No other page is checked, so that both can be seen.
 */
@ApplicationScoped
class DemoGuidance {
    private static final List<String> COUNTED = List.of("recours-cnda", "apres-un-non", "guichet-unique");

    private final TenantDirectory directory;
    private final Members members;
    private final Library library;
    private final ReviewDocument review;
    private final ActingMember acting;

    @Inject
    DemoGuidance(
            TenantDirectory directory, Members members, Library library, ReviewDocument review, ActingMember acting) {
        this.directory = directory;
        this.members = members;
        this.library = library;
        this.review = review;
        this.acting = acting;
    }

    /** Checks what is not checked yet; no association is open. */
    void load() {
        directory.bySlug("toulouse").ifPresent(this::check);
    }

    /** Checks it at this association; no association is open. */
    void check(Tenant tenant) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            UUID jurist = acting.signedOut(this::jurist);
            for (UUID page : acting.signedOut(this::unchecked)) {
                acting.as(jurist, () -> {
                    review.stillValid(page, jurist);
                    return true;
                });
            }
        }
    }

    private UUID jurist() {
        return members.all().stream()
                .filter(member -> member.roles().contains(Role.JURIST))
                .map(Account::subject)
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> unchecked() {
        return library.all(List.of(RightsKinds.PAGE)).stream()
                .filter(Document::published)
                .filter(page -> page.labels(RightsKinds.SITUATION).contains(GuidancePages.HOSTED)
                        || COUNTED.contains(page.slug()))
                .filter(page -> !page.freshness().verified())
                .map(Document::id)
                .toList();
    }
}
