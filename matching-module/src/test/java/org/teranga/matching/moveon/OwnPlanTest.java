package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;

/** A household's plan on its own page. */
@Assembled
class OwnPlanTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private HouseholdWithPlan home;

    @Inject
    private Erasure erasure;

    @BeforeEach
    void aHousehold() {
        home.open();
    }

    @Test
    void whoeverAskedForSomethingMayBeginOneAndNothingIsCompulsory() {
        assertThat(home.page(home.nobody, home.plan)).contains("En voudriez-vous un", "/do/begin");
        assertThat(home.status("add", "title=x&track=rights"))
                .as("before there is one")
                .isEqualTo(409);
        home.does("begin", "");
        String page = home.page(home.nobody, home.plan);
        assertThat(page).contains("Ouvrir un compte bancaire", "Parler français chaque semaine", "legifrance");
        assertThat(page).as("what is not for everybody is only suggested").contains("value=\"residence_card\"");
        home.does("stop", "");
        assertThat(home.page(home.nobody, home.plan)).contains("/do/begin").doesNotContain("Ouvrir un compte");
        assertThat(home.count("matching.move_on_step where tenant_id = :tenant"))
                .isZero();
    }

    @Test
    void whatIsDeletedDoesNotComeBackByBeginningTwice() {
        home.does("begin", "");
        home.does("delete", "step=" + home.of("bank_account"));
        home.does("begin", "");
        assertThat(home.of("bank_account")).isEmpty();
    }

    @Test
    void manyPressesAtOnceBeginOnePlanWithEachStepOnce() {
        assertThat(many("begin", "")).allMatch(status -> status == 303 || status == 409);
        assertThat(home.count("matching.move_on_plan where tenant_id = :tenant"))
                .isEqualTo(1);
        assertThat(home.count("matching.move_on_step where tenant_id = :tenant"))
                .isEqualTo(3);
        assertThat(many("take", "template=siao")).allMatch(status -> status == 303);
        assertThat(home.count("matching.move_on_step where tenant_id = :tenant and template = 'siao'"))
                .isEqualTo(1);
    }

    @Test
    void ownWordsLieSealedAndOnlyTheHouseholdChangesThem() {
        home.does("begin", "");
        String step = home.step("work", "Voir <Karim> au garage", "&note=Apporter+le+carnet&due=" + TODAY.plusDays(20));
        assertThat(home.page(home.nobody, home.plan)).contains("Voir &lt;Karim&gt; au garage", "Apporter le carnet");
        assertThat(home.text("select encode(title, 'escape') || encode(note, 'escape') from matching.move_on_step"
                        + " where tenant_id = :tenant and template is null"))
                .doesNotContain("Karim", "carnet");
        home.does("save", "step=" + step + "&title_" + step + "=Voir+Lina&note_" + step + "=&due_" + step + "=");
        assertThat(home.page(home.nobody, home.plan)).contains("Voir Lina").doesNotContain("Karim", "carnet");
        home.does("done", "step=" + step);
        home.does("done", "step=" + step);
        assertThat(home.text("select state from matching.move_on_step where tenant_id = :tenant and template is null"))
                .isEqualTo("done");
        home.does("open", "step=" + step);
        home.does("skip", "step=" + step);
        home.does("delete", "step=" + step);
        assertThat(home.status("done", "step=" + step)).as("it is gone").isEqualTo(404);
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        home.does("begin", "");
        String step = home.of("bank_account");
        Browser.Page back = home.nobody.post(
                home.at(home.plan + "/do/save"), "step=" + step + "&due_" + step + "=bientot&note_" + step + "=Le+3");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("value=\"bientot\"", ">Le 3</textarea>");
        for (String sent : List.of(
                "title=&track=work",
                "title=x&track=castle",
                "title=x&track=work&due=" + TODAY.plusYears(20),
                "title=" + "x".repeat(200) + "&track=work")) {
            assertThat(home.status("add", sent)).as(sent).isEqualTo(422);
        }
        for (String sent : List.of("", "step=", "step=1", "step=" + UUID.randomUUID())) {
            assertThat(home.status("done", sent)).as(sent).isEqualTo(404);
        }
        assertThat(home.status("castle", "step=" + step)).isEqualTo(404);
        assertThat(home.status("take", "template=castle")).isEqualTo(404);
    }

    /** However much the team proposes, and however full it is. */
    @Test
    void aFullPlanLosesNothingTypedAndProposalsFillNone() {
        home.does("begin", "");
        home.sql(
                "insert into matching.move_on_step (tenant_id, id, plan_id, person_id, track, template, state, proposed_by, added_at,"
                        + " changed_at) select m.tenant_id, gen_random_uuid(), m.id, m.person_id, 'work', 'x' || g, 'proposed',"
                        + " gen_random_uuid(), now(), now() from matching.move_on_plan m, generate_series(1, 200) g"
                        + " where m.tenant_id = :tenant");
        home.step("work", "Voir Karim", "");
        home.sql("update matching.move_on_step set state = 'open' where tenant_id = :tenant and state = 'proposed'");
        Browser.Page full =
                home.nobody.post(home.at(home.plan + "/do/add"), "track=work&title=Voir+Lina&note=Le+lundi");
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.body())
                .contains("value=\"Voir Lina\"", ">Le lundi</textarea>", "Supprimez-en une")
                .doesNotContain("⟦");
    }

    @Test
    void anotherHouseholdComesToNoStepOfIt() {
        home.does("begin", "");
        String step = home.of("bank_account");
        var other = home.pool.household(home.own, 2, 10);
        String theirs = "/fr/need/status/" + home.pool.followed(home.own, other).token() + "/plan";
        home.taken(home.nobody, theirs + "/do/begin", "");
        for (String form : List.of("done", "delete", "save", "skip", "help", "accept", "share")) {
            assertThat(home.nobody
                            .post(home.at(theirs + "/do/" + form), "step=" + step + "&whom=team")
                            .status())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(home.of("bank_account")).isNotEmpty();
        assertThat(home.nobody
                        .get(home.at("/fr/need/status/" + SecretLink.issue().token() + "/plan"))
                        .status())
                .isEqualTo(404);
        assertThat(home.nobody
                        .get(home.at("/fr/plan/" + SecretLink.issue().token()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDatesAreACalendarThatTellsNothing() {
        home.does("begin", "");
        assertThat(home.nobody.get(home.at(home.plan + "/plan.ics")).status()).isEqualTo(404);
        home.step("rights", "OFPRA a Fontenay", "&due=" + TODAY.plusDays(9));
        String file = home.page(home.nobody, home.plan + "/plan.ics");
        assertThat(file)
                .contains("BEGIN:VEVENT", TODAY.plusDays(9).toString().replace("-", ""))
                .doesNotContain("OFPRA", "Fontenay", "Amina");
    }

    @Test
    void aMemberHasItInTheOwnFileAndWhoAskedForNothingHasNone() {
        Browser volunteer = home.signedIn(Role.VOLUNTEER);
        assertThat(volunteer.get(home.at("/fr/me/plan")).status()).isEqualTo(404);
        UUID member = home.house.member(home.own, Role.RESIDENT);
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        Browser resident = home.signedIn(Role.RESIDENT);
        home.taken(resident, "/fr/me/plan/do/begin", "");
        assertThat(home.page(resident, "/fr/me/plan")).contains("Ouvrir un compte bancaire");
        assertThat(home.page(resident, "/fr/me")).contains("/fr/me/plan");
        assertThat(home.page(home.nobody, home.plan))
                .as("by the link it is the same")
                .contains("Ouvrir un compte");
        assertThat(home.page(resident, "/fr/me/needs/" + home.need)).contains("/fr/me/plan");
    }

    @Test
    void itIsReadInTheOwnLanguageWithTheFrenchBeside() {
        home.does("begin", "");
        String arabic = home.page(home.nobody, home.plan.replace("/fr/", "/ar/"));
        assertThat(arabic).contains("فتح حساب مصرفي", "Bonjour, je voudrais ouvrir un compte");
    }

    @Test
    void anErasureTakesAllOfItAlong() {
        home.does("begin", "");
        home.step("work", "Voir Karim", "");
        home.does("share", "track=work&whom=team");
        UUID person = UUID.fromString(
                home.text("select cast(person_id as text) from matching.need where tenant_id = :tenant"));
        home.tenants.as(home.own, () -> {
            erasure.erasePerson(person);
            return true;
        });
        for (String table : List.of("move_on_plan", "move_on_step", "move_on_share")) {
            assertThat(home.count("matching." + table + " where tenant_id = :tenant"))
                    .as(table)
                    .isZero();
        }
        assertThat(home.nobody.get(home.at(home.plan)).status()).isEqualTo(404);
    }

    @Test
    void atAnotherAssociationTheLinkLeadsNowhere() {
        home.does("begin", "");
        var stranger = home.caseworker.open(Role.CASEWORKER);
        URI theirs = URI.create(House.address(stranger) + home.plan);
        assertThat(home.nobody.get(theirs).status()).isEqualTo(404);
        assertThat(home.nobody.post(URI.create(theirs + "/do/stop"), "").status())
                .isEqualTo(404);
    }

    private List<Integer> many(String form, String sent) {
        List<Browser> browsers =
                IntStream.range(0, 6).mapToObj(any -> home.house.browser()).toList();
        return browsers.stream()
                .map(browser -> CompletableFuture.supplyAsync(() ->
                        browser.post(home.at(home.plan + "/do/" + form), sent).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
