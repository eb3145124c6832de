package org.teranga.matching.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextMessageReceived;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Adults of a home have no conversation of their own: their numbers lead nobody's answers astray, and what they write waits for the team. */
@Assembled
class AdultAnswersTest {
    private static final Pattern ONE = Pattern.compile("/fr/desk/messages/unassigned/[0-9a-f-]{36}");
    private static final String AMINA = "+33639980021";
    private static final String HOST = "+33639980022";
    private static final String MARC = "+33639980023";

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private UnassignedMessages unassigned;

    @Inject
    private Event<TextMessageReceived> texts;

    private Tenant own;
    private NeedId need;
    private OfferId offer;

    @BeforeEach
    void aHouseholdAndAHome() {
        own = caseworker.open(Role.CASEWORKER);
        need = pool.household(own, 3, 40);
        pool.known(own, need, new Contact("Amina Sow", null, AMINA, null, "fr"));
        offer = pool.home(own, 3);
        pool.known(own, offer, new Contact("Paul Roux", null, HOST, null, "fr"));
    }

    @Test
    void theNumberOfAnAdultTakesNobodysAnswersAway() {
        movesIn("Marc", AMINA);
        movesIn("Jean", HOST);
        text(AMINA, "Oui, mardi.");
        text(HOST, "Nous sommes là.");
        assertThat(in(() -> unassigned.count())).isZero();
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/" + need.value()))
                .contains("Oui, mardi.");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/" + offer.value()))
                .contains("Nous sommes là.");
    }

    @Test
    void whatAnAdultWritesWaitsForTheTeamWithTheHomeBeside() {
        movesIn("Marc", MARC);
        text(MARC, "C’est Marc.");
        String one = found(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/unassigned"));
        assertThat(signedIn.page(own, Role.CASEWORKER, one))
                .contains(
                        "C’est Marc.",
                        "value=\"" + offer.value() + "\"",
                        "Paul Roux",
                        "une personne qui vit dans ce logement")
                .doesNotContain("celui de ces personnes", "⟦");
        Map<String, String> sent = Map.of("record", offer.value().toString());
        assertThat(signedIn.post(own, Role.CASEWORKER, one + "/assign", sent).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/" + offer.value()))
                .contains("C’est Marc.", "Cela ne vaut pas une réponse de sa part");
    }

    private void movesIn(String name, String phone) {
        String adults = "/fr/offer/status/" + pool.followed(own, offer).token() + "/home/adults";
        String sent = "name=" + name + "+Roux&age=61&phone=" + phone.replace("+", "%2B");
        assertThat(http.form(own, adults, sent).statusCode()).isEqualTo(303);
    }

    private void text(String from, String words) {
        in(() -> {
            texts.fire(new TextMessageReceived(PhoneNumber.parse(from).orElseThrow(), words, TestClock.now()));
            return true;
        });
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    private static String found(String page) {
        Matcher found = ONE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }
}
