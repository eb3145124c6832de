package org.teranga.tenantadmin.transfer.departure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Departure;
import org.teranga.tenantadmin.testing.StubbornPart;

/** An association ends: two people want it, there is a way back, and nothing is left. */
@Assembled
class LeavingTest {
    private static final String PAGE = "/en/admin/leave";
    private static final String PLANTED = "planted(name|mail|charter|signer)";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RememberedRealm realm;

    @Inject
    private HttpCaller http;

    @Inject
    private ServerUnderTest server;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private StubbornPart stubborn;

    @Inject
    private Departure departure;

    private Tenant own;
    private String second;

    @BeforeEach
    void anAssociationWithTwoAdministrators() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        directory.opened(own);
        second = own.slug() + "-second";
        tenants.as(
                own,
                () -> server.member(second, new NewMember(Set.of(Role.ADMIN), List.of(), "Second", Optional.empty())));
    }

    @Test
    void onePersonAloneEndsNothingAndAnybodyTakesItBack() throws SQLException {
        assertThat(ask(Role.ADMIN, "wrong").status()).isEqualTo(422);
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(303);
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(409);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("A second person confirms", "Another administrator");
        assertThat(one("select count(*) from admin.leaving where association = '" + own.id() + "' and due_at is null"))
                .isEqualTo("1");

        Browser other = secondAdministrator();
        assertThat(other.open(House.address(own) + PAGE).body()).contains("You can do so below", "Confirm the erasure");
        assertThat(post(other, PAGE, Map.of("slug", own.slug())).status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE)).contains("There is a way back, until", "/en/left/" + own.id());
        departure.run();
        assertThat(directory.bySlug(own.slug())).isPresent();
        assertThat(signedIn.post(own, Role.ADMIN, PAGE + "/stay", Map.of()).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, PAGE + "?happened=stayed")).contains("The association stays");
        departure.happens(own);
        assertThat(directory.bySlug(own.slug())).isPresent();
    }

    @Test
    void nobodyElseSeesOrAsksIt() {
        assertThat(signedIn.get(own, Role.CASEWORKER, PAGE).status()).isEqualTo(403);
        assertThat(ask(Role.CASEWORKER, own.slug()).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, PAGE + "/stay", Map.of()).status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, PAGE, Map.of("slug", own.slug()))
                        .status())
                .isEqualTo(422);
        assertThat(http.get(own, "/en/operator/leaving").statusCode()).isEqualTo(303);
        assertThat(http.get(own, "/en/left/" + own.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void afterTheErasureNothingIsLeftButAProof() throws Exception {
        plant();
        assertThat(Departure.left(own, PLANTED))
                .as("what was planted is there before")
                .contains("platform.charter_draft", "platform.outbox");
        decide();
        departure.happens(own);

        assertThat(directory.byId(own.id())).isEmpty();
        assertThat(http.get(own, "/en/").statusCode()).isEqualTo(404);
        assertThat(Departure.left(own, PLANTED)).isEmpty();
        assertThat(Departure.rowsThatName(own.id().toString())).containsExactly("admin.erasure");
        assertThat(realm.knows(own.slug())).isFalse();
        HttpResponse<String> proof = http.send(http.toPlatform("/en/left/" + own.id() + "/text"));
        assertThat(proof.statusCode()).isEqualTo(200);
        JsonObject told = Json.createReader(new StringReader(proof.body())).readObject();
        assertThat(told.getString("association")).isEqualTo(own.slug());
        assertThat(told.getString("askedBy")).isEqualTo("administrator");
        assertThat(told.getInt("accountsClosed")).isEqualTo(3);
        assertThat(told.getInt("rowsDeleted")).isGreaterThan(5);
        String key = told.getString("signedBy").replace("Ed25519 ", "");
        String signature = proof.headers().firstValue("Signature").orElseThrow();
        assertThat(PlatformSignature.verifies(key, proof.body(), signature)).isTrue();
        assertThat(PlatformSignature.verifies(key, proof.body().replace("3", "4"), signature))
                .isFalse();
        assertThat(http.send(http.toPlatform("/en/left/" + own.id())).body())
                .contains("everything is erased")
                .doesNotContain("⟦");
    }

    @Test
    void anErasureThatDiedInTheMiddleIsEndedByTheNextAttempt() throws Exception {
        plant();
        decide();
        departure.hurry(own);
        stubborn.resist(own, true);
        departure.run();
        assertThat(http.get(own, "/en/").statusCode())
                .as("closed while it is erased")
                .isEqualTo(503);
        assertThat(one("select count(*) from admin.erasure where id = '" + own.id() + "'"))
                .isEqualTo("0");
        assertThat(signedOut()).isTrue();
        stubborn.resist(own, false);
        departure.run();
        assertThat(directory.byId(own.id())).isEmpty();
        assertThat(Departure.left(own, PLANTED)).isEmpty();
        assertThat(one("select count(*) from admin.erasure where id = '" + own.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void anOperatorMayBeTheSecondPersonAndSeesNobodysName() {
        String list = "http://localhost/en/operator/leaving";
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(303);
        assertThat(http.send(http.toPlatform("/en/operator/leaving")).body()).doesNotContain(own.slug());
        Browser browser = house.operator();
        Browser.Page page = browser.get(URI.create(list));
        assertThat(page.body())
                .contains(own.name(), "Asked for by the association")
                .doesNotContain("Jeanne of", "⟦");
        URI one = URI.create(list + "/" + own.slug());
        assertThat(browser.post(one, Map.of("slug-" + own.slug(), "other")).status())
                .isEqualTo(422);
        assertThat(browser.post(one, Map.of("slug-" + own.slug(), own.slug())).status())
                .isEqualTo(303);
        assertThat(browser.get(URI.create(list)).body()).contains("There is a way back, until");
        assertThat(browser.post(URI.create(one + "/stay"), Map.of()).status()).isEqualTo(303);
        assertThat(browser.post(one, Map.of("slug-" + own.slug(), own.slug())).status())
                .as("what nobody of the association wants is not begun here")
                .isEqualTo(409);
        assertThat(browser.post(URI.create(list + "/nowhere"), Map.of("slug-nowhere", "nowhere"))
                        .status())
                .isEqualTo(404);
    }

    /** A name, an e-mail, a letter, a text, who signed it. */
    private void plant() {
        signedIn.post(
                own,
                Role.ADMIN,
                "/fr/admin/members/invitations",
                Map.of(
                        "name",
                        "Plantedname",
                        "email",
                        "plantedmail@example.org",
                        "roles",
                        "volunteer",
                        "language",
                        "fr"));
        signedIn.post(
                own,
                Role.ADMIN,
                "/en/admin/charter",
                Map.of(
                        "text-fr",
                        "# Plantedcharter\nCe que nous promettons ensemble.\n## Partie\n- Nous accueillons chaque personne avec respect et sans rien demander en retour.\n",
                        "seen",
                        "",
                        "do",
                        "save"));
        signedIn.post(
                own,
                Role.CASEWORKER,
                "/en/me/charter",
                Map.of("agree", "yes", "name", "Plantedsigner", "edition", "1"));
    }

    private boolean signedOut() throws SQLException {
        return one("select count(*) from platform.session where tenant_id = '" + own.id() + "'")
                .equals("0");
    }

    private void decide() {
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(303);
        assertThat(post(secondAdministrator(), PAGE, Map.of("slug", own.slug())).status())
                .isEqualTo(303);
    }

    private Browser secondAdministrator() {
        Browser browser = house.browser();
        house.signIn(browser, own, second);
        return browser;
    }

    private Browser.Page post(Browser browser, String path, Map<String, String> fields) {
        return browser.post(URI.create(House.address(own) + path), fields);
    }

    private Browser.Page ask(Role role, String typed) {
        return signedIn.post(own, role, PAGE, Map.of("slug", typed));
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
