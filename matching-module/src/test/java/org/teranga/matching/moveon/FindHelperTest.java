package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;

/** A step becomes a need of its kind of help, and says what becomes of it. */
@Assembled
class FindHelperTest {
    @Inject
    private HouseholdWithPlan home;

    @BeforeEach
    void aHouseholdWithAPlan() {
        home.open();
        home.does("begin", "");
    }

    @Test
    void aPressMakesItANeedOnceOfTheSameHouseholdWithoutAnythingOfAHome() {
        String step = home.of("practise_french");
        assertThat(home.page(home.nobody, home.plan)).contains("name=\"french_level\"", "name=\"meets\"");
        assertThat(home.status("help", "step=" + step + "&meets=castle")).isEqualTo(422);
        home.does("help", "step=" + step + "&meets=remote&french_level=beginner&hours_a_week=");
        assertThat(home.text(
                        "select answers ->> 'meets' || ' ' || (answers ->> 'french_level') from matching.need where"
                                + " tenant_id = :tenant and kind = 'language'"))
                .isEqualTo("remote beginner");
        home.does("help", "step=" + step);
        assertThat(home.count("matching.need where tenant_id = :tenant and kind = 'language'"))
                .isEqualTo(1);
        assertThat(home.text(
                        "select cast(count(distinct person_id) as text) from matching.need where tenant_id = :tenant"))
                .as("one household")
                .isEqualTo("1");
        assertThat(home.text(
                        "select array_to_string(requirements, ',') || coalesce(duration_days, 0) from matching.need"
                                + " where tenant_id = :tenant and kind = 'language'"))
                .isEqualTo("0");
        assertThat(home.page(home.nobody, home.plan)).contains("L’équipe cherche quelqu’un", "/fr/need/status/");
        String another = home.text("select cast(need_id as text) from matching.move_on_step where tenant_id = :tenant"
                + " and template = 'practise_french'");
        home.does("take", "template=french_level");
        home.does("help", "step=" + home.of("french_level"));
        assertThat(home.text("select cast(need_id as text) from matching.move_on_step where tenant_id = :tenant"
                        + " and template = 'french_level'"))
                .as("who looks already looks once")
                .isEqualTo(another);
    }

    @Test
    void theTeamReadsTheNeedAndNotTheStep() {
        home.does("save", "step=" + home.of("practise_french") + "&note_" + home.of("practise_french") + "=Chut");
        home.does("help", "step=" + home.of("practise_french"));
        NeedId need = new NeedId(UUID.fromString(home.text(
                "select cast(id as text) from matching.need where tenant_id = :tenant and kind = 'language'")));
        Browser staff = home.signedIn(Role.CASEWORKER);
        assertThat(home.page(staff, "/fr/desk/needs/" + need)).doesNotContain("Chut");
        assertThat(home.page(staff, "/fr/desk/needs/" + need + "/plan"))
                .contains("Rien pour l’instant")
                .doesNotContain("Chut");
    }

    @Test
    void whatBecameOfItIsToldAsFarAsTheHouseholdWasTold() {
        home.does("help", "step=" + home.of("practise_french"));
        NeedId need = new NeedId(UUID.fromString(home.text(
                "select cast(id as text) from matching.need where tenant_id = :tenant and kind = 'language'")));
        OfferId tutor = home.pool.offer(home.own, "language", 2, true);
        home.pool.introduced(home.own, need, tutor);
        home.sql("update matching.placement set state = 'proposed', approved_by = null where tenant_id = :tenant");
        assertThat(home.page(home.nobody, home.plan)).as("nobody told it").contains("L’équipe cherche quelqu’un");
        home.sql(
                "update matching.placement set state = 'introduced', approved_by = gen_random_uuid() where tenant_id = :tenant");
        assertThat(home.page(home.nobody, home.plan)).contains("Quelqu’un vous aide");
        home.sql("update matching.placement set state = 'ended' where tenant_id = :tenant");
        home.sql(
                "update matching.need set status = 'withdrawn', withdrawn_at = now() where tenant_id = :tenant and kind = 'language'");
        assertThat(home.page(home.nobody, home.plan)).contains("La recherche est terminée");
    }

    @Test
    void aStepWithoutHelpLooksForNobody() {
        String step = home.step("rights", "Voir Karim", "");
        assertThat(home.status("help", "step=" + step)).isEqualTo(404);
    }
}
