package org.teranga.matching.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
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

/** The pages of incidents at the desk, the mark on the page of a stay, and what the freeze lets a host notice. */
@Assembled
class IncidentPagesTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    private HomeWithTeam.Opened opened;
    private Tenant own;
    private UUID placement;
    private String stay;

    @BeforeEach
    void aHouseholdLivesWithAHost() {
        opened = homes.open(6, Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        own = opened.own();
        NeedId need = pool.household(own, 2, 40);
        pool.readyForNights(own, opened.offer());
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        pool.known(own, opened.offer(), new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(1), TODAY.plusDays(14), TODAY.plusDays(200));
        stay = "/fr/desk/stays/" + placement;
    }

    @Test
    void aCaseworkerOpensOneFromTheStayAndSeesTheMarkWhereAColleagueSeesNothing() {
        Browser.Page silent = signedIn.post(own, Role.CASEWORKER, stay + "/incident", Map.of("what", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(signedIn.post(own, Role.CASEWORKER, stay + "/incident", Map.of("what", "Elle pleurait."))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, stay)).contains("Un dossier restreint est ouvert", "/ask");
        assertThat(json(Role.CASEWORKER)).contains("\"incidentOpen\":true");
        sql("update matching.incident set opened_by = gen_random_uuid() where tenant_id = :tenant");
        assertThat(signedIn.page(own, Role.CASEWORKER, stay)).doesNotContain("Un dossier restreint est ouvert");
        assertThat(json(Role.CASEWORKER)).doesNotContain("incidentOpen");
        caseworker.post(own, Role.CASEWORKER, "/api/v1/files/placement/" + placement + "/claim", "");
        assertThat(signedIn.page(own, Role.CASEWORKER, stay))
                .as("who has the file")
                .contains("Un dossier restreint est ouvert");
        assertThat(json(Role.CASEWORKER)).contains("\"incidentOpen\":true");
        assertThat(signedIn.get(own, Role.ADMIN, stay).status()).isEqualTo(403);
    }

    @Test
    void whoMayNotReadItAsksWithAReasonAndThenReads() {
        String incident = pressed();
        assertThat(signedIn.get(own, Role.CASEWORKER, incident).status()).isEqualTo(403);
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/incidents").status())
                .isEqualTo(403);
        assertThat(signedIn.page(own, Role.CASEWORKER, incident + "/ask")).contains("apprennent que vous l’avez fait");
        assertThat(signedIn.post(own, Role.CASEWORKER, incident + "/ask", Map.of("reason", "non"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.CASEWORKER, incident + "/ask", Map.of("reason", "Je remplace Camille."))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, incident))
                .contains("Il entre dans ma chambre.")
                .doesNotContain("/take", "Décider");
        assertThat(signedIn.post(own, Role.CASEWORKER, incident + "/take", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theLeadTakesNotesAlertsAndDecidesAndKeepsWhatWasWritten() {
        String incident = pressed();
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk"))
                .contains("Un dossier restreint attend", "/fr/desk/incidents");
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/incidents")).contains(incident, "À prendre");
        assertThat(signedIn.page(own, Role.LEAD, incident)).contains("Il entre dans ma chambre.", "434-3", "119");
        taken(incident + "/take", Map.of());
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk")).doesNotContain("Un dossier restreint attend");
        Browser.Page faulty = signedIn.post(own, Role.LEAD, incident + "/note", Map.of("note_text", " "));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("Écrivez ce qu’il en est.", "href=\"#note_text\"");
        taken(incident + "/note", Map.of("note_text", "Appelée à 23 h."));
        taken(incident + "/alert", Map.of("alert_whom", "police", "alert_text", "Brigadier Martin."));
        taken(incident + "/resume", Map.of("resume_text", "Parlé avec les deux."));
        assertThat(signedIn.page(own, Role.LEAD, incident))
                .contains("Appelée à 23 h.", "Brigadier Martin.", "Parlé avec les deux.")
                .doesNotContain("Décider");
        Browser.Page late =
                signedIn.post(own, Role.LEAD, incident + "/end-stay", Map.of("end_stay_text", "Trop tard."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("C’est déjà décidé.");
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/incidents")).doesNotContain(incident);
        assertThat(signedIn.page(own, Role.LEAD, "/ar/desk/incidents?view=all")).contains(incident.substring(3));
    }

    @Test
    void aHostSaysYesToAnotherHouseholdAsEverAndTheTeamGoesNoFurther() {
        sql("update matching.offer set shared = true, version = version + 1 where tenant_id = :tenant");
        sql("update matching.placement set whole = false where tenant_id = :tenant");
        NeedId other = pool.household(own, 1, 10);
        pool.reached(own, other, opened.offer());
        HttpResponse<String> proposed = caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + other + "\",\"offerId\":\"" + opened.offer() + "\"}");
        String path = "/api/v1/placements/" + Caseworker.object(proposed).getString("id");
        step(path, "review", 200);
        step(path, "household-accepts", 200);
        pressed();
        String page = "/fr/offer/status/" + pool.followed(own, opened.offer()).token() + "/proposal/"
                + path.substring(path.lastIndexOf('/') + 1);
        Browser host = house.browser();
        assertThat(host.post(URI.create(House.address(own) + page + "/yes"), "").status())
                .isEqualTo(303);
        assertThat(host.get(URI.create(House.address(own) + page)).body()).contains("Vous avez dit oui");
        assertThat(caseworker.get(own, Role.CASEWORKER, path).body()).contains("host_accepted");
        pool.reached(own, other, opened.offer());
        String refused = caseworker.post(own, Role.LEAD, path + "/approve", "").body();
        assertThat(refused).contains("looking into something");
    }

    private void step(String path, String step, int status) {
        HttpResponse<String> answer = caseworker.post(own, Role.CASEWORKER, path + "/" + step, Caseworker.bodyOf(step));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    /** The household pressed on its own page and told more; where its incident is. */
    private String pressed() {
        UUID person = UUID.fromString(text("select n.person_id from matching.need n join matching.placement p on"
                + " p.tenant_id = n.tenant_id and p.need_id = n.id where p.tenant_id = :tenant and p.id = '" + placement
                + "'"));
        UUID account = house.member(own, Role.RESIDENT);
        sql("update matching.need set account_id = '" + account + "' where tenant_id = :tenant and person_id = '"
                + person + "'");
        HttpResponse<String> answer = caseworker.post(
                own,
                Role.RESIDENT,
                "/api/v1/incidents",
                "{\"placementId\":\"" + placement + "\",\"what\":\"Il entre dans ma chambre.\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/fr/desk/incidents/" + Caseworker.object(answer).getString("id");
    }

    private void taken(String path, Map<String, String> form) {
        Browser.Page answer = signedIn.post(own, Role.LEAD, path, form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private String json(Role role) {
        return caseworker.get(own, role, "/api/v1/stays/" + placement).body();
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select cast(found as text) from (" + select + ") one (found)")
                        .one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
