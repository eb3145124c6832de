package org.teranga.platform.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.SealedMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;

/** The members of an association are found by role, by name and by address, and are let in or kept out. */
@Assembled
class MemberBookTest {
    private final UUID awa = UUID.randomUUID();
    private final UUID odile = UUID.randomUUID();
    private final UUID resident = UUID.randomUUID();

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook book;

    @Inject
    private Members members;

    private Tenant own;

    @BeforeEach
    void threeMembers() {
        own = tenants.open();
        admit(awa, "Awa Diop", "awa@example.org", Role.ADMIN, Role.TRANSLATOR);
        admit(odile, "Odile Blanc-Diop", "", Role.VOLUNTEER);
        admit(resident, "Somebody", "", Role.RESIDENT);
    }

    @Test
    void aListNamesThoseWhoAreAskedForAndNeverWhoWasWelcomed() {
        assertThat(found(MemberFilter.ALL)).containsExactly(awa, odile);
        assertThat(found(role(Role.TRANSLATOR))).containsExactly(awa);
        assertThat(found(role(Role.LEAD))).isEmpty();
        assertThat(found(words("  diop "))).containsExactly(awa, odile);
        assertThat(found(words("odile DIOP"))).containsExactly(odile);
        assertThat(found(words("Somebody"))).isEmpty();
        assertThat(found(words("AWA@example.org"))).containsExactly(awa);
        assertThat(found(words("nobody@example.org"))).isEmpty();
        assertThat(found(new MemberFilter(Optional.of(Role.ADMIN), Optional.of(false), "awa")))
                .containsExactly(awa);
        admit(resident, "Somebody", "", Role.RESIDENT, Role.VOLUNTEER);
        assertThat(found(MemberFilter.ALL)).as("who is something else here too").contains(resident);
        in(() -> {
            assertThat(book.page(MemberFilter.ALL, 1, 1))
                    .extracting(Member::subject)
                    .containsExactly(odile);
            return true;
        });
    }

    @Test
    void whoIsSuspendedIsFoundAndKeptOut() {
        assertThat(in(() -> book.suspend(odile))).isTrue();
        assertThat(in(() -> book.suspend(odile))).as("twice").isFalse();
        assertThat(in(() -> book.suspend(UUID.randomUUID()))).isFalse();
        assertThat(found(suspended(true))).containsExactly(odile);
        assertThat(found(suspended(false))).containsExactly(awa);
        assertThat(in(() -> book.find(odile)).orElseThrow().active()).isFalse();
        assertThat(in(() -> members.find(odile))).isEmpty();
        assertThat(in(() -> book.withOneOf(Set.of(Role.VOLUNTEER, Role.ADMIN)))).containsExactly(awa);
        assertThat(in(() -> book.resume(odile))).isTrue();
        assertThat(in(() -> book.resume(odile))).isFalse();
        assertThat(in(() -> members.find(odile))).isPresent();
        assertThat(in(() -> book.withOneOf(Set.of(Role.VOLUNTEER, Role.ADMIN)))).containsExactlyInAnyOrder(awa, odile);
        assertThat(in(book::lockAdministrators)).containsExactly(awa);
        in(() -> book.suspend(awa));
        assertThat(in(book::lockAdministrators)).isEmpty();
    }

    @Test
    void whatIsKnownOfAMemberIsSaidAnewAndAnAddressStaysWhereNoneIsSaid() {
        admit(awa, "Awa Ndiaye", "", Role.LEAD);
        Member known = in(() -> book.find(awa)).orElseThrow();
        assertThat(known.name()).isEqualTo("Awa Ndiaye");
        assertThat(known.email()).isEqualTo("awa@example.org");
        assertThat(known.roles()).containsExactly(Role.LEAD);
        assertThat(in(() -> book.has(new EmailAddress("awa@example.org")))).isTrue();
        assertThat(in(() -> book.has(new EmailAddress("odile@example.org")))).isFalse();
        assertThat(in(() -> book.withAddress(new EmailAddress("awa@example.org"))))
                .hasValue(awa);
        assertThat(in(() -> book.change(odile, Set.of(Role.TRANSLATOR), List.of("ar", "ps"))))
                .isTrue();
        assertThat(in(() -> book.change(UUID.randomUUID(), Set.of(Role.TRANSLATOR), List.of())))
                .isFalse();
        Member changed = in(() -> book.find(odile)).orElseThrow();
        assertThat(changed.languages()).containsExactly("ar", "ps");
        assertThat(changed.email()).isEmpty();
        assertThat(in(() -> book.find(List.of(awa, UUID.randomUUID())))).containsOnlyKeys(awa);
        admit(resident, " ", "", Role.RESIDENT);
        assertThat(in(() -> book.find(resident)).orElseThrow().name()).isEmpty();
    }

    @Test
    void somebodyIsWrittenToInTheLanguageOfThePagesThatTheyRead() {
        Member before = in(() -> book.find(awa)).orElseThrow();
        assertThat(before.seenAt()).isNull();
        assertThat(before.language(List.of("fr", "ar"))).isEqualTo("fr");
        in(() -> {
            book.entered(awa, "ar");
            return true;
        });
        Member after = in(() -> book.find(awa)).orElseThrow();
        assertThat(after.seenAt()).isNotNull();
        assertThat(after.language(List.of("fr", "ar"))).isEqualTo("ar");
        assertThat(after.language(List.of("fr", "en"))).isEqualTo("fr");
    }

    @Test
    void anotherAssociationHasMembersOfItsOwn() {
        Tenant other = tenants.open();
        assertThat(tenants.as(other, () -> book.count(MemberFilter.ALL))).isZero();
        assertThat(tenants.as(other, () -> book.find(awa))).isEmpty();
        assertThat(tenants.as(other, () -> book.suspend(awa))).isFalse();
        assertThat(tenants.as(other, () -> book.has(new EmailAddress("awa@example.org"))))
                .isFalse();
    }

    @Test
    void aMemberHasARoleAndThePlatformIsNoPerson() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealedMember(awa, Set.of(), new byte[0], false));
        SealedMember one = new SealedMember(awa, Set.of(Role.LEAD), new byte[] {1}, false);
        assertThat(one).isEqualTo(new SealedMember(awa, Set.of(Role.LEAD), new byte[] {1}, false));
        assertThat(one).hasSameHashCodeAs(new SealedMember(awa, Set.of(Role.LEAD), new byte[] {1}, false));
        for (Object other : List.of(
                new SealedMember(odile, Set.of(Role.LEAD), new byte[] {1}, false),
                new SealedMember(awa, Set.of(Role.ADMIN), new byte[] {1}, false),
                new SealedMember(awa, Set.of(Role.LEAD), new byte[] {2}, false),
                new SealedMember(awa, Set.of(Role.LEAD), new byte[] {1}, true),
                "a member")) {
            assertThat(one).isNotEqualTo(other);
        }
        assertThatIllegalStateException().isThrownBy(Actor.PLATFORM::requiredPerson);
        assertThat(Actor.PLATFORM.automatic()).isTrue();
        assertThat(Actor.program(odile, awa)).satisfies(program -> {
            assertThat(program.automatic()).isTrue();
            assertThat(program.requiredPerson()).isEqualTo(awa);
            assertThat(program.wayId()).isEqualTo(odile);
        });
        for (Actor human : List.of(Actor.account(awa), Actor.operator(awa), Actor.link(awa))) {
            assertThat(human.automatic()).isFalse();
            assertThat(human.requiredPerson()).isEqualTo(awa);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(Actor.Way.ACCOUNT, awa, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(Actor.Way.PLATFORM, null, awa));
    }

    private void admit(UUID who, String name, String email, Role... roles) {
        in(() -> {
            Optional<EmailAddress> address = EmailAddress.parse(email);
            members.admit(who, new NewMember(Set.copyOf(Arrays.asList(roles)), List.of(), name, address));
            return true;
        });
    }

    private List<UUID> found(MemberFilter filter) {
        return in(() -> {
            List<Member> page = book.page(filter, 50, 0);
            assertThat(book.count(filter)).isEqualTo(page.size());
            return page.stream().map(Member::subject).toList();
        });
    }

    private static MemberFilter role(Role role) {
        return new MemberFilter(Optional.of(role), Optional.empty(), "");
    }

    private static MemberFilter suspended(boolean suspended) {
        return new MemberFilter(Optional.empty(), Optional.of(suspended), "");
    }

    private static MemberFilter words(String words) {
        return new MemberFilter(Optional.empty(), Optional.empty(), words);
    }

    private <T> T in(TestTenants.Work<T> work) {
        return tenants.as(own, work);
    }
}
