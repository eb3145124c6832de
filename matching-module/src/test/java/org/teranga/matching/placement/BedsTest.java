package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.plan.suggestion.WishedPlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** 32 clients reach 10,000 times for 500 beds: none is given twice, none is lost. */
@Assembled
class BedsTest {
    private static final int CLIENTS = 32;
    private static final int TRIES = 10_000;
    private static final int HOMES = 400;
    private static final int HOUSES = 20;
    private static final int BEDS_OF_A_HOUSE = 5;
    private static final int ROUND = 40;

    @Inject
    private TestTenants tenants;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private ProposePlacement proposePlacement;

    @Test
    void noBedIsGivenTwiceAndNoneIsLost() {
        Tenant own = tenants.open();
        List<NeedId> households = pool.manyAlone(own, TRIES);
        List<OfferId> offers = new ArrayList<>(pool.manyHomes(own, HOMES, 1, false));
        offers.addAll(pool.manyHomes(own, HOUSES, BEDS_OF_A_HOUSE, true));
        List<WishedPlacement> wishes = new ArrayList<>(IntStream.range(0, TRIES)
                .mapToObj(i -> new WishedPlacement(households.get(i), offers.get(i % offers.size())))
                .toList());
        Collections.shuffle(wishes, new Random(500));

        List<Proposal> proposals = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, TRIES / ROUND)
                    .mapToObj(round -> wishes.subList(round * ROUND, (round + 1) * ROUND))
                    .map(round -> CompletableFuture.supplyAsync(
                            () -> tenants.as(
                                    own,
                                    () -> desk.alone(
                                            () -> proposePlacement.propose(round, Actor.account(UUID.randomUUID())))),
                            clients))
                    .toList()
                    .forEach(round -> proposals.addAll(round.join()));
        }

        Map<OfferId, Long> given = tenants.as(
                own,
                () -> desk.does(() -> database
                        .sql("select offer_id as offer, sum(places) as places from matching.placement"
                                + " where tenant_id = :tenant and holds group by offer_id")
                        .list(Row.class)
                        .stream()
                        .collect(Collectors.toMap(Row::offer, Row::places))));
        assertThat(given).as("every home and every house is full").hasSize(HOMES + HOUSES);
        for (int i = 0; i < offers.size(); i++) {
            assertThat(given.get(offers.get(i))).isEqualTo(i < HOMES ? 1L : BEDS_OF_A_HOUSE);
        }
        assertThat(proposals).hasSize(TRIES);
        assertThat(proposals).filteredOn(Proposal.Made.class::isInstance).hasSize(HOMES + HOUSES * BEDS_OF_A_HOUSE);
        assertThat(proposals)
                .filteredOn(one -> !(one instanceof Proposal.Made))
                .allMatch(Proposal.Refused.class::isInstance);
    }

    private record Row(OfferId offer, long places) {}
}
