package org.teranga.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.referrer.ReferredNeeds;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** The demonstration has a partner that signed and has brought three households, and a second start brings none of them again. */
@Assembled
class DemoReferralsTest {
    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Members members;

    @Inject
    private DemoReferrals referrals;

    @Inject
    private ReferredNeeds referred;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        here(() -> {
            for (DemoMember member : DemoMember.all()) {
                members.admit(UUID.randomUUID(), member.known(own.slug() + "-" + member.suffix()));
            }
            return true;
        });
    }

    @Test
    void threeAreBroughtAndOfTwoTheTeamIsAtIt() {
        bring();
        bring();
        assertThat(here(referred::figures).stream()
                        .collect(Collectors.toMap(ReferredNeeds.Figure::stage, ReferredNeeds.Figure::needs)))
                .isEqualTo(Map.of("received", 1, "looked_at", 2));
    }

    private void bring() {
        CompletableFuture.runAsync(() -> tenants.as(own, () -> {
                    referrals.bring("31");
                    return true;
                }))
                .join();
    }

    private <T> T here(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
