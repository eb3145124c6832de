package org.teranga.rights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.testing.RightsHouse;

/** An author gives a page of the association's own a deadline, a jurist publishes it, a reader counts it. */
@Assembled
class DeadlineDeskTest {
    private static final String READER = "/fr/rights/deadlines";

    @Inject
    private RightsHouse rights;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private String page;
    private String deadlines;

    @BeforeEach
    void aPageWithASource() {
        own = rights.open();
        page = rights.published(own, "Le bail", "Un bail se termine.");
        rights.write(
                own,
                page + "/what",
                "title",
                "Le bail",
                "content",
                "Un bail.",
                "citation-1",
                "Loi 89-462, art. 15",
                "url-1",
                "");
        deadlines = page + "/what/deadlines";
    }

    @Test
    void whatAnAuthorSaysIsPublishedByASecondPersonAndCounted() {
        assertThat(save(Map.of()).status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, deadlines))
                .contains("Congé du <b>bailleur".replace("<b>", "&lt;b&gt;"));
        assertThat(http.get(own, READER).body()).doesNotContain("bailleur");

        rights.handedIn(own, page);
        assertThat(signedIn.page(own, Role.JURIST, page + "/review"))
                .as("the second person sees what they publish")
                .contains("6 month", "Un texte dit six mois");
        rights.approved(own, page, true);

        String body = http.get(own, READER).body();
        assertThat(body).contains("Congé du &lt;b&gt;bailleur", "Écrivez au bailleur");
        String letter = body.split("name=\"letter\" value=\"", 2)[1].split("\"", 2)[0];
        assertThat(http.form(own, READER, "letter=" + letter + "&arrival=signed&day=2015-11-03&residence=fr")
                        .body())
                .contains("3 mai 2016");

        rights.write(
                own,
                page + "/what",
                "title",
                "Le bail",
                "content",
                "Autrement.",
                "citation-1",
                "Loi 89-462, art. 15",
                "url-1",
                "",
                "data-1",
                data());
        assertThat(signedIn.page(own, Role.AUTHOR, deadlines))
                .as("who writes the words keeps the deadlines")
                .contains("bailleur");
    }

    @Test
    void everyFaultIsSaidAndNothingIsLost() {
        Browser.Page faulty = save(Map.of(
                "source",
                "9",
                "letter",
                "none",
                "number",
                "",
                "unit",
                "weeks",
                "counting",
                "",
                "arrivals",
                "pigeon",
                "overseas",
                "40",
                "aidDays",
                "x",
                "says",
                " "));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains(
                        "Choose a source",
                        "Choose a decision",
                        "A number from 1 to 400",
                        "Choose of what",
                        "Choose the days that count",
                        "Choose at least one way",
                        "From 0 to 3 months",
                        "From 0 to 60 days",
                        "Say what the source says");
        assertThat(save(Map.of("title", "")).body()).contains("Give it a name", "Écrivez au bailleur");
        assertThat(save(Map.of("unit", "hour", "onLetter", "yes")).status()).isEqualTo(422);
        assertThat(signedIn.page(own, Role.AUTHOR, deadlines)).contains("No deadline to count");
    }

    @Test
    void itIsChangedAndTakenOutAndTwoAtOnceAreTold() {
        Map<String, String> first = form(Map.of());
        assertThat(signedIn.post(own, Role.AUTHOR, deadlines, first).status()).isEqualTo(303);
        assertThat(signedIn.post(own, Role.JURIST, deadlines, first).status())
                .as("made of a draft that has gone on")
                .isEqualTo(409);
        assertThat(save(Map.of("key", "other", "number", "3")).status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, deadlines))
                .contains("3 months")
                .doesNotContain("6 months");
        assertThat(save(Map.of("key", "other", "do", "remove")).status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, deadlines)).contains("No deadline to count");
        assertThat(save(Map.of("key", "other", "do", "remove")).status()).isEqualTo(404);
    }

    @Test
    void whoWritesNoPagesAndWhoIsOfAnotherAssociationDoNot() {
        assertThat(signedIn.post(own, Role.TRANSLATOR, deadlines, form(Map.of()))
                        .status())
                .isEqualTo(403);
        Tenant other = rights.open();
        assertThat(signedIn.post(other, Role.AUTHOR, deadlines, form(Map.of())).status())
                .isEqualTo(404);
    }

    private String data() {
        String section = signedIn.page(own, Role.AUTHOR, page + "/what");
        return section.split("name=\"data-1\" value=\"", 2)[1]
                .split("\"", 2)[0]
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private Browser.Page save(Map<String, String> otherwise) {
        return signedIn.post(own, Role.AUTHOR, deadlines, form(otherwise));
    }

    private Map<String, String> form(Map<String, String> otherwise) {
        Map<String, String> all = new HashMap<>(rights.fields(own, Role.AUTHOR, deadlines));
        all.putAll(Map.of(
                "do", "save",
                "source", "1",
                "letter", "other",
                "title", "Congé du <b>bailleur",
                "act", "Écrivez au bailleur",
                "number", "6",
                "unit", "month",
                "counting", "ordinary"));
        all.putAll(Map.of(
                "lastDay", "moves",
                "arrivals", "signed",
                "overseas", "",
                "abroad", "",
                "aid", "none",
                "aidDays", "",
                "says", "Un texte dit six mois."));
        all.putAll(otherwise);
        return all;
    }
}
