package org.teranga.tenantadmin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.archive.ArchiveKeyPair;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Management;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** What the operator does at the command line, for whoever shows the secret of the installation. */
@Assembled
class CommandsTest {
    private static final String TENANTS = "/operator/tenants";
    private static final String CLOCK = "/operator/clock";
    private static final byte[] NOTHING = new byte[0];

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Management management;

    @Inject
    private TenantDirectory directory;

    @Inject
    private WriteArchive writeArchive;

    @ParameterizedTest
    @ValueSource(
            strings = {
                TENANTS,
                "/operator/routes",
                "/operator/clock",
                "/operator/exports/x",
                "/operator/imports/x",
                "/operator/erasures/x"
            })
    void nobodyIsLetThroughWithoutTheSecret(String path) throws IOException {
        assertThat(management.send(path, request -> request).statusCode()).isEqualTo(401);
        for (String shown : new String[] {"Bearer ", "Bearer of-the-test", "of-the-tests", "Bearer of-the-tests2"}) {
            assertThat(management
                            .send(path, request -> request.header("Authorization", shown))
                            .statusCode())
                    .as(shown)
                    .isEqualTo(401);
        }
    }

    @Test
    void anAssociationIsOpenedWithWhatWasLeftOutAsUsual() throws IOException {
        String slug = slug();
        HttpResponse<String> opened = post(TENANTS, "{\"slug\":\"%s\",\"name\":\"Maison\"}".formatted(slug));
        assertThat(opened.statusCode()).isEqualTo(201);
        Tenant tenant = directory.bySlug(slug).orElseThrow();
        assertThat(tenant.languages()).containsExactly("fr", "en", "ar");
        assertThat(tenant.regions()).isEmpty();
        assertThat(tenant.theme()).isEqualTo("base");
        assertThat(tenant.active()).isTrue();
        assertThat(management.get(TENANTS).body()).contains("\"" + slug + "\"");
        assertThat(management.get(TENANTS + "/" + slug).body()).contains("\"Maison\"", slug + ".localhost");
        assertThat(post(TENANTS, "{\"slug\":\"%s\",\"name\":\"Maison\"}".formatted(slug))
                        .statusCode())
                .as("taken")
                .isEqualTo(422);
        String second = slug();
        post(
                TENANTS,
                "{\"slug\":\"%s\",\"name\":\"Casa\",\"languages\":[\"en\"],\"regions\":[\"31\"],\"theme\":\"base\"}"
                        .formatted(second));
        assertThat(directory.bySlug(second).orElseThrow().languages()).containsExactly("en");
        assertThat(directory.bySlug(second).orElseThrow().regions()).containsExactly("31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"slug\":\"a-fine-one\",\"name\":\"x\",\"theme\":\"none\"}|422",
                "{\"slug\":\"No Slug\",\"name\":\"x\"}|422",
                "{\"slug\":|400",
                "[]|400"
            })
    void whatIsNoAssociationIsRefused(String body, int status) throws IOException {
        HttpResponse<String> refused = post(TENANTS, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void itIsClosedAndOpenedAgainAndItsTrailIsVerified() throws IOException {
        Tenant tenant = house.open();
        directory.opened(tenant);
        String one = TENANTS + "/" + tenant.slug();
        assertThat(post(one + "/suspend", "").statusCode()).isEqualTo(200);
        assertThat(directory.bySlug(tenant.slug()).orElseThrow().reachable()).isFalse();
        assertThat(post(one + "/resume", "").statusCode()).isEqualTo(200);
        assertThat(directory.bySlug(tenant.slug()).orElseThrow().reachable()).isTrue();
        assertThat(post(one + "/burn", "").statusCode()).isEqualTo(404);
        assertThat(post(TENANTS + "/no-such-one/suspend", "").statusCode()).isEqualTo(404);
        assertThat(management.get(one).body()).doesNotContain("\"audit\":{");
        assertThat(management.get(one + "?verifyAudit=false").body())
                .isEqualTo(management.get(one).body());
        assertThat(management.get(one + "?verifyAudit=true").body()).contains("\"audit\":{");
        assertThat(management.get(one + "?verifyAudit=true&end=rubbish").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anArchiveLeavesInClearInDevelopmentAndElseForAKeyThatWasConfirmed() throws IOException {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        String export = "/operator/exports/" + tenant.slug();
        assertThat(management.get(export).statusCode()).isEqualTo(404);
        assertThat(post("/operator/exports/no-such-one", "").statusCode()).isEqualTo(404);
        assertThat(post(export, "").statusCode()).as("no key").isEqualTo(409);
        assertThat(post(export + "?plain=true", "").body()).startsWith("PK").contains("archive.json");

        ArchiveKeyPair pair = ArchiveKeyPair.fresh();
        signedIn.post(
                tenant,
                Role.ADMIN,
                "/en/admin/export/key",
                Map.of("key", pair.open().word()));
        HttpResponse<String> unconfirmed = post(export, "");
        assertThat(unconfirmed.statusCode()).isEqualTo(409);
        assertThat(unconfirmed.body()).contains(pair.open().fingerprint());
        assertThat(post(export + "?confirm=0000", "").statusCode()).isEqualTo(409);
        String typed = pair.open().fingerprint().replace(" ", "");
        assertThat(post(export + "?confirm=" + typed, "").body())
                .startsWith("PK")
                .contains("content.zip.sealed")
                .doesNotContain("archive.json");
        assertThat(post(export, "").statusCode()).as("confirmed for good").isEqualTo(200);
    }

    @Test
    void anArchiveComesInUnderANewNameAndNamesWhoAdministersWhatIsForeign() throws IOException {
        Tenant own = house.open();
        house.member(own, Role.ADMIN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeArchive.write(own, out, ExportProgress.UNWATCHED);
        byte[] foreign = Archive.of(out.toByteArray()).foreign().zip();
        String slug = slug();
        String imports = "/operator/imports/" + slug;
        assertThat(management.get(imports).statusCode()).isEqualTo(404);
        assertThat(management.post(imports, NOTHING).statusCode()).isEqualTo(422);
        assertThat(management.post(imports, foreign).statusCode())
                .as("nobody named")
                .isEqualTo(422);
        assertThat(management.post(imports + "?email=nobody", foreign).statusCode())
                .isEqualTo(422);
        assertThat(directory.bySlug(slug)).isEmpty();
        assertThat(management
                        .post(imports + "?email=awa%40example.org", foreign)
                        .body())
                .contains("\"own\":false", "\"slug\":\"" + slug + "\"", "\"administrators\":[]");
        assertThat(directory.bySlug(slug).orElseThrow().preparing()).isTrue();

        HttpResponse<String> back = management.post("/operator/imports/" + slug(), out.toByteArray());
        assertThat(back.statusCode()).isEqualTo(201);
        assertThat(back.body()).contains("\"own\":true", "\"accountsKept\":1", "\"accountsMade\":0");
    }

    @Test
    void anErasureIsAskedForOrDoneAtOnceAndItsProofIsGivenAgain() throws IOException {
        Tenant tenant = house.open();
        String erasure = "/operator/erasures/" + tenant.slug();
        assertThat(management.get(erasure).statusCode()).isEqualTo(404);
        assertThat(post("/operator/erasures/no-such-one", "").statusCode()).isEqualTo(404);
        assertThat(post(erasure, "").body()).contains("\"state\":\"asked\"");
        assertThat(directory.bySlug(tenant.slug())).isPresent();
        String proof = post(erasure + "?now=true", "").body();
        assertThat(proof).contains("\"state\":\"erased\"", "\"signature\"");
        assertThat(directory.bySlug(tenant.slug())).isEmpty();
        assertThat(post(erasure, "").body()).isEqualTo(proof);
    }

    @Test
    void everyAddressIsListedWithWhatItAsksFor() throws IOException {
        assertThat(management.get("/operator/routes").body())
                .contains("OPERATE_PLATFORM", "/operator/associations/{slug}/limits", "\"permission\":\"\"");
        assertThat(post("/operator/routes", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theClockGoesForwardAndSaysHowFarItIsAhead() throws IOException {
        HttpResponse<String> moved = post(CLOCK, "{\"forward\":\"PT1S\"}");
        assertThat(moved.statusCode()).isEqualTo(200);
        String ahead = ahead(moved);
        assertThat(Duration.parse(ahead)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(management.get(CLOCK).body()).contains("\"ahead\":\"" + ahead + "\"", "\"now\":\"2");
        assertThat(management.get(CLOCK + "/more").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|no duration",
                "null|422|no duration",
                "{\"forward\":\"a week\"}|422|“a week” is no duration",
                "{\"forward\":\"P-7D\"}|422|forward only",
                "{\"forward\":\"P6Y\"}|422|5 years",
                "{\"forward\":|400|",
                "[]|400|"
            })
    void theClockSaysWhyItDoesNotMove(String body, int status, String why) throws IOException {
        String before = ahead(management.get(CLOCK));
        HttpResponse<String> refused = post(CLOCK, body);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains(why == null ? "" : why);
        assertThat(ahead(management.get(CLOCK))).isEqualTo(before);
    }

    private static String ahead(HttpResponse<String> clock) {
        return clock.body().replaceAll(".*\"ahead\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String body) throws IOException {
        return management.post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String slug() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
