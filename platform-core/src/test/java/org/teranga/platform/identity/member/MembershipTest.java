package org.teranga.platform.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A member has a role, and is kept out or let in once. */
class MembershipTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Membership membership = Membership.begin(UUID.randomUUID());

    @Test
    void aMemberHasARole() {
        assertThatIllegalArgumentException().isThrownBy(() -> membership.become(Set.of(), List.of()));
    }

    @Test
    void whoeverIsKeptOutIsLetInOnce() {
        assertThat(membership.resume()).as("was never kept out").isFalse();
        assertThat(membership.suspend(NOW)).isTrue();
        assertThat(membership.suspend(NOW)).as("once more").isFalse();
        assertThat(membership.resume()).isTrue();
        assertThat(membership.resume()).as("once more").isFalse();
    }
}
