package org.teranga.matching.referrer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** Whatever is entered, handed over, let go of, given and stopped, in any order: a referrer reads theirs, and no other. */
@Assembled
class TheirsOnlyTest {
    private static final int ACTS = 400;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Partners partners;

    @Inject
    private ReferredNeeds referred;

    private final List<UUID> at = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final Map<NeedId, Optional<UUID>> sees = new HashMap<>();
    private final Map<NeedId, UUID> broughtBy = new HashMap<>();

    @Test
    void inAnyHistoryAReferrerReadsTheirsOnly() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Tenant own = tenants.open();
        Tenant other = tenants.open();
        List<NeedId> needs = pool.manyAlone(own, 40);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    for (int i = 0; i < 2; i++) {
                        at.add(partners.begin("P" + i, UUID.randomUUID()).orElseThrow());
                        people.add(UUID.randomUUID());
                        people.add(UUID.randomUUID());
                    }
                    for (int i = 0; i < ACTS; i++) {
                        act(random, needs.get(random.nextInt(needs.size())));
                        UUID reader = people.get(random.nextInt(people.size()));
                        assertThat(referred.of(reader, 0, 100).stream().map(ReferredNeed::id))
                                .as("seed %d, act %d", seed, i)
                                .containsExactlyInAnyOrderElementsOf(theirs(reader));
                        assertThat(referred.count(reader))
                                .isEqualTo(theirs(reader).size());
                        NeedId one = needs.get(random.nextInt(needs.size()));
                        assertThat(referred.of(reader, one).isPresent())
                                .as("seed %d, act %d, one", seed, i)
                                .isEqualTo(theirs(reader).contains(one));
                    }
                    return true;
                }));
        for (UUID reader : people) {
            assertThat(tenants.as(other, () -> desk.does(() -> referred.count(reader))))
                    .isZero();
        }
    }

    private List<NeedId> theirs(UUID reader) {
        return sees.entrySet().stream()
                .filter(one -> one.getValue().filter(reader::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The partner of the first two is the first, of the others the second. */
    private UUID of(UUID person) {
        return at.get(people.indexOf(person) / 2);
    }

    private void act(Random random, NeedId need) {
        UUID one = people.get(random.nextInt(people.size()));
        UUID colleague = people.get(people.indexOf(one) ^ 1);
        switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> {
                if (!broughtBy.containsKey(need)) {
                    referred.add(
                            new ReferrerAccess(one, of(one), "P", 1),
                            UUID.randomUUID(),
                            new ReferredNeed.Entered(need, UUID.randomUUID(), "N"));
                    broughtBy.put(need, of(one));
                    sees.put(need, Optional.of(one));
                }
            }
            case 4 -> {
                referred.handOver(of(one), one, colleague);
                theirs(one).forEach(its -> sees.put(its, Optional.of(colleague)));
            }
            case 5 -> {
                referred.letGo(one);
                theirs(one).forEach(its -> sees.put(its, Optional.empty()));
            }
            case 6 -> {
                referred.giveLeft(of(one), one);
                broughtBy.forEach((its, partner) -> {
                    if (partner.equals(of(one)) && Optional.empty().equals(sees.get(its))) {
                        sees.put(its, Optional.of(one));
                    }
                });
            }
            default -> {
                if (random.nextInt(4) == 0) {
                    referred.stop(need);
                    sees.remove(need);
                }
            }
        }
    }
}
