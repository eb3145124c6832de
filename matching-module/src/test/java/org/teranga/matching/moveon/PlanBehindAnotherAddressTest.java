package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.statement.ChangeNeed;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;

/** Somebody of the team writes an own address into a need: the link that goes there leads to no plan. */
@Assembled
class PlanBehindAnotherAddressTest {
    @Inject
    private HouseholdWithPlan home;

    @Inject
    private Letterbox letters;

    @Inject
    private Needs needs;

    @Inject
    private ChangeNeed changeNeed;

    @BeforeEach
    void aHouseholdWithAPlan() {
        home.open();
        home.does("begin", "");
        home.step("work", "Voir Karim", "&note=Chut");
    }

    @Test
    void whoWritesAnotherAddressDownReadsNothingOfThePlanUntilTheOldOneSaysItIsTheSame() {
        becomes(new Contact("Amina Sow", home.mail("colleague"), null, null, "fr"));
        assertThat(letters.to(home.mail("colleague")).getFirst()).contains("/fr/need/status/");
        String theirs =
                "/fr/need/status/" + home.pool.followed(home.own, home.need).token() + "/plan";
        assertThat(home.nobody.get(home.at(theirs)).status()).isEqualTo(409);
        assertThat(home.nobody.get(home.at(theirs)).body())
                .contains("rien n’en est perdu")
                .doesNotContain("Karim", "Chut", "⟦");
        assertThat(home.nobody.get(home.at(theirs + "/plan.ics")).status()).isEqualTo(409);
        assertThat(home.nobody.post(home.at(theirs + "/do/begin"), "").status()).isEqualTo(409);
        Matcher link = Pattern.compile("\"http[^/]+//[^/]+(/fr/identity/[^\"]+)\"")
                .matcher(letters.to(home.mail("amina")).getFirst());
        assertThat(link.find()).isTrue();
        String asked = link.group(1);
        assertThat(home.page(home.nobody, asked))
                .as("a household has no charter")
                .doesNotContain("charte");
        assertThat(home.nobody.post(home.at(asked + "/same"), "").status()).isEqualTo(200);
        assertThat(home.page(home.nobody, theirs)).contains("Voir Karim", "Chut");
    }

    @Test
    void norByAnotherNumberWhereThereIsNoAddressUntilTwoOfTheTeamSayIt() {
        home.pool.known(home.own, home.need, new Contact("Amina Sow", null, "+33612345678", null, "fr"));
        becomes(new Contact("Amina Sow", null, "+33698765432", null, "fr"));
        assertThat(home.nobody.get(home.at(home.plan)).status()).isEqualTo(409);
        assertThat(home.page(home.signedIn(Role.CASEWORKER), "/fr/desk/needs/" + home.need))
                .contains("/same-person", "un plan ou un projet qu’elle a commencé reste fermé");
    }

    /** The household signs in, so that it begins a plan after the address was written down. */
    @Test
    void whoWroteTheAddressDownBeforeThereWasAPlanReadsNoneEither() {
        home.does("stop", "");
        Browser resident = signsIn();
        becomes(new Contact("Amina Sow", home.mail("colleague"), null, null, "fr"));
        home.taken(resident, "/fr/me/plan/do/begin", "");
        String theirs =
                "/fr/need/status/" + home.pool.followed(home.own, home.need).token() + "/plan";
        assertThat(home.nobody.get(home.at(theirs)).status()).isEqualTo(409);
        assertThat(home.page(resident, "/fr/me/plan")).contains("Ouvrir un compte");
    }

    /** Nor does what it asks for next go to that address, with a link of its own. */
    @Test
    void noHelperIsLookedForInTheNameOfAnUnconfirmedAddress() {
        Browser resident = signsIn();
        becomes(new Contact("Amina Sow", home.mail("colleague"), null, null, "fr"));
        int before = letters.to(home.mail("colleague")).size();
        Browser.Page refused =
                resident.post(home.at("/fr/me/plan/do/help"), "step=" + home.of("practise_french") + "&meets=remote");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("jusqu’à ce qu’il soit confirmé").doesNotContain("Il n’y a pas de plan");
        assertThat(home.page(resident, "/fr/me/plan")).as("its own").contains("Voir Karim");
        assertThat(letters.to(home.mail("colleague"))).hasSize(before);
        assertThat(home.count("matching.need where tenant_id = :tenant")).isEqualTo(1);
    }

    private Browser signsIn() {
        UUID member = home.house.member(home.own, Role.RESIDENT);
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        return home.signedIn(Role.RESIDENT);
    }

    private void becomes(Contact contact) {
        home.tenants.as(
                home.own,
                () -> home.desk.does(() -> {
                    Need need = needs.find(home.need).orElseThrow();
                    changeNeed.change(
                            home.need,
                            new NeedDraft(need.terms(), List.of(), contact, TestClock.now()),
                            need.version());
                    return true;
                }));
    }
}
