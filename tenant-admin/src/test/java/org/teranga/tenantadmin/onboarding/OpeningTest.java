package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;

/** The look of an association that opens, and of one that has lost its own. */
@Assembled
class OpeningTest {
    @Inject
    private OpenAssociation open;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Test
    void anUnknownThemeIsRefusedBeforeAnythingStands() {
        String slug = slug();
        NewAssociation wanted = new NewAssociation(slug, "Lille", List.of("fr"), List.of(), "nowhere");
        assertThatThrownBy(() -> open.open(wanted)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal).isInstanceOf(Invalid.class);
            assertThat(refusal.errors()).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo("theme");
                assertThat(fault.arguments().toString()).contains("nowhere", "base, bretagne, toulouse");
            });
        });
        assertThat(directory.bySlug(slug)).isEmpty();
    }

    @Test
    void anAssociationWhoseThemeVanishedIsShownInThePlatformsOwn() {
        Tenant tenant = new Tenant(
                UUID.randomUUID(), slug(), "Lille", TenantStatus.ACTIVE, List.of("fr"), List.of(), "vanished");
        directory.add(tenant);
        for (String path : List.of("/fr/", "/fr/privacy", "/fr/nowhere")) {
            HttpResponse<String> page = http.get(tenant, path);
            assertThat(page.statusCode()).as(path).isEqualTo(path.endsWith("nowhere") ? 404 : 200);
            assertThat(page.body()).as(path).contains("/static/base/").doesNotContain("vanished");
        }
        assertThat(http.get(tenant, "/api/v1/association").body()).contains("\"theme\":\"base\"");
        HttpResponse<String> street = http.send(http.toPlatform("/fr/").header("Host", "localhost"));
        assertThat(street.statusCode()).isEqualTo(200);
        assertThat(street.body()).contains("http://" + tenant.slug() + ".localhost");
    }

    private static String slug() {
        return "opening-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
