package org.teranga.matching.moveon.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** A plan lives through half a year: asked, begun, a step late, a helper found, a date met, a stay that ends, and it goes on. */
@Assembled
class HalfYearTest {
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

    private OfferId room;

    @BeforeEach
    void aHouseholdThatLivesWithSomebody() {
        home.open();
        room = pool.readyForNights(home.own, pool.home(home.own, 3));
        pool.living(home.own, home.need, room, TODAY, TODAY.plusDays(14), TODAY.plusDays(120));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, En voudriez-vous un, La date est passée, pas bougé depuis un moment, Quelqu’un vous aide",
        "ar, هل تريدون واحدة, مضى التاريخ, إلى أين وصلتم, يساعدكم شخص"
    })
    void aPlanLivesThroughHalfAYear(String language, String asked, String late, String stands, String helped) {
        pool.known(home.own, home.need, new Contact("Amina Sow", home.mail("amina"), null, null, language));
        String plan = home.plan.replace("/fr/", "/" + language + "/");
        after(8);
        String link = letters.link(home.mail("amina"));
        assertThat(link).startsWith("/" + language + "/plan/");
        assertThat(home.page(home.nobody, link)).contains(asked);
        home.taken(home.nobody, link + "/do/begin", "");
        home.taken(home.nobody, plan + "/do/take", "template=social_housing");
        String step = home.of("social_housing");
        home.taken(home.nobody, plan + "/do/save", "step=" + step + "&due_" + step + "=" + TODAY.plusDays(28));
        after(13);
        assertThat(letters.to(home.mail("amina"))).as("a week before").hasSize(2);
        after(22);
        assertThat(home.page(home.nobody, plan)).contains(late, stands);
        assertThat(letters.to(home.mail("amina")))
                .as("the day before, and a gentle question")
                .hasSizeGreaterThan(2);
        assertThat(home.waits()).doesNotContain(PlanTask.STANDS);
        home.taken(home.nobody, plan + "/do/on", "step=" + step + "&on_" + step + "=" + TODAY.plusDays(80));
        assertThat(home.page(home.nobody, plan)).doesNotContain(late, stands);
        String french = home.of("practise_french");
        home.taken(home.nobody, plan + "/do/help", "step=" + french);
        NeedId need = new NeedId(UUID.fromString(home.text(
                "select cast(id as text) from matching.need where tenant_id = :tenant and kind = 'language'")));
        UUID helper = pool.introduced(home.own, need, pool.offer(home.own, "language", 2, true));
        assertThat(home.page(home.nobody, plan)).contains(helped);
        home.taken(home.nobody, plan + "/do/share", "step=" + french + "&whom=" + helper);
        home.taken(home.nobody, plan + "/do/done", "step=" + step);
        home.sql(
                "update matching.placement set state = 'ended', sleeps_next = 'own_home' where tenant_id = :tenant and offer_id = '"
                        + room + "'");
        int before = letters.to(home.mail("amina")).size();
        after(140);
        assertThat(home.page(home.nobody, plan)).as("it goes on after the stay").contains(stands);
        assertThat(letters.to(home.mail("amina"))).hasSizeGreaterThan(before);
        assertThat(home.waits()).as("nothing is open to the team").doesNotContain(PlanTask.STANDS);
        assertThat(home.text("select state from matching.move_on_step where tenant_id = :tenant and template ="
                        + " 'social_housing'"))
                .isEqualTo("done");
    }

    private void after(int days) {
        TestClock.later(home.own, Duration.ofDays(days));
        tenants.as(
                home.own,
                () -> desk.alone(() -> {
                    due.see();
                    return true;
                }));
    }
}
