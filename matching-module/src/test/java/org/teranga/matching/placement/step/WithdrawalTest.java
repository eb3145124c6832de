package org.teranga.matching.placement.step;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;

/** Who takes a request back while something is proposed reads what ends with it and what does not, and nobody waits for nothing. */
@Assembled
class WithdrawalTest {
    private static final String PLACEMENTS = "/api/v1/placements";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private AwaitAnswers awaitAnswers;

    @Inject
    private Clock clock;

    private Tenant own;
    private NeedId need;
    private OfferId home;
    private String household;
    private String host;
    private String needPage;
    private String offerPage;

    @BeforeEach
    void aHouseholdAndAHomeThatIsReady() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        need = pool.household(own, 3, 40);
        home = pool.ready(own, pool.home(own, 3));
        household = "amina-%s@exemple.fr".formatted(own.slug());
        host = "jeanne-%s@exemple.fr".formatted(own.slug());
        pool.known(own, need, new Contact("Amina Sow", household, null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", host, null, null, "fr"));
        needPage = "/fr/need/status/" + pool.followed(own, need).token();
        offerPage = "/fr/offer/status/" + pool.followed(own, home).token();
    }

    @Test
    void whoTakesARequestBackReadsWhoHearsOfIt() {
        assertThat(page(needPage)).contains("sans que personne en soit prévenu");
        String path = proposed();
        taken(path, "review", "");
        said(household, "yes");
        assertThat(page(needPage)).contains("la personne déjà consultée").doesNotContain("sans que personne");
        said(needPage + "/withdraw");
        assertThat(page(needPage + "?happened=withdrawn")).doesNotContain("Personne n’en est prévenu");
        awaitAnswers.run();
        assertThat(letters.to(household).getFirst())
                .contains("Votre demande a été retirée")
                .doesNotContain("continue à chercher");
        assertThat(letters.to(host).getFirst()).contains("n’a pas abouti").doesNotContain("n’y êtes pour rien");
        assertThat(page(needPage + "/proposal/" + path.substring(path.lastIndexOf('/') + 1)))
                .contains("Votre demande a été retirée")
                .doesNotContain("nous continuons à chercher");
    }

    @Test
    void nobodySaysYesToWhatWasTakenBackNorIsAskedForIt() {
        String path = proposed();
        taken(path, "review", "");
        said(household, "yes");
        String link = letters.link(host);
        String mine = offerPage + "/proposal/" + path.substring(path.lastIndexOf('/') + 1);
        assertThat(page(mine)).contains(mine + "/yes");
        said(needPage + "/withdraw");
        assertThat(letters.to(host).getFirst()).contains("n’a pas abouti");
        assertThat(letters.to(household).getFirst()).contains("Votre demande a été retirée");
        Browser.Page late = house.browser().post(at(mine + "/yes"), "");
        assertThat(late.status()).as(late.body()).isEqualTo(303);
        assertThat(page(mine)).contains("Cette proposition est close").doesNotContain("/yes");
        assertThat(page(offerPage)).contains("Cette proposition est close").doesNotContain("On vous demande");
        assertThat(house.browser().post(at(link + "/yes"), "").status()).isEqualTo(404);
        refused(Role.CASEWORKER, path + "/host-accepts", onThePhone());
        refused(Role.LEAD, path + "/approve", "");
        refused(Role.CASEWORKER, path + "/introduce", "");
        HttpResponse<String> told = caseworker.get(own, Role.CASEWORKER, path);
        assertThat(Caseworker.object(told).getString("state")).isEqualTo("withdrawn");
        assertThat(Caseworker.object(told).getJsonArray("steps")).isEmpty();
    }

    @Test
    void whatTheTeamTakesBackEndsWhatWasProposedAndLeavesTheHouseholdItsPlace() {
        String path = proposed();
        taken(path, "review", "");
        String mine = needPage + "/proposal/" + path.substring(path.lastIndexOf('/') + 1);
        Browser staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
        assertThat(staff.post(at("/fr/desk/offers/chosen/withdraw"), "pick=" + home)
                        .status())
                .isEqualTo(303);
        assertThat(letters.to(household).getFirst()).contains("continue à chercher");
        assertThat(house.browser().post(at(mine + "/yes"), "").status()).isEqualTo(303);
        assertThat(page(mine)).contains("Cette proposition est close").doesNotContain("/yes");
        assertThat(Caseworker.object(caseworker.get(own, Role.CASEWORKER, path)).getString("state"))
                .isEqualTo("withdrawn");
    }

    @Test
    void whoTakesARequestBackAfterTheIntroductionReadsThatContactIsOpenAndClosesIt() {
        String path = proposed();
        taken(path, "review", "");
        said(household, "yes");
        said(host, "yes");
        assertThat(caseworker.post(own, Role.LEAD, path + "/approve", "").statusCode())
                .isEqualTo(200);
        taken(path, "introduce", "");
        String hosts = letters.link(host);
        assertThat(page(needPage)).contains("Vous avez été présentés").doesNotContain("rien de vous n’est montré");
        assertThat(page(offerPage)).contains("Vous avez été présentés", "voit toujours comment vous joindre");
        said(needPage + "/withdraw");
        String proposal = needPage + "/proposal/" + path.substring(path.lastIndexOf('/') + 1);
        assertThat(page(needPage + "?happened=withdrawn")).contains("voit toujours comment vous joindre", proposal);
        assertThat(page(hosts)).contains(household);
        said(proposal + "/stop");
        assertThat(house.browser().get(at(hosts)).status()).isEqualTo(404);
        assertThat(letters.to(host).getFirst())
                .contains("s’arrête ici")
                .doesNotContain("Le ménage a préféré", "n’y êtes pour rien");
        assertThat(page("/fr/placement/over?happened=stop")).contains("/exit");
    }

    @Test
    void whoPressesBackAfterSomebodyHasGoneReadsNothingOfThem() {
        Browser staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
        for (String path : List.of(needPage, offerPage)) {
            assertThat(house.browser().get(at(path)).headers()).as(path).containsEntry("cache-control", "no-store");
        }
        for (String path : List.of("/fr/desk/needs", "/fr/desk/offers/" + home, "/fr/me")) {
            assertThat(staff.get(at(path)).headers()).as(path).containsEntry("cache-control", "no-store");
        }
        assertThat(house.browser().get(at("/fr/how")).headers()).containsEntry("cache-control", "private, no-cache");
    }

    @Test
    void aHostWhoWasToldToWaitHearsHowItEnds() {
        String path = proposed();
        taken(path, "review", "");
        taken(path, "household-accepts", onThePhone());
        said(host, "yes");
        said(household, "object");
        List<String> before = letters.to(host);
        assertThat(before.getFirst()).contains("rien à faire");
        said(household, "no");
        assertThat(letters.to(host)).hasSize(before.size() + 1);
        assertThat(letters.to(host).getFirst()).contains("n’a pas abouti");
    }

    private void said(String address, String word) {
        said(letters.link(address) + "/" + word);
    }

    private void said(String path) {
        Browser.Page answer = house.browser().post(at(path), "");
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private void refused(Role role, String path, String body) {
        HttpResponse<String> answer = caseworker.post(own, role, path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(409);
    }

    private String onThePhone() {
        return "{\"channel\":\"phone\",\"saidOn\":\"" + LocalDate.ofInstant(clock.instant(), Formats.ZONE) + "\"}";
    }

    private String proposed() {
        HttpResponse<String> answer = caseworker.post(
                own, Role.CASEWORKER, PLACEMENTS, "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return PLACEMENTS + "/" + Caseworker.object(answer).getString("id");
    }

    private void taken(String path, String step, String body) {
        HttpResponse<String> answer = caseworker.post(own, Role.CASEWORKER, path + "/" + step, body);
        assertThat(answer.statusCode()).as("%s: %s", step, answer.body()).isEqualTo(200);
    }

    private String page(String path) {
        Browser.Page page = house.browser().get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
