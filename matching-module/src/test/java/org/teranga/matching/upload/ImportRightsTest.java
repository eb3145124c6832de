package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** A spreadsheet changes a record only by the hand of somebody who may, and tells nobody else which records there are. */
@Assembled
class ImportRightsTest {
    private static final String CHANGES = "/en/desk/import/changes";
    private static final String HEADER =
            "id,kind,commune,radius_km,adults,children,composition,languages,interests,from,duration_days,name,email\n";
    private static final String AMINA =
            "N-1,housing,31555,30,1,1,family,fr|prs,jardin,2047-12-01,90,Amina,amina@example.org\n";
    private static final String TAKEN_OVER = AMINA.replace("amina@", "admin@");
    private static final String NEW =
            AMINA.replace("N-1", "N-2").replace("Amina", "Bilal").replace("amina@", "bilal@");

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private ProposePlacement propose;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void aHouseholdThatStaffBrought() {
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
        assertThat(sent(Role.CASEWORKER, HEADER + AMINA).getInt("accepted")).isEqualTo(1);
    }

    @Test
    void whoMayNotWriteItChangesNothingAndLearnsNothing() {
        JsonObject known = sent(Role.ADMIN, HEADER + TAKEN_OVER);
        JsonObject fresh = sent(Role.ADMIN, HEADER + NEW);
        assertThat(known).as("known and new are answered alike").isEqualTo(fresh);
        assertThat(contacts())
                .contains("amina@example.org", "bilal@example.org")
                .doesNotContain("admin@example.org");
        assertThat(foreseen(TAKEN_OVER)).isEqualTo(foreseen(NEW.replace("N-2", "N-3")));
        assertThat(signedIn.get(own, Role.ADMIN, CHANGES).status()).isEqualTo(403);

        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk")).contains("waits for your decision");
        String page = signedIn.page(own, Role.CASEWORKER, CHANGES);
        assertThat(page).contains("amina@example.org", "admin@example.org");
        assertThat(post(page, "decline").status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, CHANGES)).contains("No row is waiting");
        sent(Role.ADMIN, HEADER + TAKEN_OVER);
        assertThat(post(signedIn.page(own, Role.CASEWORKER, CHANGES), "accept").status())
                .isEqualTo(303);
        assertThat(contacts()).contains("admin@example.org").doesNotContain("amina@example.org");
    }

    @Test
    void whileAPlacementIsOpenARowWaitsForASecondPerson() {
        NeedId need = tenants.as(own, () -> new NeedId(UUID.fromString(only().getString("id"))));
        var home = pool.ready(own, pool.home(own, 3));
        tenants.as(
                own,
                () -> desk.does(() ->
                        propose.propose(need, home, org.teranga.platform.identity.Actor.account(UUID.randomUUID()))));
        JsonObject report = sent(Role.CASEWORKER, HEADER + TAKEN_OVER.replace(",1,1,", ",1,2,"));
        assertThat(report.getInt("updated")).isZero();
        assertThat(report.getInt("unchanged")).isEqualTo(1);
        assertThat(report.getJsonArray("rows").getJsonObject(0).getString("status"))
                .isEqualTo("waiting");
        assertThat(contacts()).contains("amina@example.org").doesNotContain("admin@example.org");
        String page = signedIn.page(own, Role.CASEWORKER, CHANGES);
        assertThat(page).contains("somebody else takes it over");
        Matcher decline = Pattern.compile("action=\"(" + CHANGES + "/[0-9a-f-]{36})/decline\"")
                .matcher(page);
        assertThat(decline.find()).isTrue();
        assertThat(signedIn.post(own, Role.CASEWORKER, decline.group(1) + "/accept", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(contacts()).doesNotContain("admin@example.org");
    }

    private Browser.Page post(String page, String what) {
        Matcher found = Pattern.compile("action=\"(" + CHANGES + "/[0-9a-f-]{36}/" + what + ")\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return signedIn.post(own, Role.CASEWORKER, found.group(1), Map.of());
    }

    /** What the page foresees of a file, without where the file waits. */
    private String foreseen(String row) {
        String location = signedIn.upload(
                        own, Role.ADMIN, "/en/desk/import", Map.of("what", "needs", "step", "check"), HEADER + row)
                .headers()
                .get("location");
        String path = location.substring(location.indexOf("/en/"));
        return signedIn.page(own, Role.ADMIN, path).replaceAll("[0-9a-f-]{36}", "");
    }

    private JsonObject only() {
        return Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs"))
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private String contacts() {
        StringBuilder all = new StringBuilder();
        JsonObject list = Caseworker.object(caseworker.get(own, Role.CASEWORKER, "/api/v1/needs"));
        list.getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(need -> all.append(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/needs/" + need.getString("id"))
                        .body()));
        return all.toString();
    }

    private JsonObject sent(Role role, String file) {
        HttpResponse<String> answer = http.send(http.to(own, "/api/v1/imports/needs")
                .header("Authorization", "Bearer " + caseworker.token(own, role))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caseworker.object(answer);
    }
}
