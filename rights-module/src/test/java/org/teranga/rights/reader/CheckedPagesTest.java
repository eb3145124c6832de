package org.teranga.rights.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** Other features lead to pages that were checked, as long as the check holds; to no others, and to none of another association. */
@Assembled
class CheckedPagesTest {
    private static final UUID JURIST = UUID.randomUUID();

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private PublishCatalogue shelf;

    @Inject
    private AdoptFromCatalogue adopt;

    @Inject
    private Library library;

    @Inject
    private ReviewDocument review;

    @Inject
    private CheckedPages checked;

    private Tenant own;

    @BeforeEach
    void anAssociationWithAPage() {
        shelf.lay();
        own = tenants.open();
        tenants.as(own, () -> {
            adopt.adopt(List.of("allocation-hebergement"), true, null);
            return own;
        });
    }

    @Test
    void aPageThatNobodyCheckedIsNoGuidance() {
        assertThat(pages(own, "family")).isEmpty();
    }

    @Test
    void aCheckedPageIsAsLongAsItsCheckHolds() {
        tenants.as(own, () -> {
            review.stillValid(
                    library.bySlug(RightsKinds.PAGE, "allocation-hebergement")
                            .orElseThrow()
                            .id(),
                    JURIST);
            return own;
        });
        assertThat(pages(own, "family")).hasSize(1).allSatisfy(page -> {
            assertThat(page.href()).isEqualTo("/fr/rights/allocation-hebergement");
            assertThat(page.statuses()).isSubsetOf(RightsKinds.AUDIENCES);
        });
        assertThat(pages(own, "hosted")).as("another situation").isEmpty();
        assertThat(pages(tenants.open(), "family")).as("another association").isEmpty();
        assertThat(TestClock.ahead(Duration.ofDays(1_500), () -> pages(own, "family")))
                .as("once the check has gone by")
                .isEmpty();
    }

    private List<GuidancePage> pages(Tenant tenant, String situation) {
        return tenants.as(tenant, () -> desk.alone(() -> checked.inSituation(situation, "fr")));
    }
}
