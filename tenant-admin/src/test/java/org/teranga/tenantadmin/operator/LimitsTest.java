package org.teranga.tenantadmin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** How far an association may go: set by the operator, read by the association, told with the hour to come back. */
@Assembled
class LimitsTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Test
    void overItsMinuteAnAssociationStillGivesEachAddressWhatIsPromisedAndOthersEverything() {
        Tenant own = house.open();
        Tenant other = house.open();
        limit(own, Map.of("usage-requests_per_minute", "600"));
        int answered = 0;
        HttpResponse<String> answer = http.get(own, "/api/v1/nothing");
        while (answer.statusCode() == 404 && answered < 5_000) {
            answered++;
            answer = http.get(own, "/api/v1/nothing");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answered)
                .as("the association's 600, and the 600 of this address")
                .isGreaterThanOrEqualTo(1_200);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("trop de demandes en ce moment");
        assertThat(http.get(other, "/api/v1/association").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWholeNumbersWithinBoundsAreLimitsAndOnlyTheOperatorSetsThem() {
        Tenant own = house.open();
        house.member(own, Role.ADMIN);
        Browser operator = operator();
        for (String wrong :
                new String[] {"0", "-5", "599", "1e9", "'; drop table platform.tenant; --", "99999999999"}) {
            Browser.Page page = operator.post(limits(own), Map.of("usage-requests_per_minute", wrong));
            assertThat(page.status()).as(wrong).isEqualTo(422);
            assertThat(page.body()).contains("href=\"#usage-requests_per_minute\"");
        }
        assertThat(operator.post(limits(own), Map.of("usage-storage_mb", "2 048"))
                        .status())
                .isEqualTo(303);
        assertThat(operator.get(limits(own)).body()).contains("value=\"2048\"");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/usage")).containsPattern("2[\\u00A0\\u202F ]Go");
        assertThat(signedIn.post(own, Role.ADMIN, limits(own).getPath(), Map.of("usage-storage_mb", "1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatThePlatformSetIsNotedAndMadeToCountAgain() {
        Tenant own = house.open();
        Tenant other = house.open();
        Browser operator = operator();
        assertThat(operator.get(limits(own)).body()).contains("Jamais changé");
        limit(own, Map.of("usage-mails_per_day", "2000"));
        limit(own, Map.of("usage-mails_per_day", "3000"));
        String page = operator.get(limits(own)).body();
        assertThat(page).containsPattern("2[\\u00A0\\u202F]000").containsPattern("3[\\u00A0\\u202F]000");
        assertThat(operator.get(limits(other)).body()).doesNotContainPattern("3[\\u00A0\\u202F]000");
        Matcher first =
                Pattern.compile("name=\"change\" value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(first.find()).isTrue();
        URI back = URI.create(limits(own) + "/back");
        assertThat(operator.post(back, Map.of("change", first.group(1))).status())
                .isEqualTo(303);
        assertThat(operator.get(limits(own)).body()).contains("value=\"2000\"");
        assertThat(operator.post(URI.create(limits(other) + "/back"), Map.of("change", first.group(1)))
                        .status())
                .as("another association's change")
                .isEqualTo(404);
        assertThat(operator.post(back, Map.of("change", "x")).status()).isEqualTo(404);
    }

    private void limit(Tenant tenant, Map<String, String> limits) {
        assertThat(operator().post(limits(tenant), limits).status()).isEqualTo(303);
    }

    private static URI limits(Tenant tenant) {
        return URI.create("http://localhost/fr/operator/associations/" + tenant.slug() + "/limits");
    }

    private Browser operator() {
        return house.operator();
    }
}
