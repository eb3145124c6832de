package org.teranga.rights.integreat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.published.DescribedAnswers;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.Around;
import org.teranga.rights.testing.PublishedPages;

/** Each operation of the JSON interface about rights succeeds once, and answers as it is described. */
@Assembled
class EveryRightsOperationTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishedPages pages;

    @Inject
    private Around around;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll)).containsAll(ImplementedOperations.of("org.teranga.rights"));
    }

    private void callAll() {
        Tenant own = tenants.open();
        UUID topic = pages.published(own, RightsKinds.TOPIC, "asylum", null, "L’asile", "Demander l’asile.");
        pages.published(own, RightsKinds.PAGE, "arriver", topic, "Arriver", "Où aller d’abord.");
        around.fill(own);
        http.get(own, "/api/v1/rights");
        get("regions/");
        get("regions/" + own.slug() + "/");
        String region = own.slug() + "/fr/";
        for (String list : List.of("pages/", "children/", "events/", "locations/", "imprint/")) {
            get(region + list);
        }
        String page = "?url=/" + region + "asylum/arriver/";
        get(region + "page/" + page);
        get(region + "parents/" + page);
        Matcher news = Pattern.compile("\"id\":\"([0-9]+)\"").matcher(get(region + "news"));
        assertThat(news.find()).isTrue();
        get(region + "news/" + news.group(1));
        String said = "--limit\r\nContent-Disposition: form-data; name=\"comment\"\r\n\r\nClear\r\n--limit--\r\n";
        http.send(http.toPlatform("/api/v3/" + region + "feedback/page/")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofString(said)));
    }

    private String get(String path) {
        return http.send(http.toPlatform("/api/v3/" + path)).body();
    }
}
