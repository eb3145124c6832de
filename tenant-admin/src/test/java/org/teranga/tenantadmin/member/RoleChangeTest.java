package org.teranga.tenantadmin.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;

class RoleChangeTest {
    @Test
    void whatIsTakenHoldsAtOnceAndWhatIsAddedWaits() {
        RoleChange change = change(member(Role.LEAD, Role.JURIST), Set.of(Role.JURIST, Role.CASEWORKER), false);
        assertThat(change.now()).containsExactly(Role.JURIST);
        assertThat(change.added()).containsExactly(Role.CASEWORKER);
        assertThat(change.dropped()).isEmpty();
    }

    @Test
    void whereNothingWouldBeLeftTheRolesStayUntilTheOthersAreConfirmed() {
        RoleChange change = change(member(Role.TRAINER), Set.of(Role.ADMIN), false);
        assertThat(change.now()).containsExactly(Role.TRAINER);
        assertThat(change.dropped()).containsExactly(Role.TRAINER);
        assertThat(change.added()).containsExactly(Role.ADMIN);
    }

    @Test
    void theLastOtherWhoCouldSayNoIsNotMadeLessByOne() {
        RoleChange change = change(member(Role.LEAD), Set.of(Role.VOLUNTEER), true);
        assertThat(change.now()).containsExactlyInAnyOrder(Role.LEAD, Role.VOLUNTEER);
        assertThat(change.dropped()).containsExactly(Role.LEAD);
        assertThat(change(member(Role.LEAD, Role.JURIST), Set.of(Role.LEAD), true)
                        .waits())
                .as("what lets nobody say no goes at once")
                .isFalse();
    }

    @Test
    void whileTheAssociationPreparesEverythingIsAtOnce() {
        RoleChange change =
                RoleChange.of(member(Role.ADMIN), Set.of(Role.ADMIN, Role.CASEWORKER), List.of(), false, false);
        assertThat(change.waits()).isFalse();
        assertThat(change.now()).containsExactlyInAnyOrder(Role.ADMIN, Role.CASEWORKER);
    }

    @Test
    void atOnceNobodyHasMoreOfStaffThanBeforeWhateverIsWished() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            Set<Role> before = some(random);
            Set<Role> wished = some(random);
            wished.removeIf(role -> !InvitationRequest.grantable().contains(role));
            if (wished.isEmpty()) {
                continue;
            }
            Member member = member(before.toArray(Role[]::new));
            RoleChange change = change(member, wished, random.nextBoolean());
            Set<Role> gained = EnumSet.copyOf(change.now());
            gained.removeAll(before);
            assertThat(gained).as("seed %d: %s to %s", seed, before, wished).noneMatch(Role::staff);
            Set<Role> after = EnumSet.copyOf(change.now());
            after.removeAll(change.dropped());
            after.addAll(change.added());
            Set<Role> end = EnumSet.copyOf(wished);
            before.stream()
                    .filter(role -> !InvitationRequest.grantable().contains(role))
                    .forEach(end::add);
            assertThat(after).as("seed %d: %s to %s", seed, before, wished).isEqualTo(end);
        }
    }

    private static Set<Role> some(Random random) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        while (roles.isEmpty()) {
            for (Role role : Role.values()) {
                if (random.nextInt(3) == 0) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static RoleChange change(Member member, Set<Role> wished, boolean lastOther) {
        return RoleChange.of(member, wished, List.of("ti"), true, lastOther);
    }

    private static Member member(Role... roles) {
        return new Member(UUID.randomUUID(), Set.of(roles), List.of(), "Awa", "", Instant.EPOCH, null, null, null);
    }
}
