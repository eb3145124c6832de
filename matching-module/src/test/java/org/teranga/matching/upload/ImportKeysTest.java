package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** A program's key brings files in, and does nothing for which a person of the team is needed: no undoing, no mending, no stage, no no. */
@Assembled
class ImportKeysTest {
    private static final String FILE = "id,kind,postcode,capacity,available_from,name,email\n"
            + "A1,housing,31000,2,2047-01-05,Marie Lefèvre,marie@exemple.fr\n";
    private static final Pattern UNDO = Pattern.compile("action=\"(/en/desk/imports/[0-9a-f-]{36}/undo)\"");

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantDatabase database;

    @Inject
    private ApiKeys keys;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private String key;

    @BeforeEach
    void aKeyOfACaseworker() {
        own = caseworker.open(Role.CASEWORKER, Role.ADMIN);
        Instant now = TestClock.now();
        ApiKey made = ApiKey.of(
                        UUID.randomUUID(), "a site", Permission.ofPrograms(), house.member(own, Role.CASEWORKER))
                .valid(now, now.plusSeconds(3_600));
        key = tenants.as(own, () -> keys.make(made)).orElseThrow().value();
    }

    @Test
    void itUndoesNothing() {
        signedIn.upload(own, Role.CASEWORKER, "/en/desk/import", Map.of("what", "offers"), FILE);
        Matcher undo = UNDO.matcher(signedIn.page(own, Role.CASEWORKER, "/en/desk/imports"));
        assertThat(undo.find()).isTrue();
        refused(send("POST", undo.group(1), "application/x-www-form-urlencoded", ""));
        refused(send("GET", "/en/desk/imports", "text/plain", ""));
        assertThat(count("select count(*) from matching.offer where tenant_id = :tenant and status = 'received'"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from matching.import_batch where tenant_id = :tenant and undone_at is not null"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mend", "/mend/keep", "/check", ""})
    void itMendsAndTakesInNoFileThatWaits(String step) {
        String waiting = signedIn.upload(
                        own,
                        Role.CASEWORKER,
                        "/en/desk/import",
                        Map.of("what", "offers", "step", "check"),
                        FILE.replace(",2,", ",many,"))
                .headers()
                .get("location");
        Matcher found = Pattern.compile("/en/desk/import/[0-9a-f-]{36}").matcher(waiting);
        assertThat(found.find()).isTrue();
        refused(send("POST", found.group() + step, "application/x-www-form-urlencoded", "line=2&c-2-capacity=2"));
        refused(send("GET", found.group() + step, "text/plain", ""));
        assertThat(count("select count(*) from matching.offer where tenant_id = :tenant"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parked", "ready", "refused", "new"})
    void itMovesNoFileSoThatNobodyIsRefusedInSilence(String stage) {
        assertThat(send("POST", "/api/v1/imports/offers", "text/csv", FILE).statusCode())
                .isEqualTo(200);
        UUID offer = transactional(() -> database.sql("select id from matching.offer where tenant_id = :tenant")
                .one(UUID.class));
        refused(send(
                "POST",
                "/api/v1/files/offer/" + offer + "/stage",
                "application/json",
                "{\"stage\":\"" + stage + "\"}"));
        refused(send(
                "POST",
                "/en/desk/files/offer/" + offer + "/no",
                "application/x-www-form-urlencoded",
                "text=No&language=en"));
        assertThat(caseworker
                        .get(own, Role.CASEWORKER, "/api/v1/files/offer/" + offer)
                        .body())
                .contains("\"stage\":\"new\"");
        assertThat(count("select count(*) from matching.offer where tenant_id = :tenant and status = 'received'"))
                .isEqualTo(1);
    }

    /** Refused, or led to where a person signs in. */
    private static void refused(HttpResponse<String> answer) {
        if (answer.statusCode() == 303) {
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        } else {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isIn(401, 403, 404, 405);
        }
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private long count(String sql) {
        return transactional(() -> database.sql(sql).one(Long.class));
    }

    private <T> T transactional(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }
}
