package org.teranga.tenantadmin.member.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.InviteVolunteers.Guest;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Invited;

/** What is behind the links of invitations, for whom, how long, and what is typed there. */
@Assembled
class InvitationLinksTest {
    private static final String MEMBERS = "/fr/admin/members";

    @Inject
    private House house;

    @Inject
    private Invited invited;

    @Inject
    private SignedIn signedIn;

    @Inject
    private InviteVolunteers volunteers;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private MemberBook book;

    @Inject
    private Members members;

    @Inject
    private RememberedRealm realm;

    @Inject
    private ServerUnderTest server;

    private Tenant own;
    private String email;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        email = Invited.address();
    }

    @Test
    void whoIsInvitedChoosesAPasswordThatIsKeptAtTheRealmAlone() {
        invited.invite(own, email, "volunteer");
        String link = invited.link(email);
        String name = invited.userName(own, link);
        Browser chooses = house.browser();
        assertThat(Invited.choose(chooses, own, link, Invited.PASSWORD).status())
                .isEqualTo(303);
        UUID account = realm.account(name);
        assertThat(realm.password(account)).hasValue(Invited.PASSWORD);
        assertThat(realm.mayEnter(own.slug(), account)).isTrue();
        assertThat(tenants.as(own, () -> members.find(account)).orElseThrow().roles())
                .containsExactly(Role.VOLUNTEER);
        assertThat(chooses.get(Invited.at(own, link + "?happened=done")).body()).contains(name);
        for (String later : List.of(link, link + "?happened=done")) {
            assertThat(invited.open(own, later).body())
                    .as("whoever reads the letter later learns no name")
                    .contains("/auth/sign-in?return=")
                    .doesNotContain(name, email, "name=\"password\"", "Zoé");
        }
        assertThat(invited.choose(own, link, "another password").status()).isEqualTo(303);
        assertThat(realm.password(account)).as("once").hasValue(Invited.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "four words make one,four words make two,again",
        "short,short,password",
        "elevenchars,elevenchars,password",
    })
    void aPasswordThatWillNotDoIsToldAtItsField(String password, String again, String field) {
        invited.invite(own, email, "volunteer");
        String link = invited.link(email);
        Browser.Page refused =
                house.browser().post(Invited.at(own, link), Map.of("password", password, "again", again));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + field + "\"").doesNotContain("value=\"" + password);
        assertThat(tenants.as(own, members::all)).hasSize(1);
    }

    @Test
    void aPasswordOfMoreThan128SignsIsTooLong() {
        invited.invite(own, email, "volunteer");
        String link = invited.link(email);
        assertThat(invited.choose(own, link, "x".repeat(129)).status()).isEqualTo(422);
        assertThat(invited.choose(own, link, "x".repeat(128)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"admin,true,/admin/start", "admin,false,/admin", "caseworker,true,/desk", "volunteer,true,/me"})
    void whoComesInBeginsWhereTheWorkIs(String role, boolean preparing, String first) {
        if (preparing) {
            directory.prepared(own);
        }
        house.member(own, Role.LEAD);
        invited.invite(own, email, role);
        if (invited.letters(email) == 0) {
            assertThat(invited.confirmed(own, Role.LEAD)).isEqualTo(303);
        }
        String link = invited.link(email);
        Browser chooses = house.browser();
        Invited.choose(chooses, own, link, Invited.PASSWORD);
        String page = chooses.get(Invited.at(own, link + "?happened=done")).body();
        assertThat(page.replace("&amp;", "&")).contains("&return=/fr" + first + "\"");
    }

    @Test
    void thePlatformsOwnHostHasNoInvitations() {
        URI page = URI.create("http://localhost/fr/invitation/" + "a".repeat(32));
        assertThat(house.browser().get(page).status()).isEqualTo(404);
        assertThat(house.browser().post(page, Map.of("password", "x")).status()).isEqualTo(404);
    }

    @Test
    void aMemberWithAnAddressGetsALinkForAnotherPassword() {
        UUID member = member("member-" + own.slug(), Optional.of(new EmailAddress(email)));
        assertThat(password(member)).isEqualTo(303);
        assertThat(password(member)).as("pressed twice, written once").isEqualTo(303);
        assertThat(invited.letters(email)).isEqualTo(1);
        String link = invited.link(email);
        assertThat(invited.open(own, link).body()).contains("member-" + own.slug());
        assertThat(invited.choose(own, link, Invited.PASSWORD).status()).isEqualTo(303);
        assertThat(realm.password(member)).hasValue(Invited.PASSWORD);
        assertThat(signedIn.page(own, Role.ADMIN, MEMBERS + "/" + member + "?happened=password"))
                .contains("Max");
    }

    @Test
    void aLinkForAnotherPasswordEndsWithTheMembership() {
        UUID member = member("member-" + own.slug(), Optional.of(new EmailAddress(email)));
        password(member);
        String link = invited.link(email);
        tenants.as(own, () -> book.suspend(member));
        assertThat(invited.choose(own, link, Invited.PASSWORD).status()).isEqualTo(303);
        assertThat(realm.password(member)).isEmpty();
    }

    @Test
    void whoCannotBeWrittenToOrHasNoAccountGetsNoLink() {
        assertThat(password(member("nowhere-" + own.slug(), Optional.empty()))).isEqualTo(409);
        UUID gone = member("gone-" + own.slug(), Optional.of(new EmailAddress(email)));
        realm.close(gone);
        assertThat(password(gone)).isEqualTo(409);
        assertThat(invited.letters(email)).isZero();
        assertThat(password(UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void aGuestIsInvitedOnceUntilTheLinkIsOver() {
        Guest guest = new Guest("Léa", new EmailAddress(email), "en", List.of("ethics_course"), true);
        var first = (InviteVolunteers.Invited.Waiting) inviting(guest);
        assertThat(first.fresh()).isTrue();
        assertThat(invited.letters(email)).isEqualTo(1);
        var again = (InviteVolunteers.Invited.Waiting) inviting(guest);
        assertThat(again).isEqualTo(new InviteVolunteers.Invited.Waiting(first.invitation(), false));
        assertThat(invited.letters(email)).isEqualTo(1);
        String link = invited.link(email);

        var later = (InviteVolunteers.Invited.Waiting) TestClock.ahead(Duration.ofDays(31), () -> inviting(guest));
        assertThat(later).isEqualTo(first);
        assertThat(invited.link(email)).isNotEqualTo(link);
        assertThat(invited.open(own, link).status()).as("the link before").isEqualTo(404);
    }

    @Test
    void aGuestWhoIsAMemberIsNamedAndOneWhoWasInvitedAsStaffIsLeftToThat() {
        UUID member = member("guest-" + own.slug(), Optional.of(new EmailAddress(email)));
        assertThat(inviting(new Guest("", new EmailAddress(email), "fr", List.of(), true)))
                .isEqualTo(new InviteVolunteers.Invited.Member(member));
        String staff = Invited.address();
        house.member(own, Role.LEAD);
        invited.invite(own, staff, "caseworker");
        var waiting = (InviteVolunteers.Invited.Waiting) TestClock.ahead(
                Duration.ofDays(31), () -> inviting(new Guest("", new EmailAddress(staff), "fr", List.of(), true)));
        assertThat(waiting.fresh()).isFalse();
        assertThat(invited.letters(staff)).isZero();
    }

    @Test
    void anInvitationIsTakenBackUnlessThePersonHasCome() {
        Guest guest = new Guest("Léa", new EmailAddress(email), "xx", List.of(), true);
        UUID id = ((InviteVolunteers.Invited.Waiting) inviting(guest)).invitation();
        String link = invited.link(email);
        assertThat(takenBack(id)).isTrue();
        assertThat(takenBack(id)).isFalse();
        assertThat(invited.open(own, link).status()).isEqualTo(404);
        UUID second = ((InviteVolunteers.Invited.Waiting) inviting(guest)).invitation();
        assertThat(invited.choose(own, invited.link(email), Invited.PASSWORD).status())
                .isEqualTo(303);
        assertThat(takenBack(second)).as("has come").isFalse();
    }

    private InviteVolunteers.Invited inviting(Guest guest) {
        return tenants.as(own, () -> desk.does(() -> volunteers.invite(guest)));
    }

    private boolean takenBack(UUID id) {
        return tenants.as(own, () -> desk.does(() -> volunteers.takeBack(id)));
    }

    private UUID member(String userName, Optional<EmailAddress> address) {
        NewMember member = new NewMember(Set.of(Role.VOLUNTEER), List.of(), "Max", address);
        return tenants.as(own, () -> server.member(userName, member));
    }

    private int password(UUID member) {
        return signedIn.post(own, Role.ADMIN, MEMBERS + "/" + member + "/password", Map.of())
                .status();
    }
}
