package org.teranga.matching.pool.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.list.Status;

class ListingLifecycleTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ListingLifecycle standing = new ListingLifecycle();

    @Test
    void itBeginsReceived() {
        assertThat(standing.status()).isEqualTo(Status.RECEIVED);
        assertThat(standing.mayBeRestored(NOON)).isFalse();
    }

    @Test
    void theFirstProposalIsRemembered() {
        standing.propose(NOON);
        standing.propose(NOON.plusSeconds(60));
        assertThat(standing.status()).isEqualTo(Status.PROPOSED);
        assertThat(standing.firstProposedAt()).isEqualTo(NOON);
    }

    @Test
    void withdrawingTwiceIsAsGoodAsOnce() {
        standing.withdraw(NOON);
        standing.withdraw(NOON.plusSeconds(60));
        assertThat(standing.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(standing.withdrawnAt()).isEqualTo(NOON);
    }

    @Test
    void nobodyIsProposedForWhatIsWithdrawn() {
        standing.withdraw(NOON);
        assertThatThrownBy(() -> standing.propose(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWithdrawalCanBeUndoneForThreeDaysAndThenNoMore() {
        standing.propose(NOON);
        standing.withdraw(NOON);
        assertThat(standing.restore(NOON.plusSeconds(3 * 86_400))).isFalse();
        assertThat(standing.restore(NOON.plusSeconds(3 * 86_400 - 1))).isTrue();
        assertThat(standing.status()).isEqualTo(Status.PROPOSED);
        assertThat(standing.withdrawnAt()).isNull();
        assertThat(standing.restore(NOON)).isFalse();
    }
}
