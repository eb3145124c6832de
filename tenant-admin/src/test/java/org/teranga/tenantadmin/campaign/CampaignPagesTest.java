package org.teranga.tenantadmin.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A campaign stands on the home page and on its own page from its first day to its last, and nowhere else. */
@Assembled
class CampaignPagesTest {
    private static final String EDIT = "/en/admin/campaign";
    private static final String TITLE = "Un toit <b>pour</b> l'hiver ${7*7}";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private LocalDate today;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        today = TestClock.today();
    }

    @Test
    void itIsReadFromItsFirstDayToItsLastAndCanBeTakenBack() {
        assertThat(http.get(own, "/fr/campaign").statusCode()).isEqualTo(404);
        assertThat(save(today.plusDays(1), today.plusDays(9)).status()).isEqualTo(303);
        assertThat(http.get(own, "/fr/campaign").statusCode()).as("to come").isEqualTo(404);
        assertThat(home()).doesNotContain("/fr/campaign");

        Browser.Page saved = save(today, today);
        String page = http.get(own, "/fr/campaign").body();
        assertThat(page)
                .contains(
                        "Un toit &lt;b&gt;pour&lt;/b&gt; l&#39;hiver ${7*7}",
                        "<p>Il fait froid.</p>",
                        "<p>Une chambre suffit.</p>")
                .contains("/fr/offer?kind=housing")
                .doesNotContain("hiver 49", "<b>pour");
        assertThat(home()).contains("/fr/campaign", "Il fait froid.").doesNotContain("suffit", "<b>pour");
        assertThat(http.get(own, "/ar/campaign").body()).contains("lang=\"fr\" dir=\"ltr\"", "/ar/offer?kind=housing");
        assertThat(http.get(house.open(), "/fr/campaign").statusCode()).isEqualTo(404);

        save(today.minusDays(9), today.minusDays(1));
        assertThat(http.get(own, "/fr/campaign").body())
                .contains("Cet appel est terminé")
                .doesNotContain("froid");
        assertThat(home()).doesNotContain("/fr/campaign");
        String change = found(page(path(saved)), "name=\"change\" value=\"([^\"]+)\"");
        assertThat(post("/restore", Map.of("change", change, "undo", "yes")).status())
                .isEqualTo(303);
        assertThat(home()).contains("/fr/campaign");
        assertThat(post("/down", Map.of()).status()).isEqualTo(303);
        assertThat(http.get(own, "/fr/campaign").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsShownBeforeItIsSavedAndFaultsLoseNothing() {
        Map<String, String> fields = fields(today, today.plusDays(3));
        Browser.Page tried = signedIn.upload(own, Role.ADMIN, EDIT, fields, "");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body()).contains("<h3>Un toit &lt;b&gt;");
        assertThat(home()).doesNotContain("Un toit &lt;b&gt;");
        fields.put("until", today.minusDays(1).toString());
        fields.put("text-fr", "");
        fields.put("do", "save");
        Browser.Page refused = signedIn.upload(own, Role.ADMIN, EDIT, fields, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("The last day is before the first", "href=\"#text-fr\"", "Un toit &lt;b&gt;")
                .doesNotContain("⟦");
        for (String hostile : List.of("GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.4")) {
            Browser.Page picture = signedIn.upload(own, Role.ADMIN, EDIT, fields(today, today), hostile);
            assertThat(picture.status()).isEqualTo(422);
            assertThat(picture.body()).contains("no picture that we can show");
        }
    }

    @Test
    void whoeverWasFasterIsNotOverwrittenAndNobodyElseMayWriteIt() {
        Map<String, String> late = fields(today, today);
        save(today, today.plusDays(2));
        late.put("do", "save");
        assertThat(signedIn.upload(own, Role.ADMIN, EDIT, late, "").status()).isEqualTo(409);
        String change = found(page(EDIT), "name=\"seen\" value=\"([^\"]+)\"");
        assertThat(signedIn.get(own, Role.CASEWORKER, EDIT).status()).isEqualTo(403);
        assertThat(signedIn.upload(own, Role.CASEWORKER, EDIT, late, "").status())
                .isEqualTo(403);
        for (String path : List.of("/down", "/restore")) {
            assertThat(signedIn.post(own, Role.CASEWORKER, EDIT + path, Map.of("change", change))
                            .status())
                    .isEqualTo(403);
        }
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, EDIT + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(404);
    }

    private Browser.Page save(LocalDate from, LocalDate until) {
        Map<String, String> fields = fields(from, until);
        fields.put("do", "save");
        return signedIn.upload(own, Role.ADMIN, EDIT, fields, "");
    }

    private Map<String, String> fields(LocalDate from, LocalDate until) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", found(page(EDIT), "name=\"seen\" value=\"([^\"]*)\""));
        fields.put("from", from.toString());
        fields.put("until", until.toString());
        fields.put("kind", "housing");
        fields.put("title-fr", TITLE);
        fields.put("text-fr", "Il fait froid.\r\n\r\nUne chambre suffit.");
        return fields;
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        return signedIn.post(own, Role.ADMIN, EDIT + path, fields);
    }

    private String home() {
        return http.get(own, "/fr/").body();
    }

    private String page(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }

    private static String path(Browser.Page redirect) {
        return redirect.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
