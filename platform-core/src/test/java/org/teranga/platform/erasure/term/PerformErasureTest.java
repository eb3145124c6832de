package org.teranga.platform.erasure.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.erasure.LeftRecords;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.request.ErasureDoor;
import org.teranga.platform.erasure.request.ErasureRequest;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.erasure.request.ErasureState;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** How far an erasure goes: the file alone at the end of its term, what an address proves, or all of one human by two of the team. */
@Assembled
class PerformErasureTest {
    private static final Instant LONG_AGO = TestClock.now().minus(Duration.ofDays(100));

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private LeftRecords left;

    @Inject
    private ErasureRequests requests;

    @Inject
    private PerformErasure erase;

    @Inject
    private WarnAndErase nightly;

    @Inject
    private LastContact contact;

    @Inject
    private KeyedHash hash;

    @Inject
    private FieldCipher cipher;

    private Tenant own;
    private String email;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        email = "e" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    @Test
    void twoOfTheTeamReachAllOfOneHumanAndEveryIdOfBefore() {
        UUID account = UUID.randomUUID();
        PersonRecord offer = leave(email, account, false);
        PersonRecord need = leave(null, account, false);
        PersonRecord stranger = leave("s" + email, null, false);
        UUID before = UUID.randomUUID();
        in(() -> left.stoodBefore(offer.id(), before, false));
        assertThat(performed(ErasureDoor.LEAD, offer.person())).isTrue();
        ErasedPersons who = left.reached(offer.person()).orElseThrow();
        assertThat(who.persons()).containsExactlyInAnyOrder(offer.person(), need.person(), before);
        assertThat(who.records()).containsExactlyInAnyOrder(offer.id(), need.id());
        assertThat(who.addresses()).containsExactly(new EmailAddress(email));
        assertThat(who.words()).containsExactlyInAnyOrder("Awa Diop", "+33612345678", offer.number(), need.number());
        assertThat(left.handedBack(offer.id())).isEmpty();
        assertThat(left.reached(stranger.person())).isEmpty();
    }

    @Test
    void whoProvedAnAddressEndsTheOwnPartAndHandsBackTheRest() {
        PersonRecord mine = leave(email, null, false);
        PersonRecord again = leave(email, null, false);
        UUID someoneElse = UUID.randomUUID();
        UUID same = UUID.randomUUID();
        in(() -> {
            left.stoodBefore(mine.id(), someoneElse, false);
            left.stoodBefore(mine.id(), same, true);
        });
        UUID id = asked(ErasureDoor.OWN, mine.person());
        in(() -> held(id).write("x", hash.email(new EmailAddress(email)), TestClock.now()));
        in(() -> held(id).confirm(TestClock.now(), SecretText.issue()));
        assertThat(perform(id)).isTrue();
        assertThat(left.reached(mine.person()).orElseThrow().persons())
                .containsExactlyInAnyOrder(mine.person(), again.person(), same);
        assertThat(left.reached(someoneElse)).isEmpty();
        assertThat(left.handedBack(mine.id())).containsExactly(someoneElse);
    }

    @Test
    void aTermEndsOneFileAndNotWhatTheSameHumanLeftBeside() {
        UUID account = UUID.randomUUID();
        PersonRecord quiet = leave(null, account, true);
        PersonRecord busy = leave(null, account, false);
        assertThat(performed(ErasureDoor.TERM, quiet.person())).isTrue();
        assertThat(left.reached(quiet.person()).orElseThrow().persons()).containsExactly(quiet.person());
        assertThat(left.reached(busy.person())).isEmpty();
    }

    @Test
    void aWordAfterTheWarningTakesATermBackAndNothingElse() {
        PersonRecord one = leave(null, null, true);
        UUID term = asked(ErasureDoor.TERM, one.person());
        in(() -> contact.note(one.person()));
        assertThat(perform(term)).isFalse();
        assertThat(state(term)).isEqualTo(ErasureState.TAKEN_BACK);
        assertThat(performed(ErasureDoor.LEAD, one.person())).as("two decided").isTrue();
    }

    @Test
    void whatStandsAgainstItIsNotedAndItWaits() {
        PersonRecord one = leave(email, null, false);
        left.standsAgainst(one.person());
        UUID id = asked(ErasureDoor.LEAD, one.person());
        assertThat(perform(id)).isFalse();
        assertThat(tenants.as(own, () -> desk.does(() -> requests.find(id))).orElseThrow())
                .satisfies(kept -> {
                    assertThat(kept.state()).isEqualTo(ErasureState.PENDING);
                    assertThat(kept.obstacle()).isEqualTo("erasure.obstacle.hold");
                });
    }

    @Test
    void whatIsNotDueOrIsOverOrUnknownIsLeft() {
        PersonRecord one = leave(email, null, false);
        UUID id = asked(ErasureDoor.LEAD, one.person());
        in(() -> held(id).end(ErasureState.TAKEN_BACK, TestClock.now()));
        assertThat(perform(id)).isFalse();
        assertThat(perform(UUID.randomUUID())).isFalse();
        UUID later = Uuid7.at(TestClock.now());
        in(() -> requests.add(
                later,
                one.person(),
                ErasureDoor.TERM,
                ErasureState.PENDING,
                ErasureRequests.Asking.term(TestClock.now(), TestClock.now().plusSeconds(600), SecretText.issue())));
        assertThat(perform(later)).isFalse();
        assertThat(left.reached(one.person())).isEmpty();
        assertThat(TestClock.ahead(Duration.ofMinutes(11), () -> perform(later)))
                .isTrue();
    }

    @Test
    void whatWasClosedIsKeptForAShorterTime() {
        PersonRecord open = leave(null, null, false);
        PersonRecord closed = leave(null, null, true);
        warnedAfter(Duration.ofDays(60));
        assertThat(requested(open)).isFalse();
        assertThat(requested(closed))
                .as("six months less thirty days after the last word")
                .isTrue();
        warnedAfter(Duration.ofDays(620));
        assertThat(requested(open)).isTrue();
    }

    @Test
    void theTeamReadsNumbersAndNotNames() {
        house.member(own, Role.LEAD);
        house.member(own, Role.ADMIN);
        PersonRecord one = leave(email, null, false);
        String page = "/en/desk/erasures/" + one.person();
        assertThat(signedIn.page(own, Role.LEAD, page)).contains(one.number()).doesNotContain("Awa Diop", email);
        assertThat(signedIn.get(own, Role.LEAD, "/en/desk/erasures/record/" + one.id())
                        .headers()
                        .get("location"))
                .endsWith(page);
        left.standsAgainst(one.person());
        assertThat(signedIn.post(own, Role.LEAD, page + "/ask", Map.of()).status())
                .isEqualTo(409);
        asked(ErasureDoor.LEAD, one.person());
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/erasures"))
                .contains(one.number())
                .doesNotContain("Awa Diop");
    }

    private PersonRecord leave(@Nullable String address, @Nullable UUID account, boolean closed) {
        UUID id = UUID.randomUUID();
        String number = "N" + id.toString().substring(0, 7);
        KnownAs known = new KnownAs("Awa Diop", address, "+33612345678");
        return tenants.as(
                own,
                () -> desk.does(() -> {
                    PersonRecord record = new PersonRecord(
                            UUID.randomUUID(), id, "offer", number, known, "fr", account, closed, LONG_AGO);
                    cipher.encrypt(record.person(), "test", "so that there is a key");
                    return left.leave(record);
                }));
    }

    private boolean performed(ErasureDoor door, UUID person) {
        return perform(asked(door, person));
    }

    private UUID asked(ErasureDoor door, UUID person) {
        UUID id = Uuid7.at(TestClock.now());
        UUID lead = door == ErasureDoor.LEAD ? UUID.randomUUID() : null;
        UUID second = door == ErasureDoor.LEAD ? UUID.randomUUID() : null;
        Instant now = TestClock.now();
        in(() -> requests.add(
                id,
                person,
                door,
                ErasureState.PENDING,
                new ErasureRequests.Asking(now.minusSeconds(5), lead, second, now.minusSeconds(1), null)));
        return id;
    }

    private ErasureRequest held(UUID id) {
        return requests.find(id).orElseThrow();
    }

    private boolean perform(UUID id) {
        return tenants.as(own, () -> erase.perform(id));
    }

    private ErasureState state(UUID id) {
        return tenants.as(own, () -> desk.does(() -> requests.find(id)))
                .orElseThrow()
                .state();
    }

    private boolean requested(PersonRecord record) {
        return tenants.as(own, () -> desk.does(() -> requests.openFor(List.of(record.person()))))
                .contains(record.person());
    }

    private void warnedAfter(Duration later) {
        tenants.as(own, () -> TestClock.ahead(later, nightly::warn));
    }

    private void in(Runnable work) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    work.run();
                    return true;
                }));
    }
}
