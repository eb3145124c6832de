package org.teranga.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.training.testing.Signed.header;
import static org.teranga.training.testing.Signed.object;
import static org.teranga.training.testing.Signed.payload;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.CertificateHolder;
import org.teranga.training.testing.Signed;

/** A completed course becomes a certificate that anybody can check, until it runs out or is revoked. */
@Assembled
class CertificatesTest {

    private static final String JWT = "application/vc+jwt";

    @Inject
    private CertificateHolder holder;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Erasure erasure;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = holder.open();
    }

    @Test
    void whoCompletesACourseGetsACertificateThatAnybodyCanCheckWithoutAnAccount() {
        holder.complete(Academy.ETHICS, TestClock.today().plusYears(2));
        String id = holder.certificate();

        HttpResponse<String> page = http.send(http.to(own, "/credentials/" + id).header("Accept-Language", "fr"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("<svg", "/credentials/" + id, "Valable jusqu")
                .doesNotContain("⟦", "Jeanne");
        assertThat(http.get(own, "/ar/credentials/" + id).body())
                .contains("dir=\"rtl\"", "شهادة")
                .doesNotContain("⟦");

        HttpResponse<String> signed = holder.credential(id);
        assertThat(signed.headers().firstValue("content-type")).contains(JWT);
        assertThat(signed.headers().firstValue("access-control-allow-origin")).contains("*");
        JsonObject payload = payload(signed.body());
        assertThat(payload.getString("id")).endsWith("/credentials/" + id);
        assertThat(payload.toString()).doesNotContain("Jeanne", holder.account().toString());
        assertThat(payload.getJsonObject("credentialSubject").getString("id")).startsWith("urn:uuid:");

        JsonObject keys = object(http.get(own, "/.well-known/jwks.json").body());
        JsonObject key = keys.getJsonArray("keys").getJsonObject(0);
        assertThat(key.getString("crv")).isEqualTo("Ed25519");
        assertThat(header(signed.body()).getString("kid")).isEqualTo(key.getString("kid"));
        assertThat(http.get(own, URI.create(key.getString("kid")).getPath()).body())
                .contains(key.getString("x"));

        assertThat(holder.check(signed.body())).contains("genuine and valid");
        assertThat(holder.check("http://" + own.slug() + ".localhost/credentials/" + id))
                .contains("genuine and valid");
        assertThat(holder.check("http://elsewhere.example/credentials/" + id)).contains("given by somebody else");
        assertThat(holder.check("hello")).contains("no certificate that we can read");
        assertThat(holder.check(
                        signed.body().replaceFirst(".$", "") + (signed.body().endsWith("A") ? "B" : "A")))
                .contains("was altered");
        assertThat(http.get(own, "/credentials/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyChangedLetterIsRefusedOnThePageOfChecking() {
        holder.complete(Academy.TRAUMA, null);
        String signed = holder.credential(holder.certificate()).body();
        for (int i = 0; i < signed.length(); i += 37) {
            char other = signed.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(holder.check(signed.substring(0, i) + other + signed.substring(i + 1)))
                    .as("letter " + i)
                    .doesNotContain("genuine");
        }
    }

    @Test
    void whatRanOutIsToldApartAndRenewalGivesAnotherOne() {
        holder.complete(Academy.ETHICS, TestClock.today().minusDays(1));
        String old = holder.certificate();
        assertThat(holder.check(holder.credential(old).body()))
                .contains("has expired")
                .doesNotContain("was altered");
        assertThat(http.get(own, "/en/credentials/" + old).body()).contains("was valid until");
        holder.complete(Academy.ETHICS, TestClock.today().plusYears(1));
        assertThat(holder.certificate()).isNotEqualTo(old);
        assertThat(holder.check(holder.credential(old).body())).contains("has expired");
        assertThat(sums("select count(*) from training.certificate")).isEqualTo(2);
    }

    @Test
    void anotherKeySignsFromNowOnAndWhatTheOneBeforeSignedIsCheckedAsEver() {
        String keys = "/fr/desk/certificates/keys";
        holder.complete(Academy.ETHICS, null);
        String id = holder.certificate();
        String before = holder.credential(id).body();
        house.member(own, Role.ADMIN);
        Browser admin = holder.entered(own, Role.ADMIN);
        assertThat(admin.get(holder.at("/fr/desk/certificates")).body()).contains(keys);
        Browser.Page page = admin.get(holder.at(keys));
        assertThat(page.body()).contains("/.well-known/jwks.json").doesNotContain("⟦");
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(key.find()).isTrue();
        Map<String, String> sure = Map.of("key", key.group(1), "sure", "yes");
        assertThat(holder.entered(own, Role.TRAINER).post(holder.at(keys), sure).status())
                .isEqualTo(403);
        assertThat(admin.post(holder.at(keys), Map.of("key", key.group(1))).status())
                .isEqualTo(422);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        holder.entered(other, Role.ADMIN).post(URI.create(House.address(other) + keys), sure);
        assertThat(keys()).containsExactly(header(before).getString("kid"));
        for (int click = 0; click < 2; click++) {
            assertThat(admin.post(holder.at(keys), sure).status()).isEqualTo(303);
        }
        holder.complete(Academy.TRAUMA, null);
        String after = holder.credential(holder.certificate()).body();
        assertThat(keys())
                .containsExactly(header(after).getString("kid"), header(before).getString("kid"));
        assertThat(holder.check(after)).contains("genuine and valid");
        assertThat(holder.check(before)).contains("genuine and valid");
        assertThat(holder.credential(id).body()).isEqualTo(before);
        String list = payload(before).getJsonObject("credentialStatus").getString("statusListCredential");
        assertThat(header(http.get(own, URI.create(list).getPath()).body()).getString("kid"))
                .isEqualTo(header(after).getString("kid"));
        assertThat(sums("select count(*) from platform.audit_entry where action = 'certificate.key'"))
                .isEqualTo(1);
    }

    @Test
    void aNameStandsOnItOnlyWhereThePersonWantsThatAndGoesWithThePerson() {
        holder.complete(Academy.LIVING, null);
        String id = holder.certificate();
        assertThat(holder.browser()
                        .post(holder.at("/fr/me/certificates/" + id), Map.of("name", "Maëlle Le Goff"))
                        .status())
                .isEqualTo(303);
        assertThat(http.get(own, "/fr/credentials/" + id).body()).contains("Maëlle Le Goff");
        String named = holder.credential(id).body();
        assertThat(payload(named).toString()).contains("Maëlle Le Goff");
        assertThat(holder.check(named)).contains("genuine and valid", "Maëlle Le Goff");
        house.member(own, Role.TRAINER);
        assertThat(holder.entered(own, Role.TRAINER)
                        .post(holder.at("/fr/me/certificates/" + id), Map.of("name", "X"))
                        .status())
                .isEqualTo(404);
        tenants.as(own, () -> {
            erasure.erasePerson(holder.account());
            return true;
        });
        assertThat(http.get(own, "/fr/credentials/" + id).body()).doesNotContain("Maëlle");
        assertThat(holder.check(named)).contains("genuine and valid");
        assertThat(sums("select count(*) from training.certificate where person is not null or name is not null"))
                .isZero();
    }

    @Test
    void aTrainerRevokesWithAReasonThatTheHolderAloneReads() {
        holder.complete(Academy.ETHICS, null);
        String id = holder.certificate();
        String signed = holder.credential(id).body();
        JsonObject status = payload(signed).getJsonObject("credentialStatus");
        String list = URI.create(status.getString("statusListCredential")).getPath();
        String before = http.get(own, list).body();
        assertThat(holder.browser()
                        .post(holder.at("/fr/desk/certificates/" + id), Map.of("reason", "Pour voir"))
                        .status())
                .isEqualTo(403);
        house.member(own, Role.TRAINER);
        Browser trainer = holder.entered(own, Role.TRAINER);
        assertThat(trainer.get(holder.at("/fr/desk/certificates")).body()).contains("Jeanne of", id);
        assertThat(trainer.post(holder.at("/fr/desk/certificates/" + id), Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        for (int click = 0; click < 2; click++) {
            assertThat(trainer.post(holder.at("/fr/desk/certificates/" + id), Map.of("reason", "Passé par un autre"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(holder.check(signed)).contains("was revoked").doesNotContain("Passé par un autre");
        assertThat(http.get(own, "/fr/credentials/" + id).body())
                .contains("révoqué")
                .doesNotContain("Passé par un autre");
        assertThat(holder.browser().get(holder.at("/fr/me/certificates/" + id)).body())
                .contains("Passé par un autre");
        assertThat(payload(http.get(own, list).body())
                        .getJsonObject("credentialSubject")
                        .getString("encodedList"))
                .isNotEqualTo(payload(before).getJsonObject("credentialSubject").getString("encodedList"));
    }

    @Test
    void toldTwiceOfACompletionItIsCertifiedOnce() {
        UUID completion = UUID.randomUUID();
        holder.complete(Academy.ETHICS, null, completion, 1);
        holder.complete(Academy.ETHICS, null, completion, 1);
        assertThat(sums("select count(*) from training.certificate")).isEqualTo(1);
        assertThat(sums("select count(*) from platform.qualification")).isEqualTo(1);
    }

    @Test
    void anotherAssociationKnowsNothingOfItAndSignsWithAKeyOfItsOwn() {
        holder.complete(Academy.ETHICS, null);
        String id = holder.certificate();
        String signed = holder.credential(id).body();
        Tenant other = house.open();
        assertThat(http.get(other, "/credentials/" + id).statusCode()).isEqualTo(404);
        assertThat(http.send(http.to(other, "/credentials/" + id).header("Accept", JWT))
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.get(other, "/.well-known/jwks.json").body()).isEqualTo("{\"keys\":[]}");
        assertThat(http.get(other, URI.create(header(signed).getString("kid")).getPath())
                        .statusCode())
                .isEqualTo(404);
        assertThat(holder.check(other, signed)).contains("given by somebody else", own.slug());
        assertThat(http.send(http.toPlatform("/credentials/" + id)).statusCode())
                .isEqualTo(404);
    }

    private List<String> keys() {
        return Signed.keys(http.get(own, "/.well-known/jwks.json").body());
    }

    private long sums(String query) {
        return tenants.as(
                own,
                () -> desk.does(() -> sql.first(query, row -> row.getLong(1)).orElseThrow()));
    }
}
