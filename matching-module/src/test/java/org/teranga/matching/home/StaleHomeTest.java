package org.teranga.matching.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** Whoever writes into a home writes into the one of which the offer is now, and into none that it has just left. */
@Assembled
class StaleHomeTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HomeOwners owners;

    @Inject
    private TellHome tell;

    @Inject
    private KeepAdults adults;

    @Inject
    private SiblingOffers siblings;

    @Inject
    private Event<RecordTold> told;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    private HomeWithTeam.Opened opened;
    private OfferId second;

    @BeforeEach
    void aHostOffersTwice() {
        opened = homes.open(3, Role.CASEWORKER, Role.LEAD);
        second = pool.home(opened.own(), 2);
        change("update matching.offer set person_id = '" + opened.host() + "', name = null, email = null, phone = null,"
                + " remarks = null where tenant_id = :tenant and id = '" + second.value() + "'");
    }

    @Test
    void whatWasBegunInAHomeIsNotWrittenThereOnceTheOfferHasLeftIt() {
        HomeOwner before = in(() -> owners.byStaff(second));
        String seen = in(() -> tell.mark(before, HomeSection.RULES));
        assertThat(team("join", second, opened.offer())).isEqualTo(303);
        refused(() -> {
            tell.tell(before, HomeSection.RULES, Answers.of(Map.of("rule_smoking", "no")), seen);
            return true;
        });
        refused(() -> adults.moveIn(before, Answers.of(Map.of("name", "Marc Roux", "age", "61")), "fr"));
        HomeOwner joined = in(() -> owners.byStaff(second));
        assertThat(joined.home().value()).isEqualTo(opened.home());
        assertThat(team("apart", second, second)).isEqualTo(303);
        refused(() -> adults.moveIn(joined, Answers.of(Map.of("name", "Marc Roux", "age", "61")), "fr"));
        assertThat(in(() -> adults.of(owners.byStaff(opened.offer())))).hasSize(1);
    }

    @Test
    void whoBecomesAnotherPersonWhileTheTeamJoinsIsInNoHomeOfTheFirst() {
        Browser lead = signedIn.browser(opened.own(), Role.LEAD);
        List<CompletableFuture<Integer>> joins = new ArrayList<>();
        in(() -> {
            told.fire(new RecordTold("offer", opened.offer().value()));
            joins.add(CompletableFuture.supplyAsync(() -> desk.alone(() -> join(lead))));
            Eventually.holds(
                    () -> assertThat(joins.getFirst().isDone() || isWaitedFor()).isTrue());
            return database.sql("update matching.offer set person_id = :other where tenant_id = :tenant and id = :id")
                    .bind("other", UUID.randomUUID())
                    .bind("id", opened.offer().value())
                    .update();
        });
        assertThat(joins.getFirst().join()).isEqualTo(404);
        assertThat(in(() -> siblings.home(second))).contains(new HomeId(second.value()));
    }

    private boolean isWaitedFor() {
        return database.sqlOfAll("select 1 from pg_locks where pg_backend_pid() = any (pg_blocking_pids(pid)) limit 1")
                .any();
    }

    private int join(Browser member) {
        URI at = URI.create(House.address(opened.own()) + "/fr/desk/offers/" + second.value() + "/home/join");
        return member.post(at, Map.of("offer", opened.home().toString())).status();
    }

    private int team(String how, OfferId offer, OfferId other) {
        return signedIn.post(
                        opened.own(),
                        Role.CASEWORKER,
                        "/fr/desk/offers/" + offer.value() + "/home/" + how,
                        Map.of("offer", other.value().toString()))
                .status();
    }

    private void refused(Supplier<?> work) {
        assertThatThrownBy(() -> in(work)).isInstanceOf(Refusal.class).hasMessageContaining("dwelling.changed");
    }

    private <T> T in(Supplier<T> work) {
        return homes.in(opened, work);
    }

    private void change(String sql) {
        in(() -> database.sql(sql).update());
    }
}
