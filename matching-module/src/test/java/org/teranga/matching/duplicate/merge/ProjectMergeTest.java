package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.community.project.HouseholdWithProject;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** A merge is a member's word that two records are one: were it wrong, one household would read the other's project. */
@Assembled
class ProjectMergeTest {
    @Inject
    private HouseholdWithProject project;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private FindDuplicates find;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Test
    void theRecordThatIsKeptReadsNothingOfTheOthersProject() {
        project.open();
        HouseholdWithPlan home = project.home();
        project.writes("Buna", "Le café de ma mère");
        NeedId second = pool.known(
                home.own,
                pool.household(home.own, 3, 3),
                new Contact("Amina Sow", home.mail("amina"), null, null, "fr"));
        String other = "/fr/need/status/" + pool.followed(home.own, second).token() + "/project";
        tenants.as(
                home.own,
                () -> desk.does(() -> {
                    find.look(RecordKind.NEED, List.of(home.need.value(), second.value()));
                    return true;
                }));
        String pair = home.text("select cast(id as text) from matching.duplicate_pair where tenant_id = :tenant");
        assertThat(caseworker
                        .post(
                                home.own,
                                Role.CASEWORKER,
                                "/api/v1/duplicates/" + pair + "/merge",
                                "{\"keep\":\"" + second + "\",\"fields\":{}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(home.page(home.nobody, other))
                .contains("Vous avez un projet")
                .doesNotContain("Buna", "ma mère");
        assertThat(home.count("matching.project where tenant_id = :tenant")).isEqualTo(1);
    }
}
