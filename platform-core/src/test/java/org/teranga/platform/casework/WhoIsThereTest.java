package org.teranga.platform.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever's page says so is there, however long; whoever's is silent has gone. */
class WhoIsThereTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final UUID tenant = UUID.randomUUID();
    private final UUID file = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final WhoIsThere who = new WhoIsThere();

    @Test
    void whoStaysIsThereAndWhoIsSilentHasGone() {
        who.seen(tenant, file, one, NOON);
        who.seen(tenant, file, other, NOON);
        assertThat(who.there(tenant, file, NOON.plusSeconds(60))).containsExactlyInAnyOrder(one, other);
        who.seen(tenant, file, one, NOON.plusSeconds(80));
        assertThat(who.there(tenant, file, NOON.plusSeconds(120))).containsExactly(one);
        assertThat(who.there(tenant, file, NOON.plusSeconds(600))).isEmpty();
    }

    @Test
    void anotherFileOrAnotherAssociationIsAnother() {
        who.seen(tenant, file, one, NOON);
        assertThat(who.there(tenant, UUID.randomUUID(), NOON)).isEmpty();
        assertThat(who.there(UUID.randomUUID(), file, NOON)).isEmpty();
    }
}
