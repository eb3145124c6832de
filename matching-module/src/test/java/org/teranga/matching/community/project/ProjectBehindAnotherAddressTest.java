package org.teranga.matching.community.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.statement.ChangeNeed;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Somebody of the team writes an own address into a need: neither the link that goes there nor an old letter leads to the project. */
@Assembled
class ProjectBehindAnotherAddressTest {
    @Inject
    private HouseholdWithProject project;

    @Inject
    private Letterbox letters;

    @Inject
    private Needs needs;

    @Inject
    private ChangeNeed changeNeed;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Test
    void whoWritesAnotherAddressDownComesToNothingOfTheProject() {
        project.open();
        HouseholdWithPlan home = project.home();
        project.writes("Buna", "Le café de ma mère");
        tenants.as(
                home.own,
                () -> desk.does(() -> {
                    Need need = needs.find(home.need).orElseThrow();
                    Contact colleague = new Contact("Amina Sow", home.mail("colleague"), null, null, "fr");
                    changeNeed.change(
                            home.need,
                            new NeedDraft(need.terms(), List.of(), colleague, TestClock.now()),
                            need.version());
                    return true;
                }));
        assertThat(letters.to(home.mail("colleague"))).isNotEmpty();
        String theirs = "/fr/need/status/" + pool.followed(home.own, home.need).token() + "/project";
        for (String page : List.of("", "/words", "/stage", "/picture.jpg")) {
            assertThat(home.nobody.get(home.at(theirs + page)).status())
                    .as(page)
                    .isEqualTo(409);
        }
        assertThat(home.nobody.get(home.at(theirs)).body()).doesNotContain("Buna", "ma mère", "⟦");
        assertThat(home.nobody
                        .post(home.at(theirs + "/do/words"), HouseholdWithProject.form(Map.of("title", "Le mien")))
                        .status())
                .isEqualTo(409);
        assertThat(home.count("matching.project where tenant_id = :tenant")).isEqualTo(1);
    }
}
