package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;

/** The team says no to an offer or a need: kindly, in the person's language, at once or not at all, and takes it up again. */
@Assembled
class SaidNoTest {
    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    private Tenant own;
    private OfferId offer;
    private NeedId need;
    private String address;

    @BeforeEach
    void anOfferAndANeed() {
        own = work.open(Role.CASEWORKER, Role.LEAD);
        address = "mireille" + UUID.randomUUID() + "@example.org";
        offer = pool.known(
                own, pool.ready(own, pool.home(own, 3)), new Contact("Mireille Cazenave", address, null, null, "fr"));
        need = pool.known(own, pool.household(own, 2, 10), new Contact("Amina Haddad", null, null, null, "ti"));
    }

    @Test
    void anOfferIsWithdrawnItsHostIsWrittenToAndReadsSoOnTheOwnPage() {
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/offers/" + offer))
                .contains(path("offer", offer.value()));
        assertThat(signedIn.page(own, Role.CASEWORKER, path("offer", offer.value())))
                .contains("Dire non à Mireille Cazenave", "Merci pour votre offre");
        Browser.Page said = say("offer", offer.value(), "Bonjour, merci. Nous ne pouvons pas.", "Trop loin de tout");
        assertThat(said.status()).as(said.body()).isEqualTo(303);
        assertThat(letters.to(address)).hasSize(1).first().asString().contains("Nous ne pouvons pas");
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer)
                        .body())
                .contains("\"refused\"", "Trop loin de tout");
        String host = "/fr/offer/status/" + pool.followed(own, offer).token();
        String told = read(house.browser(), host).body();
        assertThat(told).contains("ne peut pas utiliser votre offre").doesNotContain("/restore");
        assertThat(house.browser()
                        .post(URI.create(House.address(own) + host + "/restore"), Map.of())
                        .status())
                .isEqualTo(409);
        signedIn.post(own, Role.CASEWORKER, "/fr/desk/offers/chosen/restore", Map.of("pick", offer.toString()));
        assertThat(status()).as("not by the list either").isEqualTo("withdrawn");
    }

    @Test
    void aNeedIsAnsweredInItsLanguageWithWhomToCallTonight() {
        assertThat(signedIn.page(own, Role.CASEWORKER, path("need", need.value())))
                .contains("lang=\"ti\"", "115", "Nous avons lu votre demande");
        assertThat(say("need", need.value(), "ሰላም 115", "").status()).isEqualTo(303);
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/needs/" + need).body())
                .contains("withdrawn");
    }

    @Test
    void itIsTakenUpAgainForThreeDays() {
        say("offer", offer.value(), "Non, merci", "");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/offers/" + offer))
                .contains("/take-up");
        assertThat(takeUp().status()).isEqualTo(303);
        assertThat(status()).isEqualTo("received");
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer)
                        .body())
                .contains("\"stage\":\"new\"");
        assertThat(takeUp().status()).as("no no any more").isEqualTo(409);
        say("offer", offer.value(), "Non, merci", "");
        TestClock.later(own, Duration.ofDays(4));
        assertThat(takeUp().status()).isEqualTo(409);
        assertThat(status()).isEqualTo("withdrawn");
    }

    @Test
    void wherePeopleAreProposedOrWordsAreMissingNothingIsDoneAndNothingIsLost() {
        assertThat(say("offer", offer.value(), "", "Trop loin").status()).isEqualTo(422);
        assertThat(say("offer", offer.value(), "", "Trop loin").body()).contains("Trop loin");
        assertThat(work.post(
                                own,
                                Role.CASEWORKER,
                                "/api/v1/placements",
                                "{\"needId\":\"" + need + "\",\"offerId\":\"" + offer + "\"}")
                        .statusCode())
                .isEqualTo(201);
        Browser.Page refused = say("offer", offer.value(), "Non, merci", "Trop loin");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Non, merci", "Trop loin", "Terminez cela d’abord");
        assertThat(letters.to(address)).isEmpty();
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer)
                        .body())
                .doesNotContain("\"refused\"", "Trop loin");
    }

    @Test
    void twoWhoSayItAtOnceSayItOnce() {
        assertThat(say("offer", offer.value(), "Non, merci", "").status()).isEqualTo(303);
        assertThat(say("offer", offer.value(), "Non, merci", "").status()).isEqualTo(409);
        assertThat(letters.to(address)).hasSize(1);
    }

    @Test
    void nobodySaysItToThemselvesNorElsewhereNorToAHome() {
        Tenant other = work.open(Role.CASEWORKER);
        assertThat(signedIn.get(other, Role.CASEWORKER, path("offer", offer.value()))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.CASEWORKER, path("need", offer.value()))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.CASEWORKER, path("home", offer.value()))
                        .status())
                .isEqualTo(404);
        pool.belongs(own, need, offer, house.member(own, Role.LEAD));
        assertThat(signedIn.get(own, Role.LEAD, path("offer", offer.value())).status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.LEAD, path("need", need.value()), Map.of("text", "No"))
                        .status())
                .isEqualTo(403);
    }

    private Browser.Page read(Browser stranger, String page) {
        return stranger.get(URI.create(House.address(own) + page));
    }

    private Browser.Page say(String kind, UUID record, String text, String why) {
        return signedIn.post(
                own,
                Role.CASEWORKER,
                path(kind, record),
                Map.of("text", text, "language", "fr", "template", "no_" + kind, "why", why));
    }

    private Browser.Page takeUp() {
        return signedIn.post(own, Role.CASEWORKER, "/fr/desk/files/offer/" + offer + "/no/take-up", Map.of());
    }

    private String status() {
        return Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer))
                .getString("status");
    }

    private static String path(String kind, UUID record) {
        return "/fr/desk/files/" + kind + "/" + record + "/no";
    }
}
