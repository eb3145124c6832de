package org.teranga.rights.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;

/** Places are kept by editors and read by everybody, the nearest first; each association has its own. */
@Assembled
class PlacesTest {
    private static final String DESK = "/en/desk/places";
    private static final String CONFIRMATIONS = "/en/desk/confirmations";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.JURIST);
    }

    @Test
    void theNearestStandsFirstAndFiltersHold() {
        add("Loin", "31800", "health"); // Saint-Gaudens
        add("Près", "31000", "legal");
        String near = http.get(own, "/fr/rights/places?town=31000").body();
        assertThat(near)
                .contains("Du plus proche au plus loin (Toulouse)", "href=\"tel:0561000000\"", "<svg")
                .doesNotContain("⟦");
        assertThat(near.indexOf("1. <bdi>Près")).isPositive().isLessThan(near.indexOf("2. <bdi>Loin"));
        assertThat(http.get(own, "/fr/rights/places?category=health").body())
                .contains("Loin")
                .doesNotContain("Près");
        assertThat(http.get(own, "/fr/rights/places?department=82").body()).contains("Aucun lieu");
        assertThat(http.get(own, "/ar/rights/places?town=%3Cscript%3E&category=x&department=%27")
                        .body())
                .contains("لا نعرف هذه البلدة", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(http.get(house.open(), "/fr/rights/places").body()).doesNotContain("Près");
        long two = Statements.during(() -> http.get(own, "/fr/rights/places"));
        for (int i = 0; i < 5; i++) {
            add("Encore " + i, "31100", "food");
        }
        assertThat(Statements.during(() -> http.get(own, "/fr/rights/places"))).isEqualTo(two);
    }

    @Test
    void aPlaceIsChangedAndRemovedByEditorsOnly() {
        add("Près", "31000", "legal");
        Matcher found = Pattern.compile(DESK + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, DESK));
        assertThat(found.find()).isTrue();
        String one = DESK + "/" + found.group(1);
        assertThat(signedIn.page(own, Role.ADMIN, one)).contains("value=\"09:00-12:00, 14:00-17:00\"");
        Map<String, String> fields = fields("Près", "31000", "legal");
        fields.put("closed", "yes");
        assertThat(saved(Role.ADMIN, one, fields)).isEqualTo(303);
        assertThat(http.get(own, "/fr/rights/places").body())
                .as("one person changes nothing that readers see")
                .contains("Près")
                .doesNotContain("Fermé pour un temps");
        assertThat(signedIn.page(own, Role.JURIST, one))
                .contains("Waits for a second person", "<ins dir=\"auto\">yes</ins>")
                .doesNotContain("⟦");
        published();
        assertThat(http.get(own, "/fr/rights/places").body()).contains("Fermé pour un temps");

        house.member(own, Role.AUTHOR);
        assertThat(signedIn.get(own, Role.AUTHOR, one).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.AUTHOR, one + "/remove", Map.of()).status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, one + "/remove", Map.of()).status())
                .isEqualTo(404);
        assertThat(signedIn.post(own, Role.ADMIN, one + "/remove", Map.of()).status())
                .isEqualTo(303);
        assertThat(http.get(own, "/fr/rights/places").body())
                .as("taken away at once")
                .contains("Aucun lieu");
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Taken away", "Près");
    }

    @Test
    void whoeverWroteAnyOfItDoesNotPublishIt() {
        add("Près", "31000", "legal");
        Matcher found = Pattern.compile(DESK + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, DESK));
        assertThat(found.find()).isTrue();
        String one = DESK + "/" + found.group(1);
        assertThat(saved(Role.ADMIN, one, fields("Plus près", "31000", "legal")))
                .isEqualTo(303);
        assertThat(saved(Role.JURIST, one, fields("Tout près", "31000", "legal")))
                .isEqualTo(303);
        house.member(own, Role.CASEWORKER);
        for (Role role : List.of(Role.ADMIN, Role.JURIST, Role.CASEWORKER)) {
            assertThat(signedIn.page(own, role, CONFIRMATIONS))
                    .as("%s wrote some of it, or keeps no places", role)
                    .doesNotContain("/confirm\"");
        }
        assertThat(http.get(own, "/fr/rights/places").body()).contains("Près").doesNotContain("Tout près");
        assertThat(signedIn.post(own, Role.ADMIN, one + "/remove", Map.of()).status())
                .isEqualTo(303);
        assertThat(signedIn.post(own, Role.ADMIN, one + "/remove", Map.of()).status())
                .as("for good")
                .isEqualTo(303);
        assertThat(signedIn.get(own, Role.ADMIN, one).status()).isEqualTo(404);
    }

    @Test
    void faultsAreToldAtTheirFields() {
        Map<String, String> fields = fields("", "99999", "nothing");
        fields.put("website", "javascript:alert(1)");
        fields.put("phone", "tel:1;ext=2");
        fields.put("times-mon", "le matin");
        fields.put("departments", "31 99");
        fields.put("latitude", "400");
        var refused = signedIn.post(own, Role.ADMIN, DESK + "/new", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "href=\"#name\"",
                        "href=\"#category\"",
                        "href=\"#postcode\"",
                        "href=\"#website\"",
                        "href=\"#phone\"",
                        "href=\"#times-mon\"",
                        "href=\"#departments\"",
                        "href=\"#latitude\"")
                .doesNotContain("⟦");
    }

    private void add(String name, String postcode, String category) {
        assertThat(signedIn.post(own, Role.ADMIN, DESK + "/new", fields(name, postcode, category))
                        .status())
                .isEqualTo(303);
        published();
    }

    /** The second person publishes what the first has written. */
    private void published() {
        Matcher confirm = Pattern.compile("action=\"(" + CONFIRMATIONS + "/[0-9a-f-]{36}/confirm)\"")
                .matcher(signedIn.page(own, Role.JURIST, CONFIRMATIONS));
        assertThat(confirm.find()).isTrue();
        assertThat(signedIn.post(own, Role.JURIST, confirm.group(1), Map.of()).status())
                .isEqualTo(303);
    }

    @Test
    void newsAreSeenWhenASecondPersonAgrees() {
        Map<String, String> fields = Map.of("from", "2020-01-01", "title-fr", "Fermé lundi", "content-fr", "Le matin.");
        String path = "/en/desk/news";
        assertThat(signedIn.post(own, Role.ADMIN, path + "/new", fields).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, path))
                .contains("Fermé lundi", "Waits for a second person")
                .doesNotContain("⟦");
        assertThat(seen()).doesNotContain("Fermé lundi");
        assertThat(signedIn.page(own, Role.ADMIN, CONFIRMATIONS))
                .as("not by who wrote it")
                .contains("Publish the news: Fermé lundi")
                .doesNotContain("/confirm\"");
        published();
        assertThat(seen()).contains("Fermé lundi");
        Matcher one = Pattern.compile(path + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, path));
        assertThat(one.find()).isTrue();
        assertThat(signedIn.post(own, Role.ADMIN, one.group() + "/remove", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(seen()).doesNotContain("Fermé lundi");
        assertThat(signedIn.page(own, Role.JURIST, path)).contains("Fermé lundi", "Taken away");
        assertThat(saved(Role.JURIST, one.group(), fields)).isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, CONFIRMATIONS)).doesNotContain("/confirm\"");
    }

    @Test
    void whatWaitsStaysWhenSomebodyTakesAwayWhatReadersSee() {
        String path = "/en/desk/news";
        Map<String, String> fields = Map.of("from", "2020-01-01", "title-fr", "Fermé lundi", "content-fr", "Le matin.");
        signedIn.post(own, Role.ADMIN, path + "/new", fields);
        published();
        Matcher one = Pattern.compile(path + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, path));
        assertThat(one.find()).isTrue();
        Map<String, String> better =
                Map.of("from", "2020-01-01", "title-fr", "Fermé mardi", "content-fr", "Tapé longtemps.");
        assertThat(saved(Role.ADMIN, one.group(), better)).isEqualTo(303);
        assertThat(signedIn.post(own, Role.JURIST, one.group() + "/remove", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(seen()).doesNotContain("Fermé");
        assertThat(signedIn.page(own, Role.ADMIN, one.group())).contains("Tapé longtemps.");
    }

    @Test
    void whoSavesSecondGetsBackWhatTheyTypedAndOverwritesNothing() {
        String desk = "/en/desk/news";
        signedIn.post(own, Role.ADMIN, desk + "/new", news("Fermé lundi"));
        twoSave(desk, news("Fermé mardi"), news("Fermé mercredi"));
        signedIn.post(own, Role.ADMIN, DESK + "/new", fields("Près", "31000", "legal"));
        twoSave(DESK, fields("Plus près", "31000", "legal"), fields("Tout près", "31000", "legal"));
    }

    /** Both have opened the form before either saves. */
    private void twoSave(String desk, Map<String, String> first, Map<String, String> second) {
        Matcher found = Pattern.compile(desk + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, desk));
        assertThat(found.find()).isTrue();
        String one = found.group();
        String before = seen(Role.JURIST, one);
        String said = first.getOrDefault("title-fr", first.get("name"));
        String typed = second.getOrDefault("title-fr", second.get("name"));
        assertThat(saved(Role.ADMIN, one, first)).isEqualTo(303);
        var late = signedIn.post(own, Role.JURIST, one, with(second, before));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("<del dir=\"auto\">" + said, "<ins dir=\"auto\">" + typed, "value=\"" + typed)
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.ADMIN, one)).contains(said).doesNotContain(typed);
        assertThat(signedIn.post(own, Role.JURIST, one, with(second, seen(late.body())))
                        .status())
                .as("having read what the other wrote")
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, one)).contains(typed);
    }

    /** Saves one as somebody who has just opened it. */
    private int saved(Role role, String one, Map<String, String> fields) {
        return signedIn.post(own, role, one, with(fields, seen(role, one))).status();
    }

    private String seen(Role role, String one) {
        return seen(signedIn.page(own, role, one));
    }

    private static String seen(String page) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page);
        return seen.find() ? seen.group(1) : "";
    }

    private static Map<String, String> with(Map<String, String> fields, String seen) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", seen);
        return all;
    }

    private static Map<String, String> news(String title) {
        return Map.of("from", "2020-01-01", "title-fr", title, "content-fr", "Le matin.");
    }

    @Test
    void whatAnArchiveSaysOfAFormIsNoFault() {
        tenants.as(
                own,
                () -> desk.does(() -> sql.change(
                        "insert into rights.waiting_entry (id, kind, round, fields, changed_by, changed_at, taken_away) values"
                                + " (?, 'rights_news', ?, '{\"from\":5,\"title-fr\":[1,{}],\"content-fr\":[\"Resté\"]}', ?, now(), false)",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID())));
        assertThat(signedIn.get(own, Role.ADMIN, "/en/desk/news").status()).isEqualTo(200);
    }

    /** What readers and apps get of the association. */
    private String seen() {
        return http.get(own, "/api/v1/rights").body();
    }

    private static Map<String, String> fields(String name, String postcode, String category) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("category", category);
        fields.put("postcode", postcode);
        fields.put("phone", "05 61 00 00 00");
        fields.put("website", "https://www.exemple.org/a");
        fields.put("hours", "known");
        fields.put("kind-mon", "open");
        fields.put("times-mon", "9-12, 14-17");
        fields.put("step-free", "yes");
        fields.put("languages", "ar");
        fields.put("note-fr", "Sans **rendez-vous**.");
        return fields;
    }
}
