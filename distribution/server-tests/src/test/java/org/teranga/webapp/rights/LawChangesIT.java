package org.teranga.webapp.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.testing.RightsHouse;

/** A law that changes is said once by the operator, and marks what cites it; jurists say what they hear of. */
@ExtendWith(ArquillianExtension.class)
class LawChangesIT {
    private static final String LAWS = "http://localhost/en/operator/laws";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    private Tenant own;
    private @Nullable Browser operator;

    @BeforeEach
    void anAssociation() {
        if (rights == null) {
            return; // outside the container
        }
        own = rights.open();
    }

    @Test
    void aJuristSaysThatALawHasChangedAndTheOperatorDecides() {
        house.member(own, Role.JURIST);
        house.member(own, Role.AUTHOR);
        String path = DESK + "/law-change";
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains(path);
        assertThat(signedIn.get(own, Role.AUTHOR, path).status()).isEqualTo(403);
        Browser.Page faulty = signedIn.post(own, Role.JURIST, path, Map.of("citation", "", "note", ""));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#citation\"", "href=\"#day\"", "href=\"#note\"");
        String note = "Le délai <b> passe à " + UUID.randomUUID();
        for (String article : List.of("L. 531-24", "L. 531-25")) {
            assertThat(signedIn.post(
                                    own,
                                    Role.JURIST,
                                    path,
                                    Map.of("citation", "CESEDA, art. " + article, "day", "2015-11-02", "note", note))
                            .status())
                    .isEqualTo(303);
        }
        Tenant other = rights.open();
        house.member(other, Role.JURIST);
        assertThat(signedIn.page(other, Role.JURIST, path)).doesNotContain(note.substring(20));

        String laws = operator(own.name());
        assertThat(laws).contains("L. 531-24", "L. 531-25", "&lt;b&gt;", own.name());
        Matcher first = Pattern.compile("laws\\?suggestion=([0-9a-f-]{36})").matcher(laws);
        assertThat(first.find()).isTrue();
        URI at = URI.create("http://localhost/en/operator/laws");
        Browser.Page filled = operator.get(URI.create(at + "?suggestion=" + first.group(1)));
        assertThat(filled.body()).contains("value=\"2015-11-02\"", "name=\"suggestion\"");
        assertThat(first.find()).isTrue();
        assertThat(operator.post(URI.create(at + "/suggestions/" + first.group(1) + "/decline"), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, path)).contains("Not taken up", "To be read");
    }

    private String operator(String association) {
        operator = house.operator();
        String laws =
                operator.get(URI.create("http://localhost/en/operator/laws")).body();
        assertThat(laws).contains(association);
        return laws;
    }

    @Test
    void aLawThatChangesIsSaidOnceByTheOperatorAndMarksWhatCitesIt() {
        String article = "L. 9" + (System.nanoTime() % 100_000) + "-1";
        String page = rights.begun(own, "Avec une loi");
        rights.write(
                own,
                page + "/what",
                "title",
                "Quoi",
                "content",
                "Texte.",
                "citation-1",
                "CESEDA, art. " + article,
                "url-1",
                "https://example.org/");
        rights.handedIn(own, page);
        rights.approved(own, page, true);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("Nothing to check");

        Browser operator = house.operator();
        URI laws = URI.create(LAWS);
        Map<String, String> change = new HashMap<>(Map.of(
                "citation", "CESEDA article " + article.replace(" ", ""),
                "day", "2015-11-01",
                "note", "Le délai passe à <b>15</b> jours.",
                "url", "",
                "do", "preview"));
        assertThat(operator.post(laws, change).body())
                .contains("One published page cites this text", "in one association");
        change.put("do", "announce");
        change.put("day", "hier");
        assertThat(operator.post(laws, change).status()).isEqualTo(422);
        change.put("day", "2015-11-01");
        assertThat(operator.post(laws, change).status()).isEqualTo(303);

        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due"))
                .contains("One page cites a law that has changed", "Le délai passe à &lt;b&gt;15");
        assertThat(signedIn.page(own, Role.AUTHOR, DESK)).contains("Law changed");
        signedIn.post(own, Role.JURIST, page + "/review/still-valid", Map.of());
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("Nothing to check");
        assertThat(signedIn.get(own, Role.JURIST, "/en/operator/laws").status()).isEqualTo(403);
    }
}
