package org.teranga.rights.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.rights.testing.Around;
import org.teranga.rights.testing.RightsHouse;

/** Messages to readers: one person writes them, another publishes, and each may take them away. */
@Assembled
class NewsDeskTest {
    private static final String DESK = "/en/desk/news";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private HttpCaller http;

    @Inject
    private Around around;

    private Tenant own;
    private LocalDate today;

    @BeforeEach
    void anAssociation() {
        own = rights.open();
        house.member(own, Role.ADMIN);
        today = TestClock.today();
    }

    @Test
    void aMessageIsWrittenByOneAndReadWhenAnotherAgrees() {
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/new")).contains("value=\"" + today + "\"");
        assertThat(send("/new", form("Fermé lundi")).headers().get("location")).endsWith(DESK + "?done=second");
        String desk = signedIn.page(own, Role.JURIST, DESK + "?done=second");
        assertThat(desk).contains("Fermé lundi", "role=\"status\"");
        assertThat(signedIn.page(own, Role.JURIST, DESK + "?done=nothing")).doesNotContain("role=\"status\"", "⟦");
        assertThat(read()).doesNotContain("Fermé lundi");
        rights.confirmed(own, Role.ADMIN);
        assertThat(read()).contains("Fermé lundi");
        assertThat(signedIn.page(own, Role.JURIST, one(desk))).contains("value=\"Fermé lundi\"");
    }

    @Test
    void faultsLoseNothing() {
        Map<String, String> form = form("");
        form.put("content-fr", "Lundi matin.");
        form.put("until", today.minusDays(2).toString());
        Browser.Page refused = send("/new", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#title-fr\"", "href=\"#until\"", "Lundi matin.")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.JURIST, DESK)).doesNotContain("Lundi matin.");
    }

    @Test
    void whoChangesWhatAnotherChangedMeanwhileIsShownThat() {
        send("/new", form("Fermé lundi"));
        String path = one(signedIn.page(own, Role.JURIST, DESK));
        Map<String, String> mine = rights.fields(own, Role.JURIST, path);
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.putAll(form("Fermé mardi"));
        mine.putAll(form("Fermé jeudi"));
        assertThat(signedIn.post(own, Role.JURIST, path, theirs).status()).isEqualTo(303);
        Browser.Page refused = signedIn.post(own, Role.JURIST, path, mine);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Fermé jeudi", "mardi").doesNotContain("⟦");
        mine.put("title-fr", "");
        assertThat(signedIn.post(own, Role.JURIST, path, mine).status()).isEqualTo(422);
        assertThat(signedIn.page(own, Role.JURIST, path)).contains("value=\"Fermé mardi\"");
    }

    @Test
    void whatWaitsIsDroppedAndWhatReadersSeeIsTakenAway() {
        send("/new", form("Fermé lundi"));
        String path = one(signedIn.page(own, Role.JURIST, DESK));
        assertThat(signedIn.post(own, Role.JURIST, path + "/remove", Map.of())
                        .headers()
                        .get("location"))
                .endsWith(DESK + "?done=removed");
        assertThat(signedIn.page(own, Role.JURIST, DESK)).doesNotContain("Fermé lundi");
        assertThat(signedIn.get(own, Role.JURIST, path).status()).isEqualTo(404);

        send("/new", form("Fermé mardi"));
        path = one(signedIn.page(own, Role.JURIST, DESK));
        rights.confirmed(own, Role.ADMIN);
        assertThat(read()).contains("Fermé mardi");
        assertThat(signedIn.post(own, Role.JURIST, path + "/remove", Map.of()).status())
                .isEqualTo(303);
        assertThat(read()).doesNotContain("Fermé mardi");
    }

    @Test
    void onesOwnMessagesAloneAreKeptByThoseWhoMay() {
        send("/new", form("Fermé lundi"));
        String path = one(signedIn.page(own, Role.JURIST, DESK));
        Tenant other = rights.open();
        for (String where : new String[] {path, DESK + "/" + UUID.randomUUID()}) {
            assertThat(signedIn.get(other, Role.JURIST, where).status()).isEqualTo(404);
            assertThat(signedIn.post(other, Role.JURIST, where, form("X")).status())
                    .isEqualTo(404);
            assertThat(signedIn.post(other, Role.JURIST, where + "/remove", Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(signedIn.get(own, Role.AUTHOR, path).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.AUTHOR, path + "/remove", Map.of()).status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Fermé lundi");
    }

    @Test
    void theListSaysWhatStandsWhatComesAndWhatIsOver() {
        assertThat(signedIn.page(own, Role.JURIST, DESK)).doesNotContain("<tbody>");
        around.fill(own);
        String arabic = signedIn.page(own, Role.JURIST, "/ar/desk/news");
        assertThat(arabic).contains("مغلق").doesNotContain("<bdi>Fermé</bdi>");
        String desk = signedIn.page(own, Role.JURIST, "/fr/desk/news");
        assertThat(states(desk)).containsExactlyInAnyOrder("Fermé Affiché", "SECRET À venir", "SECRET Passé");
        assertThat(signedIn.page(own, Role.JURIST, DESK))
                .as("in a language in which it says something")
                .contains("<bdi>مغلق</bdi>");
    }

    /** What applications of others read of it. */
    private String read() {
        return http.send(http.toPlatform("/api/v3/" + own.slug() + "/fr/news")).body();
    }

    private static List<String> states(String page) {
        return Pattern.compile("<bdi>([^<]+)</bdi></a></th>\\s*<td><span class=\"badge[^>]*>(?:<svg.*?</svg>)?([^<]+)<")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + " " + row.group(2).strip())
                .toList();
    }

    private Map<String, String> form(String title) {
        return new HashMap<>(Map.of("title-fr", title, "from", today.toString(), "until", ""));
    }

    private Browser.Page send(String path, Map<String, String> form) {
        return signedIn.post(own, Role.JURIST, DESK + path, form);
    }

    private static String one(String page) {
        Matcher found = Pattern.compile(DESK + "/[0-9a-f-]{36}").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
