package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
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

/** A merge is a member's word that two records are one: were it wrong, one household would read the other's plan. */
@Assembled
class PlanMergeTest {
    @Inject
    private HouseholdWithPlan home;

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
    void theRecordThatIsKeptReadsNothingOfTheOthersPlanAndUndoneEachHasItsOwn() {
        home.open();
        home.does("begin", "");
        home.step("work", "Voir Karim", "");
        NeedId second = pool.known(
                home.own,
                pool.household(home.own, 3, 3),
                new Contact("Amina Sow", home.mail("amina"), null, null, "fr"));
        String other = "/fr/need/status/" + pool.followed(home.own, second).token() + "/plan";
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
        assertThat(home.page(home.nobody, other)).contains("/do/begin").doesNotContain("Karim");
        assertThat(home.count("matching.move_on_step where tenant_id = :tenant"))
                .isEqualTo(4);
        assertThat(caseworker
                        .send(home.own, Role.CASEWORKER, "POST", "/api/v1/duplicates/" + pair + "/undo", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(home.page(home.nobody, other)).doesNotContain("Karim");
    }
}
