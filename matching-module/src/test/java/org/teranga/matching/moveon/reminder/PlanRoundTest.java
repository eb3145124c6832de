package org.teranga.matching.moveon.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What a household hears of its plan by itself, and what the team does not. */
@Assembled
class PlanRoundTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private HouseholdWithPlan home;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private PlansDue due;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @BeforeEach
    void aHousehold() {
        home.open();
    }

    @Test
    void inTheSecondWeekOfAStayAHouseholdIsAskedOnceAndItsHostHearsNothing() {
        OfferId room = pool.readyForNights(home.own, pool.home(home.own, 3));
        pool.known(home.own, room, new Contact("Jeanne Roux", home.mail("jeanne"), null, null, "fr"));
        pool.living(home.own, home.need, room, TODAY.minusDays(6), TODAY.plusDays(14), TODAY.plusDays(90));
        goes();
        assertThat(written()).as("in the first week").isZero();
        home.sql("update matching.placement set starts_on = current_date - 7 where tenant_id = :tenant");
        goes();
        goes();
        assertThat(written()).isEqualTo(1);
        assertThat(letters.to(home.mail("jeanne"))).isEmpty();
        String link = letters.link(home.mail("amina"));
        assertThat(home.page(home.nobody, link)).contains("/do/begin", "/do/later");
        home.taken(home.nobody, link + "/do/later", "");
        goes();
        assertThat(written()).as("never forced").isEqualTo(1);
        home.taken(home.nobody, link + "/do/begin", "");
        assertThat(home.page(home.nobody, home.plan)).contains("Ouvrir un compte");
    }

    @Test
    void aDateIsRemindedOfAWeekAndADayBeforeInWordsThatTellNothing() {
        home.does("begin", "");
        home.step("rights", "OFPRA Fontenay", "&due=" + TODAY.plusDays(30));
        goes();
        assertThat(written()).isZero();
        due(7);
        goes();
        goes();
        assertThat(written()).isEqualTo(1);
        assertThat(letters.to(home.mail("amina")).getFirst())
                .contains("Une date")
                .doesNotContain("OFPRA", "Fontenay", "droits");
        String first = letters.link(home.mail("amina"));
        home.sql(
                "update matching.move_on_step set due = current_date + 1, reminded_on = current_date - 6 where tenant_id ="
                        + " :tenant and due is not null");
        goes();
        goes();
        assertThat(written()).isEqualTo(2);
        assertThat(home.nobody.get(home.at(first)).status())
                .as("the letter before")
                .isEqualTo(404);
        String second = letters.link(home.mail("amina"));
        assertThat(home.page(home.nobody, second)).contains("OFPRA Fontenay");
        pool.known(home.own, home.need, new Contact("Amina Sow", home.mail("other"), null, null, "fr"));
        assertThat(home.nobody.get(home.at(second)).status())
                .as("the address is another")
                .isEqualTo(404);
    }

    @Test
    void whoSetsANearDateKnowsOfItAndWhatIsDoneIsNotRemindedOf() {
        home.does("begin", "");
        home.step("rights", "Bientot", "&due=" + TODAY.plusDays(3));
        String step = home.step("rights", "Fait", "&due=" + TODAY.plusDays(30));
        home.does("done", "step=" + step);
        home.sql(
                "update matching.move_on_step set due = current_date + 7 where tenant_id = :tenant and state = 'done'");
        goes();
        assertThat(written()).isZero();
    }

    @Test
    void aStepThatStandsStillIsAskedAboutAndTheTeamHearsOnlyOfWhatIsOpenToIt() {
        home.does("begin", "");
        String step = home.step("work", "Voir Karim", "&due=" + TODAY.plusDays(20));
        String secret = home.step("rights", "Voir Lina", "&due=" + TODAY.plusDays(20));
        stands();
        goes();
        goes();
        assertThat(written()).as("two steps, one letter").isEqualTo(1);
        assertThat(letters.to(home.mail("amina")).getFirst()).doesNotContain("Karim", "Lina");
        assertThat(home.page(home.nobody, home.plan)).contains("/do/on\"");
        home.sql("update matching.move_on_step set asked_at = now() - interval '15 days' where tenant_id = :tenant and"
                + " asked_at is not null");
        goes();
        assertThat(home.waits()).as("nothing is open to the team").doesNotContain(PlanTask.STANDS);
        home.does("share", "step=" + step + "&whom=team");
        goes();
        goes();
        assertThat(home.waits()).containsOnlyOnce(PlanTask.STANDS);
        assertThat(home.text("select cast(due as text) from platform.case_task where tenant_id = :tenant"))
                .isEqualTo(TODAY.plusDays(7).toString());
        home.sql("update platform.case_task set done_at = now() where tenant_id = :tenant");
        goes();
        assertThat(home.waits()).as("once").doesNotContain(PlanTask.STANDS);
        home.does("on", "step=" + step + "&on_" + step + "=" + TODAY.plusDays(40));
        home.does("done", "step=" + secret);
        goes();
        assertThat(written()).as("it goes on").isEqualTo(1);
        assertThat(home.page(home.nobody, home.plan)).doesNotContain("/do/on\"");
    }

    @Test
    void theTaskEndsWhenTheHouseholdAnswersOrClosesTheStep() {
        home.does("begin", "");
        String step = home.step("work", "Voir Karim", "");
        home.does("share", "step=" + step + "&whom=team");
        home.sql("update matching.move_on_step set changed_at = now() - interval '61 days' where tenant_id = :tenant");
        goes();
        home.sql("update matching.move_on_step set asked_at = now() - interval '15 days' where tenant_id = :tenant and"
                + " asked_at is not null");
        goes();
        assertThat(home.waits()).contains(PlanTask.STANDS);
        home.does("close", "share=" + HouseholdWithPlan.hidden(home.page(home.nobody, home.plan), "share"));
        goes();
        assertThat(home.waits()).doesNotContain(PlanTask.STANDS);
    }

    /** The household asks for something else meanwhile: whoever was told of the step is told still. */
    @Test
    void theTaskStaysWhereItIsWhenTheHouseholdAsksForSomethingElse() {
        home.does("begin", "");
        String step = home.step("work", "Voir Karim", "");
        home.does("share", "step=" + step + "&whom=team");
        home.sql("update matching.move_on_step set changed_at = now() - interval '61 days' where tenant_id = :tenant");
        goes();
        home.sql("update matching.move_on_step set asked_at = now() - interval '15 days' where tenant_id = :tenant and"
                + " asked_at is not null");
        goes();
        assertThat(home.waits()).containsOnlyOnce(PlanTask.STANDS);
        NeedId another = pool.household(home.own, 1, 0);
        home.sql(
                "update matching.need set person_id = (select person_id from matching.need where tenant_id = :tenant and id = '"
                        + home.need + "'), version = version + 1 where tenant_id = :tenant and id = '" + another + "'");
        goes();
        assertThat(home.waits()).containsOnlyOnce(PlanTask.STANDS);
        home.does("done", "step=" + step);
        goes();
        assertThat(home.waits()).doesNotContain(PlanTask.STANDS);
    }

    private void stands() {
        home.sql("update matching.move_on_step set due = current_date - 15, changed_at = now() - interval '15 days'"
                + " where tenant_id = :tenant and due is not null");
    }

    private void due(int days) {
        home.sql("update matching.move_on_step set due = current_date + " + days
                + " where tenant_id = :tenant and due is not null");
    }

    private int written() {
        return letters.to(home.mail("amina")).size();
    }

    private void goes() {
        tenants.as(
                home.own,
                () -> desk.alone(() -> {
                    due.see();
                    return true;
                }));
    }
}
