package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;

/** Decisions on pages: at the desk, by secret links, in one's own file. */
@Assembled
class DecisionTest {
    private static final String DESK = "/fr/desk/placements";
    private static final String HOUSEHOLD = "amina-%s@exemple.fr";
    private static final String HOST = "jeanne-%s@exemple.fr";

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

    private Tenant own;
    private NeedId need;
    private OfferId home;
    private Browser staff;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        need = pool.household(own, 3, 40);
        home = pool.ready(own, pool.home(own, 3));
        pool.known(own, need, new Contact("Amina Sow", mail(HOUSEHOLD), null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", mail(HOST), null, null, "fr"));
        staff = in(Role.CASEWORKER);
    }

    @Test
    void aPairGoesTheWholeWayByPagesAndLinks() {
        String path = proposed(need, home);
        assertThat(page(staff, path)).contains("À relire par l’équipe").doesNotContain("exemple.fr", "⟦");
        Browser.Page early = step(staff, path, "approve");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("Pas maintenant", "l’équipe ne l’a pas encore relu");
        taken(staff, path, "review");
        taken(staff, path, "review");
        Browser nobody = house.browser();
        String asked = letters.link(mail(HOUSEHOLD));
        assertThat(page(nobody, asked)).contains("Vous avez jusqu’au").doesNotContain("Jeanne", "exemple.fr", "O-");
        answered(nobody, asked + "/yes");
        answered(nobody, asked + "/yes");
        assertThat(page(nobody, asked)).contains("Nous attendons leur réponse jusqu’au");
        String hosts = letters.link(mail(HOST));
        assertThat(page(nobody, hosts)).doesNotContain("Amina", "exemple.fr");
        answered(nobody, hosts + "/yes");
        assertThat(step(staff, path, "approve").body()).contains("une autre personne");
        Browser lead = in(Role.LEAD);
        taken(lead, path, "approve");
        assertThat(step(lead, path, "introduce").status()).isEqualTo(403);
        assertThat(page(nobody, letters.link(mail(HOUSEHOLD)))).doesNotContain("exemple.fr");
        taken(staff, path, "introduce");
        assertThat(nobody.get(at(asked)).status())
                .as("a newer letter took its place")
                .isEqualTo(404);
        assertThat(page(nobody, letters.link(mail(HOUSEHOLD)))).contains(mail(HOST), "Jeanne Roux");
        assertThat(page(nobody, letters.link(mail(HOST)))).contains(mail(HOUSEHOLD));
        String met = letters.link(mail(HOUSEHOLD));
        assertThat(page(lead, path)).contains(mail(HOST), mail(HOUSEHOLD));
        assertThat(staff.post(at(path + "/end"), "reason=moved_on").status()).isEqualTo(303);
        assertThat(page(staff, path)).contains("trouvé ce qu’il cherchait").doesNotContain("exemple.fr");
        assertThat(nobody.get(at(met)).status()).isEqualTo(404);
    }

    @Test
    void householdAndHostAnswerFromTheirOwnPagesToo() {
        UUID account = house.member(own, Role.RESIDENT);
        pool.belongs(own, need, home, account);
        String needPage = "/fr/need/status/" + pool.followed(own, need).token();
        String offerPage = "/fr/offer/status/" + pool.followed(own, home).token();
        Browser nobody = house.browser();
        String path = proposed(need, home);
        assertThat(page(nobody, needPage)).as("nobody told them yet").doesNotContain("/proposal/");
        taken(staff, path, "review");
        String id = path.substring(path.lastIndexOf('/') + 1);
        String proposal = "/proposal/" + id;
        assertThat(page(nobody, needPage)).contains(needPage + proposal, "Une proposition pour vous");
        assertThat(page(nobody, offerPage)).doesNotContain("/proposal/");
        assertThat(nobody.get(at(offerPage + proposal)).status()).isEqualTo(404);
        assertThat(nobody.get(at("/fr/need/status/nowhere" + proposal)).status())
                .isEqualTo(404);
        answered(nobody, needPage + proposal + "/yes");
        Browser resident = in(Role.RESIDENT);
        for (String ownPage : List.of("/fr/me", "/fr/me/needs/" + need.value(), "/fr/me/offers/" + home.value())) {
            assertThat(page(resident, ownPage)).as(ownPage).contains("\"/fr/me/proposals/" + id + '"');
        }
        assertThat(page(nobody, offerPage)).contains(offerPage + proposal);
        answered(nobody, offerPage + proposal + "/no");
        assertThat(page(nobody, needPage)).contains("Cette proposition est close", "Reçue");
        Browser volunteer = in(Role.VOLUNTEER);
        assertThat(volunteer.get(at("/fr/me/proposals/" + id)).status()).isEqualTo(404);
        assertThat(volunteer.post(at("/fr/me/proposals/" + id + "/yes"), "").status())
                .isEqualTo(404);
    }

    @Test
    void manyHouseholdsAreAskedAtOnceAndWhoIsNotHasAReason() {
        NeedId other = pool.household(own, 1, 3);
        OfferId room = pool.ready(own, pool.home(own, 1));
        String first = proposed(need, home);
        String second = proposed(other, room);
        pool.notReady(own, room);
        assertThat(page(staff, DESK)).contains(first, second, "En attente de l’équipe");
        String both = "placement=" + id(first) + "&placement=" + id(second) + "&placement=nonsense";
        Browser.Page outcome = staff.post(at(DESK + "/review"), both);
        assertThat(outcome.status()).isEqualTo(200);
        assertThat(outcome.body())
                .contains("Un ménage est consulté", second, "Il manque encore")
                .doesNotContain(first + "\"");
        assertThat(page(staff, DESK + "?view=household")).contains(first).doesNotContain(second);
    }

    @Test
    void everyDoorHasItsWall() {
        String path = proposed(need, home);
        Browser nobody = house.browser();
        Browser volunteer = in(Role.VOLUNTEER);
        for (String page : List.of(DESK, path)) {
            assertThat(nobody.get(at(page)).status()).as(page).isEqualTo(303);
            assertThat(volunteer.get(at(page)).status()).as(page).isEqualTo(403);
        }
        for (String door : List.of(DESK, DESK + "/review", path + "/review", path + "/withdraw", path + "/end")) {
            assertThat(volunteer.post(at(door), "").status()).as(door).isEqualTo(403);
        }
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser stranger = house.browser();
        house.signIn(stranger, other, House.userName(other, Role.CASEWORKER));
        String there = House.address(other);
        assertThat(stranger.get(URI.create(there + path)).status()).isEqualTo(404);
        assertThat(stranger.post(URI.create(there + path + "/review"), "").status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(there + DESK), "need=" + need + "&offer=" + home)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(URI.create(there + DESK + "/review"), "placement=" + id(path))
                        .body())
                .contains("Rien n’a été choisi");
        assertThat(page(stranger, there, DESK)).doesNotContain(id(path));
        assertThat(page(staff, path)).contains("À relire par l’équipe");
    }

    /** What the domain keeps in thousands of lives is kept by the server, too. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensContactOpensOnlyWhereNothingBlocksAndBothSaidYesAndASecondApproved(long seed) {
        Random random = new Random(seed);
        String path = "/api/v1/placements/" + id(proposed(need, home));
        pool.reached(own, need, home);
        List<String> way = List.of("review", "household-accepts", "host-accepts", "approve", "introduce");
        List<String> taken = new ArrayList<>();
        boolean ready = true;
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(5) == 0) {
                ready = !ready;
                if (ready) {
                    pool.ready(own, home);
                } else {
                    pool.notReady(own, home);
                }
            }
            String step = random.nextInt(3) > 0 && taken.size() < way.size()
                    ? way.get(taken.size())
                    : way.get(random.nextInt(way.size()));
            Role role = random.nextBoolean() || step.endsWith("-accepts") ? Role.CASEWORKER : Role.LEAD;
            HttpResponse<String> answer = caseworker.post(own, role, path + "/" + step, Caseworker.bodyOf(step));
            if (answer.statusCode() == 200) {
                taken.add(step);
                assertThat(ready || step.endsWith("accepts"))
                        .as("seed %d: %s", seed, taken)
                        .isTrue();
                assertThat(role == Role.LEAD).as("seed %d: %s", seed, taken).isEqualTo(step.equals("approve"));
            } else {
                assertThat(answer.statusCode()).isIn(403, 409);
            }
            JsonObject seen = Caseworker.object(caseworker.get(own, Role.LEAD, path));
            assertThat(seen.containsKey("host")).as("seed %d: %s", seed, taken).isEqualTo(taken.equals(way));
        }
        assertThat(taken).isEqualTo(way.subList(0, taken.size()));
    }

    @Test
    void theCharterIsSignedByTheLinkOfAnOfferAndInOnesOwnFile() {
        OfferId bare = pool.home(own, 2);
        String offer = "/fr/offer/status/" + pool.followed(own, bare).token();
        Browser nobody = house.browser();
        assertThat(page(nobody, offer)).contains(offer + "/charter");
        assertThat(page(nobody, offer + "/charter")).contains("La charte de l’accueil", "name=\"agree\"");
        Browser.Page faulty = nobody.post(at(offer + "/charter"), "edition=1&name=");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Cochez la case", "Écrivez votre nom");
        assertThat(nobody.post(at(offer + "/charter"), "edition=0&agree=yes&name=Jeanne")
                        .status())
                .isEqualTo(409);
        for (int click = 0; click < 2; click++) {
            assertThat(nobody.post(at(offer + "/charter"), "edition=1&agree=yes&name=Jeanne")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(page(nobody, offer + "/charter"))
                .contains("Vous l’avez signée le")
                .doesNotContain("Jeanne");
        assertThat(page(nobody, offer)).doesNotContain(offer + "/charter");
        assertThat(nobody.get(at("/fr/offer/status/nowhere/charter")).status()).isEqualTo(404);
        Browser volunteer = in(Role.VOLUNTEER);
        assertThat(page(volunteer, "/fr/me")).contains("La charte");
        assertThat(volunteer
                        .post(at("/fr/me/charter"), Map.of("edition", "1", "agree", "yes", "name", "Victoire"))
                        .status())
                .isEqualTo(303);
        assertThat(page(volunteer, "/fr/me/charter")).contains("Vous l’avez signée le");
        for (String language : List.of("fr", "en", "ar")) {
            assertThat(http.get(own, "/" + language + "/charter").statusCode()).isEqualTo(200);
        }
    }

    private String proposed(NeedId whose, OfferId what) {
        Browser.Page answer = staff.post(at(DESK), "need=" + whose + "&offer=" + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().get("location")).getPath();
    }

    private Browser.Page step(Browser by, String path, String step) {
        return by.post(at(path + "/" + step), "");
    }

    private void taken(Browser by, String path, String step) {
        Browser.Page answer = step(by, path, step);
        assertThat(answer.status()).as("%s: %s", step, answer.body()).isEqualTo(303);
    }

    private void answered(Browser by, String path) {
        assertThat(by.post(at(path), "").status()).as(path).isEqualTo(303);
    }

    private Browser in(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private String page(Browser by, String path) {
        return page(by, House.address(own), path);
    }

    private static String page(Browser by, String address, String path) {
        Browser.Page page = by.get(URI.create(address + path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String mail(String pattern) {
        return pattern.formatted(own.slug());
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
