package org.teranga.matching.plan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** The pool that is kept is at each moment the one that would be read from nothing, though only what changed is read again. */
@Assembled
class PoolsTest {
    private static final long SEED = 2_026;
    private static final int CHANGES = 60;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private org.teranga.matching.testing.Pool pool;

    @Inject
    private Pools pools;

    @Inject
    private PoolReader reader;

    @Inject
    private TenantDatabase database;

    private final List<UUID> offers = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private Tenant own;

    @BeforeEach
    void aPool() {
        own = house.open();
        pool.manyHomes(own, 8, 2, false).stream().map(OfferId::value).forEach(offers::add);
        pool.manyAlone(own, 6).stream().map(NeedId::value).forEach(needs::add);
    }

    @Test
    void afterAnyChangeItIsWhatWouldBeReadFromNothing() {
        Random random = new Random(SEED);
        for (int change = 0; change < CHANGES; change++) {
            here(() -> change(random));
            sameAsFresh();
        }
    }

    @Test
    void whatWasReadInATransactionThatFailedIsForgotten() {
        UUID one = offers.getFirst();
        here(pools::current);
        assertThatThrownBy(() -> here(() -> {
                    capacity(one, 7);
                    assertThat(offer(pools.current().market(), one).capacity()).isEqualTo(7);
                    throw new IllegalStateException("it fails");
                }))
                .hasMessageContaining("it fails");
        here(() -> capacity(one, 5));
        assertThat(offer(here(pools::current).market(), one).capacity()).isEqualTo(5);
        sameAsFresh();
    }

    private void sameAsFresh() {
        here(() -> {
            Pool kept = pools.current().pool();
            Pool fresh = reader.read(kept.version(), null);
            assertThat(needs(kept)).isEqualTo(needs(fresh));
            assertThat(offers(kept)).isEqualTo(offers(fresh));
            assertThat(kept.departments()).isEqualTo(fresh.departments());
            assertThat(kept.known().withSeveral()).isEqualTo(fresh.known().withSeveral());
            return true;
        });
    }

    /** Terms change, one is taken back and comes again, contacts change, one more comes in; now and then nothing does. */
    private int change(Random random) {
        UUID offer = offers.get(random.nextInt(offers.size()));
        UUID need = needs.get(random.nextInt(needs.size()));
        return switch (random.nextInt(7)) {
            case 0 -> capacity(offer, 1 + random.nextInt(6));
            case 1 -> change("offer set status = 'withdrawn'", offer);
            case 2 -> change("offer set status = 'received'", offer);
            case 3 -> change("need set adults = 1 + (adults % 3)", need);
            case 4 ->
                change("need set status = case status when 'withdrawn' then 'received' else 'withdrawn' end", need);
            case 5 -> change("offer set account_id = '%s'".formatted(new UUID(0, 1 + random.nextInt(2))), offer);
            default -> 0;
        };
    }

    private int capacity(UUID offer, int beds) {
        return change("offer set capacity = " + beds, offer);
    }

    private int change(String what, UUID id) {
        return database.sql(
                        "update matching." + what + ", version = version + 1 where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    private static List<String> needs(Pool of) {
        return IntStream.range(0, of.market().needs().size())
                .mapToObj(row -> of.market().needs().facts(row).toString())
                .toList();
    }

    private static List<String> offers(Pool of) {
        return IntStream.range(0, of.market().offers().size())
                .mapToObj(row -> of.market().offers().facts(row).toString())
                .toList();
    }

    private static OfferFacts offer(Market market, UUID id) {
        return market.offers().facts(market.offer(id.toString()).orElseThrow());
    }

    private <T> T here(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
