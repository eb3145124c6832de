package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** What members of an association tried, each with ordinary accounts, to bring people into contact who had not agreed. */
@Assembled
class InsidersTest {
    private static final String PLACEMENTS = "/api/v1/placements";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private ApiKeys keys;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    private Tenant own;
    private NeedId need;
    private OfferId home;
    private UUID human;
    private String household;
    private String host;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        own = caseworker.open(Role.LEAD);
        human = house.member(own, Role.CASEWORKER);
        need = pool.household(own, 3, 40);
        home = pool.ready(own, pool.home(own, 3));
        household = "amina-%s@exemple.fr".formatted(own.slug());
        host = "jeanne-%s@exemple.fr".formatted(own.slug());
        pool.known(own, need, new Contact("Amina Sow", household, null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", host, null, null, "fr"));
    }

    @Test
    void aKeyProposesAndTakesNoStepAndWhoMadeItIsNoSecondPerson() {
        String key = key(Permission.PLACEMENT_PROPOSE, Permission.NEEDS_READ);
        HttpResponse<String> proposed = byKey(key, PLACEMENTS, body());
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String path = PLACEMENTS + "/" + Caseworker.object(proposed).getString("id");
        assertThat(byKey(key, path + "/review", "").statusCode()).isEqualTo(403);
        taken(path, "review", "");
        for (String step :
                new String[] {"household-accepts", "host-accepts", "household-declines", "approve", "introduce"}) {
            assertThat(byKey(key, path + "/" + step, noted()).statusCode())
                    .as(step)
                    .isEqualTo(403);
        }
        letterYes(household);
        letterYes(host);
        HttpResponse<String> approved = step(Role.CASEWORKER, path, "approve", "");
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(409);
        assertThat(step(Role.LEAD, path, "approve", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aYesNotedForSomebodyNeedsChannelAndDayIsToldAndMayBeObjectedTo() {
        String path = proposed();
        taken(path, "review", "");
        HttpResponse<String> bare = step(Role.CASEWORKER, path, "household-accepts", "");
        assertThat(bare.statusCode()).as(bare.body()).isEqualTo(422);
        assertThat(bare.body()).contains("channel", "saidOn");
        String tomorrow = "{\"channel\":\"phone\",\"saidOn\":\"" + today().plusDays(1) + "\"}";
        assertThat(step(Role.CASEWORKER, path, "household-accepts", tomorrow).statusCode())
                .isEqualTo(422);
        taken(path, "household-accepts", noted());
        String told = letters.to(household).getFirst();
        assertThat(told).contains("Par téléphone");
        taken(path, "host-accepts", noted());
        assertThat(step(Role.CASEWORKER, path, "approve", "").statusCode()).isEqualTo(409);
        HttpResponse<String> unspoken = step(Role.LEAD, path, "approve", "");
        assertThat(unspoken.statusCode())
                .as("nobody but the caseworker ever heard of them")
                .isEqualTo(409);
        assertThat(step(Role.LEAD, path, "household-accepts", noted()).statusCode())
                .isEqualTo(200);
        assertThat(step(Role.LEAD, path, "host-accepts", noted()).statusCode()).isEqualTo(200);
        assertThat(step(Role.LEAD, path, "approve", "").statusCode()).isEqualTo(200);
        taken(path, "introduce", "");
        Browser nobody = house.browser();
        String link = letters.link(household);
        assertThat(page(nobody, link)).contains("Jeanne Roux", link + "/object");
        assertThat(nobody.post(at(link + "/object"), "").status()).isEqualTo(303);
        JsonObject after = Caseworker.object(caseworker.get(own, Role.CASEWORKER, path));
        assertThat(after.getString("state")).isEqualTo("reviewed");
        assertThat(after.toString()).doesNotContain("Jeanne", "exemple.fr");
    }

    @Test
    void aYesToOnePersonIsNoYesToAnother() {
        String offerLink = "/fr/offer/status/" + pool.followed(own, home).token();
        String path = agreed();
        assertThat(step(Role.LEAD, path, "approve", "").statusCode()).isEqualTo(200);
        Browser holder = house.browser();
        assertThat(holder.post(
                                at(offerLink + "/change"),
                                Map.of(
                                        "kind", "housing",
                                        "postcode", "31000 Toulouse",
                                        "capacity", "3",
                                        "shared", "no",
                                        "languages", "fr",
                                        "host", "single_woman",
                                        "name", "Marc Autre",
                                        "email", "marc-" + host))
                        .status())
                .isEqualTo(303);
        HttpResponse<String> introduced = step(Role.CASEWORKER, path, "introduce", "");
        assertThat(introduced.statusCode()).as(introduced.body()).isEqualTo(409);
        JsonObject now = Caseworker.object(caseworker.get(own, Role.CASEWORKER, path));
        assertThat(now.getString("state")).as("the household is asked again").isEqualTo("reviewed");
        String asked = letters.to(household).getFirst();
        assertThat(asked).contains("changé");
        assertThat(page(house.browser(), letters.link(household))).doesNotContain("Marc", "marc-");
        letterYes(household);
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates/" + home)
                        .body())
                .as("charter and course stay with whom they belong to")
                .contains("charter", "ethics_course");
    }

    @Test
    void oldLettersOpenNothingAndEachSideClosesItsContact() {
        String path = agreed();
        assertThat(step(Role.LEAD, path, "approve", "").statusCode()).isEqualTo(200);
        taken(path, "introduce", "");
        String old = letters.link(household);
        String hosts = letters.link(host);
        Browser nobody = house.browser();
        assertThat(page(nobody, old)).contains("Jeanne Roux", old + "/stop");
        Browser staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
        assertThat(staff.post(
                                at("/fr/desk/needs/" + need + "/correct"),
                                Map.of(
                                        "kind", "housing",
                                        "postcode", "31000 Toulouse",
                                        "adults", "2",
                                        "children", "1",
                                        "languages", "fr",
                                        "name", "Amina Sow",
                                        "email", "neu-" + household,
                                        "phone", "0612345678",
                                        "version", version(staff)))
                        .status())
                .isEqualTo(303);
        Browser.Page dead = nobody.get(at(old));
        assertThat(dead.status()).isEqualTo(404);
        assertThat(dead.body()).doesNotContain("Jeanne", host);
        assertThat(page(nobody, hosts))
                .as("the contact that was meant for the host, and no other")
                .contains(household)
                .doesNotContain("neu-", "612345678", "06 12");
        assertThat(nobody.post(at(hosts + "/stop"), "").status()).isEqualTo(303);
        JsonObject ended = Caseworker.object(caseworker.get(own, Role.CASEWORKER, path));
        assertThat(ended.getString("state")).isEqualTo("ended");
        assertThat(nobody.get(at(hosts)).status()).isEqualTo(404);
    }

    @Test
    void whoChangesTwiceIsStillAnotherAndTheFirstAddressAloneSaysOtherwise() {
        String first = "/fr/offer/status/" + pool.followed(own, home).token();
        Browser holder = house.browser();
        String second = changed(holder, first, "b-" + host);
        assertThat(holder.get(at(first)).status()).as("its letters are dead").isEqualTo(404);
        String asked = identityLink(host);
        changed(holder, second, "c-" + host);
        assertThat(letters.to("b-" + host))
                .as("the address between is not asked whether it is still that person")
                .noneMatch(letter -> letter.contains("/identity/"));
        assertThat(shows()).contains("charter", "ethics_course");
        assertThat(page(holder, asked)).contains("Est-ce toujours vous");
        assertThat(holder.post(at(asked + "/same"), "").status()).isEqualTo(200);
        assertThat(shows()).as("the first address said so").doesNotContain("charter", "ethics_course");
        assertThat(holder.get(at(asked)).status()).as("once").isEqualTo(404);
    }

    @Test
    void whoSaysThatItIsNotThemStopsWhatIsUnderWay() {
        String link = "/fr/offer/status/" + pool.followed(own, home).token();
        String path = agreed();
        Browser holder = house.browser();
        changed(holder, link, "b-" + host);
        assertThat(holder.post(at(identityLink(host) + "/not-me"), "").status()).isEqualTo(200);
        JsonObject now = Caseworker.object(caseworker.get(own, Role.CASEWORKER, path));
        assertThat(now.getString("state")).isEqualTo("withdrawn");
        assertThat(shows()).contains("charter", "ethics_course");
    }

    @Test
    void theLeadStopsWhatIsUnderWay() {
        String path = agreed();
        assertThat(step(Role.LEAD, path, "approve", "").statusCode()).isEqualTo(200);
        taken(path, "introduce", "");
        assertThat(step(Role.LEAD, path, "end", "").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyDecidesAboutTheirOwnOfferOrNeed() {
        pool.belongs(own, need, home, human);
        HttpResponse<String> proposed = caseworker.post(own, Role.CASEWORKER, PLACEMENTS, body());
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(409);
    }

    /** What the home lacks before a placement. */
    private String shows() {
        String pair = caseworker
                .get(own, Role.CASEWORKER, "/api/v1/needs/" + need + "/candidates/" + home)
                .body();
        int from = pair.indexOf("\"blockedBy\":");
        return pair.substring(from, pair.indexOf(']', from));
    }

    /** Changes the address of the home by its link; the link from now on. */
    private String changed(Browser holder, String link, String address) {
        Browser.Page page = holder.post(
                at(link + "/change"),
                Map.of(
                        "kind", "housing",
                        "postcode", "31000 Toulouse",
                        "capacity", "3",
                        "shared", "no",
                        "languages", "fr",
                        "host", "couple",
                        "name", "Jeanne Roux",
                        "email", address));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return URI.create(page.headers().get("location")).getPath();
    }

    private String identityLink(String address) {
        String letter = letters.to(address).stream()
                .filter(one -> one.contains("/identity/"))
                .findFirst()
                .orElseThrow();
        Matcher link = Pattern.compile("http://[^\"<\\s]+(/fr/identity/[A-Za-z0-9_-]+)")
                .matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    /** Both said yes by their own letters. */
    private String agreed() {
        String path = proposed();
        taken(path, "review", "");
        letterYes(household);
        letterYes(host);
        return path;
    }

    private String proposed() {
        HttpResponse<String> answer = caseworker.post(own, Role.CASEWORKER, PLACEMENTS, body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return PLACEMENTS + "/" + Caseworker.object(answer).getString("id");
    }

    private void letterYes(String address) {
        assertThat(house.browser().post(at(letters.link(address) + "/yes"), "").status())
                .isEqualTo(303);
    }

    private HttpResponse<String> step(Role role, String path, String step, String body) {
        return caseworker.post(own, role, path + "/" + step, body);
    }

    private void taken(String path, String step, String body) {
        HttpResponse<String> answer = step(Role.CASEWORKER, path, step, body);
        assertThat(answer.statusCode()).as("%s: %s", step, answer.body()).isEqualTo(200);
    }

    private String key(Permission... scopes) {
        ApiKey key = ApiKey.of(Uuid7.at(clock.instant()), "Site", Set.of(scopes), human)
                .valid(clock.instant(), clock.instant().plus(Duration.ofDays(3)));
        return tenants.as(own, () -> keys.make(key)).orElseThrow().value();
    }

    private HttpResponse<String> byKey(String key, String path, String body) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String version(Browser staff) {
        String form = page(staff, "/fr/desk/needs/" + need + "/correct");
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String noted() {
        return "{\"channel\":\"phone\",\"saidOn\":\"" + today() + "\"}";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private String body() {
        return "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}";
    }

    private String page(Browser by, String path) {
        Browser.Page page = by.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
