package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.sharing.StepShares;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;

/** Who reads what of a plan: nobody, until the household opens it, and nobody again once it closes it. */
@Assembled
class OpenedStepsTest {
    @Inject
    private HouseholdWithPlan home;

    @Inject
    private PlacementLinks links;

    @Inject
    private Contacts contacts;

    @Inject
    private StepShares shares;

    @Inject
    private MoveOnPlans plans;

    private Browser staff;
    private String desk;

    @BeforeEach
    void aHouseholdWithAPlan() {
        home.open();
        home.does("begin", "");
        staff = home.signedIn(Role.CASEWORKER);
        desk = "/fr/desk/needs/" + home.need + "/plan";
    }

    @Test
    void theTeamReadsThatThereIsOneAndNothingOfIt() {
        home.step("work", "Voir Karim", "&note=Chut");
        assertThat(home.page(staff, desk))
                .contains("Ce ménage a un plan", "Rien pour l’instant")
                .doesNotContain("Karim", "Chut");
        assertThat(home.page(staff, "/fr/desk/needs/" + home.need)).doesNotContain("Karim");
    }

    @Test
    void aStepThatIsOpenIsReadUntilItIsClosed() {
        String step = home.step("work", "Voir Karim", "&note=Chut");
        home.step("work", "Voir Lina", "");
        home.does("share", "step=" + step + "&whom=team");
        home.does("share", "step=" + step + "&whom=team");
        assertThat(home.count("matching.move_on_share where tenant_id = :tenant"))
                .isEqualTo(1);
        assertThat(home.page(staff, desk)).contains("Voir Karim", "Chut").doesNotContain("Lina");
        String share = HouseholdWithPlan.hidden(home.page(home.nobody, home.plan), "share");
        home.does("close", "share=" + share);
        assertThat(home.page(staff, desk)).doesNotContain("Karim", "Chut");
    }

    @Test
    void aTrackThatIsOpenHasWhatComesIntoItLater() {
        home.does("share", "track=work&whom=team");
        String step = home.step("work", "Voir Lina", "");
        home.step("rights", "Voir Karim", "");
        assertThat(home.page(staff, desk)).contains("Voir Lina").doesNotContain("Karim");
        home.does("delete", "step=" + step);
        assertThat(home.page(staff, desk)).doesNotContain("Lina");
        home.does("stop", "");
        home.does("begin", "");
        assertThat(home.count("matching.move_on_share where tenant_id = :tenant"))
                .as("what was opened of the plan before")
                .isZero();
    }

    @Test
    void whatTheTeamProposesIsInThePlanOnceTheHouseholdTakesIt() {
        home.taken(staff, desk + "/propose", "template=diploma");
        home.taken(staff, desk + "/propose", "track=work&title=Voir+la+chambre+des+metiers");
        home.does("share", "track=work&whom=team");
        assertThat(home.page(staff, desk)).as("not before").doesNotContain("chambre des metiers");
        String page = home.page(home.nobody, home.plan);
        assertThat(page).contains("L’équipe vous propose", "chambre des metiers");
        String words = home.text("select cast(id as text) from matching.move_on_step where tenant_id = :tenant"
                + " and state = 'proposed' and template is null");
        assertThat(home.status("done", "step=" + words))
                .as("it is not in the plan")
                .isEqualTo(404);
        home.does("accept", "step=" + words);
        assertThat(home.page(staff, desk)).contains("chambre des metiers");
        home.does("take", "template=diploma");
        assertThat(home.text(
                        "select state from matching.move_on_step where tenant_id = :tenant and template = 'diploma'"))
                .isEqualTo("open");
        home.does("save", "step=" + words + "&title_" + words + "=Mes+mots&note_" + words + "=&due_" + words + "=");
        home.taken(staff, desk + "/propose", "template=diploma");
        assertThat(home.text(
                        "select state from matching.move_on_step where tenant_id = :tenant and template = 'diploma'"))
                .as("nothing of the team's overwrites it")
                .isEqualTo("open");
        for (String sent : List.of("", "track=work", "title=x", "title=x&track=castle")) {
            assertThat(staff.post(home.at(desk + "/propose"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
        assertThat(staff.post(home.at(desk + "/propose"), "template=castle").status())
                .isEqualTo(404);
    }

    @Test
    void theTeamAsksAndTheHouseholdSaysNotNow() {
        home.does("stop", "");
        assertThat(staff.post(home.at(desk + "/propose"), "template=diploma").status())
                .as("there is no plan")
                .isEqualTo(409);
        home.taken(staff, desk + "/offer", "");
        assertThat(home.page(staff, desk)).contains("s’il en voudrait un");
        assertThat(home.page(home.nobody, home.plan)).contains("/do/later");
        home.does("later", "");
        assertThat(home.page(home.nobody, home.plan)).doesNotContain("/do/later");
        home.does("begin", "");
        home.taken(staff, desk + "/offer", "");
        assertThat(home.page(home.nobody, home.plan)).contains("Ouvrir un compte");
    }

    /** A household with two needs in its own file, each under a key of its own. */
    @Test
    void aHouseholdIsAskedOnceByWhicheverOfItsNeeds() {
        home.does("stop", "");
        NeedId other = home.pool.household(home.own, 2, 5);
        home.sql("update matching.need set account_id = '" + UUID.randomUUID()
                + "', version = version + 1 where tenant_id = :tenant");
        home.taken(staff, "/fr/desk/needs/" + other + "/plan/offer", "");
        home.taken(staff, desk + "/offer", "");
        assertThat(home.count("matching.move_on_plan where tenant_id = :tenant"))
                .isEqualTo(1);
        assertThat(home.page(staff, "/fr/desk/needs/" + other + "/plan")).contains("s’il en voudrait un");
    }

    @Test
    void aHelperReadsTheStepThatIsOpenToThemAsLongAsTheyHelp() {
        NeedId french = home.pool.household(home.own, 1, 5);
        home.sql(
                "update matching.need set kind = 'language', person_id = (select person_id from matching.need where tenant_id"
                        + " = :tenant and id = '" + home.need
                        + "'), version = version + 1 where tenant_id = :tenant and id = '"
                        + french + "'");
        OfferId tutor = home.pool.offer(home.own, "language", 2, true);
        home.pool.known(home.own, tutor, new Contact("Ines Roux", home.mail("ines"), null, null, "fr"));
        UUID placement = home.pool.introduced(home.own, french, tutor);
        String theirs = written(placement, "ines");
        String step = home.step("french", "Lire un conte", "&note=Le+soir");
        home.step("rights", "Voir Karim", "");
        assertThat(home.page(home.nobody, theirs)).doesNotContain("Lire un conte");
        assertThat(home.page(home.nobody, home.plan)).contains("Ines Roux");
        home.does("share", "step=" + step + "&whom=" + placement);
        assertThat(home.page(home.nobody, theirs))
                .contains("Lire un conte", "Le soir")
                .doesNotContain("Karim");
        assertThat(home.page(staff, desk)).as("not the team").doesNotContain("Lire un conte");
        home.sql("update matching.placement set state = 'ended' where tenant_id = :tenant");
        Browser.Page after = home.nobody.get(home.at(theirs));
        assertThat(after.body()).as("help that has ended").doesNotContain("Lire un conte");
        assertThat(home.page(home.nobody, home.plan)).doesNotContain("Ines Roux");
        assertThat(home.status("share", "step=" + step + "&whom=" + placement)).isEqualTo(404);
    }

    @Test
    void whoseHomeTheHouseholdLivesInIsNoHelperAndReadsNothing() {
        OfferId room = home.pool.readyForNights(home.own, home.pool.home(home.own, 3));
        home.pool.known(home.own, room, new Contact("Jeanne Roux", home.mail("jeanne"), null, null, "fr"));
        UUID placement = home.pool.introduced(home.own, home.need, room);
        String step = home.step("rights", "Voir Karim", "");
        assertThat(home.status("share", "step=" + step + "&whom=" + placement)).isEqualTo(404);
        home.tenants.as(
                home.own,
                () -> home.desk.does(() -> {
                    shares.open(plans.of(List.of(person())).orElseThrow().id(), UUID.fromString(step), null, placement);
                    return true;
                }));
        String theirs = written(placement, "jeanne");
        assertThat(home.page(home.nobody, theirs)).doesNotContain("Karim");
    }

    /** A tutor with whom the household comes to live later: another offer, the same address. */
    @Test
    void whoeverItLivesWithIsNoHelperByAnotherOfferEither() {
        NeedId french = home.pool.household(home.own, 1, 5);
        home.sql(
                "update matching.need set kind = 'language', person_id = (select person_id from matching.need where tenant_id"
                        + " = :tenant and id = '" + home.need
                        + "'), version = version + 1 where tenant_id = :tenant and id = '"
                        + french + "'");
        OfferId tutor = home.pool.offer(home.own, "language", 2, true);
        home.pool.known(home.own, tutor, new Contact("Ines Roux", home.mail("ines"), null, null, "fr"));
        UUID placement = home.pool.introduced(home.own, french, tutor);
        String theirs = written(placement, "ines");
        String step = home.step("rights", "Voir Karim", "");
        home.does("share", "step=" + step + "&whom=" + placement);
        assertThat(home.page(home.nobody, theirs)).contains("Karim");
        OfferId room = home.pool.readyForNights(home.own, home.pool.home(home.own, 3));
        home.pool.known(home.own, room, new Contact("Ines Roux", home.mail("ines"), null, null, "fr"));
        home.pool.introduced(home.own, home.need, room);
        assertThat(home.page(home.nobody, theirs)).doesNotContain("Karim");
        assertThat(home.status("share", "step=" + step + "&whom=" + placement)).isEqualTo(404);
        assertThat(home.page(home.nobody, home.plan)).doesNotContain("Ines Roux");
    }

    @Test
    void nobodyComesToItByAnotherDoor() {
        home.does("share", "track=work&whom=team");
        home.step("work", "Voir Karim", "");
        assertThat(home.signedIn(Role.VOLUNTEER).get(home.at(desk)).status()).isEqualTo(403);
        var stranger = home.caseworker.open(Role.CASEWORKER);
        Browser other = home.house.browser();
        home.house.signIn(other, stranger, House.userName(stranger, Role.CASEWORKER));
        URI theirs = URI.create(House.address(stranger) + desk);
        assertThat(other.get(theirs).status()).isEqualTo(404);
        assertThat(other.post(URI.create(theirs + "/offer"), "").status()).isEqualTo(404);
        assertThat(other.post(URI.create(theirs + "/propose"), "template=cv").status())
                .isEqualTo(404);
    }

    /** A colleague with two accounts, who is the household with one of them, reads it with neither in the name of the team. */
    @Test
    void aColleagueWhoIsTheHouseholdDoesNotComeToItInTheNameOfTheTeam() {
        UUID member = home.house.member(home.own, Role.LEAD);
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        Browser lead = home.signedIn(Role.LEAD);
        assertThat(lead.get(home.at(desk)).status()).isEqualTo(403);
        assertThat(lead.post(home.at(desk + "/propose"), "template=cv").status())
                .isEqualTo(403);
        assertThat(lead.post(home.at(desk + "/offer"), "").status()).isEqualTo(403);
    }

    /** The page of a placement, by the letter to whoever offers. */
    private String written(UUID placement, String name) {
        SecretLink link = SecretLink.issue();
        home.tenants.as(
                home.own,
                () -> home.desk.does(() -> {
                    links.keep(
                            List.of(new PlacementLinks.Issued(
                                    link, new PlacementId(placement), Party.HOST, contacts.emailHash(home.mail(name)))),
                            TestClock.now());
                    return true;
                }));
        return PlacementLinks.path("fr", link);
    }

    private UUID person() {
        return UUID.fromString(
                home.text("select cast(person_id as text) from matching.need where tenant_id = :tenant"));
    }
}
