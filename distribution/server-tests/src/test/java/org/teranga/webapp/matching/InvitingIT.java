package org.teranga.webapp.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.invitation.InviteJob;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;

/** Those whose offers a plan wants and who have no account are invited with one press, which can be taken back. */
@ExtendWith(ArquillianExtension.class)
class InvitingIT {
    private static final Pattern LINK = Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/invitation/[A-Za-z0-9_-]{32})");
    private static final Pattern UNDO = Pattern.compile("action=\"(/fr/desk/plan/invitations/[0-9a-f-]{36}/undo)\"");
    private static final Pattern CLAIM = Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/me/claims/[0-9a-f-]{36})");
    private static final String PLAN = "/fr/desk/plan";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook book;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private InviteJob job;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private Browser staff;
    private String run;
    private String address;

    @BeforeEach
    void aPlanThatWantsAnOfferWithoutAnAccount() {
        if (caseworker == null) {
            return; // outside the container
        }
        own = caseworker.open(Role.CASEWORKER);
        pool.household(own, 2, 30);
        address = "h" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        pool.known(own, pool.home(own, 2), new Contact("Zoé Petit", address, null, null, "fr"));
        run = caseworker.run(own).getString("id");
        staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
    }

    @Test
    void onePressInvitesAndWhoFollowsTheLinkFindsTheOfferAndTheCourse() {
        assertThat(page()).contains("Inviter cette personne").doesNotContain("⟦");
        for (int click = 0; click < 2; click++) {
            assertThat(staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(count("select count(*) from matching.offer_invitation")).isEqualTo(1);
        assertThat(page()).contains("0 sur 1", "Annuler ces invitations").doesNotContain("Inviter cette personne");
        work();
        work();
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        String letter = letters.to(address).getFirst();
        assertThat(letter).contains("votre offre est attendue", "la charte", "le cours d’éthique");
        assertThat(page()).contains("Un e-mail est parti");
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        Browser.Page chosen = house.browser()
                .post(at(link.group(1)), Map.of("password", "four words make one", "again", "four words make one"));
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(count("select count(*) from matching.offer where account_id is not null"))
                .isEqualTo(1);
        assertThat(page()).contains("Une personne a fait son compte");
    }

    @Test
    void nobodyIsInvitedAtAnAddressThatAStrangerTypedUntilTheFileWasOpened() {
        tenants.as(
                own,
                () -> desk.does(
                        () -> sql.change(
                                "insert into matching.typed_address (record_id, typed_at, link_hash) select id, now(), 'x' from matching.offer")));
        assertThat(page()).contains("Une personne n’est pas comptée ici").doesNotContain("Inviter cette personne");
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        assertThat(count("select count(*) from matching.offer_invitation")).isZero();
        String offer = tenants.as(
                own,
                () -> desk.does(() -> sql.list("select id from matching.offer", row -> row.getString(1))
                        .getFirst()));
        assertThat(staff.get(at("/fr/desk/offers/" + offer)).status()).isEqualTo(200);
        assertThat(page()).contains("Inviter cette personne").doesNotContain("n’est pas comptée ici");
    }

    @Test
    void aPressThatWasTakenBackLeavesNoLetterOrNoLinkThatLeadsAnywhere() {
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        assertThat(staff.post(at(undo()), Map.of()).status()).isEqualTo(303);
        work();
        assertThat(letters.to(address)).isEmpty();
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        work();
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        Matcher link = LINK.matcher(letters.to(address).getFirst());
        assertThat(link.find()).isTrue();
        assertThat(house.browser().get(at(link.group(1))).status()).isEqualTo(200);
        staff.post(at(undo()), Map.of());
        assertThat(house.browser().get(at(link.group(1))).status()).isEqualTo(404);
        assertThat(page()).contains("Une invitation a été retirée");
    }

    @Test
    void theMemberWhoseAddressWasTypedIsAskedBeforeAnythingOfTheirsCounts() {
        UUID volunteer = member(Role.VOLUNTEER, address);
        house.member(own, Role.AUTHOR);
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        work();
        assertThat(attached()).isZero();
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        Matcher link = CLAIM.matcher(letters.to(address).getFirst());
        assertThat(link.find()).isTrue();
        String claim = link.group(1);
        assertThat(page()).contains("celle d’un membre").doesNotContain("Inviter cette personne");
        assertThat(signedIn.post(own, Role.AUTHOR, claim, Map.of("do", "yes")).status())
                .isEqualTo(404);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/me")).contains(claim, "Cette offre est-elle");
        assertThat(signedIn.page(own, Role.VOLUNTEER, claim)).contains("Oui, c’est la mienne");
        Browser.Page said = signedIn.post(own, Role.VOLUNTEER, claim, Map.of("do", "yes"));
        assertThat(said.headers().get("location")).contains("/fr/me/offers/");
        assertThat(count("select count(*) from matching.offer where account_id = '" + volunteer + "'"))
                .isEqualTo(1);
        assertThat(signedIn.post(own, Role.VOLUNTEER, claim, Map.of("do", "no")).status())
                .isEqualTo(404);
    }

    @Test
    void whoSaysThatAnOfferIsNotTheirsIsToldToTheTeam() {
        member(Role.VOLUNTEER, address);
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        work();
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        Matcher link = CLAIM.matcher(letters.to(address).getFirst());
        assertThat(link.find()).isTrue();
        signedIn.post(own, Role.VOLUNTEER, link.group(1), Map.of("do", "no"));
        assertThat(attached()).isZero();
        assertThat(page()).contains("vérifiez qui l’a déposée").doesNotContain("Inviter cette personne");
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/fr/me")).doesNotContain("Cette offre est-elle");
    }

    private UUID member(Role role, String email) {
        UUID person = house.member(own, role);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    book.admit(person, new NewMember(Set.of(role), List.of(), "Zoé", EmailAddress.parse(email)));
                    return true;
                }));
        return person;
    }

    private long attached() {
        return count("select count(*) from matching.offer where account_id is not null");
    }

    @Test
    void whoMayNotProposeAndAnotherAssociationInviteNobody() {
        house.member(own, Role.LEAD);
        Browser lead = house.browser();
        house.signIn(lead, own, House.userName(own, Role.LEAD));
        assertThat(lead.post(at("/fr/desk/plan/invitations"), Map.of("run", run))
                        .status())
                .isEqualTo(403);
        staff.post(at("/fr/desk/plan/invitations"), Map.of("run", run));
        Tenant other = caseworker.open(Role.CASEWORKER);
        Browser theirs = house.browser();
        house.signIn(theirs, other, House.userName(other, Role.CASEWORKER));
        theirs.post(URI.create(House.address(other) + "/fr/desk/plan/invitations"), Map.of("run", run));
        assertThat(theirs.post(URI.create(House.address(other) + undo()), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(count("select count(*) from matching.offer_invitation where state = 'waiting'"))
                .isEqualTo(1);
    }

    private String page() {
        Browser.Page page = staff.get(at(PLAN));
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    private String undo() {
        Matcher undo = UNDO.matcher(page());
        assertThat(undo.find()).isTrue();
        return undo.group(1);
    }

    private void work() {
        UUID batch = tenants.as(
                own,
                () -> desk.does(() -> sql.first(
                                "select id from matching.invitation_batch order by asked_at desc limit 1",
                                row -> row.getObject(1, UUID.class))
                        .orElseThrow()));
        tenants.as(own, () -> {
            job.run(batch);
            return true;
        });
    }

    private long count(String query) {
        return tenants.as(
                own,
                () -> desk.does(() -> sql.first(query, row -> row.getLong(1)).orElseThrow()));
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
