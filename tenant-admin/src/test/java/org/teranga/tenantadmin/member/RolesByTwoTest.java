package org.teranga.tenantadmin.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Invited;

/** An administrator who wants more rights than they have, by every door there is. */
@Assembled
class RolesByTwoTest {
    private static final String WAITING = "/fr/desk/confirmations";
    private static final String MEMBERS = "/fr/admin/members";
    private static final Pattern CONFIRM = Pattern.compile(
            "action=\"([^\"]*/(?:confirmations|associations/[a-z0-9-]+/rights)/[0-9a-f-]{36}/confirm)\"");
    private static final Pattern SECRET = Pattern.compile("value=\"(trg_[A-Za-z0-9_-]{32})\"");

    @Inject
    private House house;

    @Inject
    private Invited invited;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letters;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook book;

    @Inject
    private ServerUnderTest server;

    private Tenant own;
    private UUID administrator;

    @BeforeEach
    void anAssociationThatIsOpen() {
        own = house.open();
        administrator = house.member(own, Role.ADMIN);
    }

    @Test
    void nobodyGivesThemselvesARoleAlone() {
        house.member(own, Role.LEAD);
        int sent = signedIn.browser(own, Role.ADMIN)
                .post(at(own, MEMBERS + "/" + administrator + "/roles"), "roles=admin&roles=caseworker")
                .status();
        assertThat(sent).isEqualTo(303);
        assertThat(roles(administrator)).as("it waits").containsExactly(Role.ADMIN);
        assertThat(signedIn.page(own, Role.ADMIN, WAITING))
                .as("not by themselves")
                .doesNotContain("/confirm\"");

        assertThat(confirmed(Role.LEAD)).isEqualTo(303);
        assertThat(roles(administrator)).containsExactlyInAnyOrder(Role.ADMIN, Role.CASEWORKER);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail")).contains("A confirmé en deuxième personne");
    }

    @Test
    void theAccountThatGetsTheRoleConfirmsNothingAndTakingAwayIsAtOnce() {
        UUID lead = house.member(own, Role.LEAD);
        UUID other = house.member(own, Role.CASEWORKER);
        give(lead, "lead", "admin");
        assertThat(signedIn.post(own, Role.LEAD, firstWaiting(Role.ADMIN), Map.of())
                        .status())
                .as("its own role")
                .isEqualTo(409);
        assertThat(roles(lead)).containsExactly(Role.LEAD);
        give(other, "volunteer");
        assertThat(roles(other)).as("less is at once").containsExactly(Role.VOLUNTEER);
    }

    @Test
    void whoseRolesChangeIsToldAndEveryAdministratorToo() {
        UUID lead = reached(Role.LEAD, House.userName(own, Role.LEAD));
        UUID other = reached(Role.VOLUNTEER, "other-" + own.slug());
        reached(Role.ADMIN, "second-" + own.slug());
        give(other, "volunteer", "caseworker");
        assertThat(letters.to(mailbox(Role.VOLUNTEER))).isEmpty();
        assertThat(confirmed(Role.LEAD)).isEqualTo(303);
        assertThat(letters.to(mailbox(Role.VOLUNTEER)).getFirst()).contains("a confirmé que vous avez maintenant");

        int before = letters.to(mailbox(Role.ADMIN)).size();
        give(lead, "volunteer");
        assertThat(roles(lead)).containsExactly(Role.VOLUNTEER);
        assertThat(letters.to(mailbox(Role.LEAD)).getFirst())
                .as("in the language in which the lead came in")
                .contains("has taken these roles away from you: Safeguarding", "/en/me")
                .doesNotContain("⟦", "because you administer");
        assertThat(letters.to(mailbox(Role.ADMIN))).hasSize(before + 1);
        assertThat(letters.to(mailbox(Role.ADMIN)).getFirst())
                .contains("a retiré à " + Role.LEAD.code())
                .doesNotContain("⟦");
    }

    /** A member of this role who can be written to. */
    private UUID reached(Role role, String userName) {
        NewMember member = new NewMember(Set.of(role), List.of(), role.code(), EmailAddress.parse(mailbox(role)));
        return tenants.as(own, () -> server.member(userName, member));
    }

    private String mailbox(Role role) {
        return role.code() + "-" + own.slug() + "@example.org";
    }

    @Test
    void anInvitationOfStaffIsWrittenWhenASecondPersonAgrees() {
        house.member(own, Role.LEAD);
        String email = Invited.address();
        assertThat(invited.invite(own, email, "caseworker").status()).isEqualTo(303);
        assertThat(invited.letters(email))
                .as("letters before the second person")
                .isZero();
        assertThat(signedIn.page(own, Role.ADMIN, MEMBERS)).contains(email, "deuxième personne");
        assertThat(confirmed(Role.LEAD)).isEqualTo(303);
        assertThat(invited.choose(own, invited.link(email), Invited.PASSWORD).status())
                .isEqualTo(303);

        String volunteer = Invited.address();
        invited.invite(own, volunteer, "volunteer");
        assertThat(invited.letters(volunteer))
                .as("volunteers need no second person")
                .isEqualTo(1);
    }

    @Test
    void whereThereIsNobodyElseTheOperatorDecidesAndOnlyThere() {
        give(administrator, "admin", "caseworker");
        give(house.member(own, Role.VOLUNTEER), "author");
        assertThat(toOperator()).as("one letter a day").hasSize(1).noneMatch(letter -> letter.contains("⟦"));
        Browser operator = house.operator();
        assertThat(operator.get(URI.create("http://localhost/fr/operator/associations"))
                        .body())
                .contains("href=\"/fr/operator/associations/" + own.slug() + "#rights\"");
        assertThat(operator.get(URI.create("http://localhost/fr/operator")).body())
                .contains("attend l’opérateur");
        URI page = URI.create("http://localhost/fr/operator/associations/" + own.slug());
        Matcher form = CONFIRM.matcher(operator.get(page).body());
        assertThat(form.find()).as("it waits for the operator").isTrue();
        UUID lead = house.member(own, Role.LEAD);
        URI confirm = URI.create("http://localhost" + form.group(1));
        assertThat(operator.post(confirm, Map.of()).status())
                .as("there is a lead now")
                .isEqualTo(409);
        tenants.as(own, () -> book.suspend(lead));
        assertThat(operator.post(confirm, Map.of()).status()).isEqualTo(303);
        assertThat(roles(administrator)).contains(Role.CASEWORKER);
    }

    @Test
    void whatBecomesTheOperatorsIsToldAndToldAgainTheNextDay() {
        UUID lead = house.member(own, Role.LEAD);
        give(administrator, "admin", "caseworker");
        assertThat(toOperator()).as("the lead confirms").isEmpty();
        tenants.as(own, () -> book.suspend(lead));
        remind(Duration.ZERO);
        assertThat(toOperator()).hasSize(1);
        remind(Duration.ofHours(2));
        assertThat(toOperator()).as("once a day").hasSize(1);
        remind(Duration.ofHours(25));
        assertThat(toOperator()).hasSize(2);
    }

    private List<String> toOperator() {
        return letters.to("operator@teranga.example").stream()
                .filter(letter -> letter.contains("/operator/associations/" + own.slug()))
                .toList();
    }

    private void remind(Duration later) {
        TestClock.ahead(later, () -> {
            jobs.stream()
                    .filter(job -> job.kind().name().equals("authority.operator"))
                    .forEach(RecurringJob::run);
            return true;
        });
    }

    @Test
    void aSuspendedColleagueComesBackByTwoAndTheLastOtherOneIsNotRemovedAlone() {
        UUID lead = house.member(own, Role.LEAD);
        assertThat(signedIn.post(own, Role.ADMIN, MEMBERS + "/" + lead + "/remove", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(roles(lead)).as("the last one who could say no").containsExactly(Role.LEAD);
        UUID other = house.member(own, Role.CASEWORKER);
        signedIn.post(own, Role.ADMIN, MEMBERS + "/" + other + "/suspend", Map.of());
        signedIn.post(own, Role.ADMIN, MEMBERS + "/" + other + "/resume", Map.of());
        assertThat(active(other)).as("it waits").isFalse();
        assertThat(confirmed(Role.LEAD)).isEqualTo(303);
        assertThat(active(other)).isTrue();
        assertThat(signedIn.page(own, Role.LEAD, WAITING))
                .as("seen by the lead, and not theirs to confirm")
                .contains("ne sera plus membre")
                .doesNotContain("/confirm\"");
    }

    @Test
    void aKeyIsMadeByTwoAndShowsItsSecretToItsMakerAlone() {
        house.member(own, Role.LEAD);
        tenants.as(own, () -> book.change(administrator, Set.of(Role.ADMIN, Role.CASEWORKER), List.of()));
        String keys = "/fr/admin/keys";
        Browser.Page made = signedIn.post(
                own,
                Role.ADMIN,
                keys,
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "label",
                        "Site",
                        "scopes",
                        "placement_propose",
                        "days",
                        "9"));
        assertThat(SECRET.matcher(made.body()).find())
                .as("a secret without a second person")
                .isFalse();
        confirmed(Role.LEAD);
        Matcher show = Pattern.compile("action=\"(/fr/admin/keys/[0-9a-f-]{36}/secret)\"")
                .matcher(signedIn.page(own, Role.ADMIN, keys));
        assertThat(show.find()).isTrue();
        Browser.Page secret = signedIn.post(own, Role.ADMIN, show.group(1), Map.of());
        assertThat(SECRET.matcher(secret.body()).find()).isTrue();
        assertThat(signedIn.post(own, Role.ADMIN, show.group(1), Map.of()).status())
                .as("once")
                .isEqualTo(409);
    }

    @Test
    void aNewPasswordIsForAccountsOfThisAssociationAlone() {
        String name = "shared-" + own.slug();
        String email = Invited.address();
        NewMember shared = new NewMember(Set.of(Role.VOLUNTEER), List.of(), "Both", EmailAddress.parse(email));
        Tenant home = house.open();
        UUID both = tenants.as(home, () -> server.member(name, shared));
        tenants.as(own, () -> server.member(name, shared));
        assertThat(signedIn.post(own, Role.ADMIN, MEMBERS + "/" + both + "/password", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(invited.letters(email)).isZero();
    }

    private void give(UUID member, String... roles) {
        StringBuilder form = new StringBuilder();
        for (String role : roles) {
            form.append(form.isEmpty() ? "" : "&").append("roles=").append(role);
        }
        assertThat(signedIn.browser(own, Role.ADMIN)
                        .post(at(own, MEMBERS + "/" + member + "/roles"), form.toString())
                        .status())
                .isEqualTo(303);
    }

    private int confirmed(Role role) {
        Matcher form = CONFIRM.matcher(signedIn.page(own, role, WAITING));
        assertThat(form.find()).as("something waits for " + role).isTrue();
        return signedIn.post(own, role, form.group(1), Map.of()).status();
    }

    /** The address by which the first thing that waits would be confirmed, as its asker sees it. */
    private String firstWaiting(Role role) {
        Matcher form = Pattern.compile("action=\"([^\"]*/confirmations/[0-9a-f-]{36})/refuse\"")
                .matcher(signedIn.page(own, role, WAITING));
        assertThat(form.find()).isTrue();
        return form.group(1) + "/confirm";
    }

    private Set<Role> roles(UUID member) {
        return tenants.as(own, () -> book.find(member).orElseThrow().roles());
    }

    private boolean active(UUID member) {
        return tenants.as(own, () -> book.find(member).orElseThrow().active());
    }

    private static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }
}
