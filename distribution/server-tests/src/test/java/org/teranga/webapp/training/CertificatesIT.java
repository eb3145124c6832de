package org.teranga.webapp.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.CertificateHolder;

/** A certificate opens the gate of offers until it runs out, is revoked, or a new version takes it back. All else of it the module shows. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private CertificateHolder holder;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private OfferFloor gate;

    @Inject
    private TenantSql sql;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (holder == null) {
            return; // outside the container
        }
        own = holder.open();
    }

    @Test
    void theCourseIsGoneFromWhatBlocksTheOfferByItselfAndExpiryBringsItBack() {
        OfferId home = pool.home(own, 2);
        NeedId need = pool.household(own, 2, 1);
        pool.belongs(own, need, home, holder.account());
        assertThat(blocked(home)).containsExactly("charter", "ethics_course");
        LocalDate last = TestClock.today().plusMonths(24);
        holder.complete(Academy.ETHICS, last);
        assertThat(blocked(home)).as("ethics counts with trauma only").containsExactly("charter", "trauma_course");
        holder.complete(Academy.TRAUMA, null);
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(holder.browser().get(holder.at("/fr/me")).body())
                .contains("valable jusqu")
                .doesNotContain("⟦");
        Duration beyond = Duration.between(
                        TestClock.now(), last.plusDays(1).atStartOfDay(PARIS).toInstant())
                .plusHours(1);
        assertThat(TestClock.ahead(beyond.minusHours(2), () -> blocked(home))).containsExactly("charter");
        assertThat(TestClock.ahead(beyond, () -> blocked(home))).containsExactly("charter", "ethics_course");
    }

    @Test
    void aTrainerRevokesAndTheGateCloses() {
        OfferId home = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), home, holder.account());
        holder.complete(Academy.ETHICS, null);
        assertThat(blocked(home)).doesNotContain("ethics_course");
        assertThat(holder.entered(own, Role.TRAINER)
                        .post(
                                holder.at("/fr/desk/certificates/" + holder.certificate()),
                                Map.of("reason", "Passé par un autre"))
                        .status())
                .isEqualTo(303);
        assertThat(blocked(home)).contains("ethics_course");
    }

    @Test
    void aVersionThatLetsNothingFromBeforeStayGoodTakesBackWhatWasGivenWithIt() {
        OfferId home = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 2, 1), home, holder.account());
        holder.complete(Academy.TRAUMA, null);
        holder.complete(Academy.LIVING, null);
        String untouched = holder.credential(holder.certificate()).body();
        holder.complete(Academy.ETHICS, null);
        holder.complete(Academy.ETHICS, null);
        String id = holder.certificate();
        String signed = holder.credential(id).body();
        publish("D’autres mots", "yes");
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(holder.check(signed)).contains("genuine and valid");
        publish("La loi a changé", "no");
        assertThat(blocked(home)).containsExactly("charter", "ethics_course");
        assertThat(holder.check(signed)).contains("was revoked").doesNotContain("La loi a changé");
        assertThat(holder.browser().get(holder.at("/fr/me/certificates/" + id)).body())
                .contains("La loi a changé");
        assertThat(holder.check(untouched)).contains("genuine and valid");
        holder.complete(Academy.ETHICS, null, UUID.randomUUID(), 3);
        assertThat(blocked(home)).containsExactly("charter");
        assertThat(holder.check(holder.credential(holder.certificate()).body())).contains("genuine and valid");
        assertThat(holder.check(signed)).contains("was revoked");
        assertThat(sums("select count(*) from training.certificate_revocation")).isEqualTo(2);
    }

    private void publish(String reason, String keeps) {
        String versions = "/fr/desk/training/" + Academy.ETHICS + "/versions";
        assertThat(holder.entered(own, Role.TRAINER)
                        .post(holder.at(versions), Map.of("reason", reason, "keeps", keeps))
                        .status())
                .isEqualTo(303);
    }

    private List<String> blocked(OfferId offer) {
        return tenants.as(own, () -> desk.does(() -> gate.missing(offer)));
    }

    private long sums(String query) {
        return tenants.as(
                own,
                () -> desk.does(() -> sql.first(query, row -> row.getLong(1)).orElseThrow()));
    }
}
