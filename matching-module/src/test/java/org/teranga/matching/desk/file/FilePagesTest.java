package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.NamedTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;

/** Staff work on files by their pages, without script. */
@Assembled
class FilePagesTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private NamedTeam team;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;
    private OfferId offer;
    private String page;
    private String file;

    @BeforeEach
    void anOfferAndATeam() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
        offer = pool.known(
                own,
                pool.home(own, 3),
                new Contact(
                        "Mireille Cazenave",
                        "mireille" + UUID.randomUUID() + "@example.org",
                        "+33639984017",
                        null,
                        "fr"));
        page = "/en/desk/offers/" + offer;
        file = "/en/desk/files/offer/" + offer;
    }

    @Test
    void aFileIsTakenNotedAndHandedOver() {
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains(
                        "Mireille Cazenave",
                        "tel:+33639984017",
                        file + "/claim",
                        "Somebody’s health is not noted here");
        assertThat(post(Role.CASEWORKER, "/claim", Map.of())).contains(page + "?happened=claimed");
        assertThat(post(
                        Role.CASEWORKER,
                        "/notes",
                        Map.of(
                                "text", "Jean-Paul works at night",
                                "channel", "call",
                                "went", "reached",
                                "what", "Propose the 21st",
                                "on", TODAY.plusDays(3).toString())))
                .contains("happened=noted");
        String noted = signedIn.page(own, Role.CASEWORKER, page + "?happened=noted");
        assertThat(noted)
                .contains(
                        "Jean-Paul works at night",
                        "Call, Reached",
                        "Propose the 21st",
                        "Camille Rey (you)",
                        "It is noted.");
        assertThat(signedIn.page(own, Role.CASEWORKER, page + "?log=decisions")).doesNotContain("Jean-Paul works");
        assertThat(post(Role.CASEWORKER, "/assign", Map.of("to", lead.toString(), "word", "She asks for you")))
                .contains("happened=assigned");
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("Claire Vidal (you)", "She asks for you");
        Browser.Page held = signedIn.post(own, Role.CASEWORKER, file + "/claim", Map.of());
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.body()).contains("Claire Vidal has this file already").doesNotContain("⟦");
        assertThat(post(Role.LEAD, "/done", Map.of("what", "next_step"))).contains("happened=done");
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("Nothing is planned");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        Browser.Page faulty = signedIn.post(
                own,
                Role.CASEWORKER,
                file + "/notes",
                Map.of("text", "She called <back>", "what", "Only half", "on", ""));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("She called &lt;back&gt;", "Only half", "href=\"#on\"")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .as("nothing was noted")
                .doesNotContain("She called");
        assertThat(signedIn.post(own, Role.ADMIN, file + "/claim", Map.of()).status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.ADMIN, page)).doesNotContain(file);
    }

    @Test
    void safetyNotesAreSealedToAllButLeads() {
        post(Role.LEAD, "/notes", Map.of("text", "Kept: QUINCE", "channel", "note", "safety", "yes"));
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("log__sealed", "Restricted note")
                .doesNotContain("QUINCE");
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("QUINCE").doesNotContain("log__sealed");
    }

    @Test
    void aLeadLiftsASafetyNoteWhichStaysAsItWasWritten() {
        post(Role.LEAD, "/notes", Map.of("text", "Kept: QUINCE", "channel", "note", "safety", "yes"));
        String before = signedIn.page(own, Role.LEAD, page);
        assertThat(before).contains("A safety note stands here");
        String lift = before.replaceFirst("(?s).*action=\"" + file + "(/notes/[0-9a-f-]{36}/lift)\".*", "$1");
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("A safety note stands here")
                .doesNotContain("/lift");
        assertThat(signedIn.post(own, Role.CASEWORKER, file + lift, Map.of("why", "I would rather not see it"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.LEAD, file + lift, Map.of("why", " "))
                        .status())
                .isEqualTo(422);
        OfferId other = pool.home(own, 1);
        assertThat(signedIn.post(own, Role.LEAD, "/en/desk/files/offer/" + other + lift, Map.of("why", "x"))
                        .status())
                .as("the note of another file")
                .isEqualTo(404);
        assertThat(post(Role.LEAD, lift, Map.of("why", "It was another host: MEDLAR")))
                .contains("happened=lifted");
        assertThat(signedIn.post(own, Role.LEAD, file + lift, Map.of("why", "Once more"))
                        .status())
                .isEqualTo(409);
        assertThat(signedIn.page(own, Role.LEAD, page))
                .contains("QUINCE", "MEDLAR", "Lifted on", "by Claire Vidal")
                .doesNotContain("A safety note stands here", "/lift", "Once more");
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("Safety note lifted")
                .doesNotContain("QUINCE", "MEDLAR", "A safety note stands here");
    }

    @Test
    void nobodyChangesUnknowinglyWhatAnotherHasChanged() {
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("name=\"seen\" value=\"0\"");
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).contains("Claire Vidal is here too");
        Map<String, String> next = Map.of("what", "Call <her>", "on", TODAY.toString(), "seen", "0");
        assertThat(post(Role.CASEWORKER, "/next", next)).contains("happened=next");
        Browser.Page late = signedIn.post(
                own, Role.LEAD, file + "/next", Map.of("what", "Visit <them>", "on", TODAY.toString(), "seen", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Camille Rey has just changed this file", "Visit &lt;them&gt;", "name=\"seen\" value=\"1\"")
                .doesNotContain("⟦");
        assertThat(signedIn.post(own, Role.LEAD, file + "/done", Map.of("what", "next_step", "seen", "0"))
                        .status())
                .as("another step than the one that was seen")
                .isEqualTo(409);
        assertThat(signedIn.page(own, Role.LEAD, page)).contains("Call &lt;her&gt;", "Camille Rey is here too");
        assertThat(signedIn.page(own, Role.LEAD, page + "?log=opened")).contains("Opened the file");
    }

    @Test
    void aFileHoldsTheConversationAndLeadsBackToItself() {
        String opened = signedIn.page(own, Role.CASEWORKER, page + "?reply=papers");
        assertThat(opened).contains("id=\"messages\"", "name=\"back\" value=\"file\"", "name=\"template\"");
        assertThat(signedIn.page(own, Role.ADMIN, page)).doesNotContain("id=\"messages\"");
    }

    @Test
    void aHomeHasItsPage() {
        String home = "/en/desk/homes/" + offer;
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).contains(home);
        assertThat(signedIn.page(own, Role.CASEWORKER, home))
                .contains(
                        "The home of Mireille Cazenave",
                        "tel:+33639984017",
                        "/en/desk/offers/" + offer + "/home",
                        "/en/desk/visits/" + offer,
                        "/en/desk/files/home/" + offer + "/claim",
                        "id=\"checks\"",
                        "Missing")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/ar/desk/homes/" + offer))
                .doesNotContain("⟦");
        assertThat(signedIn.get(own, Role.ADMIN, home).status()).isEqualTo(403);
        assertThat(signedIn.get(own, Role.CASEWORKER, "/en/desk/homes/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offer, caseworker);
        assertThat(signedIn.get(own, Role.CASEWORKER, home).status())
                .as("the own home")
                .isEqualTo(403);
    }

    @Test
    void anOfferOfNobodySaysThatNobodyLeftAContact() {
        String unknown = "/en/desk/offers/" + pool.home(own, 1);
        assertThat(signedIn.page(own, Role.CASEWORKER, unknown)).contains("Nobody left a name");
    }

    @Test
    void tasksAreTakenFromTheirList() {
        post(Role.LEAD, "/next", Map.of("what", "Date the visit", "on", TODAY.toString()));
        String list = signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks?view=none");
        assertThat(list).contains("Date the visit", "Mireille Cazenave", file + "/claim", "tel:+33639984017");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks")).contains("Nothing waits for you");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk")).contains("One file that nobody has");
        assertThat(post(Role.CASEWORKER, "/claim", Map.of("list", "none"))).contains("/en/desk/tasks?view=none");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/tasks")).contains("Date the visit");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk")).contains("One task of yours");
        assertThat(signedIn.get(own, Role.ADMIN, "/en/desk/tasks").status()).isEqualTo(403);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/tasks?view=late"))
                .contains("Rien n’est en retard");
    }

    @Test
    void onesOwnMatterIsNotShownAsAFile() {
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offer, caseworker);
        post(Role.LEAD, "/notes", Map.of("text", "About the colleague", "channel", "note"));
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("This is your own matter")
                .doesNotContain("About the colleague", file + "/notes");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/" + need))
                .contains("This is your own matter")
                .doesNotContain("id=\"messages\"");
        assertThat(signedIn.get(own, Role.CASEWORKER, "/en/desk/messages/" + offer)
                        .status())
                .as("nobody answers oneself in the name of the team")
                .isEqualTo(403);
    }

    @Test
    void nothingBelowOnesOwnMatterIsOpenedOrSent() {
        NeedId need = pool.household(own, 2, 3);
        String person = "/en/desk/needs/" + need;
        List<String> doors = List.of(
                page + "/correct",
                person + "/correct",
                person + "/people",
                "/api/v1" + person.substring(8) + "/candidates");
        assertThat(doors).allSatisfy(door -> assertThat(opened(door)).isEqualTo(200));
        pool.belongs(own, need, offer, caseworker);
        assertThat(doors).allSatisfy(door -> assertThat(opened(door)).isEqualTo(403));
        for (String door : List.of(page + "/correct", page + "/withdraw", person + "/correct", person + "/people")) {
            assertThat(signedIn.post(own, Role.CASEWORKER, door, Map.of()).status())
                    .as(door)
                    .isEqualTo(403);
        }
    }

    @Test
    void aNeedHasItsFileToo() {
        NeedId need = pool.known(
                own, pool.household(own, 2, 3), new Contact("Amina Haddad", null, "+33639980001", null, "ar"));
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/needs/" + need))
                .contains("Amina Haddad", "tel:+33639980001", "/en/desk/files/need/" + need + "/notes");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/ar/desk/needs/" + need))
                .contains("Amina Haddad");
    }

    @Test
    void aFileLeadsToWhatIsUnderWayForIt() {
        NeedId need = pool.household(own, 2, 3);
        String person = "/en/desk/needs/" + need;
        assertThat(signedIn.page(own, Role.CASEWORKER, person)).doesNotContain("/en/desk/placements/");
        UUID placement = pool.introduced(own, need, offer);
        for (String one : List.of(person, page)) {
            assertThat(signedIn.page(own, Role.CASEWORKER, one))
                    .contains("is under way", "/en/desk/placements/" + placement)
                    .doesNotContain("⟦");
        }
        pool.belongs(own, pool.household(own, 1, 1), offer, caseworker);
        assertThat(signedIn.page(own, Role.CASEWORKER, person))
                .as("whoever lives there reads it on their own page")
                .doesNotContain("/en/desk/placements/" + placement);
        assertThat(signedIn.page(own, Role.LEAD, person)).contains("/en/desk/placements/" + placement);
    }

    @Test
    void thePeopleOfAHouseholdHaveTheWayBackToItsFile() {
        NeedId need = pool.household(own, 2, 3);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/ar/desk/needs/" + need + "/people"))
                .contains("class=\"crumbs\"", "href=\"/ar/desk/needs\"", "href=\"/ar/desk/needs/" + need + "\"")
                .doesNotContain("⟦");
    }

    private int opened(String door) {
        return signedIn.get(own, Role.CASEWORKER, door).status();
    }

    private String post(Role role, String step, Map<String, String> sent) {
        Browser.Page answer = signedIn.post(own, role, file + step, sent);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().getOrDefault("location", "");
    }
}
