package org.teranga.webapp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.training.testing.Signed.payload;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.training.enrolment.CourseCompleted;
import org.teranga.training.testing.Academy;

/** A completed course becomes a certificate that anybody can check, and opens the gate until it runs out or is revoked. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    private static final Pattern CERTIFICATE = Pattern.compile("/me/certificates/([0-9a-f-]{36})");

    private static final String JWT = "application/vc+jwt";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private OfferFloor gate;

    @Inject
    private Event<CourseCompleted> completed;

    @Inject
    private TenantSql sql;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    private UUID account;

    private Browser browser;

    @BeforeEach
    void anAssociation() {
        if (academy == null) {
            return; // outside the container
        }
        own = academy.open();
        account = house.member(own, Role.VOLUNTEER);
        browser = entered(own, Role.VOLUNTEER);
    }

    @Test
    void theCourseIsGoneFromWhatBlocksTheOfferByItselfAndExpiryBringsItBack() {
        OfferId home = pool.home(own, 2);
        NeedId need = pool.household(own, 2, 1);
        pool.belongs(own, need, home, account);
        assertThat(blocked(home)).containsExactly("charter", "ethics_course");
        LocalDate last = LocalDate.now(PARIS).plusMonths(24);
        complete(Academy.ETHICS, last);
        assertThat(blocked(home)).as("ethics counts with trauma only").containsExactly("charter", "trauma_course");
        complete(Academy.TRAUMA, null);
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(browser.get(at("/fr/me")).body()).contains("valable jusqu").doesNotContain("⟦");
        Duration beyond = Duration.between(
                        Instant.now(), last.plusDays(1).atStartOfDay(PARIS).toInstant())
                .plusHours(1);
        assertThat(TestClock.ahead(beyond.minusHours(2), () -> blocked(home))).containsExactly("charter");
        assertThat(TestClock.ahead(beyond, () -> blocked(home))).containsExactly("charter", "ethics_course");
    }

    @Test
    void aTrainerRevokesWithAReasonAndTheGateCloses() {
        OfferId home = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), home, account);
        complete(Academy.ETHICS, null);
        String id = certificate();
        String signed = credential(id).body();
        JsonObject status = payload(signed).getJsonObject("credentialStatus");
        String list = URI.create(status.getString("statusListCredential")).getPath();
        String before = http.get(own, list).body();
        assertThat(browser.post(at("/fr/desk/certificates/" + id), Map.of("reason", "Pour voir"))
                        .status())
                .isEqualTo(403);
        house.member(own, Role.TRAINER);
        Browser trainer = entered(own, Role.TRAINER);
        assertThat(trainer.get(at("/fr/desk/certificates")).body()).contains("Jeanne of", id);
        assertThat(trainer.post(at("/fr/desk/certificates/" + id), Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        for (int click = 0; click < 2; click++) {
            assertThat(trainer.post(at("/fr/desk/certificates/" + id), Map.of("reason", "Passé par un autre"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(blocked(home)).contains("ethics_course");
        assertThat(check(signed)).contains("was revoked").doesNotContain("Passé par un autre");
        assertThat(http.get(own, "/fr/credentials/" + id).body())
                .contains("révoqué")
                .doesNotContain("Passé par un autre");
        assertThat(browser.get(at("/fr/me/certificates/" + id)).body()).contains("Passé par un autre");
        assertThat(payload(http.get(own, list).body())
                        .getJsonObject("credentialSubject")
                        .getString("encodedList"))
                .isNotEqualTo(payload(before).getJsonObject("credentialSubject").getString("encodedList"));
    }

    @Test
    void aVersionThatLetsNothingFromBeforeStayGoodTakesBackWhatWasGivenWithIt() {
        OfferId home = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), home, account);
        complete(Academy.TRAUMA, null);
        complete(Academy.LIVING, null);
        String untouched = credential(certificate()).body();
        complete(Academy.ETHICS, null);
        complete(Academy.ETHICS, null);
        String id = certificate();
        String signed = credential(id).body();
        publish("D’autres mots", "yes");
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(check(signed)).contains("genuine and valid");
        publish("La loi a changé", "no");
        assertThat(blocked(home)).containsExactly("charter", "ethics_course");
        assertThat(check(signed)).contains("was revoked").doesNotContain("La loi a changé");
        assertThat(browser.get(at("/fr/me/certificates/" + id)).body()).contains("La loi a changé");
        assertThat(check(untouched)).contains("genuine and valid");
        complete(Academy.ETHICS, null, UUID.randomUUID(), 3);
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(check(credential(certificate()).body())).contains("genuine and valid");
        assertThat(check(signed)).contains("was revoked");
        assertThat(sums("select count(*) from training.certificate_revocation")).isEqualTo(2);
    }

    private void complete(String slug, @Nullable LocalDate until) {
        complete(slug, until, UUID.randomUUID(), 1);
    }

    private void complete(String slug, @Nullable LocalDate until, UUID completion, int version) {
        UUID course = academy.course(own, slug).id();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    completed.fire(new CourseCompleted(completion, account, course, version, Instant.now(), until));
                    return true;
                }));
    }

    private void publish(String reason, String keeps) {
        String versions = "/fr/desk/training/" + Academy.ETHICS + "/versions";
        assertThat(entered(own, Role.TRAINER)
                        .post(at(versions), Map.of("reason", reason, "keeps", keeps))
                        .status())
                .isEqualTo(303);
    }

    private String certificate() {
        Matcher found =
                CERTIFICATE.matcher(browser.get(at("/fr/me/certificates")).body());
        assertThat(found.find()).as("a certificate on one's own page").isTrue();
        return found.group(1);
    }

    private HttpResponse<String> credential(String id) {
        HttpResponse<String> answer =
                http.send(http.to(own, "/credentials/" + id).header("Accept", JWT));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private String check(String brought) {
        return check(own, brought);
    }

    private String check(Tenant tenant, String brought) {
        Browser anybody = house.browser();
        Browser.Page page = anybody.uploadNothing(
                URI.create(House.address(tenant) + "/en/credentials/check"), Map.of("credential", brought));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private List<String> blocked(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> gate.missing(offer)));
    }

    private long sums(String query) {
        return tenants.as(
                own,
                () -> desk.does(() -> sql.first(query, row -> row.getLong(1)).orElseThrow()));
    }

    private Browser entered(Tenant tenant, Role role) {
        Browser entered = house.browser();
        house.signIn(entered, tenant, House.userName(tenant, role));
        return entered;
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
