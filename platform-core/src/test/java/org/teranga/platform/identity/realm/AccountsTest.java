package org.teranga.platform.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;

/** The realm's accounts follow the memberships here; one that another association or the platform needs is left alone. */
@Assembled
class AccountsTest {
    private final UUID awa = UUID.randomUUID();

    @Inject
    private RememberedRealm realm;

    @Inject
    private TestTenants tenants;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private Operators operators;

    @Inject
    private Sessions sessions;

    @Inject
    private EndMembership end;

    @Inject
    private AccountStanding standing;

    @Inject
    private MoveAccounts move;

    @Inject
    private ProvisionHosts hosts;

    @Inject
    private RealmClients clients;

    private Tenant own;

    @BeforeEach
    void aMember() {
        own = tenants.open();
        realm.putOrganization(own.slug(), own.name());
        realm.putOrganization("another", "Another");
        realm.knowsOf(awa);
        realm.join(own.slug(), awa);
        in(() -> members.admit(awa, Set.of(Role.VOLUNTEER), "Awa"));
    }

    @AfterEach
    void theRealmIsThereAgain() {
        realm.away(false);
    }

    @Test
    void anEndedMembershipClosesAnAccountThatBelongsNowhereElse() {
        Token session = sessions.open(new Session(awa, Optional.of(own.id()), Optional.empty()));
        assertThat(tenants.as(own, () -> end.of(awa))).isTrue();
        assertThat(tenants.as(own, () -> members.find(awa))).isEmpty();
        assertThat(sessions.find(session, Optional.of(own.id()))).isEmpty();
        assertThat(realm.knows(awa)).isFalse();
        assertThat(tenants.as(own, () -> end.of(awa))).isFalse();
    }

    @Test
    void anAccountOfAnotherAssociationOrOfAnOperatorStays() {
        realm.join("another", awa);
        in(() -> end.of(awa));
        assertThat(realm.organizationsOf(awa)).containsExactly("another");
        UUID operator = UUID.randomUUID();
        realm.knowsOf(operator);
        operators.add(operator);
        in(() -> members.admit(operator, Set.of(Role.VOLUNTEER), "O"));
        in(() -> end.of(operator));
        assertThat(realm.knows(operator)).isTrue();
    }

    @Test
    void whoIsSuspendedIsOutEverywhere() {
        Token session = sessions.open(new Session(awa, Optional.empty(), Optional.empty()));
        in(() -> end.suspend(awa));
        assertThat(realm.enabled(awa)).isFalse();
        assertThat(sessions.find(session, Optional.empty())).isEmpty();
    }

    @Test
    void theStandingOfAnAccountFollowsTheMembership() {
        in(() -> book.suspend(awa));
        follow();
        assertThat(realm.enabled(awa)).isFalse();
        assertThat(realm.organizationsOf(awa)).isEmpty();
        in(() -> book.resume(awa));
        follow();
        assertThat(realm.enabled(awa)).isTrue();
        assertThat(realm.organizationsOf(awa)).containsExactly(own.slug());
        realm.join("another", awa);
        in(() -> book.suspend(awa));
        follow();
        assertThat(realm.enabled(awa)).as("the other needs it").isTrue();
        realm.leave("another", awa);
        in(() -> members.dismiss(awa));
        follow();
        assertThat(realm.knows(awa)).isFalse();
        follow();
        realm.away(true);
        assertThatExceptionOfType(RealmAway.class).isThrownBy(this::follow);
        assertThat(standing.attempts()).isGreaterThan(10);
    }

    @Test
    void anAccountOfAnOperatorIsNeitherClosedNorKeptOut() {
        operators.add(awa);
        in(() -> book.suspend(awa));
        follow();
        assertThat(realm.enabled(awa)).isTrue();
        in(() -> members.dismiss(awa));
        follow();
        assertThat(realm.knows(awa)).isTrue();
    }

    @Test
    void whoComesFromElsewhereKeepsAKnownAccountAndGetsANewOneOtherwise() {
        UUID unknown = UUID.randomUUID();
        MoveAccounts.Moved moved = move.find(List.of(awa, unknown));
        assertThat(moved.kept()).containsExactly(awa);
        NewAccount made = moved.made().get(unknown);
        assertThat(made.userName()).matches("u-[0-9a-f]{16}");
        assertThat(moved.renamed()).isEqualTo(Map.of(unknown, made.subject()));
        Tenant other = tenants.open();
        realm.putOrganization(other.slug(), other.name());
        move.join(other, moved);
        assertThat(realm.organizationsOf(awa)).contains(own.slug(), other.slug());
        assertThat(realm.organizationsOf(made.subject())).containsExactly(other.slug());
        assertThat(move.leave(other, List.of(awa, made.subject())))
                .as("awa belongs elsewhere")
                .isEqualTo(1);
        assertThat(realm.knows(awa)).isTrue();
        assertThat(realm.knows(made.subject())).isFalse();
        MoveAccounts.Moved again = move.find(List.of(unknown));
        move.undo(again);
        assertThat(realm.knows(again.made().get(unknown).subject())).isFalse();
        UUID operator = UUID.randomUUID();
        realm.knowsOf(operator);
        operators.add(operator);
        assertThat(move.leave(other, List.of(operator))).isZero();
        assertThat(realm.knows(operator)).isTrue();
        realm.away(true);
        assertThatExceptionOfType(RealmAway.class).isThrownBy(() -> move.find(List.of(unknown)));
    }

    @Test
    void aHostIsMadeSureOfOnceAndAnewWhenItChanges() {
        String client = clients.of(Optional.of(own)).id();
        hosts.open(own);
        assertThat(realm.knows(own.slug())).isTrue();
        assertThat(realm.hasClient(client)).isTrue();
        assertThat(realm.hasClient(RealmClients.TEST)).as("for development").isTrue();
        realm.removeClient(client);
        hosts.ensure(Optional.of(own));
        assertThat(realm.hasClient(client)).as("believed to be as it was").isFalse();
        hosts.ensure(Optional.of(new Tenant(
                own.id(), own.slug(), "Another name", own.status(), own.languages(), own.regions(), own.theme())));
        assertThat(realm.hasClient(client)).isTrue();
        hosts.close(own);
        assertThat(realm.hasClient(client)).isFalse();
        assertThat(realm.knows(own.slug())).isFalse();
        hosts.ensure(Optional.of(own));
        assertThat(realm.hasClient(client)).isTrue();
    }

    @Test
    void outsideDevelopmentStaffAndOperatorsShowMoreThanAPassword() {
        SecondFactor production = new SecondFactor(realm, "production");
        SecondFactor development = new SecondFactor(realm, "development");
        assertThat(production.wanted(Set.of(Role.VOLUNTEER, Role.LEAD))).isTrue();
        assertThat(production.wanted(Set.of(Role.VOLUNTEER, Role.RESIDENT))).isFalse();
        assertThat(production.wantedOfOperators()).isTrue();
        assertThat(development.wanted(Set.of(Role.LEAD))).isFalse();
        assertThat(development.wantedOfOperators()).isFalse();
        assertThat(production.demand(awa)).isTrue();
    }

    private void follow() {
        in(() -> standing.run(awa));
    }

    private void in(Runnable work) {
        tenants.as(own, () -> {
            work.run();
            return true;
        });
    }
}
