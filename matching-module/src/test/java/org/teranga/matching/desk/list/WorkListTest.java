package org.teranga.matching.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The lists of offers and needs show people, are filtered by all that their columns say, and are kept as views with a count. */
@Assembled
class WorkListTest {
    private static final String OFFERS = "/en/desk/offers";

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private NamedTeam team;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private UUID caseworker;
    private UUID lead;
    private OfferId large;
    private OfferId small;

    @BeforeEach
    void twoOffersAndATeam() {
        NamedTeam.Open open = team.open();
        own = open.tenant();
        caseworker = open.caseworker();
        lead = open.lead();
        large = pool.known(
                own,
                pool.ready(own, pool.home(own, 6)),
                new Contact("Mireille Cazenave", null, "+33639984017", null, "fr"));
        small = pool.known(own, pool.home(own, 1), new Contact("Karim Benali", "karim@example.org", null, null, "fr"));
    }

    @Test
    void rowsSayWhoItIsAndHowFarTheTeamHasCome() {
        file(small, "/claim", null);
        file(small, "/stage", "{\"stage\":\"ready\"}");
        assertThat(page(""))
                .contains("Mireille Cazenave", "Karim Benali", "tel:+33639984017", "To look at", "Ready", "Mine");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS)).contains("Camille Rey");
    }

    @Test
    void whatIsWithdrawnSaysSoWhereTheWholeListIsShown() {
        pool.withdrawn(own, small, true);
        assertThat(page("?reach=email"))
                .contains("Karim Benali", ">Withdrawn</span></td>")
                .doesNotContain("To look at</span></td>");
        assertThat(page("?reach=phone")).contains("To look at").doesNotContain(">Withdrawn</span></td>");
    }

    @Test
    void eachFilterAloneAndSeveralTogetherLeaveWhatTheySay() {
        file(small, "/claim", null);
        file(small, "/stage", "{\"stage\":\"ready\"}");
        file(large, "/next", "{\"on\":\"" + TestClock.today() + "\",\"what\":\"Call\"}");
        onlySmall("?stage=ready", "?owner=me", "?owner=" + caseworker, "?reach=email", "?ready=no");
        onlySmall("?stage=ready&owner=me&reach=email&kind=housing", "?stage=ready|parked", "?stage=ready&stage=parked");
        onlyLarge("?stage=new", "?owner=none", "?reach=phone", "?persons=5", "?due=today", "?due=week", "?ready=yes");
        String number = pool.numberOf(own, large);
        onlyLarge(
                "?q=" + number,
                "?q=" + number.substring(0, 5),
                "?q=" + number.substring(2, 9).toLowerCase(Locale.ROOT));
        for (String both : List.of(
                "?place=31",
                "?place=haute-garonne",
                "?place=Haute%20Garonne",
                "?place=81|31",
                "?language=fr",
                "?stage=ready&stage=new",
                "?stage=nonsense",
                "?persons=many")) {
            assertThat(page(both)).as(both).contains("Mireille Cazenave", "Karim Benali");
        }
        for (String none : List.of("?place=81", "?language=ti", "?due=late", "?owner=" + lead, "?stage=new&owner=me")) {
            assertThat(page(none)).as(none).doesNotContain("Mireille Cazenave", "Karim Benali");
        }
        for (String unread : List.of("?language=anglais", "?persons=many")) {
            assertThat(page(unread)).as("no chip says what was not read").doesNotContain("class=\"chip\"");
        }
        assertThat(page("?stage=ready&reach=email")).contains("href=\"?sort=-received&amp;reach=email\"");
    }

    @Test
    void columnsAreChosenByEachForThemselves() {
        assertThat(page("")).doesNotContain(">Languages <", pool.numberOf(own, large) + "</bdi></td>");
        send("/columns", Map.of("list", "?sort=-received", "column", "number"));
        assertThat(page("")).contains(pool.numberOf(own, large) + "</bdi></td>").doesNotContain("tel:+33639984017");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS)).contains("tel:+33639984017");
        send("/columns", Map.of("list", "?sort=-received"));
        assertThat(page("")).as("none brings back the usual ones").contains("tel:+33639984017");
    }

    @Test
    void aViewIsKeptWithItsCountForOneOrForAll() {
        send("/views", Map.of("list", "?sort=-received&persons=5&q=Mireille", "name", "Large ones"));
        send("/views", Map.of("list", "?sort=-received&reach=email", "name", "By mail", "shared", "yes"));
        assertThat(page(""))
                .contains("?sort=-received&amp;persons=5\"", "Large ones</bdi> <span class=\"count\">1<", "By mail")
                .as("whom somebody looked for is in no view")
                .doesNotContain("q=Mireille");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS)).contains("By mail").doesNotContain("Large ones");
        String id = page("").split("/desk/lists/offers/views/")[1].substring(0, 36);
        Browser.Page theirs =
                signedIn.post(own, Role.LEAD, "/en/desk/lists/offers/views/" + id + "/remove", Map.of("list", "?"));
        assertThat(theirs.status()).isEqualTo(303);
        assertThat(page("")).as("another's stays").contains("By mail", "Large ones");
        send("/views/" + id + "/remove", Map.of("list", "?"));
        assertThat(page("").split("class=\"count\"")).hasSize(2);
    }

    @Test
    void ofTheReadersOwnNothingIsToldAndWhoWorksOnNoFilesReadsNoName() {
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, large, caseworker);
        assertThat(page(""))
                .doesNotContain("Mireille Cazenave", "tel:+33639984017")
                .contains("Karim Benali", "Yours");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS)).contains("Mireille Cazenave");
        assertThat(signedIn.page(own, Role.ADMIN, OFFERS)).doesNotContain("Mireille Cazenave", "Karim Benali");
        Tenant foreign = work.open(Role.CASEWORKER);
        assertThat(signedIn.page(foreign, Role.CASEWORKER, OFFERS)).doesNotContain("Karim Benali");
    }

    @Test
    void whereTheReaderLivesOrWhomTheyLiveWithIsToldAsLittle() {
        lives(caseworker, large);
        assertThat(page(""))
                .doesNotContain("Mireille Cazenave", "tel:+33639984017")
                .contains("Karim Benali", "Yours");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS)).contains("Mireille Cazenave");
    }

    @Test
    void whatTheTeamDoesInTheReadersOwnMatterIsFoundByNoFilterNorOrder() {
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, large, caseworker);
        work.send(own, Role.LEAD, "POST", "/api/v1/files/offer/" + large + "/claim", null);
        work.send(own, Role.LEAD, "POST", "/api/v1/files/offer/" + large + "/stage", "{\"stage\":\"called\"}");
        String today = "{\"on\":\"" + TestClock.today() + "\",\"what\":\"Call\"}";
        work.send(own, Role.LEAD, "POST", "/api/v1/files/offer/" + large + "/next", today);
        send("/views", Map.of("list", "?sort=-received&stage=called", "name", "Waiting for them"));
        String number = pool.numberOf(own, large);
        assertThat(page("?q=" + number)).contains(number);
        for (String asked :
                List.of("stage=called", "stage=new", "owner=" + lead, "due=today", "sort=due", "sort=touched")) {
            assertThat(page("?place=31&" + asked)).as(asked).doesNotContain(number);
        }
        assertThat(page("")).contains("Waiting for them</bdi> <span class=\"count\">0<");
        assertThat(signedIn.page(own, Role.LEAD, OFFERS + "?stage=called")).contains("Mireille Cazenave");
        assertThat(signedIn.page(own, Role.ADMIN, OFFERS + "?stage=called"))
                .as("who works on no files filters by nothing of theirs")
                .contains(number, pool.numberOf(own, small));
    }

    @Test
    void whoWorksOnNoFilesLearnsFromNoOrderWhatTheTeamDoes() {
        file(large, "/next", "{\"on\":\"" + TestClock.today() + "\",\"what\":\"Call\"}");
        String newest = signedIn.page(own, Role.ADMIN, OFFERS);
        assertThat(newest)
                .doesNotContain("sort=due", "sort=touched", "name=\"owner\"", "name=\"due\"", "name=\"stage\"");
        for (String order : List.of("due", "-due", "touched", "-touched")) {
            assertThat(places(signedIn.page(own, Role.ADMIN, OFFERS + "?sort=" + order)))
                    .as(order)
                    .isEqualTo(places(newest));
        }
        assertThat(places(page("?sort=due"))).isNotEqualTo(places(page("")));
        assertThat(page("")).contains("sort=due", "name=\"owner\"");
        assertThat(work.get(own, Role.ADMIN, "/api/v1/offers?sort=due").statusCode())
                .isEqualTo(422);
    }

    /** Which of the two stands first. */
    private boolean places(String page) {
        return page.indexOf("/desk/offers/" + large) < page.indexOf("/desk/offers/" + small);
    }

    @Test
    void anAddressThatIsNoneIsTheWholeListAndHowASearchIsWrittenMakesItNoView() {
        for (String none :
                List.of("?%zz", "?place=%z", "?place=<script>", "https://example.org/", "?" + "a".repeat(10_000))) {
            send("/columns", Map.of("list", none));
        }
        send("/views", Map.of("list", "?q=Mireille&persons=5", "name", "First", "shared", "yes"));
        send("/views", Map.of("list", "?persons=5&%71=Mireille", "name", "<script>", "shared", "yes"));
        assertThat(signedIn.page(own, Role.LEAD, OFFERS))
                .contains("?persons=5\"", "&lt;script&gt;</bdi>")
                .doesNotContain("=Mireille", "<bdi><script>");
    }

    private void lives(UUID account, OfferId offer) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    database.sql("insert into matching.home (tenant_id, id, person_id, changed_at)"
                                    + " select tenant_id, id, person_id, now() from matching.offer"
                                    + " where tenant_id = :tenant and id = :home on conflict do nothing")
                            .bind("home", offer.value())
                            .update();
                    return database.sql("insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at)"
                                    + " values (:tenant, :account, :home, false, now())")
                            .bind("account", account)
                            .bind("home", offer.value())
                            .update();
                }));
    }

    private void onlySmall(String... queries) {
        for (String query : queries) {
            assertThat(page(query)).as(query).contains("Karim Benali").doesNotContain("Mireille Cazenave");
        }
    }

    private void onlyLarge(String... queries) {
        for (String query : queries) {
            assertThat(page(query)).as(query).contains("Mireille Cazenave").doesNotContain("Karim Benali");
        }
    }

    private String page(String query) {
        return signedIn.page(own, Role.CASEWORKER, OFFERS + query.replace("|", "%7C"));
    }

    private void send(String path, Map<String, String> fields) {
        assertThat(signedIn.post(own, Role.CASEWORKER, "/en/desk/lists/offers" + path, new HashMap<>(fields))
                        .status())
                .isEqualTo(303);
    }

    private void file(OfferId offer, String step, String body) {
        assertThat(work.send(own, Role.CASEWORKER, "POST", "/api/v1/files/offer/" + offer + step, body)
                        .statusCode())
                .isEqualTo(200);
    }
}
