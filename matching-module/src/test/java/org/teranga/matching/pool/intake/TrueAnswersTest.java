package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.minor.ForgetMinors;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What people say comes in by its own list of fields; what they did not say is asked; a child alone is told where to go. */
@Assembled
class TrueAnswersTest {
    private static final String HOUSEHOLD = "kind=housing&postcode=31000&email=a@exemple.org";

    @Inject
    private Caseworker staff;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letters;

    @Inject
    private MemberBook book;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    @Inject
    private ServerUnderTest server;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private ForgetMinors forgetMinors;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = staff.open(Role.CASEWORKER, Role.RESIDENT, Role.LEAD, Role.ADMIN);
    }

    @Test
    void aStrangerAndARefugeeDoNotJumpTheQueueAndStaffDoItInTheOpen() {
        String longAgo = "&adults=1&languages=ar&waiting_since=2016-01-01";
        assertThat(http.form(own, "/fr/need", HOUSEHOLD + longAgo).statusCode()).isEqualTo(303);
        String json = """
                {"kind":"housing","postcode":"31000","adults":1,"languages":["ar"],"waiting_since":"2016-01-01"}
                """;
        JsonObject stated = Caseworker.object(staff.post(own, Role.RESIDENT, "/api/v1/needs", json));
        assertThat(stated.getJsonArray("ignored").getString(0)).isEqualTo("waiting_since");
        JsonObject needs = Caseworker.object(staff.get(own, Role.CASEWORKER, "/api/v1/needs"));
        assertThat(needs.getInt("total")).isEqualTo(2);
        assertThat(needs.toString()).doesNotContain("2015-12-31", "2016-01-01");
        JsonObject byStaff = Caseworker.object(staff.post(own, Role.CASEWORKER, "/api/v1/needs", json));
        assertThat(byStaff.containsKey("ignored")).isFalse();
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/needs/" + byStaff.getString("id"))
                        .body())
                .contains("2015-12-31T23:00");
        assertThat(staff.post(own, Role.CASEWORKER, "/api/v1/needs", json.replace("2016", "2009"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSpreadsheetIsBoundToTheSameDaysAndKeepsNoChildAlone() {
        JsonObject report = Caseworker.object(imported("""
                id,kind,commune,radius_km,adults,children,composition,languages,waiting_since,name
                N-1,housing,31555,20,1,0,single_man,ar,2016-02-03,Un
                N-2,housing,31555,20,1,0,single_man,ar,1999-02-03,Deux
                N-3,housing,31555,20,0,1,,ar,,Enfant Unique
                N-4,housing,31555,20,,2,,ar,,Quatre
                """));
        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(report.getInt("rejected")).isEqualTo(3);
        assertThat(report.toString()).contains("waiting_since", "119");
        assertThat(leadReads()).contains("Enfant Unique");
        // Known as a household before, and said to be a child alone now.
        imported("""
                id,kind,commune,radius_km,adults,children,composition,languages,waiting_since,name
                N-1,housing,31555,20,0,1,,ar,2016-02-03,Un
                """);
        assertThat(Caseworker.object(staff.get(own, Role.CASEWORKER, "/api/v1/needs?status=received"))
                        .getInt("total"))
                .isZero();
    }

    @Test
    void whoLooksForHelpAloneIsAskedOnlyWhetherAnAdultIsThere() {
        for (String kind : List.of("language", "legal", "employment", "buddy", "project")) {
            assertThat(http.get(own, "/en/need?kind=" + kind).body())
                    .as(kind)
                    .contains("name=\"adult_there\"", "languages,adult_there")
                    .doesNotContain("name=\"adults\"", "name=\"composition\"", "name=\"children\"");
        }
        assertThat(http.get(own, "/en/need?kind=housing").body())
                .contains("name=\"adults\"", "name=\"composition\"", "languages,adults")
                .doesNotContain("adult_there");
        String asks = "kind=language&postcode=31000&languages=ar&asked=languages,adult_there&phone=0612345678&name=";
        HttpResponse<String> silent = http.form(own, "/en/need", asks + "Silent");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say whether there is an adult");
        HttpResponse<String> child = http.form(own, "/en/need", asks + "Child+Alone&adult_there=no");
        assertThat(child.statusCode()).isEqualTo(422);
        assertThat(child.body()).contains("119").doesNotContain("/need/receipt/");
        assertThat(leadReads()).contains("Child Alone");
        assertThat(http.form(own, "/en/need", asks + "Grown&adult_there=yes").statusCode())
                .isEqualTo(303);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aChildAloneIsToldWhereToGoAndOnlyTheLeadLearnsOfIt() {
        HttpResponse<String> answer =
                http.form(own, "/ar/need", "kind=housing&postcode=31000&adults=0&name=Petite+Etoile&phone=0612345678");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("119", "/ar/rights", "/exit").doesNotContain("⟦", "/need/receipt/");
        HttpResponse<String> refused = staff.post(own, Role.RESIDENT, "/api/v1/needs", """
                {"kind":"housing","postcode":"31000","adults":0,"children":1,"name":"Seconde Etoile"}
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("119", "adults", "/rights");
        assertThat(Caseworker.object(staff.get(own, Role.CASEWORKER, "/api/v1/needs"))
                        .getInt("total"))
                .isZero();
        assertThat(leadReads()).contains("Petite Etoile", "+33612345678", "Seconde Etoile", "CRIP", "119");
        for (Role role : new Role[] {Role.CASEWORKER, Role.ADMIN}) {
            Browser other = signedIn(role);
            assertThat(other.get(at("/fr/desk/minors")).status()).isEqualTo(403);
            assertThat(other.get(at("/fr/desk")).body()).doesNotContain("/desk/minors");
        }
        assertThat(stored()).isEqualTo(2);
        tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql("update matching.minor_alert set noticed_at = :at where tenant_id = :tenant")
                                .bind("at", TestClock.now().minus(Duration.ofDays(31)))
                                .update()));
        tenants.as(own, () -> forgetMinors.forget());
        assertThat(stored()).isZero();
    }

    @Test
    void whereNobodyIsTheLeadTheAdministratorsLearnOfAChildAloneUntilThereIsOne() {
        Tenant small = staff.open(Role.CASEWORKER);
        String address = "admin-" + small.slug() + "@example.org";
        NewMember administrator = new NewMember(Set.of(Role.ADMIN), List.of(), "Rosa", EmailAddress.parse(address));
        tenants.as(small, () -> server.member(House.userName(small, Role.ADMIN), administrator));
        assertThat(http.form(small, "/fr/need", "kind=housing&postcode=31000&adults=0&name=Petite+Etoile")
                        .statusCode())
                .isEqualTo(422);
        assertThat(letters.to(address))
                .as("told at once")
                .anyMatch(letter -> letter.contains("/fr/desk/minors") && letter.contains("Nommez"))
                .noneMatch(letter -> letter.contains("Petite Etoile") || letter.contains("⟦"));
        assertThat(signedIn.page(small, Role.ADMIN, "/fr/desk")).contains("/desk/minors");
        assertThat(signedIn.page(small, Role.ADMIN, "/fr/desk/minors"))
                .contains("Petite Etoile", "Personne n’est référent", "/fr/admin/members")
                .doesNotContain("⟦");
        assertThat(signedIn.get(small, Role.CASEWORKER, "/fr/desk/minors").status())
                .isEqualTo(403);
        String press = "/fr/desk/minors/" + minors(small).getFirst() + "/alerted";
        house.member(small, Role.LEAD);
        assertThat(signedIn.get(small, Role.ADMIN, "/fr/desk/minors").status()).isEqualTo(403);
        Browser.Page late = signedIn.post(small, Role.ADMIN, press, Map.of());
        assertThat(late.status()).as("the lead was named before the press").isEqualTo(409);
        assertThat(late.body()).contains("n’est pas noté").doesNotContain("⟦");
        assertThat(signedIn.page(small, Role.ADMIN, "/fr/desk")).doesNotContain("/desk/minors");
        assertThat(signedIn.page(small, Role.LEAD, "/fr/desk/minors"))
                .contains("Petite Etoile")
                .doesNotContain("Personne n’est référent");

        int before = letters.to(address).size();
        remind();
        assertThat(letters.to(address)).as("the lead knows").hasSize(before);
        tenants.as(small, () -> book.withOneOf(Set.of(Role.LEAD)).stream().allMatch(book::suspend));
        remind();
        remind();
        assertThat(letters.to(address)).as("the lead went, and nobody was told").hasSize(before + 1);
    }

    @Test
    void whatComesFromOneConnectionStandsInOneLineAndIsWrittenOfOnceAnHour() {
        Tenant small = staff.open(Role.CASEWORKER);
        String address = "lead-" + small.slug() + "@example.org";
        NewMember lead = new NewMember(Set.of(Role.LEAD), List.of(), "Lea", EmailAddress.parse(address));
        tenants.as(small, () -> server.member(House.userName(small, Role.LEAD), lead));
        for (int child = 0; child < 12; child++) {
            assertThat(http.form(small, "/fr/need", "kind=housing&postcode=31000&adults=0&name=Etoile+" + child)
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(letters.to(address)).hasSize(1);
        String page = signedIn.page(small, Role.LEAD, "/fr/desk/minors");
        assertThat(page).contains("Etoile 0", "Etoile 7", "Etoile 11", "11 autres messages");
        assertThat(page.split("<section class=\"panel\"")).as("one line").hasSize(2);
        remind();
        assertThat(letters.to(address)).as("an hour has not passed").hasSize(1);
        change(small, "update matching.minor_alert set lead_told_at = lead_told_at - interval '61 minutes'");
        remind();
        remind();
        assertThat(letters.to(address)).hasSize(2);
        assertThat(letters.to(address).getFirst()).contains("11 messages").doesNotContain("Etoile", "⟦");

        String press = "/fr/desk/minors/" + minors(small).getFirst() + "/alerted";
        assertThat(signedIn.post(small, Role.LEAD, press, Map.of("line", "yes")).status())
                .isEqualTo(303);
        assertThat(signedIn.page(small, Role.LEAD, "/fr/desk/minors")).doesNotContain("À signaler");
        change(
                small,
                "insert into matching.minor_alert (tenant_id, id, came_by, noticed_at, came_from, told)"
                        + " select tenant_id, gen_random_uuid(), came_by, noticed_at, came_from, told from matching.minor_alert,"
                        + " generate_series(1, 16)");
        HttpResponse<String> more =
                http.form(small, "/fr/need", "kind=housing&postcode=31000&adults=0&name=Etoile+Derniere");
        assertThat(more.statusCode()).as("nothing is lost in silence").isEqualTo(429);
        assertThat(more.body()).contains("119", "pas été gardé").doesNotContain("⟦");
    }

    private List<UUID> minors(Tenant tenant) {
        return tenants.as(
                tenant,
                () -> desk.does(() -> database.sql(
                                "select id from matching.minor_alert where tenant_id = :tenant order by noticed_at desc")
                        .list(UUID.class)));
    }

    private void change(Tenant tenant, String statement) {
        tenants.as(
                tenant,
                () -> desk.does(() ->
                        database.sql(statement + " where tenant_id = :tenant").update()));
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.kind().name().equals("matching.minor.remind"))
                .forEach(RecurringJob::run);
    }

    @Test
    void whatAHouseholdDidNotSayIsAskedOnItsPageAndNotCalledNobody() {
        pool.home(own, 3);
        HttpResponse<String> sent = http.form(own, "/fr/need", HOUSEHOLD);
        String status = statusPage(sent);
        assertThat(http.get(own, status).body())
                .contains(status + "/complete")
                .doesNotContain("Ce n’est pas à cause de vous", "⟦");
        assertThat(http.get(own, status + "/complete").body())
                .contains("name=\"languages\"", "name=\"adults\"")
                .doesNotContain("⟦");
        assertThat(http.form(own, status + "/complete", "adults=x").statusCode())
                .isEqualTo(422);
        String said = "adults=1&children=1&languages=ti&composition=woman_with_children&postcode=29200";
        assertThat(http.form(own, status + "/complete", said).statusCode()).isEqualTo(303);
        String needs = staff.get(own, Role.CASEWORKER, "/api/v1/needs").body();
        assertThat(needs).contains("\"adults\":1", "\"ti\"", "31000").doesNotContain("29200");
        assertThat(http.get(own, status).body()).doesNotContain(status + "/complete");
    }

    @Test
    void anOfferIsAskedForItsPlaceAndLanguagesAndForNothingOnceItIsWithdrawn() {
        String room = "kind=housing&capacity=2&email=b@exemple.org&postcode=";
        HttpResponse<String> which = http.form(own, "/fr/offer", room + "Villeneuve");
        assertThat(which.statusCode()).isEqualTo(422);
        assertThat(which.body())
                .contains("name=\"commune\" value=\"12301\"", "Aveyron", "Alpes-de-Haute-Provence")
                .doesNotContain("⟦");
        assertThat(http.form(own, "/fr/offer", room + "31000&asked=languages,host")
                        .body())
                .contains("href=\"#languages\"", "href=\"#host\"");
        assertThat(http.form(own, "/fr/offer", room + "31000&available_until=2020-02-01")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> left = http.form(own, "/fr/offer", room + "Villeneuve&commune=12301");
        assertThat(left.statusCode()).isEqualTo(303);
        String status = statusPage(left);
        String before = http.get(own, status).body();
        assertThat(before).contains("Villeneuve", "/change", "/charter");
        http.form(own, status + "/withdraw", "");
        assertThat(http.get(own, status).body()).doesNotContain("/charter", "/change");
    }

    /** The path of the page behind the secret link. */
    private static String statusPage(HttpResponse<String> sent) {
        String receipt = sent.headers().firstValue("Location").orElseThrow();
        return URI.create(receipt).getPath().replace("/receipt/", "/status/");
    }

    private String leadReads() {
        Browser lead = signedIn(Role.LEAD);
        assertThat(lead.get(at("/fr/desk")).body()).contains("/desk/minors");
        return lead.get(at("/fr/desk/minors")).body();
    }

    private Browser signedIn(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private long stored() {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql("select count(*) from matching.minor_alert where tenant_id = :tenant")
                                .one(Long.class)));
    }

    private HttpResponse<String> imported(String csv) {
        return http.send(http.to(own, "/api/v1/imports/needs")
                .header("Authorization", "Bearer " + staff.token(own, Role.CASEWORKER))
                .header("Accept-Language", "en")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }
}
