package org.teranga.matching.community.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.matching.community.project.HouseholdWithProject.form;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What the team reads of a household's project, and what it may do: nothing in it without the household. */
@Assembled
class TeamProjectTest {
    @Inject
    private HouseholdWithProject project;

    @Inject
    private House house;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Letterbox letters;

    @Inject
    private ApiKeys keys;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    @Inject
    private HttpCaller http;

    private HouseholdWithPlan home;
    private Browser staff;
    private UUID id;
    private String desk;

    @BeforeEach
    void aHouseholdWithAProject() {
        project.open();
        home = project.home();
        id = project.writes("Buna", "Le café de ma mère");
        project.seeks("La comptabilité", Map.of("words", "Un plan de trésorerie", "hours_month", "4"));
        project.does("milestone", Map.of("words", "Quarante voisins", "state", "done"));
        staff = home.signedIn(Role.CASEWORKER);
        desk = "/fr/desk/projects/" + id;
    }

    @Test
    void theTeamReadsThatThereIsOneAndWhomItLooksForAndNothingElse() {
        for (String page : List.of(desk, "/fr/desk/projects")) {
            assertThat(home.page(staff, page))
                    .contains("La comptabilité", "Une idée")
                    .doesNotContain("Buna", "ma mère", "trésorerie", "Quarante voisins", "Amina");
        }
        assertThat(json("GET", "/api/v1/projects/" + id, null).body())
                .contains("La comptabilité")
                .doesNotContain("Buna", "trésorerie");
        assertThat(staff.get(home.at(desk + "/picture.jpg")).status()).isEqualTo(404);
        assertThat(staff.post(home.at(desk + "/propose"), form(Map.of("field", "title", "words", "Buna Café")))
                        .status())
                .as("it is not open")
                .isEqualTo(409);
    }

    @Test
    void whatIsOpenIsReadUntilItIsClosedWithoutHowTheHouseholdIsReached() {
        project.does("open", Map.of("what", "association_page"));
        project.does("open", Map.of("what", "association_page"));
        assertThat(home.count("matching.project_share where tenant_id = :tenant"))
                .isEqualTo(1);
        assertThat(home.page(staff, desk))
                .contains("Buna", "ma mère", "trésorerie", "Quarante voisins")
                .doesNotContain("Amina", home.mail("amina"));
        assertThat(json("GET", "/api/v1/projects/" + id, null).body()).contains("Buna", "trésorerie");
        project.does("shut", Map.of("what", "association_page"));
        assertThat(home.page(staff, desk)).doesNotContain("Buna", "trésorerie", "Quarante voisins");
        assertThat(json("GET", "/api/v1/projects/" + id, null).body()).doesNotContain("Buna", "trésorerie");
        project.does("open", Map.of("what", "asked_page"));
        assertThat(home.page(staff, desk)).as("that is open to others").doesNotContain("Buna", "trésorerie");
    }

    @Test
    void whatTheTeamWritesIsInTheProjectOnceTheHouseholdTakesIt() {
        project.does("open", Map.of("what", "association_page"));
        home.taken(staff, desk + "/propose", form(Map.of("field", "purpose", "words", "Un café, trois tasses")));
        home.taken(staff, desk + "/propose", form(Map.of("field", "title", "words", "Buna, un café")));
        assertThat(home.page(staff, desk)).as("nothing of it is in there").doesNotContain("trois tasses");
        assertThat(letters.to(home.mail("amina")))
                .as("one letter for all that lies there")
                .hasSize(1);
        String link = letters.link(home.mail("amina"));
        assertThat(home.page(home.nobody, link)).contains("L’équipe vous propose un texte", "trois tasses");
        String purpose = proposal("purpose");
        project.does("take", Map.of("proposal", purpose));
        project.does("take", Map.of("proposal", purpose));
        assertThat(project.page()).contains("trois tasses").doesNotContain("ma mère");
        project.does("leave", Map.of("proposal", proposal("title")));
        assertThat(project.page()).contains("<bdi>Buna</bdi>").doesNotContain("Buna, un café");
        for (Map<String, String> sent :
                List.of(Map.of("field", "title"), Map.of("field", "title", "words", "Appelez le 06 12 34 56 78"))) {
            assertThat(staff.post(home.at(desk + "/propose"), form(sent)).status())
                    .as("%s", sent)
                    .isEqualTo(422);
        }
        assertThat(staff.post(home.at(desk + "/propose"), "field=castle&words=x")
                        .status())
                .isEqualTo(404);
        project.does("shut", Map.of("what", "association_page"));
        assertThat(staff.post(home.at(desk + "/propose"), "field=title&words=x").status())
                .isEqualTo(409);
    }

    @Test
    void theFileOfTheNeedLeadsToIt() {
        String link = "/fr/desk/needs/" + home.need + "/project";
        assertThat(home.page(staff, "/fr/desk/needs/" + home.need)).contains(link);
        assertThat(staff.get(home.at(link)).headers().get("location")).endsWith(desk);
        project.does("delete", Map.of("project", id.toString()));
        Browser.Page none = staff.get(home.at(link));
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.body()).contains("pas de projet");
        assertThat(home.signedIn(Role.VOLUNTEER).get(home.at(link)).status()).isEqualTo(403);
    }

    @Test
    void theHouseholdReadsWhoLooked() {
        home.page(staff, desk);
        assertThat(home.count(
                        "platform.audit_entry where tenant_id = :tenant and action = 'project.read' and object_id = '"
                                + id + "'"))
                .isEqualTo(1);
        assertThat(home.count(
                        "platform.audit_entry where tenant_id = :tenant and action = 'need.read' and object_id = '"
                                + home.need + "'"))
                .isEqualTo(1);
    }

    @Test
    void itIsAFileThatSomebodyClaimsAndNotesIn() {
        String file = "/api/v1/files/project/" + id;
        assertThat(json("POST", file + "/claim", null).statusCode()).isEqualTo(200);
        assertThat(json(
                                "POST",
                                file + "/next",
                                "{\"on\":\"" + TestClock.today().plusDays(34) + "\",\"what\":\"Appeler la banque\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json("POST", file + "/notes", "{\"text\":\"Vue au café\",\"channel\":\"visit\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(home.page(staff, desk)).contains("Appeler la banque", "Vue au café");
        assertThat(json("GET", "/api/v1/tasks?owner=me", null).body()).contains("\"project\"");
        assertThat(home.page(staff, "/fr/desk/projects?owner=me")).contains(desk);
        assertThat(home.page(staff, "/fr/desk/projects?owner=none")).doesNotContain(desk);
        assertThat(home.page(staff, "/fr/desk/projects?stage=closed")).doesNotContain(desk);
        assertThat(home.page(staff, "/fr/desk/projects?sort=-begun")).contains(desk);
    }

    @Test
    void nobodyComesToItByAnotherDoor() {
        project.does("open", Map.of("what", "association_page"));
        Browser volunteer = home.signedIn(Role.VOLUNTEER);
        for (String page : List.of(desk, "/fr/desk/projects", desk + "/picture.jpg")) {
            assertThat(volunteer.get(home.at(page)).status()).as(page).isEqualTo(403);
        }
        assertThat(volunteer
                        .post(home.at(desk + "/propose"), "field=title&words=x")
                        .status())
                .isEqualTo(403);
        assertThat(sent(Role.VOLUNTEER, "GET", "/api/v1/projects/" + id, null)).isEqualTo(403);
        assertThat(sent(Role.VOLUNTEER, "POST", "/api/v1/projects", "{\"title\":\"x\"}"))
                .isEqualTo(403);
        assertThat(sent(Role.VOLUNTEER, "POST", "/api/v1/projects", "{\"needId\":\"" + home.need + "\"}"))
                .isEqualTo(403);
        var stranger = caseworker.open(Role.CASEWORKER);
        Browser other = house.browser();
        house.signIn(other, stranger, House.userName(stranger, Role.CASEWORKER));
        URI theirs = URI.create(House.address(stranger) + desk);
        assertThat(other.get(theirs).status()).isEqualTo(404);
        assertThat(other.post(URI.create(theirs + "/propose"), "field=title&words=x")
                        .status())
                .isEqualTo(404);
        assertThat(caseworker
                        .send(stranger, Role.CASEWORKER, "GET", "/api/v1/projects/" + id, null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(caseworker
                        .send(
                                stranger,
                                Role.CASEWORKER,
                                "POST",
                                "/api/v1/projects",
                                "{\"needId\":\"" + home.need + "\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    /** A colleague with two accounts, who is the household with one of them, comes to it with neither in the name of the team. */
    @Test
    void aColleagueWhoIsTheHouseholdDoesNotComeToItInTheNameOfTheTeam() {
        project.does("open", Map.of("what", "association_page"));
        UUID member = house.member(home.own, Role.LEAD);
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        Browser lead = home.signedIn(Role.LEAD);
        assertThat(lead.get(home.at(desk)).status()).isEqualTo(403);
        assertThat(lead.post(home.at(desk + "/propose"), "field=title&words=x").status())
                .isEqualTo(403);
        assertThat(home.page(lead, "/fr/desk/projects")).doesNotContain(desk);
        assertThat(sent(Role.LEAD, "POST", "/api/v1/files/project/" + id + "/claim", null))
                .isEqualTo(403);
        assertThat(sent(Role.LEAD, "POST", "/api/v1/projects", "{\"needId\":\"" + home.need + "\"}"))
                .isEqualTo(403);
        assertThat(caseworker
                        .send(home.own, Role.LEAD, "GET", "/api/v1/projects/" + id, null)
                        .body())
                .as("their own they read as anybody does")
                .contains("Buna", "trésorerie");
    }

    @Test
    void aCaseworkerBeginsOneForAHouseholdThatSaidSoAndItsWordsWaitForTheHousehold() {
        String body = "{\"needId\":\"" + home.need
                + "\",\"title\":\"Un disque\",\"roles\":[{\"skill\":\"Le son\",\"hoursMonth\":3}]}";
        assertThat(json("POST", "/api/v1/projects", body).statusCode())
                .as("one is under way")
                .isEqualTo(409);
        project.does("close", Map.of("result", "stopped"));
        HttpResponse<String> begun = json("POST", "/api/v1/projects", body);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(json(
                                "GET",
                                begun.headers()
                                        .firstValue("Location")
                                        .orElseThrow()
                                        .replaceFirst("^https?://[^/]*", ""),
                                null)
                        .body())
                .contains("Le son")
                .doesNotContain("Un disque");
        assertThat(project.page()).contains("Un disque", "Le son", "3 h par mois");
        project.does("take", Map.of("proposal", proposal("title")));
        assertThat(project.page()).contains("<h1><bdi>Un disque</bdi></h1>");
        assertThat(home.page(home.nobody, letters.link(home.mail("amina")))).contains("Un disque");
        for (String faulty : List.of(
                "{\"needId\":\"x\"}",
                "{\"needId\":\"" + home.need + "\",\"roles\":7}",
                "{\"needId\":\"" + home.need + "\",\"roles\":[7,{\"seats\":900}]}")) {
            assertThat(json("POST", "/api/v1/projects", faulty).statusCode())
                    .as(faulty)
                    .isEqualTo(422);
        }
    }

    @Test
    void aMemberBeginsTheOwnAndReadsThatAlone() {
        UUID member = house.member(home.own, Role.RESIDENT);
        assertThat(sent(Role.RESIDENT, "GET", "/api/v1/projects/" + id, null))
                .as("another household's")
                .isEqualTo(403);
        project.does("close", Map.of("result", "stopped"));
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        assertThat(sent(Role.RESIDENT, "POST", "/api/v1/projects", "{\"purpose\":\"x\"}"))
                .as("without a title")
                .isEqualTo(422);
        assertThat(sent(Role.RESIDENT, "POST", "/api/v1/projects", "{\"title\":\"Un disque\",\"purpose\":\"Chanter\"}"))
                .isEqualTo(201);
        assertThat(sent(Role.RESIDENT, "POST", "/api/v1/projects", "{\"title\":\"Un disque\"}"))
                .isEqualTo(409);
        assertThat(project.page()).contains("Un disque", "Chanter");
        assertThat(caseworker
                        .send(home.own, Role.RESIDENT, "GET", "/api/v1/projects/" + id, null)
                        .body())
                .contains("Buna", "stopped");
    }

    @Test
    void aProgramReadsNoProjectAndBeginsNone() {
        ApiKey key = ApiKey.of(
                        Uuid7.at(clock.instant()),
                        "Site",
                        Set.of(Permission.NEEDS_READ, Permission.NEED_CREATE),
                        house.member(home.own, Role.CASEWORKER))
                .valid(clock.instant(), clock.instant().plus(Duration.ofDays(3)));
        String secret = tenants.as(home.own, () -> keys.make(key)).orElseThrow().value();
        for (String page : List.of(desk, desk + "/picture.jpg", "/fr/desk/projects", "/api/v1/projects/" + id)) {
            HttpResponse<String> answer = http.send(http.to(home.own, page)
                    .header("Authorization", "Bearer " + secret)
                    .GET());
            assertThat(answer.statusCode()).as(page).isIn(303, 401, 403);
        }
        HttpResponse<String> begun = http.send(http.to(home.own, "/api/v1/projects")
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"needId\":\"" + home.need + "\"}")));
        assertThat(begun.statusCode()).isEqualTo(403);
    }

    private String proposal(String field) {
        return home.text(
                "select cast(id as text) from matching.project_proposal where tenant_id = :tenant and field = '" + field
                        + "'");
    }

    private HttpResponse<String> json(String method, String path, String body) {
        return caseworker.send(home.own, Role.CASEWORKER, method, path, body);
    }

    private int sent(Role role, String method, String path, String body) {
        return caseworker.send(home.own, role, method, path, body).statusCode();
    }
}
