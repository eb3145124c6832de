package org.teranga.matching.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** An offer or a need whose name or address became another is the same person's when two of the team say so. */
@Assembled
class SamePersonTest {
    private static final Pattern CONFIRM = Pattern.compile("action=\"(/fr/desk/confirmations/[0-9a-f-]{36}/confirm)\"");

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Test
    void twoOfTheTeamSayThatAHouseholdIsStillTheSame() {
        Tenant own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        Contact contact = new Contact("Awa Diop", "awa@example.org", null, null, "fr");
        UUID need = pool.known(own, pool.household(own, 2, 30), contact).value();
        becameAnother(own, "need", need);
        stillTheSame(own, "need", need);
    }

    @Test
    void andSoDoTheyOfAnOffer() {
        Tenant own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        Contact contact = new Contact("Zoé Petit", "zoe@example.org", null, null, "fr");
        UUID offer = pool.known(own, pool.home(own, 2), contact).value();
        becameAnother(own, "offer", offer);
        stillTheSame(own, "offer", offer);
    }

    private void stillTheSame(Tenant own, String kind, UUID record) {
        String page = "/fr/desk/" + kind + "s/" + record;
        String first = one(own, "select old_person::text from matching.identity_change");
        assertThat(signedIn.page(own, Role.CASEWORKER, page))
                .contains("/same-person")
                .doesNotContain("⟦");
        assertThat(signedIn.post(own, Role.CASEWORKER, page + "/same-person", Map.of("reason", "Appelée hier"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"))
                .as("not by who asked")
                .contains("Appelée hier")
                .doesNotContain("/confirm\"");
        assertThat(one(own, "select person_id::text from matching." + kind)).isNotEqualTo(first);
        Matcher confirm = CONFIRM.matcher(signedIn.page(own, Role.LEAD, "/fr/desk/confirmations"));
        assertThat(confirm.find()).isTrue();
        assertThat(signedIn.post(own, Role.LEAD, confirm.group(1), Map.of()).status())
                .isEqualTo(303);
        assertThat(one(own, "select person_id::text from matching." + kind)).isEqualTo(first);
        assertThat(one(own, "select outcome from matching.identity_change")).isEqualTo("same");
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).doesNotContain("/same-person");
        assertThat(signedIn.post(own, Role.CASEWORKER, page + "/same-person", Map.of("reason", "again"))
                        .status())
                .isEqualTo(409);
    }

    /** As it stands after the name was told anew of somebody who has shown something. */
    private void becameAnother(Tenant own, String kind, UUID record) {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql("insert into matching.identity_change"
                                + " (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at)"
                                + " select tenant_id, gen_random_uuid(), :kind, id, gen_random_uuid(), person_id, now()"
                                + " from matching." + kind + " where tenant_id = :tenant and id = :record")
                        .bind("kind", kind)
                        .bind("record", record)
                        .update()));
    }

    private String one(Tenant own, String query) {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql(query + " where tenant_id = :tenant").one(String.class)));
    }
}
