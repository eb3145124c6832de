package org.teranga.matching.safeguarding.policy.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** One writes what is asked, another human publishes it; nobody asks less than the floor, by no door. */
@Assembled
class PolicyResourceTest {
    private static final String API = "/api/v1/policies";
    private static final String FLOOR = "{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\"},"
            + "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"},"
            + "{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\",\"months\":24}";
    private static final String MORE =
            "{\"check\":\"interview\",\"of\":\"helper\",\"before\":\"proposal\",\"months\":12,\"renewDays\":30}";
    private static final String STRICTER =
            "{\"kinds\":{\"housing\":[" + FLOOR + "," + MORE + "]},\"reason\":\"We talk\"}";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private OfferFloor floor;

    @Inject
    private Decisions decisions;

    @Inject
    private TenantDatabase database;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private UUID admin;
    private UUID lead;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER);
        admin = house.member(own, Role.ADMIN);
        lead = house.member(own, Role.LEAD);
    }

    @Test
    void whatOneWroteAnotherPublishesAndThenItIsAsked() {
        OfferId home = pool.ready(own, pool.home(own, 2));
        assertThat(lacks(home)).isEmpty();
        assertThat(put(Role.ADMIN, STRICTER).statusCode()).isEqualTo(200);
        assertThat(lacks(home)).as("a draft asks nothing").isEmpty();
        assertThat(caseworker.post(own, Role.ADMIN, API + "/publish", "{}").statusCode())
                .as("who wrote it")
                .isEqualTo(409);
        JsonObject difference = Caseworker.object(caseworker.post(own, Role.LEAD, API + "/simulate", ""));
        assertThat(difference.getInt("readyNow")).isEqualTo(1);
        assertThat(difference.getInt("readyThen")).isZero();
        assertThat(difference
                        .getJsonArray("wouldWait")
                        .getJsonObject(0)
                        .getJsonArray("missing")
                        .getString(0))
                .isEqualTo("interview");
        JsonObject published = Caseworker.object(caseworker.post(own, Role.LEAD, API + "/publish", "{}"));
        assertThat(published.getInt("version")).isEqualTo(2);
        assertThat(published.getString("reason")).isEqualTo("We talk");
        assertThat(lacks(home)).containsExactly("interview");
        assertThat(tenants.as(own, () -> desk.does(() -> decisions.last(PolicyWriters.subject(), "policy.publish"))))
                .hasValueSatisfying(
                        decision -> assertThat(decision.shown().values()).containsEntry("policy.version", "2"));
        JsonObject now = Caseworker.object(caseworker.get(own, Role.LEAD, API));
        assertThat(now.getInt("version")).isEqualTo(2);
        assertThat(now.isNull("draft")).isTrue();
    }

    @Test
    void noHumanPublishesWhatTheyWroteByASecondAccount() {
        put(Role.ADMIN, STRICTER);
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update platform.membership set email_hash = 'one human' where tenant_id = :tenant and id in (:admin, :lead)")
                        .bind("admin", admin)
                        .bind("lead", lead)
                        .update()));
        assertThat(caseworker.post(own, Role.LEAD, API + "/publish", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoWroteAPartOfItPublishesNoneOfIt() {
        put(Role.LEAD, STRICTER);
        put(Role.ADMIN, STRICTER.replace("We talk", "We talk a lot"));
        assertThat(caseworker.post(own, Role.LEAD, API + "/publish", "{}").statusCode())
                .isEqualTo(409);
        assertThat(caseworker.post(own, Role.ADMIN, API + "/publish", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoSawAnotherDraftIsTold() {
        put(Role.ADMIN, STRICTER);
        String seen =
                caseworker.get(own, Role.LEAD, API).headers().firstValue("etag").orElseThrow();
        put(Role.ADMIN, STRICTER.replace("12", "6"));
        assertThat(caseworker.get(own, Role.LEAD, API).headers().firstValue("etag"))
                .isPresent()
                .get()
                .isNotEqualTo(seen);
        assertThat(ifMatch(seen).statusCode()).isEqualTo(409);
    }

    @Test
    void lessThanTheFloorIsRefusedByEachDoorAndTheLineIsNamed() {
        String less = "{\"kinds\":{\"housing\":[" + MORE + "]}}";
        HttpResponse<String> refused = put(Role.ADMIN, less);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kinds.housing", "home_visit", "identity", "ethics_course");
        assertThat(caseworker.post(own, Role.ADMIN, API + "/simulate", less).statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyAdministrationAndSafeguardingAreLetIn() {
        for (Role role : List.of(Role.ADMIN, Role.LEAD)) {
            assertThat(caseworker.get(own, role, API).statusCode())
                    .as(role.code())
                    .isEqualTo(200);
        }
        assertThat(caseworker.get(own, Role.CASEWORKER, API).statusCode()).isEqualTo(403);
        assertThat(put(Role.CASEWORKER, STRICTER).statusCode()).isEqualTo(403);
        assertThat(caseworker.post(own, Role.CASEWORKER, API + "/publish", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageIsReadWrittenAndKeptByForm() {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, Role.ADMIN));
        assertThat(browser.get(at("/fr/admin/policy")).body())
                .contains("avant la première nuit")
                .doesNotContain("⟦");
        String form = browser.get(at("/en/admin/policy/language")).body();
        assertThat(form).doesNotContain("⟦");
        String fields =
                "check-0=charter&of-0=helper&before-0=proposal&check-1=meeting&of-1=helper&before-1=introduction&months-1=24"
                        + "&check-2=helper_course&of-2=helper&before-2=proposal";
        assertThat(browser.post(at("/en/admin/policy/language"), "seen=1%2F0&" + fields)
                        .status())
                .isEqualTo(303);
        assertThat(browser.get(at("/en/admin/policy?try=yes")).body())
                .contains("a meeting", "Ready to be proposed", "another person publishes it")
                .doesNotContain("⟦");
        assertThat(browser.post(at("/en/admin/policy/language"), "seen=1%2F0&" + fields)
                        .status())
                .as("somebody else was faster")
                .isEqualTo(409);
        assertThat(browser.post(
                                at("/ar/admin/policy/housing"),
                                "seen=1%2F0&check-0=meeting&of-0=helper&before-0=proposal")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anOwnCheckIsNamedAndAskedOnPages() {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, Role.ADMIN));
        assertThat(browser.get(at("/ar/admin/policy/own")).body()).doesNotContain("⟦");
        assertThat(browser.post(at("/en/admin/policy/own"), "seen=1%2F0&code-0=first%20aid&fr-0=Secours")
                        .status())
                .as("a blank in the code")
                .isEqualTo(422);
        assertThat(browser.post(at("/en/admin/policy/own"), "seen=1%2F0&code-0=first-aid")
                        .status())
                .as("no name")
                .isEqualTo(422);
        assertThat(browser.post(at("/en/admin/policy/own"), "seen=1%2F0&code-0=first-aid&en-0=First+aid+%3CB%3E")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get(at("/en/admin/policy/legal")).body())
                .contains(
                        "value=\"own:first-aid\"",
                        "First aid &lt;B&gt;",
                        "name=\"evidence-0\"",
                        "name=\"recordedBy-0\"");
        String seen = Caseworker.object(caseworker.get(own, Role.LEAD, API)).toString();
        assertThat(seen).contains("own:first-aid");
    }

    @Test
    void whoWaitsForWhatIsAListToWorkOn() {
        pool.ready(own, pool.home(own, 2));
        pool.known(own, pool.home(own, 3), new Contact("Mireille Cazenave", null, "+33639984017", null, "fr"));
        Browser staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
        assertThat(staff.get(at("/fr/desk/waiting")).body())
                .contains("2 offres attendent", "Mireille Cazenave", "tel:+33639984017")
                .as("there is no plan that could say so")
                .doesNotContain("⟦", "Appelez d’abord");
        assertThat(staff.get(at("/fr/desk/waiting?check=ethics_course")).body()).contains("Une offre attend");
        assertThat(staff.get(at("/fr/desk/waiting?check=nothing")).body()).contains("2 offres attendent");
        Browser administrator = house.browser();
        house.signIn(administrator, own, House.userName(own, Role.ADMIN));
        assertThat(administrator.get(at("/fr/desk/waiting")).body())
                .as("who works on no files reads no names")
                .doesNotContain("Mireille", "+33639984017");
    }

    private HttpResponse<String> put(Role role, String policy) {
        return caseworker.send(own, role, "PUT", API, policy);
    }

    private HttpResponse<String> ifMatch(String tag) {
        return http.send(caseworker
                .request(own, Role.LEAD, "POST", API + "/publish", "{}")
                .header("If-Match", tag));
    }

    private List<String> lacks(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> floor.missing(offer)));
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
