package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.webapp.identity.RealmUnderTest;

/** An association ends: two people want it, there is a way back, and nothing is left. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    private static final String PAGE = "/en/admin/leave";

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller http;

    @Inject
    private ProvisionMember provision;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    private Tenant own;
    private String second;

    @BeforeEach
    void anAssociationWithTwoAdministrators() {
        if (house == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
        directory.opened(own);
        second = own.slug() + "-second";
        tenants.as(own, () -> provision.demo(second, Set.of(Role.ADMIN), "Second"));
    }

    @Test
    void afterTheErasureNothingIsLeftButAProof() throws Exception {
        plant();
        assertThat(found())
                .as("what was planted is there before")
                .contains("platform.charter_draft", "platform.outbox");
        decide();
        hurry();
        run();

        assertThat(directory.byId(own.id())).isEmpty();
        assertThat(http.get(own, "/en/").statusCode()).isEqualTo(404);
        assertThat(found()).isEmpty();
        assertThat(rowsThatName(own.id().toString())).containsExactly("admin.erasure");
        assertThat(realm.knows(own)).isFalse();
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

    /** Name, e-mail, free text, a letter, a file. */
    private void plant() {
        String offer = """
                {"kind":"housing","postcode":"31000","capacity":2,"name":"Plantedname Person","email":"plantedmail@example.org",
                "remarks":"plantedremark of a person"}""";
        assertThat(http.json(own, "/api/v1/offers", offer).statusCode()).isEqualTo(201);
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
        String sheet = "kind,postcode,capacity,name,email\nhousing,31000,2,Plantedrow,plantedfile@example.org\n";
        HttpResponse<String> taken = http.send(http.to(own, "/api/v1/imports/offers")
                .header("Authorization", "Bearer " + caseworker.token(own, Role.CASEWORKER))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(sheet)));
        assertThat(taken.body()).contains("\"accepted\":1");
    }

    /** Whatever of it can be read anywhere: in any row of any table, in clear or by the keys that are left, in letters, files, logs. */
    private List<String> found() throws SQLException, IOException {
        List<String> found = new ArrayList<>(rowsThatName("(?i)planted(name|mail|remark|charter|signer|row|file)"));
        found.addAll(rowsThatName(own.id().toString()));
        found.remove("admin.erasure");
        found.addAll(files());
        return found;
    }

    private static List<String> files() throws IOException {
        List<String> found = new ArrayList<>();
        String data = ConfigProvider.getConfig()
                .getOptionalValue("teranga.data", String.class)
                .orElse("");
        if (!data.isEmpty() && Files.isDirectory(Path.of(data))) {
            try (Stream<Path> all = Files.walk(Path.of(data))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (Files.readString(file, StandardCharsets.ISO_8859_1)
                            .matches("(?is).*planted(name|mail|remark|charter).*")) {
                        found.add(file.toString());
                    }
                }
            }
        }
        return found;
    }

    /** Every table of the database, whole, as a dump would hold it. */
    private static List<String> rowsThatName(String pattern) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select n.nspname || '.' || c.relname from pg_class c"
                    + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')"
                    + " and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table + " t where t::text ~ '" + pattern + "'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private void decide() {
        assertThat(ask(Role.ADMIN, own.slug()).status()).isEqualTo(303);
        assertThat(post(secondAdministrator(), PAGE, Map.of("slug", own.slug())).status())
                .isEqualTo(303);
    }

    /** The days of thinking pass. */
    private void hurry() throws SQLException {
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update admin.leaving set due_at = now() - interval '1 minute'"
                    + " where association = '" + own.id() + "' and due_at is not null");
        }
    }

    private void run() {
        jobs.stream()
                .filter(job -> job.kind().equals(new JobKind("admin.erase")))
                .findFirst()
                .orElseThrow()
                .run();
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
}
